import {outputFormats, type OutputFormat} from '../../config/formats.ts'
import type {Settings} from '../../config/types.ts'
import {editionLanguageOf} from '../../edition/language.ts'
import type {Layout} from '../../edition/types.ts'
import {progressOf} from '../../locale/progress.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {PagePlace} from '../../render/html/place.ts'
import {languagePage, mainPage, pagesAmong} from '../../render/site/best-page.ts'
import type {SiteEdition} from '../../render/site/types.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {cardPath} from '../../render/shared/open-graph.ts'
import {readingScript} from '../resources/page-script.ts'
import {editionPath} from '../project/output-paths.ts'
import {planEditions, type EditionPlan} from '../project/edition-plan.ts'

/** One file that the configuration asks for, with its path below the output folder. */
export type ConfiguredFile = {
  readonly format: OutputFormat
  readonly path: string
  /** BCP 47 tags in their order */
  readonly languages: readonly string[]
  readonly layout: Layout
}

/** Every file of a document that the configuration asks for, of today or of a version, whatever the command line says. */
export function configuredFiles(
  loaded: LoadedDocument,
  settings: Settings,
  version?: string,
): readonly ConfiguredFile[] {
  const asConfigured = {languages: [], layout: undefined, formats: []}
  return planEditions([loaded], settings, asConfigured).flatMap(({languages, layout, formats}) =>
    formats.map((id) => {
      const format = outputFormats[id]
      const document = loaded.document.id
      const own = version === undefined ? {} : {version}
      const path = editionPath({document, languages, layout, format, ...own})
      return {path, format, languages, layout}
    }),
  )
}

/**
 * Where the page of a planned edition stands, and what stands beside it.
 *
 * @param since the earlier version that the page compares
 */
export type Placer = (plan: EditionPlan, since?: string) => Promise<PagePlace>

/** A placer of pages; the reading script is read once for all. */
export function placerOf(settings: Settings, branding: Branding): Placer {
  let script: Promise<string> | undefined
  return async ({loaded, languages, layout}, since) => {
    script ??= readingScript()
    const own = editionPath({
      document: loaded.document.id,
      languages,
      layout,
      format: outputFormats.html,
      ...(since === undefined ? {} : {since}),
    })
    const files = configuredFiles(loaded, settings)
    const {baseUrl} = settings.html
    const editions = files.map(({path, format, languages, layout}) => ({
      href: encodedPath(path),
      format,
      layout,
      languages: languages.map((tag) => editionLanguageOf(tag)),
    }))
    return {
      ...foundAs(encodedPath(own), {editions, baseUrl, isThere: hasTextIn(loaded)}),
      script: await script,
      branding,
      companions: files
        .filter(({path}) => path !== own)
        .map(({path, format, languages}) => ({
          href: encodedName(path),
          format,
          languages: languages.map((tag) => editionLanguageOf(tag)),
        })),
      ...(files.some(({format}) => format.id === 'html') ? {home: '../index.html'} : {}),
      ...(baseUrl === undefined
        ? {}
        : {
            address: addressOf(own, baseUrl),
            card: addressOf(cardPath(loaded.document.id), baseUrl),
          }),
    }
  }
}

type Surroundings = {
  readonly editions: readonly SiteEdition[]
  readonly baseUrl: string | undefined
  /** whether anything is translated into a language */
  readonly isThere: (tag: string) => boolean
}

/** A page that shows the source in place of a translation is not in the language. */
function hasTextIn({translations}: LoadedDocument): (tag: string) => boolean {
  return (tag) => {
    const translation = translations.get(tag)
    return translation === undefined || progressOf(translation).translated > 0
  }
}

type FoundAs = Pick<PagePlace, 'canonical' | 'alternates'>

/**
 * How search engines find a page: as itself where it is the one page of a language or the main one, else as
 * the main page; and the pages of all languages. Addresses are relative where that of the site is not known.
 */
function foundAs(own: string, {editions, baseUrl, isThere}: Surroundings): FoundAs {
  const main = mainPage(editions)
  if (!main) return {}
  const addressed = (href: string): string =>
    baseUrl === undefined ? `../${href}` : new URL(href, withSlash(baseUrl)).href
  const tags = [
    ...new Set(pagesAmong(editions).flatMap(({languages}) => languages.map(({tag}) => tag))),
  ]
  const pages = tags.filter(isThere).flatMap((tag) => {
    const page = languagePage(editions, tag)
    return page ? [[tag, page.href] as const] : []
  })
  const isFound = own === main.href || pages.some(([, href]) => href === own)
  const alternates = new Map(
    [...pages, ['x-default', main.href] as const].map(([tag, href]) => [tag, addressed(href)]),
  )
  return {
    alternates,
    ...(baseUrl === undefined ? {} : {canonical: addressed(isFound ? own : main.href)}),
  }
}

/** The address of a site with `/` at its end. */
export const withSlash = (baseUrl: string): string =>
  baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`

/** A path as it is written in an address. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The absolute address of a file below the output folder. */
export function addressOf(path: string, baseUrl: string): string {
  return new URL(encodedPath(path), withSlash(baseUrl)).href
}

/** The name of a file as it is written in an address. */
export function encodedName(path: string): string {
  return encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}
