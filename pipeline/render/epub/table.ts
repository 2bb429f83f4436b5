import type {TableRow, TableUnit} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'
import type {BookContext} from './context.ts'
import {inlineXml} from './inline.ts'
import {badgeXml, changesXml} from './row.ts'
import {xml, xmlLangAttributes} from './xml.ts'

/** A table: each of its rows in all languages, one below the other, under an anchor of its key. */
export function tableXml(lines: readonly TableRow[], file: string, context: BookContext): string {
  const groups = lines.map((row) => {
    const element = row.line === 0 ? 'thead' : 'tbody'
    const rows = context.languages.map(({language}, column) => {
      const cells = row.units.map((unit, at) => unitXml(unit, {row, at, column, file}, context))
      return `<tr class="c" ${xmlLangAttributes(language)}>${cells.join('')}</tr>`
    })
    return `<${element} id="${xml(row.key)}">${rows.join('')}</${element}>`
  })
  const {depth} = itemAt(lines, 0)
  return `<div class="r table d${Math.min(depth, 4)}"><table>${groups.join('')}</table></div>`
}

type UnitPosition = {
  readonly row: TableRow
  readonly at: number
  readonly column: number
  readonly file: string
}

function unitXml({key, cells}: TableUnit, position: UnitPosition, context: BookContext): string {
  const {row, at, column, file} = position
  const cell = cells[column]
  const language = context.languages[column]
  if (!cell || !language) return '<td></td>'
  const text = inlineXml(cell.inline, {cell, column, file}, context)
  const inner = badgeXml(cell, column, context) + text + changesXml(cell, language, context)
  const id = column === 0 && key !== row.key ? ` id="${xml(key)}"` : ''
  const align = row.align[at]
  const aligned = align ? ` class="to-${align}"` : ''
  const open = `${id}${aligned} ${xmlLangAttributes(cell.language)}`
  // An empty corner of a table does not head a column.
  return row.line === 0 && text !== ''
    ? `<th scope="col"${open}>${inner}</th>`
    : `<td${open}>${inner}</td>`
}
