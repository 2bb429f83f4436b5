import {outputFormats, type OutputFormat} from '../../config/formats.ts'
import type {Settings} from '../../config/types.ts'
import {editionLanguageOf} from '../../edition/language.ts'
import type {Layout} from '../../edition/types.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {PagePlace} from '../../render/html/place.ts'
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

/** Every file of a document that the configuration asks for, whatever the command line says. */
export function configuredFiles(
  loaded: LoadedDocument,
  settings: Settings,
): readonly ConfiguredFile[] {
  const asConfigured = {languages: [], layout: undefined, formats: []}
  return planEditions([loaded], settings, asConfigured).flatMap(({languages, layout, formats}) =>
    formats.map((id) => {
      const format = outputFormats[id]
      const document = loaded.document.id
      const path = editionPath({document, languages, layout, format})
      return {path, format, languages, layout}
    }),
  )
}

/** Where the page of a planned edition stands, and what stands beside it. */
export type Placer = (plan: EditionPlan) => Promise<PagePlace>

/** A placer of pages; the reading script is read once for all. */
export function placerOf(settings: Settings): Placer {
  let script: Promise<string> | undefined
  return async ({loaded, languages, layout}) => {
    script ??= readingScript()
    const own = editionPath({
      document: loaded.document.id,
      languages,
      layout,
      format: outputFormats.html,
    })
    const files = configuredFiles(loaded, settings)
    const {baseUrl} = settings.html
    return {
      script: await script,
      companions: files
        .filter(({path}) => path !== own)
        .map(({path, format, languages}) => ({
          href: encodedName(path),
          format,
          languages: languages.map((tag) => editionLanguageOf(tag)),
        })),
      ...(files.some(({format}) => format.id === 'html') ? {home: '../index.html'} : {}),
      ...(baseUrl === undefined ? {} : {address: addressOf(own, baseUrl)}),
    }
  }
}

/** The absolute address of a file below the output folder. */
export function addressOf(path: string, baseUrl: string): string {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href
}

function encodedName(path: string): string {
  return encodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}
