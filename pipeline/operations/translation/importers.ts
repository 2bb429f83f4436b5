import {
  exchangeFormatOf,
  exchangeFormats,
  isExchangeFormatName,
} from '../../exchange/formats/index.ts'
import type {Importer} from './importer.ts'
import {markdownImporter} from './markdown-importer.ts'
import {returnedImporter} from './returned-importer.ts'

/** The names of all formats that can be imported, for `--format` and for messages. */
export const importFormats: readonly string[] = ['markdown', ...Object.keys(exchangeFormats), 'tbx']

/**
 * The importer for a file. The format that is asked for decides, else the content, else the ending.
 *
 * @param format a name of `importFormats`; absent where the file decides
 * @returns undefined where no format is asked for and none is recognised
 */
export function importerFor(
  name: string,
  text: string,
  format: string | undefined,
): Importer | undefined {
  if (format === 'markdown') return markdownImporter
  if (format !== undefined && isExchangeFormatName(format))
    return returnedImporter(exchangeFormats[format])
  const isMarkdown = /\.(?:md|markdown)$/iu.test(name)
  const found = exchangeFormatOf(name, text)
  if (found && !isMarkdown) return returnedImporter(found)
  return isMarkdown ? markdownImporter : undefined
}
