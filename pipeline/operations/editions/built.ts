import {outputFormats, type Format} from '../../config/formats.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {EditionChoice} from '../project/edition-plan.ts'
import type {EarlierVersion} from '../versions/earlier-project.ts'
import {editionPath} from '../project/output-paths.ts'

/** One file that a build makes. */
export type BuiltFile = {
  /** relative to the project folder */
  readonly path: string
  /** absent for the site's page, which lists all documents */
  readonly document?: string
  readonly languages: readonly string[]
  readonly layout?: Edition['layout']
  readonly format: Format
  /** the earlier version that it is compared with */
  readonly since?: string
  readonly bytes: number
  readonly pages?: number
  readonly content: string | Uint8Array
}

/**
 * What a build made, and what was wrong on the way; nothing is written yet. An edition with an error
 * is not among the files, the others are.
 */
export type Built = {
  readonly files: readonly BuiltFile[]
  /** paths of those that were to be made and have an error */
  readonly unbuilt: readonly string[]
  readonly findings: readonly Finding[]
}

/** What to build of a project, and where to. */
export type BuildRequest = {
  readonly documents: readonly LoadedDocument[]
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: string
  /** ISO 8601 */
  readonly date: string | undefined
  /** where the editions show what changed since an earlier version */
  readonly since?: EarlierVersion
}

/** The path of an edition in a format, below the output folder. */
export function pathOf(edition: Edition, format: Format, output: string): string {
  const {languages, layout, document, comparison} = edition
  const tags = languages.map(({tag}) => tag)
  const since = comparison ? {since: comparison.since} : {}
  const name = {document, languages: tags, layout, format: outputFormats[format], ...since}
  return `${output}/${editionPath(name)}`
}

/** A rendered edition as a file. */
export function builtFile(
  {document, languages, layout, comparison}: Edition,
  at: {readonly path: string; readonly format: Format},
  {content, pages}: {readonly content: string | Uint8Array; readonly pages?: number},
): BuiltFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  const tags = languages.map(({tag}) => tag)
  const counted = pages === undefined ? {} : {pages}
  const since = comparison ? {since: comparison.since} : {}
  return {...at, document, languages: tags, layout, bytes, content, ...counted, ...since}
}
