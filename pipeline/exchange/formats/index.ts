import type {ExchangeFormat} from '../model/types.ts'
import {csv, tsv} from './csv.ts'
import {po} from './po.ts'
import {tmx} from './tmx.ts'
import {xliff12} from './xliff12.ts'
import {xliff21} from './xliff21.ts'

/** The name of a format, as `--format` takes it. */
export type ExchangeFormatName = 'xliff' | 'xliff12' | 'po' | 'tmx' | 'csv' | 'tsv'

/** Every format that translations go out in. */
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

/**
 * The format that a file is in. Its content decides: the root element of XML, the entries of PO, the
 * columns of a table. Its ending decides where the content is none of these.
 *
 * @returns undefined where no format of this room reads it
 */
export function exchangeFormatOf(name: string, text: string): ExchangeFormat | undefined {
  return formatByContent(text) ?? formatByEnding(name)
}

function formatByContent(text: string): ExchangeFormat | undefined {
  const start = text.slice(0, 20_000)
  const root = rootTag(start)
  if (root) {
    if (root.name === 'tmx') return tmx
    if (root.name !== 'xliff') return undefined
    return /\sversion\s*=\s*["']2\./u.test(root.attributes) ? xliff21 : xliff12
  }
  if (/^(?:msgctxt|msgid)[ \t]+"/mu.test(start)) return po
  return isTable(start) ? csv : undefined
}

type RootTag = {readonly name: string; readonly attributes: string}

/** What may be before the root: white space, declarations and instructions, comments, a document type. */
const beforeRoot: readonly RegExp[] = [
  /\s+/uy,
  /<\?[^]*?\?>/uy,
  /<!--[^]*?-->/uy,
  /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/uy,
]

const startTag =
  /<(?:[\w.-]+:)?(?<name>[A-Za-z_][\w.-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)/uy

/** The start tag of the root; each part before it is taken once, so that no file makes this slow. */
function rootTag(start: string): RootTag | undefined {
  let at = start.startsWith('\uFEFF') ? 1 : 0
  for (let end = at; end >= 0;) {
    at = end
    end = Math.max(...beforeRoot.map((pattern) => endOf(pattern, start, at)))
  }
  startTag.lastIndex = at
  const found = startTag.exec(start)?.groups
  const name = found?.['name']
  const attributes = found?.['attributes']
  return name === undefined || attributes === undefined ? undefined : {name, attributes}
}

/** Where the match of a pattern at a place ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A first line with the columns `target`, and `key` or `uid`; a line `sep=;` may stand before it. */
function isTable(start: string): boolean {
  const [first, second] = start.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  const head = /^"?sep=.?"?$/iu.test(String(first)) ? second : first
  const names = String(head)
    .split(/[,;\t]/u)
    .map((cell) => cell.trim().replaceAll('"', '').toLowerCase())
  return names.includes('target') && (names.includes('key') || names.includes('uid'))
}

function formatByEnding(name: string): ExchangeFormat | undefined {
  const lower = name.toLowerCase()
  // Two versions of XLIFF have the same endings: a file without a version is read as the older one.
  return [xliff12, po, tmx, csv, tsv].find(({endings}) =>
    endings.some((ending) => lower.endsWith(ending)),
  )
}
