import {posix} from 'node:path'
import type {OutputFormat} from '../../config/formats.ts'
import type {Document} from '../../document/model/types.ts'
import type {Layout} from '../../edition/types.ts'

/** What a single-language or parallel edition is named after. */
export type EditionName = {
  readonly document: string
  readonly languages: readonly string[]
  readonly layout: Layout
  readonly format: OutputFormat
  /** the earlier version that the edition is compared with: a git ref or the name of a folder */
  readonly since?: string
  /** the name of the published version that the edition is of; absent for today's */
  readonly version?: string
}

/**
 * The path of an edition below the output folder, as the design names them:
 * `code-of-conduct/code-of-conduct.en-ru.columns.pdf`; a single language: `code-of-conduct.ru.md`; what changed:
 * `code-of-conduct.en-ru.columns.since-v1.0.html`; an earlier version: `code-of-conduct/v/2025/code-of-conduct.ru.md`.
 */
export function editionPath(edition: EditionName): string {
  const {document, languages, layout, format, since, version} = edition
  const name = [document, languages.join('-')]
  if (languages.length > 1) name.push(layout)
  if (since !== undefined) name.push(`since-${fileName(since)}`)
  const folder = version === undefined ? document : `${document}/v/${version}`
  return `${folder}/${name.join('.')}.${format.extension}`
}

/** A name as a part of a file's name: what file systems or addresses read otherwise is a hyphen. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replaceAll(/^[.-]+|[.-]+$/gu, '')
  // A ref of signs alone still needs a name.
  return plain === '' ? 'version' : plain.slice(0, longestName)
}

/** Characters of a part of a file's name: file systems hold 255 bytes of the whole. */
const longestName = 60

/**
 * The way from the folder of a document's editions to that of its source, with `/` at its end.
 *
 * @returns undefined where the output folder is none of the project's
 */
export function wayToSource(
  output: string,
  {id, file}: Pick<Document, 'id' | 'file'>,
): string | undefined {
  if (posix.isAbsolute(output)) return undefined
  const way = posix.relative(posix.join(output, id), posix.dirname(file))
  return way === '' ? './' : `${way}/`
}
