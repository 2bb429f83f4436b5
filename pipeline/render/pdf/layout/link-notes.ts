import {inlineText} from '../../../document/inline/text.ts'
import {keyOf, uidOf} from '../../../document/model/brand.ts'
import type {Inline} from '../../../document/model/types.ts'
import {cellsIn, notesMarkedIn} from '../../../edition/cells.ts'
import type {Cell, Edition, NoteRow, Row, TableUnit} from '../../../edition/types.ts'

/** Addresses that a reader of paper can go to. */
const outside = /^(?:https?:|mailto:|ftp:)/iu

/**
 * An edition whose links have footnotes with their addresses; a link whose words are its address has none.
 * All footnotes are numbered in the order of their marks.
 */
export function withLinkNotes(edition: Edition): Edition {
  const rows = edition.rows.map(notedRow)
  const notes = [...edition.notes, ...addressNotes(rows, edition)]
  const order = new Map<string, number>()
  for (const identifier of [
    ...rows.flatMap((row) => cellsIn(row).flatMap(({inline}) => notesMarkedIn(inline))),
    ...notes.map((note) => note.identifier.toLowerCase()),
  ])
    if (!order.has(identifier)) order.set(identifier, order.size + 1)
  const numbered = notes.map((note) => {
    const index = order.get(note.identifier.toLowerCase())
    return index === undefined ? note : {...note, index}
  })
  return {...edition, rows, notes: numbered.toSorted((a, b) => a.index - b.index)}
}

function notedRow(row: Row): Row {
  if (row.kind === 'rule') return row
  if (row.kind !== 'table') return {...row, cells: row.cells.map(notedCell)}
  const notedUnit = (unit: TableUnit): TableUnit => ({...unit, cells: unit.cells.map(notedCell)})
  return {...row, units: row.units.map(notedUnit)}
}

const notedCell = (cell: Cell): Cell => ({...cell, inline: noted(cell.inline)})

function noted(inline: Inline): Inline {
  return inline.flatMap((node): Inline => {
    const inner = 'children' in node ? {...node, children: [...noted(node.children)]} : node
    if (node.type !== 'link' || !isNoted(node.url, node.children)) return [inner]
    return [inner, {type: 'footnoteReference', identifier: node.url.toLowerCase()}]
  })
}

const isNoted = (url: string, words: Inline): boolean =>
  outside.test(url) && bare(inlineText(words)) !== bare(url)

/** An address without what people leave out. */
const bare = (url: string): string => url.trim().replace(/^(?:https?:\/\/|mailto:)|\/$/giu, '')

/** A note for each address, in the languages whose text marks it. */
function addressNotes(rows: readonly Row[], {languages}: Edition): readonly NoteRow[] {
  const found = new Map<string, {readonly url: string; readonly columns: Set<number>}>()
  for (const row of rows)
    for (const [at, {inline}] of cellsIn(row).entries())
      for (const url of addressesIn(inline)) {
        const name = url.toLowerCase()
        const entry = found.get(name) ?? {url, columns: new Set<number>()}
        found.set(name, entry)
        // The cells of a table come one unit after the other.
        entry.columns.add(at % languages.length)
      }
  return [...found].map(([identifier, {url, columns}], index): NoteRow => {
    const key = keyOf(`address${index + 1}`)
    const cells = languages.map(({language}, column): Cell => {
      const inline: Inline = columns.has(column)
        ? [{type: 'link', url, children: [{type: 'text', value: url}]}]
        : []
      return {language, inline, status: 'source', state: 'final', origin: 'human'}
    })
    const names = languages.map(() => url)
    const place = {key, uid: uidOf(`address${index + 1}`), names, anchors: []}
    return {kind: 'note', identifier, index, ...place, depth: 0, quoted: false, cells}
  })
}

function addressesIn(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (!('children' in node)) return []
    const inner = addressesIn(node.children)
    return node.type === 'link' && isNoted(node.url, node.children) ? [...inner, node.url] : inner
  })
}
