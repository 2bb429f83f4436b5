import type {Settings} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {itemAt} from '../finding/assert.ts'
import {success, type Result} from '../finding/result.ts'
import type {FilePath} from '../files/files.ts'
import {bookFaults, booksOf} from '../operations/editions/books.ts'
import {taskShapes} from '../operations/editions/task-shapes.ts'
import {onceEach, weighed} from '../operations/editions/weighed.ts'
import {editionShapes, type EditionChoice} from '../operations/project/edition-plan.ts'
import type {Surveyed} from '../operations/project/open.ts'
import {placedSettings} from '../operations/project/placed-settings.ts'
import {doorsOf} from '../operations/resources/doors.ts'
import {readBranding} from '../operations/site/branding.ts'
import {isUnsynced, isUnusable} from '../finding/finding.ts'
import {siteVersions} from '../operations/site/version-pages.ts'
import type {VersionSource} from '../operations/versions/published.ts'
import type {ProgressLine} from '../report/summary.ts'
import {baseOf, fromOf, type Base} from './base.ts'
import type {BuiltFile} from './built-file.ts'
import type {Cache} from './cache.ts'
import type {DiskOutput} from './disk-output.ts'
import {doUnits, type WorkFailure, type WorkWish} from './do-units.ts'
import type {Engine, UnitDone} from './engine.ts'
import {workerFile} from './offline-stage.ts'
import {idOfWork, type BuildOrder, type FileReport, type UnitReport, type Work} from './order.ts'
import type {BuildMemory} from './memory.ts'
import {isInShard, type Shard} from './shard.ts'
import {builtSite} from './site-stage.ts'
import {builtVersions, type VersionsInput} from './versions-stage.ts'
import {hashOfValue} from './value-hash.ts'
import type {PlaceTools} from './workplace.ts'

/** What to build of a project, with what, and where to. */
export type BuildRequest = {
  readonly surveyed: Surveyed
  /** ids of documents */
  readonly asked: readonly string[]
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: FilePath
  /** what it has */
  readonly disk: DiskOutput
  /** ISO 8601, for documents that have none of their own */
  readonly date: string | undefined
  readonly isForced: boolean
  readonly cache: Cache
  /** the earlier versions that the site publishes, the oldest first */
  readonly versions: readonly VersionSource[]
  /** only these documents and books, and the site with the first part; all where absent */
  readonly shard?: Shard
  /** is told of each unit that is done */
  readonly hear?: (done: UnitDone) => void
  /** where units are done, by the tools of this thread */
  readonly engineWith: (tools: PlaceTools) => Engine
  /** of a process that builds again and again */
  readonly memory?: BuildMemory
}

/** What came of a build; nothing is written yet. */
export type ProjectBuild = {
  /** false where a file cannot be read: what is made without it must not pass for the whole, and there are no files */
  readonly isUsable: boolean
  readonly files: readonly BuiltFile[]
  /** paths of those that were to be made and have an error */
  readonly unbuilt: readonly string[]
  /** how far locale files are behind their source */
  readonly unsynced: readonly Finding[]
  /** what is wrong with files of the project */
  readonly unread: readonly Finding[]
  /** what is to be said of the editions */
  readonly findings: readonly Finding[]
  /** what could not be done; then the site is not built either */
  readonly failures: readonly WorkFailure[]
  /** of the documents that were asked for */
  readonly progress: readonly ProgressLine[]
}

/** Build editions, and the site around them where nothing narrower is asked for: what is known already is not made again. */
export async function buildProject(request: BuildRequest): Promise<ProjectBuild> {
  const {surveyed, asked, engineWith, cache, disk, shard, memory} = request
  const {settings} = surveyed.survey
  const doors = doorsOf(surveyed.root, surveyed.files)
  const order = orderOf(request)
  const {value: publisher, findings: brand} = await readBranding(settings.html, surveyed.files)
  const base = await baseOf(order, publisher, doors)
  const kept = memory ? {memory} : {}
  const tools = {root: surveyed.root, doors, cache, isAtHand: disk.isAtHand, ...kept}
  const wishes = wishesOf(request, base)
  const hear = request.hear ? {hear: request.hear} : {}
  const place = {engine: engineWith(tools), order, ...tools, ...hear}
  const {reports, failures} = await doUnits(wishes, place)
  const isAsked = (work: Work): boolean =>
    isInShard(idOfWork(work), shard) && (work.kind === 'book' || asked.includes(work.name.id))
  const all = wishes.map(({work}, index) => ({work, report: itemAt(reports, index)}))
  const own = all.filter(({work}) => isAsked(work))
  const said = own.flatMap(({report}) => report.work.findings)
  const failed = all.filter(({report, work}) => !report.work.isLoaded && !isAsked(work))
  const unread = [
    ...surveyed.survey.findings,
    ...failed.flatMap(({report}) => report.work.findings),
    ...said,
  ].filter(({category}) => category === 'input')
  const progress = own.flatMap(({report}) => report.work.progress)
  const known = {unsynced: said.filter(isUnsynced), unread, progress, failures}
  if (unread.some(isUnusable)) return {...known, isUsable: false, ...nothingBuilt}
  const around = await builtAround(request, {all, publisher, base, place, failures})
  if (!around.ok) return {...known, unread: around.findings, isUsable: false, ...nothingBuilt}
  const planned = own.flatMap((one) => filesOf(one.report, base))
  const findings = planned.flatMap(({report}) => report.findings)
  const {files: others, unbuilt, findings: earlier} = around.value
  const files = [...planned.flatMap(({file}) => (file ? [file] : [])), ...others]
  const worker = publisher.branding.isKept ? await workerOf(request, files, order) : []
  return {
    ...known,
    isUsable: true,
    files: [...files, ...worker],
    unbuilt: [...planned.flatMap(({file, report}) => (file ? [] : [report.path])), ...unbuilt],
    findings: await placedSettings(
      onceEach([
        ...brand,
        ...bookFindings(request),
        ...weighed(findings, settings.check),
        ...earlier,
      ]),
      surveyed.files,
    ),
  }
}

