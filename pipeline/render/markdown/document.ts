import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, present, valueOf} from '../../finding/assert.ts'
import type {Block, Document, Inline, Label, Note} from '../../document/model/types.ts'
import type {Place} from '../../finding/place.ts'
import type {Cell, Edition, NoteRow, Row, TableRow} from '../../edition/types.ts'
import {anchorOf} from './anchors.ts'
import {columnsOf, contentOf, type MarkdownColumn} from './cell.ts'

/** Where blocks go: the document, a point, or a quotation in one of these. */
type Container = {readonly blocks: Block[]; readonly quoted: boolean}

/**
 * One language of an edition as a document.
 *
 * @param nested whether sub-points stand inside the items of their points; where a label in the text
 *   counts on from the number alone, they may have to stand behind them
 */
export function documentOf(edition: Edition, nested: boolean): Document {
  const {rows, notes, document} = edition
  const [column] = columnsOf(edition)
  const base = {id: document, file: `${document}.md`, frontMatter: {}}
  if (!column) return {...base, language: 'en', blocks: [], notes: []}
  const blocks: Block[] = []
  const at = rows.findIndex(({kind}) => kind === 'title')
  placeRows(rows, {column, blocks, nested, depth: 0})
  const title = rows[at]
  const titled =
    title?.kind === 'title'
      ? {
          title: {
            kind: 'title' as const,
            key: title.key,
            place: placeAt(at, 0),
            inline: anchored(title, inlineIn(title.cells[0], column), column),
          },
        }
      : {}
  const language = column.language.tag
  return {...base, language, ...titled, blocks, notes: notesOf(notes, column, nested)}
}

type Filling = {
  readonly column: MarkdownColumn
  readonly blocks: Block[]
  readonly nested: boolean
  /** of the rows that stand in no point */
  readonly depth: number
}

function placeRows(
  rows: readonly (Row | NoteRow)[],
  {column, blocks, nested, depth: ground}: Filling,
): void {
  const open = new Map<number, Container>([[0, {blocks, quoted: false}]])
  let quotation: number | undefined
  for (const [line, row] of rows.entries()) {
    const depth = Math.max(0, row.depth - ground)
    const isPoint = row.kind === 'point' || (row.kind === 'note' && isLabelled(row, depth))
    const own = nearest(open, isPoint ? depth - 1 : depth)
    const name = row.quotation
    const into = row.quoted && !own.quoted ? quoteIn(own, {line, isSame: name === quotation}) : own
    quotation = name
    const inner: Block[] = []
    const block = blockOf(row, {line, depth, column, inner, nested})
    if (!block) continue
    into.blocks.push(block)
    for (const deeper of open.keys())
      if (deeper > depth || (isPoint && deeper === depth)) open.delete(deeper)
    if (isPoint) open.set(Math.max(1, depth), {blocks: inner, quoted: row.quoted})
  }
}

/** In a note rows have lost their kind: what has a label is a point. */
const isLabelled = ({cells}: NoteRow, depth: number): boolean =>
  depth > 0 && cells[0]?.label !== undefined

function nearest(open: ReadonlyMap<number, Container>, depth: number): Container {
  for (let at = depth; at > 0; at--) {
    const found = open.get(at)
    if (found) return found
  }
  return open.get(0) ?? {blocks: [], quoted: false}
}

type Quoting = {readonly line: number; readonly isSame: boolean}

function quoteIn({blocks}: Container, {line, isSame}: Quoting): Container {
  const last = blocks.at(-1)
  if (last?.kind === 'quote' && isSame) {
    const inner = [...last.blocks]
    blocks[blocks.length - 1] = {...last, blocks: inner}
    return {blocks: inner, quoted: true}
  }
  const inner: Block[] = []
  blocks.push({kind: 'quote', place: placeAt(line, 0), blocks: inner})
  return {blocks: inner, quoted: true}
}

type RowPosition = {
  readonly line: number
  readonly depth: number
  readonly column: MarkdownColumn
  readonly inner: Block[]
  readonly nested: boolean
}

function blockOf(row: Row | NoteRow, position: RowPosition): Block | undefined {
  const {line, depth, column, inner, nested} = position
  const place = placeAt(line, nested ? depth : 0)
  if (row.kind === 'rule') return {kind: 'rule', place}
  if (row.kind === 'table')
    return row.line === 0 ? tableOf(valueOf(column.tables, row.table), place, column) : undefined
  const {key, number} = row
  const [cell] = row.cells
  const inline = anchored(row, inlineIn(cell, column), column)
  const label = labelOf(cell, column)
  const numbering = {...(label ? {label} : {}), ...(number === undefined ? {} : {number})}
  switch (row.kind) {
    case 'title':
      return undefined
    case 'heading': {
      const {level, section} = row
      const heading = [...inlineIn(cell, column), ...anchorOf(key, column.anchored)]
      return {
        kind: 'section',
        key: section,
        place,
        level,
        ...numbering,
        heading,
        blocks: [],
      }
    }
    case 'point':
      return {kind: 'point', key, place, form: row.form, ...numbering, inline, blocks: inner}
    case 'paragraph':
      return {kind: 'paragraph', key, place, inline}
    case 'code': {
      const language = row.codeLanguage === undefined ? {} : {language: row.codeLanguage}
      return {
        kind: 'code',
        key,
        place,
        value: present(cell?.code, 'the text of a code row'),
        ...language,
      }
    }
    case 'image': {
      const title = row.title === undefined ? {} : {title: row.title}
      return {kind: 'image', key, place, url: row.url, alt: inlineText(inline), ...title}
    }
    case 'note':
      if (cell?.code !== undefined) return {kind: 'code', key, place, value: cell.code}
      return isLabelled(row, depth)
        ? {kind: 'point', key, place, form: 'list', ...numbering, inline, blocks: inner}
        : {kind: 'paragraph', key, place, inline}
  }
}

/** A whole table, at its first row. */
function tableOf(lines: readonly TableRow[], place: Place, column: MarkdownColumn): Block {
  const cells = lines.map(({units}) =>
    units.map((unit) => ({
      key: unit.key,
      place,
      inline: anchored(unit, inlineIn(unit.cells[0], column), column),
    })),
  )
  return {kind: 'table', place, align: itemAt(lines, 0).align, rows: cells}
}

function notesOf(
  notes: readonly NoteRow[],
  column: MarkdownColumn,
  nested: boolean,
): readonly Note[] {
  return notes.flatMap((note, at) => {
    if (notes[at - 1]?.index === note.index) return []
    const blocks: Block[] = []
    const further = notes.filter((other) => other.index === note.index && other !== note)
    placeRows(further, {column, blocks, nested, depth: 1})
    const {key, identifier} = note
    const inline = anchored(note, inlineIn(note.cells[0], column), column)
    return [{kind: 'note', key, place: placeAt(0, 0), identifier, inline, blocks}]
  })
}

const inlineIn = (cell: Cell | undefined, column: MarkdownColumn) =>
  cell ? contentOf(cell, column) : []

const anchored = (
  {key}: {readonly key: string},
  inline: Inline,
  column: MarkdownColumn,
): Inline => [...anchorOf(key, column.anchored), ...inline]

function labelOf(cell: Cell | undefined, {language}: MarkdownColumn): Label | undefined {
  return cell?.label === undefined ? undefined : {text: cell.label, language: language.tag}
}

/** Rows stand on a line each. Points are taken to reach beyond all that follows. */
function placeAt(line: number, column: number): Place {
  return {file: '', line: line + 1, column: column + 1, endLine: 1_000_000_000, endColumn: 1}
}
