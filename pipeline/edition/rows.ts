import type {Block, Catalog, Document, Key, Table} from '../document/model/types.ts'
import {headingKeyOf} from '../document/model/key.ts'
import {valueOf} from '../finding/assert.ts'
import {cellsOf, type CellSources} from './cell.ts'
import type {LabelTable} from './labels.ts'
import type {NoteRow, Row, RowLevel, TableUnit} from './types.ts'

/** What rows are made from. */
export type RowInput = CellSources & {
  readonly document: Document
  readonly catalog: Catalog
  readonly labels: LabelTable
}

/** The rows of a document in reading order: the title where it stands, footnotes apart. */
export function rowsOf(input: RowInput): readonly Row[] {
  const {title, blocks} = input.document
  const top: RowLevel = {depth: 0, quoted: false}
  const before = title ? blocks.filter(({place}) => place.line < title.place.line) : []
  const rows = rowsOfBlocks(before, top, input)
  if (title) rows.push({kind: 'title', ...base(title.key, {}, top, input)})
  return [...rows, ...rowsOfBlocks(blocks.slice(before.length), top, input)]
}

/** The footnotes of a document, each with the index of its mark, counted from 1. */
export function notesOf(input: RowInput): readonly NoteRow[] {
  return input.document.notes.flatMap(({key, identifier, blocks}, index) => {
    const level: RowLevel = {depth: 0, quoted: false}
    const first: NoteRow = {
      kind: 'note',
      identifier,
      index: index + 1,
      ...base(key, {}, level, input),
    }
    const further = rowsOfBlocks(blocks, {depth: 1, quoted: false}, input).flatMap((row) =>
      rowBases(row).map((own): NoteRow => ({...own, kind: 'note', identifier, index: index + 1})),
    )
    return [first, ...further]
  })
}

type NoteBase = Omit<NoteRow, 'kind' | 'identifier' | 'index'>

/** What paragraphs of a footnote have of the row that they would be in the text; they have no number of their own. */
function rowBases(row: Row): readonly NoteBase[] {
  if (row.kind === 'rule') return []
  // A note has no room for a table: its cells stand one below the other.
  const units = row.kind === 'table' ? row.units : [row]
  const {depth, quoted, quotation} = row
  const within = quotation === undefined ? {} : {quotation}
  return units.map(({key, uid, names, anchors, cells}) => ({
    key,
    uid,
    names,
    anchors,
    depth,
    cells,
    quoted,
    ...within,
  }))
}

function rowsOfBlocks(blocks: readonly Block[], level: RowLevel, input: RowInput): Row[] {
  return blocks.flatMap((block) => rowsOfBlock(block, level, input))
}

function rowsOfBlock(block: Block, level: RowLevel, input: RowInput): readonly Row[] {
  switch (block.kind) {
    case 'section': {
      const {label, level: heading, blocks} = block
      const row: Row = {
        kind: 'heading',
        level: heading,
        section: block.key,
        ...(label === undefined ? {} : {label}),
        ...base(headingKeyOf(block), {isLabelled: true}, level, input),
      }
      return [row, ...rowsOfBlocks(blocks, level, input)]
    }
    case 'point': {
      const {label, form, key, blocks} = block
      const within = {...level, depth: level.depth + 1}
      const shown = label === undefined ? {} : {label}
      const row: Row = {
        kind: 'point',
        form,
        ...shown,
        ...base(key, {isLabelled: true}, within, input),
      }
      return [row, ...rowsOfBlocks(blocks, within, input)]
    }
    case 'paragraph':
      return [{kind: 'paragraph', ...base(block.key, {}, level, input)}]
    case 'quote':
      return rowsOfBlocks(
        block.blocks,
        {...level, quoted: true, quotation: block.place.line},
        input,
      )
    case 'table':
      return tableRows(block, level, input)
    case 'code': {
      const language = block.language === undefined ? {} : {codeLanguage: block.language}
      return [{kind: 'code', ...language, ...base(block.key, {isCode: true}, level, input)}]
    }
    case 'image': {
      const {url, title, key} = block
      return [
        {
          kind: 'image',
          url,
          ...(title === undefined ? {} : {title}),
          ...base(key, {}, level, input),
        },
      ]
    }
    case 'rule':
      return [{kind: 'rule', ...level}]
    case 'html':
      return []
  }
}

type Given = {
  readonly isLabelled?: boolean
  readonly isCode?: boolean
}

function base(key: Key, {isLabelled, isCode}: Given, level: RowLevel, input: RowInput): NoteBase {
  const unit = input.catalog.byKey.get(key)
  const printed = isLabelled ? valueOf(input.labels, key).printed : undefined
  const content = {
    ...(unit ? {unit} : {}),
    ...(printed ? {labels: printed} : {}),
    ...(isCode ? {isCode} : {}),
  }
  return {...valueOf(input.addresses, key), ...level, cells: cellsOf(content, input)}
}

function tableRows({rows, align}: Table, level: RowLevel, input: RowInput): readonly Row[] {
  const table = rows[0]?.[0]?.key
  if (table === undefined) return []
  return rows.flatMap((row, line): readonly Row[] => {
    const units = row.map(({key}): TableUnit => {
      const unit = input.catalog.byKey.get(key)
      return {...valueOf(input.addresses, key), cells: cellsOf(unit ? {unit} : {}, input)}
    })
    const [first] = units
    if (!first) return []
    const {cells: _, ...address} = first
    return [{kind: 'table', ...address, ...level, table, line, align, units}]
  })
}
