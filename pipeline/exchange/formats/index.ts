import type {ExchangeFormat} from '../types.ts'
import {csv, tsv} from './csv.ts'
import {po} from './po.ts'
import {tmx} from './tmx.ts'
import {xliff12} from './xliff12.ts'
import {xliff21} from './xliff21.ts'

/** Every format that translations go out in, by the name that `--format` takes. */
export const exchangeFormats: Readonly<Record<string, ExchangeFormat>> = {
  xliff: xliff21,
  xliff12,
  po,
  tmx,
  csv,
  tsv,
}

/** The format that a file is in, by its ending and its beginning; undefined where none reads it. */
export function exchangeFormatOf(name: string, text: string): ExchangeFormat | undefined {
  const ending = /\.(?<ending>\w+)$/u.exec(name.toLowerCase())?.groups?.['ending'] ?? ''
  if (['xlf', 'xliff', 'sdlxliff', 'mqxliff'].includes(ending))
    return /<xliff\b[^>]*\bversion\s*=\s*["']2\./u.test(text.slice(0, 10_000)) ? xliff21 : xliff12
  return {po, pot: po, tmx, csv, tsv}[ending]
}
