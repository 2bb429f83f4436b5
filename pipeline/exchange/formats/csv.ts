import type {Reading} from '../../finding/finding.ts'
import {notOfKind, returnedFile, returnedUnit, stateNamed} from '../returned.ts'
import type {ExchangeFormat, Outgoing, OutgoingUnit, Returned, ReturnedUnit} from '../types.ts'
import {delimiterOf, printCells, readCells, type CsvCell} from './csv-cells.ts'

/** What stands in the first line; the last five are for Stele alone. */
const columns = [
  'key',
  'number',
  'source',
  'target',
  'state',
  'note',
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
    write(outgoing) {
      const rows = outgoing.units.map((unit) =>
        columns.map((column) => valueOf(unit, column, outgoing)),
      )
      return `\uFEFF${printCells([columns, ...rows], delimiter)}`
    },
    read: (text, file) => rowsIn(text, file),
  }
}

function valueOf(unit: OutgoingUnit, column: Column, {document}: Outgoing): string {
  const values: Readonly<Record<Column, string>> = {
    key: unit.key,
    number: unit.number ?? '',
    source: unit.source,
    target: unit.target,
    state: stateOf(unit),
    note: unit.note ?? '',
    uid: unit.uid,
    source_hash: unit.sourceHash,
    target_hash: unit.targetHash,
    state_out: stateOf(unit),
    document,
  }
  return values[column]
}

const stateOf = ({target, state, stale}: OutgoingUnit): string =>
  target === '' ? 'initial' : stale ? `${state} stale` : state

function rowsIn(text: string, file: string): Reading<Returned> {
  const [head, ...rows] = readCells(text, delimiterOf(text))
  const names = (head ?? []).map((cell) => cell.text.trim().toLowerCase())
  if (!names.includes('target') || !(names.includes('key') || names.includes('uid')))
    return notOfKind(file, 'a table with the columns key and target in its first line', text.length)
  const units = rows.map((row) => returned(row, names, file))
  const document = rows[0]?.[names.indexOf('document')]?.text
  return returnedFile({document, locale: undefined}, units)
}

function returned(row: readonly CsvCell[], names: readonly string[], file: string): ReturnedUnit {
  const cell = (column: Column): CsvCell | undefined => row[names.indexOf(column)]
  const value = (column: Column): string | undefined => {
    const text = cell(column)?.text
    return text === '' ? undefined : text
  }
  const {line, column} = cell('target') ?? row[0] ?? {line: 1, column: 1}
  const state = value('state')
  return returnedUnit(
    {
      key: value('key'),
      uid: value('uid'),
      source: value('source'),
      sourceHash: value('source_hash'),
      target: value('target'),
      targetHash: value('target_hash'),
      state: state === value('state_out') ? undefined : stateNamed(state?.trim()),
      note: value('note'),
    },
    {file, line, column, endLine: line, endColumn: column},
  )
}
