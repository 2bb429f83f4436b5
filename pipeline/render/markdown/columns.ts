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

/**
 * A parallel edition as tables: a row a unit, a column a language. Headings stand between them, in all languages, so that a
 * reader of Markdown lists them.
 */
export function columnsText(edition: Edition): string {
  const columns = columnsOf(edition)
  const head = columns.map(({language}) => language.language.autonym)
  const align = columns.map(({language}) => (language.direction === 'rtl' ? 'right' : 'left'))
  const blocks: string[] = []
  let body: (readonly string[])[] = []
  const endTable = (): void => {
    if (body.length > 0) blocks.push(tableText([head, ...body], align))
    body = []
  }
  for (const row of edition.rows) {
    if (row.kind === 'rule') continue
    if (row.kind === 'title' || row.kind === 'heading') {
      endTable()
      blocks.push(headingLine(row, columns))
    } else
      body.push(columns.map((column, at) => directed(cellText(row, at, column), row, at, column)))
  }
  endTable()
  return `${blocks.join('\n\n')}\n${notesText(edition, columns)}`
}

/** A heading in all languages, each on a line of its own. */
function headingLine(
  row: Extract<Row, {kind: 'title' | 'heading'}>,
  columns: readonly MarkdownColumn[],
): string {
  const level = row.kind === 'title' ? 1 : row.level
  const texts = columns.map((column, at) => {
    const cell = itemAt(row.cells, at)
    const inline = inOneLine(contentOf(cell, column))
    const label = cell.label === undefined ? [] : labelInline(cell, inline.length > 0)
    const text = stringifyInline([...label, ...inline]).replaceAll(/\\?\n/gu, '<br>')
    const {tag, direction} = spokenIn(row, at, column)
    return text === '' || direction === 'ltr'
      ? text
      : `<span lang="${tag}" dir="${direction}">${text}</span>`
  })
  const anchors = columns.map((column) => anchorText(row.key, column.anchored)).join('')
  return `${'#'.repeat(level)} ${anchors}${texts.filter((text) => text !== '').join('<br>')}`
}

/** Words that run from right to left say so, or marks at their ends would jump. */
function directed(text: string, row: Row, at: number, column: MarkdownColumn): string {
  const {tag, direction} = spokenIn(row, at, column)
  return text === '' || direction === 'ltr'
    ? text
    : `<div lang="${tag}" dir="${direction}">${text}</div>`
}

type TableCellRow = Exclude<Row, {kind: 'rule' | 'title' | 'heading'}>

function cellText(row: TableCellRow, at: number, column: MarkdownColumn): string {
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
  row: Exclude<TableCellRow, {kind: 'table'}>,
  cell: Cell,
  column: MarkdownColumn,
): string {
  if (row.kind === 'code')
    return `${stringifyInline(markOf(cell, column).slice(0, 1))}<pre>${codeLines(cell)}</pre>`
  const inline = inOneLine(contentOf(cell, column))
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
