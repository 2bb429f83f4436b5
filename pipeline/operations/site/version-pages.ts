import {outputFormats} from '../../config/formats.ts'
import type {Settings} from '../../config/types.ts'
import {editionLanguageOf} from '../../edition/language.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {cardPath} from '../../render/shared/open-graph.ts'
import type {SiteDocument, SiteVersion} from '../../render/site/types.ts'
import {
  editionShapes,
  planEditions,
  type EditionPlan,
  type EditionShape,
} from '../project/edition-plan.ts'
import {editionPath} from '../project/output-paths.ts'
import {readingScript} from '../resources/page-script.ts'
import type {VersionSource} from '../versions/published.ts'
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
  {name, date}: Pick<VersionSource, 'name' | 'date'>,
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
      ...(baseUrl === undefined
        ? {}
        : {address: addressOf(own, baseUrl), card: addressOf(cardPath(id), baseUrl)}),
    }
  }
}

/** A document as a published version has it. */
export type VersionDocument = {readonly version: string; readonly document: SiteDocument}

/** The published versions of each document of today, the newest first, with their pages. */
export function siteVersions(
  ids: readonly string[],
  settings: Settings,
  versions: readonly VersionSource[],
  documents: readonly VersionDocument[],
): ReadonlyMap<string, readonly SiteVersion[]> {
  const shapes = editionShapes(settings, {languages: [], layout: undefined, formats: []})
  const [main] = shapes
    .filter(({formats}) => formats.includes('html'))
    .toSorted((a, b) => b.languages.length - a.languages.length)
  if (!main) return new Map()
  return new Map(ids.map((id) => [id, versionsOf(id, main, {versions, documents})]))
}

type Published = {
  readonly versions: readonly VersionSource[]
  readonly documents: readonly VersionDocument[]
}

function versionsOf(
  id: string,
  {languages, layout}: EditionShape,
  {versions, documents}: Published,
): readonly SiteVersion[] {
  const page = {document: id, languages, layout, format: outputFormats.html}
  const hrefOf = (of: {readonly version?: string; readonly since?: string}): string =>
    encodedPath(editionPath({...page, ...of}))
  const own = versions.filter(({ids}) => ids.has(id))
  return own
    .flatMap(({name, date}, index): readonly SiteVersion[] => {
      const before = own[index - 1]
      const next = own[index + 1]
      const then = documents.find((one) => one.version === name && one.document.id === id)
      if (!then) return []
      return [
        {
          name,
          document: then.document,
          href: hrefOf({version: name}),
          index: `${encodedPath(`${id}/v/${name}`)}/index.html`,
          changesSince: hrefOf({since: name}),
          ...(date === undefined ? {} : {date}),
          ...(next?.date === undefined ? {} : {until: next.date}),
          ...(before
            ? {before: {name: before.name, changes: hrefOf({version: name, since: before.name})}}
            : {}),
        },
      ]
    })
    .toReversed()
}

/** The paths, below the output folder, of what published versions may add to the editions of documents. */
export function versionPaths(settings: Settings, ids: readonly string[]): readonly string[] {
  const {versions = []} = settings // most projects publish none
  const shapes = editionShapes(settings, {languages: [], layout: undefined, formats: []})
  return ids.flatMap((document) =>
    versions.flatMap(({name: version}) =>
      shapes.flatMap(({languages, layout, formats}) => {
        const page = {document, languages, layout, format: outputFormats.html}
        return [
          ...formats.map((format) =>
            editionPath({...page, format: outputFormats[format], version}),
          ),
          editionPath({...page, since: version}),
          ...versions.map(({name: since}) => editionPath({...page, version, since})),
        ]
      }),
    ),
  )
}
