import {languagesOf} from '../../edition/align.ts'
import {editionLanguageOf} from '../../edition/language.ts'
import type {EditionLanguage} from '../../edition/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import type {Companion} from '../../render/shared/companion.ts'
import type {SiteDocument} from '../../render/site/types.ts'
import {addressOf, configuredFiles} from './pages.ts'
import type {BundledWords} from '../resources/interface-words.ts'

/**
 * The site's page: every document with all the editions that the configuration asks for.
 *
 * @returns nothing where it asks for no HTML
 */
export async function sitePage(
  {documents, settings}: Project,
  words: BundledWords,
): Promise<string | undefined> {
  const listed = documents.map((loaded) => siteDocument(loaded, settings, words))
  const [first] = listed
  if (!first || !listed.some(({editions}) => editions.some(({format}) => format.id === 'html')))
    return undefined
  const speech = first.languages.find(({isSource}) => isSource) ?? first.languages[0]
  if (!speech) return undefined
  const {renderSite} = await import('../../render/site/render.ts')
  const {publisher, html} = settings
  return renderSite({
    documents: listed,
    speech,
    ...(publisher === undefined ? {} : {publisher}),
    ...(html.baseUrl === undefined ? {} : {address: addressOf('', html.baseUrl)}),
  })
}

function siteDocument(
  loaded: LoadedDocument,
  settings: Project['settings'],
  words: BundledWords,
): SiteDocument {
  const {document, catalog, translations} = loaded
  const languages: readonly EditionLanguage[] = languagesOf({
    document,
    catalog,
    translations,
    languages: [settings.language, ...settings.locales],
    layout: 'columns',
    words,
    languageSettings: settings.languages,
  })
  const editions = configuredFiles(loaded, settings).map(({path, format, languages}): Companion => {
    const href = path.split('/').map(encodeURIComponent).join('/')
    return {href, format, languages: languages.map((tag) => editionLanguageOf(tag))}
  })
  return {id: document.id, languages, editions}
}
