import {outputFormats} from '../../config/formats.ts'
import type {Settings} from '../../config/types.ts'
import {editionLanguageOf} from '../../edition/language.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {Branding} from '../../render/shared/branding.ts'
import type {SiteVersion} from '../../render/site/types.ts'
import {
  editionShapes,
  planEditions,
  type EditionPlan,
  type EditionShape,
} from '../project/edition-plan.ts'
import {editionPath} from '../project/output-paths.ts'
import {readingScript} from '../resources/page-script.ts'
import type {PublishedVersion} from '../versions/published.ts'
import {
  addressOf,
  configuredFiles,
  encodedName,
  encodedPath,
  withSlash,
  type Placer,
} from './pages.ts'

/** The plan of the page that most languages of a document are on; undefined where there is none. */
export function mainPlan(loaded: LoadedDocument, settings: Settings): EditionPlan | undefined {
  const plans = planEditions([loaded], settings, {languages: [], layout: undefined, formats: []})
  const pages = plans.filter(({formats}) => formats.includes('html'))
  return pages.toSorted((a, b) => b.languages.length - a.languages.length)[0]
}

/** Places pages of an earlier version: each names the main page of today as the canonical one. */
export function versionPlacerOf(
  settings: Settings,
  branding: Branding,
  {name, date}: Pick<PublishedVersion, 'name' | 'date'>,
): Placer {
  const up = '../../../'
  return async ({loaded, languages, layout}, since) => {
    const {id} = loaded.document
    const own = editionPath({
      document: id,
      languages,
      layout,
      format: outputFormats.html,
      version: name,
      ...(since === undefined ? {} : {since}),
    })
    const main = mainPlan(loaded, settings)
    const mainName = {document: id, format: outputFormats.html, ...(main ?? {languages, layout})}
    const current = up + encodedPath(editionPath(mainName))
    const {baseUrl} = settings.html
    const files = configuredFiles(loaded, settings, name).filter(({path}) => path !== own)
    return {
      script: await readingScript(),
      branding,
      up,
      home: `${up}index.html`,
      canonical:
        baseUrl === undefined
          ? current
          : new URL(encodedPath(editionPath(mainName)), withSlash(baseUrl)).href,
      companions: files.map(({path, format, languages: tags}) => ({
        href: encodedName(path),
        format,
        languages: tags.map((tag) => editionLanguageOf(tag)),
      })),
      earlier: {
        name,
        current,
        changes: up + encodedPath(editionPath({...mainName, since: name})),
        ...(date === undefined ? {} : {date}),
      },
      ...(baseUrl === undefined ? {} : {address: addressOf(own, baseUrl)}),
    }
  }
}

/** The published versions of each document of today, the newest first, with their pages. */
export function siteVersions(
  ids: readonly string[],
  settings: Settings,
  versions: readonly PublishedVersion[],
): ReadonlyMap<string, readonly SiteVersion[]> {
  const shapes = editionShapes(settings, {languages: [], layout: undefined, formats: []})
  const [main] = shapes
    .filter(({formats}) => formats.includes('html'))
    .toSorted((a, b) => b.languages.length - a.languages.length)
  if (!main) return new Map()
  return new Map(ids.map((id) => [id, versionsOf(id, main, versions)]))
}

function versionsOf(
  id: string,
  {languages, layout}: EditionShape,
  versions: readonly PublishedVersion[],
): readonly SiteVersion[] {
  const page = {document: id, languages, layout, format: outputFormats.html}
  const hrefOf = (of: {readonly version?: string; readonly since?: string}): string =>
    encodedPath(editionPath({...page, ...of}))
  const own = versions.filter(({documents}) => documents.has(id))
  return own
    .map(({name, date}, index): SiteVersion => {
      const before = own[index - 1]
      const next = own[index + 1]
      return {
        name,
        href: hrefOf({version: name}),
        changesSince: hrefOf({since: name}),
        ...(date === undefined ? {} : {date}),
        ...(next?.date === undefined ? {} : {until: next.date}),
        ...(before
          ? {before: {name: before.name, changes: hrefOf({version: name, since: before.name})}}
          : {}),
      }
    })
    .toReversed()
}
