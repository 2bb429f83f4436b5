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
}

/**
 * The path of an edition below the output folder, as the design names them:
 * `code-of-conduct/code-of-conduct.en-ru.columns.pdf`; a single language: `code-of-conduct.ru.md`.
 */
export function editionPath({document, languages, layout, format}: EditionName): string {
  const name = [document, languages.join('-')]
  if (languages.length > 1) name.push(layout)
  return `${document}/${name.join('.')}.${format.extension}`
}

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
