import {editionLanguageOf} from '../../edition/language.ts'
import {conceptsOf} from '../../edition/concepts.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import type {Site, SiteDocument, SiteEdition, SiteFiles} from '../../render/site/types.ts'
import {alignedNow, type Aligner} from '../project/edition-memo.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import type {PublisherParts} from './branding.ts'
import {siteScript} from '../resources/page-script.ts'
import {addressOf, configuredFiles, encodedPath} from './pages.ts'

/**
 * The pages and files around the editions: the front page, a page for each document, glossary, progress, the
 * index of the search, and what machines read.
 *
 * @param listed all documents, by `siteDocument`
 * @returns nothing where the configuration asks for no HTML
 */
export async function siteFiles(
  listed: readonly SiteDocument[],
  {settings, glossary}: Pick<Project, 'settings' | 'glossary'>,
  own: PublisherParts,
): Promise<SiteFiles> {
  const [first] = listed
  const hasPages = listed.some(({editions}) => editions.some(({format}) => format.id === 'html'))
  if (!first || !hasPages) return new Map()
  const {publisher, html} = settings
  const {languages} = first.edition
  const speech =
    languages.find(({tag}) => tag === html.language) ??
    languages.find(({isSource}) => isSource) ??
    languages[0]
  if (!speech) return new Map()
  const site: Site = {
    documents: listed,
    speech,
    ...own,
    glossary: conceptsOf(glossary, [settings.language, ...settings.locales]),
    ...(publisher === undefined ? {} : {publisher}),
    ...(own.branding.isKept ? {offline: await siteScript('offline-site')} : {}),
    ...(html.baseUrl === undefined ? {} : {address: addressOf('', html.baseUrl)}),
  }
  const {renderSite} = await import('../../render/site/render.ts')
  return renderSite(site, {front: await siteScript('site'), versions: await siteScript('versions')})
}

/** What of a document of a version its own page needs: all but the most of its text. */
export function withoutText(document: SiteDocument): SiteDocument {
  const {edition} = document
  const first = edition.rows.find(({kind}) => kind === 'paragraph' || kind === 'point')
  return {...document, edition: {...edition, rows: first ? [first] : [], notes: [], glossary: []}}
}

/** What the texts of a project have besides its files: interface words, and a date for documents that have none. */
export type Dated = {
  readonly words: BundledWords
  /** ISO 8601 */
  readonly date: string | undefined
  /** the name of the published version; absent for today's */
  readonly version?: string
}

/** A document as the pages around the editions show it: in all languages, with all its editions of today or of a version. */
export function siteDocument(
  loaded: LoadedDocument,
  project: Pick<Project, 'settings' | 'glossary'>,
  {words, date, version, align = alignedNow}: Dated & {readonly align?: Aligner}, // this build is the only one
): SiteDocument {
  const {settings} = project
  const languages = [settings.language, ...settings.locales]
  const plan = {loaded, languages, layout: 'columns' as const}
  const edition = align({plan, project, words, date})
  const editions = configuredFiles(loaded, settings, version).map(
    ({path, format, languages, layout}): SiteEdition => ({
      href: encodedPath(path),
      format,
      layout,
      languages: languages.map((tag) => editionLanguageOf(tag)),
    }),
  )
  return {id: loaded.document.id, edition, editions, versions: []}
}
