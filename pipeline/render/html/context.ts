import type {Cell, CellStatus, Edition, EditionLanguage, NoteRow, Row} from '../../edition/types.ts'
import type {Inline} from '../../document/model/types.ts'
import type {Language} from '../../language/model/types.ts'
import {numeralIn} from '../../language/numerals.ts'
import {anchor} from './markup.ts'
import type {PagePlace} from './place.ts'
import type {NoteMark} from './safe-tree.ts'
import {termFinder, type TermFinder} from './terms.ts'

/** What every row of a page needs to know. */
export type PageContext = {
  readonly languages: readonly EditionLanguage[]
  /** marks of footnotes in the digits of a language */
  readonly noteMark: (language: Language) => NoteMark
  /** pictures that the page holds itself, by their address */
  readonly pictures: ReadonlyMap<string, string>
  /** finders of glossary terms by language tag */
  readonly terms: ReadonlyMap<string, TermFinder>
  /** the concepts already mentioned in the present section, by column */
  readonly mentioned: readonly Set<string>[]
  /** by column, the status that most cells have: the column's head says it once for all */
  readonly usual: readonly (CellStatus | undefined)[]
  /** older anchors of a row, by its key of today */
  readonly formerOf: ReadonlyMap<string, readonly string[]>
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
    pictures: pictures ?? new Map(),
    noteMark: (language) => (identifier) => {
      const index = marks.get(identifier)
      const key = index === undefined ? undefined : keys.get(index)
      return key === undefined || index === undefined
        ? undefined
        : {href: anchor(key), text: numeralIn(language, index)}
    },
    terms: new Map(Array.from(tags, (tag) => [tag, termFinder(glossary, tag)])),
    mentioned: languages.map(() => new Set<string>()),
    usual: languages.map((_, column) => usualStatus(rows, column)),
    formerOf: formerAnchors(edition),
    markedIn: marksIn(rows, marks),
  }
}

/** The cells of a row in the order of the languages, those of a table one unit after the other. */
export function cellsIn(row: Row | NoteRow): readonly Cell[] {
  if (row.kind === 'rule') return []
  return row.kind === 'table'
    ? row.rows.flatMap((units) => units.flatMap(({cells}) => cells))
    : row.cells
}

function usualStatus(rows: readonly Row[], column: number): CellStatus | undefined {
  const counts = new Map<CellStatus, number>()
  for (const row of rows) {
    const cell = row.kind === 'rule' || row.kind === 'table' ? undefined : row.cells[column]
    if (cell) counts.set(cell.status, (counts.get(cell.status) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Former keys that no unit of today has taken. */
function formerAnchors({formerKeys, rows}: Edition): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(rows.flatMap((row) => ('key' in row ? [String(row.key)] : [])))
  const former = new Map<string, string[]>()
  for (const [old, key] of formerKeys)
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
      for (const identifier of markedNotes(cell.inline)) {
        const index = marks.get(identifier.toLowerCase())
        if (index !== undefined && 'key' in row && !found.has(index)) found.set(index, row.key)
      }
  return found
}

function markedNotes(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (node.type === 'footnoteReference') return [node.identifier]
    return 'children' in node ? markedNotes(node.children) : []
  })
}
