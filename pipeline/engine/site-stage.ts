import {deserialize} from 'node:v8'
import {InternalError} from '../finding/assert.ts'
import type {PublisherParts} from '../operations/site/branding.ts'
import type {SiteDocument, SiteVersion} from '../render/site/types.ts'
import {fromOf, type Base} from './base.ts'
import type {BuiltFile} from './built-file.ts'
import {noCache} from './cache.ts'
import type {WorkPlace} from './do-units.ts'
import {buildReport} from './engine.ts'
import {inlineEngine} from './inline.ts'
import {idOfWork, type MadeFile, type UnitReport, type Work} from './order.ts'
import {hashOfBytes, hashOfValue} from './value-hash.ts'

type SiteInput = {
  /** all documents of the project, and the books */
  readonly all: readonly {readonly work: Work; readonly report: UnitReport}[]
  readonly publisher: PublisherParts
  /** earlier versions that are published, by document */
  readonly versions: ReadonlyMap<string, readonly SiteVersion[]>
  readonly base: Base
  readonly place: WorkPlace
}

type SiteNote = {readonly kind: 'site'; readonly files: readonly SiteFile[]}
type SiteFile = {readonly path: string; readonly made: MadeFile}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isSiteNote = (value: unknown): value is SiteNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'site'

/**
 * The pages and files around the editions. They are made from what the site shows of each document, so that a document
 * that has changed is aligned again, and the others are taken from the cache.
 */
export async function builtSite({
  all,
  publisher,
  versions,
  base,
  place,
}: SiteInput): Promise<readonly BuiltFile[]> {
  const {order, cache} = place
  const documents = all.filter(({work, report}) => work.kind === 'document' && report.work.isLoaded)
  const shown = documents.map(({report}) => report.work.inSite?.hash)
  const key = hashOfValue(['site', base.key, shown, [...versions]])
  const note = order.isForced ? undefined : await cache.note(key)
  const known = isSiteNote(note) && (await areAtHand(note.files, place)) ? note.files : undefined
  const files = known ?? (await madeSite({all: documents, publisher, versions, base, place}))
  if (!known && files.every(({made}) => made.content === undefined)) {
    const fresh: SiteNote = {kind: 'site', files}
    await cache.setNote(key, fresh)
  }
  const {settings, output} = order
  // Absent where git was asked, whose history is not noted.
  const traces = documents.flatMap(({report}) => report.work.trace ?? [])
  return files.map(({path, made}) => ({
    path: `${output}/${path}`,
    languages: [settings.language, ...settings.locales],
    format: 'html',
    made,
    from: fromOf(base, [path, traces, undefined]),
  }))
}

async function areAtHand(
  files: readonly SiteFile[],
  {isAtHand, order}: WorkPlace,
): Promise<boolean> {
  for (const {path, made} of files)
    if (!(await isAtHand(`${order.output}/${path}`, made.hash))) return false
  return true
}

async function madeSite({
  all,
  publisher,
  versions,
  place,
}: SiteInput): Promise<readonly SiteFile[]> {
  const {order, cache} = place
  const documents: SiteDocument[] = []
  for (const {work, report} of all) {
    const document = await siteDocumentOf(work, report, place)
    documents.push({...document, versions: versions.get(document.id) ?? []}) // none is published
  }
  const {siteFiles} = await import('../operations/site/site.ts')
  const files: SiteFile[] = []
  for (const [path, text] of await siteFiles(documents, order, publisher)) {
    const content = Buffer.from(text)
    const hash = hashOfBytes(content)
    const isKept = await cache.keep(hash, content)
    files.push({path, made: {hash, bytes: content.length, ...(isKept ? {} : {content})}})
  }
  return files
}

/** What the site shows of a document: from the cache, or aligned again where the cache has forgotten it. */
async function siteDocumentOf(
  work: Work,
  {work: {inSite}}: UnitReport,
  place: WorkPlace,
): Promise<SiteDocument> {
  const content = inSite?.content ?? (inSite && (await place.cache.content(inSite.hash)))
  const known: unknown = content && deserialize(content)
  if (isSiteDocument(known)) return known
  let again: SiteDocument | undefined
  await inlineEngine({...place, cache: noCache}).run(
    {kind: 'build', order: place.order},
    [{kind: 'build', unit: {work, tasks: [], citedFromOutside: []}}],
    (_, answer) => {
      const made = buildReport(answer).work.inSite
      const value: unknown = made?.content && deserialize(made.content)
      if (isSiteDocument(value)) again = value
      return true
    },
  )
  if (!again) throw new InternalError(`The site has no document ${idOfWork(work)}`)
  return again
}

const isSiteDocument = (value: unknown): value is SiteDocument =>
  typeof value === 'object' && value !== null && 'edition' in value && 'editions' in value
