import type {Cell, EditionLanguage, NoteRow, Row, RowChange} from '../types.ts'

/** Interface words that say what became of a row; a hole in braces is left to the renderer. */
export type ChangeWord = 'added' | 'removed' | 'moved' | 'renumbered' | 'reworded'

/** A word of the interface with its hole filled: `formerly {name}`. */
export function filledWord(
  {words}: Pick<EditionLanguage, 'words'>,
  id: string,
  holes: Readonly<Record<string, string>> = {}, // most words have none
): string {
  // Without the interface word its name says something at least.
  const word = words[id] ?? id
  return word.replaceAll(/\{(?<name>\w+)\}/gu, (hole, name: string) => holes[name] ?? hole)
}

/** What became of a row, as interface words; none where nothing did. */
export function changeWordsOf({kind, isMoved, formerly}: RowChange): readonly ChangeWord[] {
  if (kind === 'added' || kind === 'removed') return [kind]
  return [
    ...(kind === 'changed' ? (['reworded'] as const) : []),
    ...(isMoved ? (['moved'] as const) : []),
    ...(!isMoved && formerly.some((name) => name !== undefined) ? (['renumbered'] as const) : []),
  ]
}

/** A row whose cells say what became of it, each in its language; rows whose provision says it stay as they are. */
export function remarkedRow<Kind extends Row | NoteRow>(
  row: Kind,
  languages: readonly EditionLanguage[],
): Kind {
  if (row.kind === 'rule' || !row.change?.leads) return row
  const {change} = row
  const remarked = (cells: readonly Cell[]): readonly Cell[] =>
    cells.map((cell, column) => {
      const language = languages[column]
      const remarks = language ? remarksOf(change, column, language) : []
      return remarks.length === 0 ? cell : {...cell, remarks}
    })
  if (row.kind !== 'table') return {...row, cells: remarked(row.cells)}
  // The first cell says it for its row.
  const units = row.units.map((unit, at) =>
    at === 0 ? {...unit, cells: remarked(unit.cells)} : unit,
  )
  return {...row, units}
}

function remarksOf(
  {kind, isMoved, formerly}: RowChange,
  column: number,
  language: EditionLanguage,
): readonly string[] {
  if (kind === 'added' || kind === 'removed') return [filledWord(language, kind)]
  const name = formerly[column]
  return [
    ...(isMoved ? [filledWord(language, 'moved')] : []),
    ...(name === undefined ? [] : [filledWord(language, 'formerly', {name})]),
  ]
}
