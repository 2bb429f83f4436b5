import type {Cell, Row} from '../../../../edition/types.ts'
import type {Bracket} from '../model/box.ts'

/** The brackets of a row, by language; undefined where its text covers this row alone. */
export type RowBrackets = readonly (Bracket | undefined)[]

/** Which rows begin and end the bracket of a passage. */
type Ends = {readonly first: Row; last: Row}

/**
 * Brackets over the rows that one text covers, in each language.
 *
 * @returns the brackets of each row that has any
 */
export function bracketsOf(rows: readonly Row[]): ReadonlyMap<Row, RowBrackets> {
  const ends = new Map<string, Ends>()
  const members: {readonly row: Row; readonly passages: readonly (string | undefined)[]}[] = []
  for (const row of rows) {
    if (!('cells' in row)) continue
    const passages = row.cells.map((cell, language) => passageOf(row.key, cell, language))
    if (passages.every((passage) => passage === undefined)) continue
    members.push({row, passages})
    for (const passage of passages) {
      if (passage === undefined) continue
      const found = ends.get(passage)
      if (found) found.last = row
      else ends.set(passage, {first: row, last: row})
    }
  }
  return new Map(
    members.map(({row, passages}) => [
      row,
      passages.map((passage) => bracketAt(row, passage, ends)),
    ]),
  )
}

function bracketAt(
  row: Row,
  passage: string | undefined,
  ends: ReadonlyMap<string, Ends>,
): Bracket | undefined {
  const found = passage === undefined ? undefined : ends.get(passage)
  if (passage === undefined || !found) return undefined
  return {passage, opens: found.first === row, closes: found.last === row}
}

/** A name for the passage that covers a cell, the same in all its rows; undefined where it covers one row. */
function passageOf(key: string, cell: Cell, language: number): string | undefined {
  if (cell.joinedInto) return `${language} ${cell.joinedInto.key}`
  return cell.covers ? `${language} ${key}` : undefined
}
