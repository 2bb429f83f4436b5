import {CsvError, parse} from 'csv-parse/sync'
import {problem, type Attempt} from '../../finding/result.ts'

/** A row of a table with the line that it begins on. */
export type SheetRow = {readonly cells: readonly string[]; readonly line: number}

/** Why a table cannot be read, and the line; from 1. */
export type SheetProblem = {readonly reason: string; readonly line: number}

type SheetRead = Attempt<readonly SheetRow[], SheetProblem>

// A spreadsheet would take these for the beginning of a formula (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠']/u

/** More columns than a translation can have; a file with more is broken. */
const mostColumns = 1000

/**
 * A table as RFC 4180 has it, lines ended by CRLF. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it, which reading takes away.
 */
export function printCells(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows
    .map((row) => `${row.map((cell) => printed(cell, delimiter)).join(delimiter)}\r\n`)
    .join('')
}

function printed(cell: string, delimiter: string): string {
  const guarded = formula.test(cell) ? `'${cell}` : cell
  const needsQuotes = guarded.includes(delimiter) || /["\r\n]/u.test(guarded)
  return needsQuotes || /^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * The rows of a table (RFC 4180), empty ones left out. The delimiter is the one that a first line `sep=;`
 * names, as Excel writes it, or the one that the first line has most of. Line ends in a cell become `\n`.
 */
export function readRows(text: string): SheetRead {
  const named = /^\uFEFF?"?sep=(?<sign>[^\r\n"])"?(?:\r\n|\r|\n)/iu.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const before = named ? 1 : 0
  const delimiter = named?.groups?.['sign'] ?? delimiterOf(body)
  const wide = wideLine(body, delimiter)
  if (wide !== undefined) return problem({reason: tooWide, line: wide + before})
  return parsed(body, delimiter, before)
}

const tooWide = `a row has more than ${mostColumns} columns`

class TooWide extends Error {}

function parsed(body: string, delimiter: string, before: number): SheetRead {
  const rows: SheetRow[] = []
  let next = before + 1
  const onRecord = (record: readonly string[], {lines}: {readonly lines: number}): null => {
    if (record.length > mostColumns) throw new TooWide()
    const cells = record.map(unguarded)
    if (cells.some((cell) => cell !== '')) rows.push({cells, line: next})
    next = lines + before + 1
    return null
  }
  try {
    parse(body, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: onRecord,
    })
    return {ok: true, value: rows}
  } catch (error) {
    if (error instanceof TooWide) return problem({reason: tooWide, line: next})
    if (!(error instanceof CsvError)) throw error
    const reason =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a cell begins with a quotation mark that is never closed'
        : error.message
    return problem({reason, line: next})
  }
}

/** The first line with too many columns, found before any of it is read; from 1. */
function wideLine(text: string, delimiter: string): number | undefined {
  let line = 1
  let columns = 1
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') isQuoted = !isQuoted
    if (sign === '\n') line++
    if (sign === '\n' && !isQuoted) columns = 1
    if (sign === delimiter && !isQuoted && ++columns > mostColumns) return line
  }
  return undefined
}

function unguarded(cell: string): string {
  const text = cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
  return text.replaceAll('\r\n', '\n')
}

/** What parts the cells of a table: what its first line has most of. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/u)
  const first = end < 0 ? text : text.slice(0, end)
  const counts = [',', ';', '\t'].map((sign) => ({sign, count: first.split(sign).length}))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign
}
