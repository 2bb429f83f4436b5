import {inlineText, stringifyInline} from '../../document/inline/inline.ts'
import type {Inline} from '../../document/model/types.ts'
import {wholly} from '../../edition/comparison/words.ts'
import {itemAt, present, valueOf} from '../../finding/assert.ts'
import type {Cell, Edition, Row, TableRow} from '../../edition/types.ts'
import {anchorText} from './anchors.ts'
import {
  boldText,
  changed,
  columnsOf,
  contentOf,
  labelled,
  markOf,
  pictureText,
  spokenIn,
  type MarkdownColumn,
} from './cell.ts'
import {taggedChanges} from './comparison.ts'
import {escapedHtml} from './notice.ts'
import {notesText} from './notes.ts'
import {tableText} from './table.ts'

/** A parallel edition as one table: a row a unit, a column a language. */
export function columnsText(edition: Edition): string {
  const columns = columnsOf(edition)
  const head = columns.map(({language}) => language.language.autonym)
  const body = edition.rows.flatMap((row) => {
    if (row.kind === 'rule') return []
    return [columns.map((column, at) => directed(cellText(row, at, column), row, at, column))]
  })
  const align = columns.map(({language}) => (language.direction === 'rtl' ? 'right' : 'left'))
  return `${tableText([head, ...body], align)}\n${notesText(edition, columns)}`
}

/** Words that run from right to left say so, or marks at their ends would jump. */
function directed(text: string, row: Row, at: number, column: MarkdownColumn): string {
  const {tag, direction} = spokenIn(row, at, column)
  return text === '' || direction === 'ltr'
    ? text
    : `<div lang="${tag}" dir="${direction}">${text}</div>`
}

function cellText(row: Exclude<Row, {kind: 'rule'}>, at: number, column: MarkdownColumn): string {
  if (row.kind === 'table') return anchorText(row.key, column.anchored) + tableLine(row, at, column)
  const cell = row.cells[at]
  if (!cell) return ''
  const text = rowText(row, cell, column)
  if (text === '') return ''
  const indent = row.kind === 'point' && row.depth > 1 ? '&emsp;'.repeat(row.depth - 1) : ''
  const anchor = anchorText(row.key, column.anchored)
  return anchor + (row.quoted ? `<blockquote>${text}</blockquote>` : indent + text)
}

function rowText(
  row: Exclude<Row, {kind: 'rule' | 'table'}>,
  cell: Cell,
  column: MarkdownColumn,
): string {
  if (row.kind === 'code')
    return `${stringifyInline(markOf(cell, column).slice(0, 1))}<pre>${codeLines(cell)}</pre>`
  const inline = inOneLine(contentOf(cell, column))
  if (row.kind === 'title' || row.kind === 'heading')
    return boldText(
      cell.label === undefined ? inline : [...labelInline(cell, inline.length > 0), ...inline],
    )
  if (row.kind === 'image') return pictureText(cell, row.url, column)
  const text = labelled(cell, stringifyInline(inline))
  // A point of a list without numbers has the bullet that pages show.
  return row.kind === 'point' && cell.label === undefined && text !== '' ? `• ${text}` : text
}

/** A label as content; struck where only the earlier of two versions has it. */
function labelInline({label = '', isRemoved}: Cell, hasText: boolean): Inline {
  const text: Inline = [{type: 'text', value: label}]
  const space: Inline = hasText ? [{type: 'text', value: ' '}] : []
  return [...(isRemoved === true ? taggedChanges(wholly('removed', text)) : text), ...space]
}

/** The lines of code as HTML; in a comparison those of both versions. */
function codeLines({code, codeChanges}: Cell): string {
  const linesOf = (text: string): string => text.split('\n').map(escapedHtml).join('<br>')
  if (!codeChanges) return linesOf(present(code, 'the text of a code row'))
  return codeChanges
    .map(({kind, text}) => {
      const lines = linesOf(text)
      return kind === 'same'
        ? lines
        : kind === 'added'
          ? `<ins>${lines}</ins>`
          : `<del>${lines}</del>`
    })
    .join('<br>')
}

/**
 * The row of a table in one language: a line for each of its cells, named by the head of its column; the first cell names
 * the row, and needs no name.
 */
function tableLine(row: TableRow, at: number, column: MarkdownColumn): string {
  const [heads] = valueOf(column.tables, row.table)
  const lines = row.units.flatMap((unit, index): readonly string[] => {
    const inline = inOneLine(contentOf(itemAt(unit.cells, at), column))
    if (inline.length === 0) return []
    if (row.line === 0) return [boldText(inline)]
    const head = index === 0 ? undefined : heads?.units[index]?.cells[at]
    const name = head ? inlineText(head.inline) : ''
    const named: Inline = name === '' ? [] : [{type: 'text', value: `${name}: `}]
    return [stringifyInline([...named, ...inline])]
  })
  return lines.join(row.line === 0 ? ' · ' : '<br>')
}

/** Breaks as HTML; code that GitHub would cut at a pipe too. */
function inOneLine(inline: Inline): Inline {
  return changed(inline, (node) => {
    if (node.type === 'break') return {type: 'html', value: '<br>'}
    if (node.type === 'inlineCode' && /\\+\|/u.test(node.value))
      return {type: 'html', value: `<code>${escapedHtml(node.value)}</code>`}
    return node
  })
}