/** The worker of a site that browsers keep. Of a part of the site it is not known what the other pages hold. */
async function workerOf(
  {asked, surveyed}: BuildRequest,
  files: readonly BuiltFile[],
  order: BuildOrder,
): Promise<readonly BuiltFile[]> {
  const isWhole = order.hasSite && asked.length === surveyed.survey.names.length
  return isWhole ? [await workerFile(files, order)] : []
}

const nothingBuilt = {files: [], unbuilt: [], findings: []}

type Around = Omit<VersionsInput, 'versions' | 'asked' | 'check'> & Pick<ProjectBuild, 'failures'>

/** Published versions and the pages around the editions, where all pages of the site are wanted. */
async function builtAround(
  {surveyed: {survey}, asked, versions, shard}: BuildRequest,
  {failures, ...around}: Around,
): Promise<Result<Pick<ProjectBuild, 'files' | 'unbuilt' | 'findings'>>> {
  const isElsewhere = shard !== undefined && shard.part > 1
  if (!around.place.order.hasSite || isElsewhere || failures.length > 0)
    return success(nothingBuilt)
  const earlier = await builtVersions({...around, versions, asked, check: survey.settings.check})
  if (!earlier.ok) return earlier
  const {files, unbuilt, findings, documents} = earlier.value
  const ids = survey.names.map(({id}) => id)
  const told = siteVersions(ids, survey.settings, versions, documents)
  const site = await builtSite({...around, versions: told})
  return success({files: [...files, ...site], unbuilt, findings})
}

function orderOf(request: BuildRequest): BuildOrder {
  const {surveyed, choice, output, date, isForced, memory} = request
  const {glossary, titles, ...survey} = surveyed.survey
  const settings = {...survey.settings, check: {}}
  return {
    settings: memory ? memory.settings(settings) : settings,
    glossary: memory ? memory.glossary(glossary) : glossary,
    titles: memory ? memory.titles(titles) : titles,
    choice,
    output,
    date,
    hasSite: wantsSite(choice) && hasPages(settings),
    isForced,
  }
}

/** Whether a choice asks for all pages of the site. */
export function wantsSite({languages, layout, formats}: EditionChoice): boolean {
  const isNarrowed = languages.length > 0 || layout !== undefined
  return !isNarrowed && (formats.length === 0 || formats.includes('html'))
}

function hasPages(settings: Settings): boolean {
  const all = editionShapes(settings, {languages: [], layout: undefined, formats: []})
  return all.some(({formats}) => formats.includes('html'))
}

/** All documents of the project, of which those that are asked for have tasks; and the books. */
function wishesOf({surveyed, asked, choice, shard}: BuildRequest, base: Base): readonly WorkWish[] {
  const {settings, names} = surveyed.survey
  const tasks = taskShapes(editionShapes(settings, choice)).map((_, index) => index)
  const ids = names.map(({id}) => id)
  const whole = booksOf(settings, choice, asked).filter(
    (book) => bookFaults({...settings, books: [book]}, ids).length === 0,
  )
  const wish = (work: Work, wanted: readonly number[]): WorkWish => ({
    work,
    tasks: wanted,
    key: hashOfValue(['work', base.key, work]),
  })
  return [
    ...names.map((name) => {
      const isWanted = asked.includes(name.id) && isInShard(name.id, shard)
      return wish({kind: 'document', name}, isWanted ? tasks : [])
    }),
    ...whole.flatMap((book) => {
      if (!isInShard(book.id, shard)) return []
      const parts = book.documents.flatMap((id) => names.filter((name) => name.id === id))
      const shapes = editionShapes({...settings, editions: [book]}, choice)
      const files = taskShapes(shapes).map((_, index) => index)
      return wish({kind: 'book', book, names: parts}, files)
    }),
  ]
}

/** What is wrong with the books that would be built. */
function bookFindings({surveyed: {survey}, choice}: BuildRequest): readonly Finding[] {
  const {settings, names} = survey
  if (choice.languages.length > 0 || choice.layout !== undefined) return []
  return bookFaults(
    settings,
    names.map(({id}) => id),
  )
}

type FilePlace = {readonly report: FileReport; readonly file: BuiltFile | undefined}

/** The files of a work in the order of its editions and formats. */
function filesOf({work, tasks}: UnitReport, base: Base): readonly FilePlace[] {
  return tasks
    .flatMap(({files, trace}) => files.map((report) => ({report, trace})))
    .sort((a, b) => a.report.rank - b.report.rank)
    .map(({report, trace}) => {
      const {path, document, languages, layout, format, made} = report
      const from = fromOf(base, [path, work.trace, trace])
      const file = made && {path, document, languages, layout, format, made, from}
      return {report, file}
    })
}
