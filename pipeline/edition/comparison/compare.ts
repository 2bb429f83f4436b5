import type {Comparison, Edition} from '../types.ts'
import type {CellContext} from './cells.ts'
import {asEarlier} from './earlier.ts'
import {mergedNotes} from './notes.ts'
import type {UnitPairs} from './row-pairs.ts'
import {remarkedRow} from './remarks.ts'
import {mergedRows} from './rows.ts'

/** What two versions of an edition are compared from. */
export type ComparisonInput = {
  /** of the earlier version, in the same languages; absent where the document did not exist then */
  readonly before?: Edition
  /** of today */
  readonly after: Edition
  /** which unit then each unit of today continues */
  readonly pairs: UnitPairs
  /** what the earlier version is called, and when it was */
  readonly version: Pick<Comparison, 'since' | 'date'>
}

/**
 * Two versions of an edition as one: in every language all words of both, each once. Words that only one version has are
 * in nodes of the type `change`; rows that only the earlier one has are where they were, under keys that begin with
 * `was.`; each row says what became of it.
 *
 * @returns an edition of today's languages, layout and standings
 */
export function compareEditions({before, after, pairs, version}: ComparisonInput): Edition {
  const {languages} = after
  const newLanguages = before
    ? languages
        .filter((_, column) => before.languages[column]?.progress.translated === 0)
        .map(({tag}) => tag)
    : []
  const context: CellContext = {
    languages,
    isNew: languages.map(({tag}) => newLanguages.includes(tag)),
    pairs,
  }
  const earlier = before ? asEarlier(before, after, pairs) : {rows: [], notes: []}
  const rows = mergedRows(earlier.rows, after.rows, context)
  const notes = mergedNotes(earlier.notes, after.notes, context)
  return {
    ...after,
    rows: rows.map((row) => remarkedRow(row, languages)),
    notes: notes.map((note) => remarkedRow(note, languages)),
    comparison: {...version, newLanguages},
  }
}
