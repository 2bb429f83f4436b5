import {inlineText} from '../../../document/inline/inline.ts'
import {itemAt} from '../../../finding/assert.ts'
import {rowGroups} from '../../../edition/cells.ts'
import type {Edition, TableRow} from '../../../edition/types.ts'

/** A table of a page, and the class that its rows have there. */
export type GridTable = {readonly name: string; readonly lines: readonly TableRow[]}

/** The tables of an edition, by the key of their first row. */
export type GridTables = ReadonlyMap<string, GridTable>

/** The rows of each table of an edition. */
export function tablesOf({rows}: Edition): GridTables {
  const tables = rowGroups(rows).flatMap((group) => (group.kind === 'table' ? [group.lines] : []))
  return new Map(
    tables.map((lines, index) => [itemAt(lines, 0).table, {name: `t${index + 1}`, lines}]),
  )
}

// Cells with no more letters than this are as wide as their words; others share what is left.
const shortCell = 14
const leastLong = 12

/** The widths of the columns of each table: all its rows have the same, in every language. */
export function columnWidths(tables: GridTables): string {
  return [...tables.values()]
    .map(({name: own, lines}) => {
      const lengths = columnLengths(lines)
      const widths = lengths.map(({longest, usual}) =>
        longest <= shortCell
          ? `${Math.max(2, longest) + 1}ch`
          : `minmax(0,${Math.max(1, Math.round(Math.sqrt(usual)))}fr)`,
      )
      const least = lengths.reduce(
        (sum, {longest}) => sum + Math.min(leastLong, Math.max(2, longest)) + 2,
        0,
      )
      const name = `.${own} .cells`
      return `${name}{grid-template-columns:${widths.join(' ')}}
@container (max-width:${Math.ceil(least * 0.55)}em){${name}{display:flex;flex-wrap:wrap;gap:0.1em 1.2em}${name} dt{position:static;margin-inline-end:0.5em;clip-path:none}${name} :is(dt,dd){display:inline}${name}>div{max-width:100%;text-align:start}}`
    })
    .join('\n')
}

type ColumnLength = {readonly longest: number; readonly usual: number}

/** Lengths of the words in each column of a table, in letters. */
function columnLengths(lines: readonly TableRow[]): readonly ColumnLength[] {
  const columns = Math.max(...lines.map(({units}) => units.length))
  return Array.from({length: columns}, (_, at) => {
    const lengths = lines.flatMap(
      ({units}) => (units[at]?.cells ?? []).map(({inline}) => inlineText(inline).length), // rows may be of different lengths
    )
    const sum = lengths.reduce((all, length) => all + length, 0)
    return {longest: Math.max(0, ...lengths), usual: sum / Math.max(1, lengths.length)}
  })
}
