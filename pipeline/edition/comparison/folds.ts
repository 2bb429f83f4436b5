import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {shortenedAtWord} from '../../finding/shortened.ts'
import {cellsIn, cellsInColumn, notesMarkedIn} from '../cells.ts'
import type {Edition, EditionLanguage, NoteRow, Row} from '../types.ts'
import {aroundRow, enclosingRows} from './enclosing.ts'
import {filledWord} from './remarks.ts'

/** Rows of a comparison: one to be read, or neighbours in which nothing changed but their numbers. */
export type ComparedPart =
  | {readonly kind: 'row'; readonly row: Row}
  | {
      readonly kind: 'fold'
      readonly rows: readonly Row[]
      /** by column: what it says, as `Unchanged: 3–7` */
      readonly words: readonly string[]
    }

/**
 * The rows of a comparison in their order, those that nothing touched folded. What is around a changed row is shown, so
 * that a reader knows where he is; a table is shown or folded as a whole.
 */
export function comparedParts({rows, notes, languages}: Edition): readonly ComparedPart[] {
  const isShown = shownRows({rows, notes})
  const parts: ComparedPart[] = []
  let open: Row[] = []
  const close = (): void => {
    if (open.some(({kind}) => kind !== 'rule'))
      parts.push({kind: 'fold', rows: open, words: foldWords(open, languages)})
    else parts.push(...open.map((row): ComparedPart => ({kind: 'row', row})))
    open = []
  }
  for (const [index, row] of rows.entries()) {
    const isOther = open.some(
      (other) => isRenumbered(other) !== isRenumbered(row) && isNumbered(other),
    )
    if (isShown[index] || (isOther && isNumbered(row))) close()
    if (isShown[index]) parts.push({kind: 'row', row})
    else open.push(row)
  }
  close()
  return parts
}

/** Whether each row is shown: it changed, or a row that is part of it did. */
function shownRows({rows, notes}: Pick<Edition, 'rows' | 'notes'>): readonly boolean[] {
  const enclosing = enclosingRows(rows)
  const isRead = (row: Row): boolean => isTouched(row) || marksOther(row, notes)
  const shown = rows.map((row) => row.kind === 'title' || isRead(row))
  for (const [index, row] of rows.entries())
    if (isRead(row)) for (const around of aroundRow(index, enclosing)) shown[around] = true
  const tables = new Set(
    rows.flatMap((row, index) => (row.kind === 'table' && shown[index] ? [row.table] : [])),
  )
  return rows.map((row, index) => shown[index] || (row.kind === 'table' && tables.has(row.table)))
}

/** Whether a row marks a footnote that changed. */
function marksOther(row: Row, notes: readonly NoteRow[]): boolean {
  const changed = notes.filter(isTouched).map(({identifier}) => identifier.toLowerCase())
  if (changed.length === 0) return false
  return cellsIn(row).some(({inline}) =>
    notesMarkedIn(inline).some((identifier) => changed.includes(identifier)),
  )
}

const isTouched = (row: Row | NoteRow): boolean =>
  row.kind !== 'rule' &&
  row.change !== undefined &&
  (row.change.kind !== 'kept' || row.change.isMoved)

const isNumbered = (row: Row): boolean => row.kind !== 'rule' && row.number !== undefined

/** Whether a row has another number than it had. */
export function isRenumbered(row: Row): boolean {
  return row.kind !== 'rule' && (row.change?.formerly.some((name) => name !== undefined) ?? false)
}

function foldWords(rows: readonly Row[], languages: readonly EditionLanguage[]): readonly string[] {
  return languages.map((language, column) => {
    const {name, formerly} = foldNames(rows, column)
    const unchanged = filledWord(language, 'unchanged', {name})
    return formerly === undefined
      ? unchanged
      : `${unchanged} (${filledWord(language, 'formerly', {name: formerly})})`
  })
}

/** How a language calls a fold: `3–7`, with its former numbers where they are others. */
export type FoldNames = {readonly name: string; readonly formerly: string | undefined}

/** The numbers of a fold from the first to the last; without any, how its text begins. */
export function foldNames(rows: readonly Row[], column: number): FoldNames {
  const enclosing = enclosingRows(rows)
  const numbered = [...rows.keys()].filter((index) => isNumbered(itemAt(rows, index)))
  const [first] = numbered
  const last = numbered.at(-1)
  if (first === undefined || last === undefined)
    return {name: beginning(rows, column), formerly: undefined}
  // The last part of a point stands for the whole point, where all of it is in the fold.
  const whole = [...aroundRow(last, enclosing)].filter((index) => isNumbered(itemAt(rows, index)))
  const ends = [itemAt(rows, first), itemAt(rows, whole.at(-1) ?? last)] // not part of another
  const names = ends.map((row) => nameIn(row, column))
  const formerly = ends.map((row) =>
    row.kind === 'rule' ? undefined : row.change?.formerly[column],
  )
  return {name: range(names), formerly: formerly.includes(undefined) ? undefined : range(formerly)}
}

function nameIn(row: Row, column: number): string {
  return row.kind === 'rule' ? '' : itemAt(row.names, column)
}

function range([first, last]: readonly (string | undefined)[]): string {
  const from = present(first, 'the first name of a fold')
  return last === undefined || last === from ? from : `${from}–${last}`
}

/** Characters of the words that a fold without numbers begins with. */
const longestBeginning = 40

function beginning(rows: readonly Row[], column: number): string {
  const cells = rows.flatMap((row) => cellsInColumn(row, column))
  const texts = cells.map(({inline, code}) => code ?? inlineText(inline))
  return shortenedAtWord(texts.find((text) => text !== '') ?? '…', longestBeginning) // pictures without words
}
