import type {ExchangeFormat} from '../model/types.ts'
import {rootTag} from '../xml/root-tag.ts'
import {csv, tsv} from './csv.ts'
import {po} from './po.ts'
import {tmx} from './tmx.ts'
import {xliff12} from './xliff12.ts'
import {xliff21} from './xliff21.ts'

/** The name of a format, as `--format` takes it. */
export type ExchangeFormatName = 'xliff' | 'xliff12' | 'po' | 'tmx' | 'csv' | 'tsv'

/** Every format that translations go out in. Of two that recognise the same file the first counts. */
export const exchangeFormats: Readonly<Record<ExchangeFormatName, ExchangeFormat>> = {
  xliff: xliff21,
  xliff12,
  po,
  tmx,
  csv,
  tsv,
}

/** Whether a word names a format. */
export function isExchangeFormatName(name: string): name is ExchangeFormatName {
  return Object.hasOwn(exchangeFormats, name)
}

const all: readonly ExchangeFormat[] = Object.values(exchangeFormats)

/**
 * The format that a file is in. Its content decides: the root element of XML, the entries of PO, the
 * columns of a table. Its ending decides where the content is none of these.
 *
 * @returns undefined where no format of this room reads it
 */
export function exchangeFormatOf(name: string, text: string): ExchangeFormat | undefined {
  const start = text.slice(0, 20_000)
  const root = rootTag(start)
  const lower = name.toLowerCase()
  return (
    all.find((format) => format.recognises({start, root})) ??
    // Two versions of XLIFF have the same endings: a file without a version is read as the older one, the later here.
    all.findLast(({endings}) => endings.some((ending) => lower.endsWith(ending)))
  )
}
