import {outputFormats, type Format} from '../../config/formats.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {EditionChoice} from '../project/edition-plan.ts'
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
}

/** The path of an edition in a format, below the output folder. */
export function pathOf(edition: Edition, format: Format, output: string): string {
  const {languages, layout, document} = edition
  const tags = languages.map(({tag}) => tag)
  return `${output}/${editionPath({document, languages: tags, layout, format: outputFormats[format]})}`
}

/** A rendered edition as a file. */
export function builtFile(
  {document, languages, layout}: Edition,
  at: {readonly path: string; readonly format: Format},
  {content, pages}: {readonly content: string | Uint8Array; readonly pages?: number},
): BuiltFile {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length
  const tags = languages.map(({tag}) => tag)
  const counted = pages === undefined ? {} : {pages}
  return {...at, document, languages: tags, layout, bytes, content, ...counted}
}
