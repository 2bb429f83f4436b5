import {itemAt} from '../finding/assert.ts'
import {cardTask} from '../operations/editions/card-task.ts'
import type {PublisherParts} from '../operations/site/branding.ts'
import type {SiteDocument, SiteVersion} from '../render/site/types.ts'
import {fromOf, type Base} from './base.ts'
import type {BuiltFile} from './built-file.ts'
import type {WorkPlace} from './do-units.ts'
import {reportOfTask} from './make-task.ts'
import {idOfWork, type MadeFile, type UnitReport, type Work} from './order.ts'
import {siteDocumentOf} from './site-document.ts'
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
  const cards = await cardsOf(documents, place)
  // Absent where git was asked, whose history is not noted.
  const traces = documents.flatMap(({report}) => report.work.trace ?? [])
  return [...files, ...cards].map(({path, made}) => ({
    path: `${output}/${path}`,
    languages: [settings.language, ...settings.locales],
    format: 'html',
    made,
    from: fromOf(base, [path, traces, undefined]),
  }))
}

/** The pictures of documents, where the address of the site is known; each is drawn again where its document has changed. */
async function cardsOf(
  documents: readonly {readonly work: Work; readonly report: UnitReport}[],
  place: WorkPlace,
): Promise<readonly SiteFile[]> {
  const {settings, output, isForced} = place.order
  if (settings.html.baseUrl === undefined) return []
  const cards: SiteFile[] = []
  for (const {work, report} of documents) {
    const load = async (): Promise<SiteDocument> => siteDocumentOf(work, report, place)
    // Without a hash the document has no page.
    const identity = report.work.inSite?.hash ?? ''
    const task = cardTask({id: idOfWork(work), identity, settings, output, load})
    const {files} = await reportOfTask(task, {...place, isForced})
    const {path, made} = itemAt(files, 0)
    if (made) cards.push({path: path.slice(output.length + 1), made})
  }
  return cards
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
