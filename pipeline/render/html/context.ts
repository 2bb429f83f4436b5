import type {CellStatus, Edition, EditionLanguage, Row} from '../../edition/types.ts'
import {tablesOf, type GridTables} from './style/tables.ts'
import {cellsIn, notesMarkedIn, usualStatus} from '../../edition/cells.ts'
import type {Language} from '../../language/model/types.ts'
import {numeralIn} from '../../language/numerals.ts'
import {anchor} from './markup.ts'
import type {PagePlace} from './place.ts'
import type {NoteMark} from '../shared/safe-tree.ts'
import {termFinder, type TermFinder} from './terms.ts'

/** What every row of a page needs to know. */
export type PageContext = {
  readonly languages: readonly EditionLanguage[]
  /** of the text that changes are shown of */
  readonly source: Language
  /** marks of footnotes in the digits of a language */
  readonly noteMark: (language: Language) => NoteMark
  /** pictures that the page holds itself, by their address */
  readonly pictures: ReadonlyMap<string, string>
  /** finders of glossary terms by language tag */
  readonly terms: ReadonlyMap<string, TermFinder>
  /** by column, the status that most cells have: the column's head says it once for all */
  readonly usual: readonly (CellStatus | undefined)[]
  /** older anchors of a row, by its key of today */
  readonly formerOf: ReadonlyMap<string, readonly string[]>
  /** tables by the key of their first row */
  readonly tables: GridTables
  /** where the text first marks a footnote, by the note's index */
  readonly markedIn: ReadonlyMap<number, string>
}

/** The context of an edition's rows. */
export function contextOf(edition: Edition, {pictures}: PagePlace = {}): PageContext {
  const {languages, notes, rows, glossary} = edition
  const marks = new Map(notes.map(({identifier, index}) => [identifier.toLowerCase(), index]))
  const keys = new Map<number, string>()
  for (const note of notes) if (!keys.has(note.index)) keys.set(note.index, note.key)
  const tags = new Set([
    ...languages.map(({tag}) => tag),
    ...rows.flatMap((row) => cellsIn(row).map(({language}) => language.tag)),
  ])
  return {
    languages,
    source: edition.sourceLanguage,
    // A page without pictures of its own names them by their words.
    pictures: pictures ?? new Map(),
    noteMark: (language) => (identifier) => {
      const index = marks.get(identifier)
      const key = index === undefined ? undefined : keys.get(index)
      return key === undefined || index === undefined
        ? undefined
        : {href: anchor(key), text: numeralIn(language, index)}
    },
    terms: new Map(Array.from(tags, (tag) => [tag, termFinder(glossary, tag)])),
    usual: languages.map((_, column) => usualStatus(rows, column)),
    formerOf: formerAnchors(edition),
    tables: tablesOf(edition),
    markedIn: marksIn(rows, marks),
  }
}

/** Former keys that no unit of today has taken. */
function formerAnchors({formerKeys, rows}: Edition): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(
    rows.flatMap((row) => ('key' in row ? [String(row.key), ...row.anchors] : [])),
  )
  const former = new Map<string, string[]>()
  for (const [old, key] of formerKeys)
    // The first former key of its row.
    if (!taken.has(old)) former.set(key, [...(former.get(key) ?? []), old])
  return former
}

function marksIn(
  rows: readonly Row[],
  marks: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  if (marks.size === 0) return found
  for (const row of rows)
    for (const cell of cellsIn(row))
      for (const identifier of notesMarkedIn(cell.inline)) {
        const index = marks.get(identifier)
        if (index !== undefined && 'key' in row && !found.has(index)) found.set(index, row.key)
      }
  return found
}
