import type {CheckConfig} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {success, type Result} from '../finding/result.ts'
import {versionTasks} from '../operations/editions/version-tasks.ts'
import {weighed} from '../operations/editions/weighed.ts'
import {projectWords} from '../operations/resources/interface-words.ts'
import {siteDocument, withoutText} from '../operations/site/site.ts'
import type {PublisherParts} from '../operations/site/branding.ts'
import type {VersionDocument} from '../operations/site/version-pages.ts'
import {
  loadVersions,
  type PublishedVersion,
  type VersionSource,
} from '../operations/versions/published.ts'
import type {LoadedDocument} from '../project/load.ts'
import {fromOf, type Base} from './base.ts'
import type {BuiltFile} from './built-file.ts'
import type {WorkPlace} from './do-units.ts'
import {loadedAsSynced} from './loaded-as-synced.ts'
import {reportOfTask} from './make-task.ts'
import type {FileReport, UnitReport, Work} from './order.ts'
import {isUnchanged, type Trace} from './trace.ts'
import {hashOfValue} from './value-hash.ts'

/** Earlier versions that are published, and what was made of the documents of today. */
export type VersionsInput = {
  /** the oldest first */
  readonly versions: readonly VersionSource[]
  /** the documents of today */
  readonly all: readonly {readonly work: Work; readonly report: UnitReport}[]
  /** ids of those whose editions are wanted */
  readonly asked: readonly string[]
  readonly publisher: PublisherParts
  /** how findings are weighed */
  readonly check: CheckConfig
  readonly base: Base
  readonly place: WorkPlace
}

/** The files of published versions, and what the site tells of them. */
export type BuiltVersions = {
  readonly files: readonly BuiltFile[]
  /** paths of those that were to be made and have an error */
  readonly unbuilt: readonly string[]
  readonly findings: readonly Finding[]
  readonly documents: readonly VersionDocument[]
}

type VersionsNote = {
  readonly kind: 'versions'
  readonly made: readonly VersionFile[]
  readonly documents: readonly VersionDocument[]
}
type VersionFile = {
  readonly report: FileReport
  /** the version that its findings are about */
  readonly version: string
  /** what was read for it; absent where that is not known whole */
  readonly trace?: Trace
}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isVersionsNote = (value: unknown): value is VersionsNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'versions'

/**
 * The editions of the versions that the configuration publishes. Versions and documents of today are read only where one of
 * them, or something else that the files are made from, is not what it was.
 *
 * @returns findings alone where a version cannot be read
 */
export async function builtVersions(input: VersionsInput): Promise<Result<BuiltVersions>> {
  const {versions, place} = input
  if (versions.length === 0) return success({files: [], unbuilt: [], findings: [], documents: []})
  const key = keyOf(input)
  const note = key === undefined || place.order.isForced ? undefined : await place.cache.note(key)
  const known = isVersionsNote(note) && (await holds(note, place)) ? success(note) : undefined
  const made = known ?? (await madeVersions(input))
  if (!made.ok) return made
  const {value} = made
  if (!known && key !== undefined && isWhole(value)) await place.cache.setNote(key, value)
  return success({
    files: value.made.flatMap((file) => builtFileOf(file, input) ?? []), // it has an error
    unbuilt: value.made.flatMap(({report}) => (report.made ? [] : [report.path])),
    findings: value.made.flatMap((file) => errorsOf(file, input.check)),
    documents: value.documents,
  })
}

/** A file with the hash of what it was made from: the versions, and its document of today. */
function builtFileOf(
  {report, trace}: VersionFile,
  {versions, all, base}: VersionsInput,
): BuiltFile | undefined {
  const {path, document, languages, layout, format, since, made} = report
  if (!made) return undefined
  const today = all.find(({work}) => work.kind === 'document' && work.name.id === document)
  const name = [path, ...versions.map((one) => `${one.name} ${one.identity}`)].join('\n')
  const from = fromOf(base, [name, today?.report.work.trace, trace])
  const compared = since === undefined ? {} : {since}
  return {path, document, languages, layout, format, ...compared, made, from}
}

/** The key of the note; undefined where it is not known what a document of today was made from. */
function keyOf({versions, all, asked, base}: VersionsInput): string | undefined {
  const documents = all.filter(({work}) => work.kind === 'document')
  if (documents.some(({report}) => report.work.trace === undefined)) return undefined
  const today = documents.map(({report: {work}}) => [work.trace, work.inSite?.hash])
  const then = versions.map(({name, date, identity}) => [name, date, identity])
  return hashOfValue(['versions', base.key, asked, today, then])
}

const isWhole = ({made}: VersionsNote): boolean =>
  made.every(({report, trace}) => trace && report.made && report.made.content === undefined)

async function holds({made}: VersionsNote, {doors, isAtHand}: WorkPlace): Promise<boolean> {
  for (const {report, trace} of made) {
    if (!report.made || !(await isAtHand(report.path, report.made.hash))) return false
    if (!trace || !(await isUnchanged(trace, doors))) return false
  }
  return true
}

async function madeVersions(input: VersionsInput): Promise<Result<VersionsNote>> {
  const {versions, all, asked, publisher, place} = input
  const {order, doors} = place
  const loaded = await loadVersions(versions)
  if (!loaded.ok) return loaded
  // Threads, and other machines, have read the documents of today for their editions, and give files back, no documents: to send
  // these takes about as long as to read them again, which happens only where a page of changes is out of date.
  const documents: LoadedDocument[] = []
  for (const {work} of all) {
    if (work.kind !== 'document' || !asked.includes(work.name.id)) continue
    const document = await loadedAsSynced(work.name, order, doors)
    if (!document.ok) return document
    documents.push(document.value)
  }
  const words = await projectWords(order.settings, doors.files)
  const {settings, glossary, choice, output, date} = order
  const {branding} = publisher
  const project = {settings, glossary}
  const common = {project, choice, output, date, words, branding, doors}
  const made: VersionFile[] = []
  for (const {task, version} of versionTasks({...common, documents, versions: loaded.value})) {
    const {files, trace} = await reportOfTask(task, {...place, isForced: order.isForced})
    for (const report of files)
      made.push({report, version: version.name, ...(trace ? {trace} : {})})
  }
  const shown = loaded.value.flatMap((version) => shownOf(version, {project, words}))
  return success({kind: 'versions', made, documents: shown})
}

function shownOf(
  {name, date, documents}: PublishedVersion,
  {
    project,
    words,
  }: {
    readonly project: Parameters<typeof siteDocument>[1]
    readonly words: Parameters<typeof siteDocument>[2]['words']
  },
): readonly VersionDocument[] {
  const settings = {...project.settings, version: name}
  return Array.from(documents.values(), (loaded) => ({
    version: name,
    document: withoutText(
      siteDocument(loaded, {...project, settings}, {words, date, version: name}),
    ),
  }))
}

/** A published text cannot be corrected: of it, only what keeps an edition from being made is said. */
function errorsOf({report, version}: VersionFile, check: CheckConfig): readonly Finding[] {
  return weighed(report.findings, check)
    .filter(({severity}) => severity === 'error')
    .map((finding) => ({...finding, message: `In the version ${version}: ${finding.message}`}))
}
