import type {Finding} from '../../finding/finding.ts'
import {failure, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import type {
  Claim,
  ExchangeFormat,
  Outgoing,
  OutgoingUnit,
  Returned,
  ReturnedFile,
  ReturnedUnit,
} from '../model/types.ts'
import {asStale, claimFrom, tableClaims} from '../returned/claims.ts'
import {notOfKind, returnedFile, returnedUnit} from '../returned/unit.ts'
import {printCells, readRows, type SheetProblem, type SheetRow} from './csv-cells.ts'

/** What stands in the first line; the last five are for Stele alone. */
const columns = [
  'key',
  'number',
  'source',
  'target',
  'state',
  'note',
  'label',
  'uid',
  'source_hash',
  'target_hash',
  'state_out',
  'document',
] as const
type Column = (typeof columns)[number]

/** A table for spreadsheets: RFC 4180, UTF-8 with byte order mark, safe against formulas. */
export const csv: ExchangeFormat = tableFormat('CSV', '.csv', ',')

/** The same with tabulators. */
export const tsv: ExchangeFormat = tableFormat('TSV', '.tsv', '\t')

function tableFormat(name: string, extension: string, delimiter: string): ExchangeFormat {
  return {
    name,
    extension,
    // A spreadsheet saves its Unicode text as .txt.
    endings: extension === '.tsv' ? ['.tsv', '.tab', '.txt'] : [extension],
    recognises: ({start, root}) => root === undefined && isTable(start),
    write(outgoing) {
      const rows = outgoing.units.map((unit) =>
        columns.map((column) => valueOf(unit, column, outgoing)),
      )
      return `\uFEFF${printCells([columns, ...rows], delimiter)}`
    },
    read: rowsIn,
  }
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

function valueOf(unit: OutgoingUnit, column: Column, {document}: Outgoing): string {
  const {key, number, source, target, note, label, uid, sourceHash, targetHash} = unit
  // An empty cell: the unit has no number, no note, no label.
  const empty = ''
  const values: Readonly<Record<Column, string>> = {
    key,
    number: number ?? empty,
    source,
    target,
    state: wordOf(unit),
    note: note ?? empty,
    label: label ?? empty,
    uid,
    source_hash: sourceHash,
    target_hash: targetHash,
    state_out: wordOf(unit),
    document,
  }
  return values[column]
}

const wordOf = ({target, state, stale}: OutgoingUnit): string =>
  target === '' ? 'initial' : stale ? `${state} stale` : state

function rowsIn({text, path}: ReturnedFile): Result<Returned> {
  const table = readRows(text)
  if (!table.ok) return failure([unreadable(table.problem, path)])
  const [head, ...rows] = table.value
  const names = head ? head.cells.map((cell) => cell.trim().toLowerCase()) : []
  if (!names.includes('target') || !(names.includes('key') || names.includes('uid')))
    return notOfKind(path, 'a table with the columns key and target in its first line')
  const units = rows.map((row) => returned(row, names, path))
  return returnedFile({document: units[0]?.document, locale: undefined}, units)
}

function unreadable({reason, line}: SheetProblem, file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The table cannot be read: ${reason}`,
    hint: 'Correct this row, or save the table again as CSV UTF-8',
    place: {file, line, column: 1, endLine: line, endColumn: 1},
  })
}

function returned({cells, line}: SheetRow, names: readonly string[], file: string): ReturnedUnit {
  const value = (column: Column): string | undefined => {
    const text = cells[names.indexOf(column)]
    return text === '' ? undefined : text
  }
  const state = value('state')
  const claim = state === undefined ? undefined : claimOf(state)
  return returnedUnit(
    {
      key: value('key'),
      uid: value('uid'),
      document: value('document'),
      source: value('source'),
      sourceHash: value('source_hash'),
      target: value('target'),
      targetHash: value('target_hash'),
      claim,
      sentWord: value('state_out'),
      unknownState: state !== undefined && !claim ? state : undefined,
      // Nobody fills a table with copies but a person.
      copyCounts: true,
      label: value('label'),
      note: value('note'),
    },
    {file, line, column: 1, endLine: line, endColumn: 1},
  )
}

/** A state as people type it: any case, `stale` behind it or alone. */
function claimOf(cell: string): Claim | undefined {
  const word = cell.trim().toLowerCase().replaceAll(/\s+/gu, ' ')
  if (word === 'stale') return {state: 'translated', confirms: false, word}
  const isStale = word.endsWith(' stale')
  const claim = claimFrom(tableClaims, isStale ? word.slice(0, -' stale'.length) : word)
  return claim && (isStale ? asStale({...claim, word}) : claim)
}
