import {keyOf, uidOf} from '../../document/model/brand.ts'
import {itemAt} from '../../finding/assert.ts'
import type {NoteRow} from '../types.ts'
import {addedUnits, comparedUnits, removedUnits, type CellContext} from './cells.ts'
import {wasName} from './earlier.ts'
import {pairedRows} from './row-pairs.ts'
import {withUnits} from './rows.ts'

/**
 * The footnotes of today with what became of them, and behind them those that are no more: their marks are in words
 * that are no more.
 */
export function mergedNotes(
  before: readonly NoteRow[],
  after: readonly NoteRow[],
  context: CellContext,
): readonly NoteRow[] {
  const pairs = pairedRows(before, after, context.pairs)
  const made = after.map((note, index) => {
    const partner = pairs[index]
    if (partner === undefined) return withUnits(note, addedUnits(note, context), {kind: 'added'})
    const compared = comparedUnits(itemAt(before, partner), note, context)
    return withUnits(note, compared, {
      kind: compared.columns.includes(true) ? 'changed' : 'kept',
    })
  })
  const removed = before.filter((_, index) => !pairs.includes(index))
  return inGroups(
    made,
    removed.map((note) => removedNote(note, context)),
  )
}

function removedNote(note: NoteRow, context: CellContext): NoteRow {
  const {number: _, sort: __, ...rest} = note
  const own: NoteRow = {
    ...rest,
    key: keyOf(wasName(note.key)),
    uid: uidOf(wasName(note.uid)),
    anchors: [],
  }
  return withUnits(own, removedUnits(note, context), {kind: 'removed'})
}

/** Paragraphs that are no more at the end of their note; whole notes that are no more behind all, counted on. */
function inGroups(made: readonly NoteRow[], removed: readonly NoteRow[]): readonly NoteRow[] {
  const indices = new Map(made.map(({identifier, index}) => [identifier, index]))
  let last = Math.max(0, ...made.map(({index}) => index))
  const placed = removed.map((note): NoteRow => {
    const index = indices.get(note.identifier) ?? ++last
    indices.set(note.identifier, index)
    return {...note, index}
  })
  return [...made, ...placed].toSorted((a, b) => a.index - b.index)
}
