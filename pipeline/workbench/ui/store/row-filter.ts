import type {RowFinding, RowStanding, TranslationRow} from '../../protocol/rows.ts'

/** Which rows are shown: those that pass every part that is set. */
export type RowFilter = {
  /** words in the English, the translation or the key; empty for all */
  readonly text: string
  readonly isExpression: boolean
  /** as `8-10` or `8.2`; empty for all */
  readonly points: string
  /** none for all */
  readonly standings: readonly RowStanding[]
  readonly withFindings: boolean
  readonly withQuestions: boolean
}

/** The filter that every row passes. */
export const openFilter: RowFilter = {
  text: '',
  isExpression: false,
  points: '',
  standings: [],
  withFindings: false,
  withQuestions: false,
}

/** All standings in the order of the filter bar: what needs work first. */
export const allStandings: readonly RowStanding[] = [
  'missing',
  'draft',
  'stale',
  'doubtful',
  'conflict',
  'translated',
  'reviewed',
  'final',
]

/** Whether a filter hides anything. */
export function isFiltering(filter: RowFilter): boolean {
  return (
    filter.text !== '' ||
    filter.points.trim() !== '' ||
    filter.standings.length > 0 ||
    filter.withFindings ||
    filter.withQuestions
  )
}

/** What a filter found, or why its regular expression is none. */
export type FilteredRows = {
  readonly keys: readonly string[]
  readonly problem: string | undefined
}

/**
 * The keys of the rows that a filter lets through, in document order.
 *
 * @param findings by key of the row
 */
export function filteredKeys(
  rows: readonly TranslationRow[],
  filter: RowFilter,
  findings: Readonly<Record<string, readonly RowFinding[]>>,
): FilteredRows {
  const words = textTest(filter)
  if (typeof words === 'string') return {keys: rows.map(({key}) => key), problem: words}
  const points = pointTest(filter.points)
  const keys = rows
    .filter(
      (row) =>
        (filter.standings.length === 0 || filter.standings.includes(row.standing)) &&
        (!filter.withFindings || findings[row.key] !== undefined) &&
        (!filter.withQuestions || hasOpenQuestion(row)) &&
        points(row) &&
        words(row),
    )
    .map(({key}) => key)
  return {keys, problem: undefined}
}

/** Whether a question of the row waits for an answer. */
export function hasOpenQuestion({remarks}: TranslationRow): boolean {
  return remarks?.some(({isOpen}) => isOpen) === true
}

function textTest({text, isExpression}: RowFilter): ((row: TranslationRow) => boolean) | string {
  if (text === '') return () => true
  if (!isExpression) {
    const wanted = folded(text)
    return (row) => [row.english, row.text, row.key].some((one) => folded(one).includes(wanted))
  }
  try {
    const pattern = new RegExp(text, 'iu')
    return (row) => pattern.test(row.english) || pattern.test(row.text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Without case and diacritics: a reader who types `ё` or `е` means both. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** `8` passes 8 and all below it; `8-10` all from 8 to 10 and below them, in the order of numbers. */
function pointTest(points: string): (row: TranslationRow) => boolean {
  const [from = '', to = from] = points.split(/[-–—…]/u).map((part) => part.trim())
  if (from === '') return () => true
  return ({units}) =>
    units.some(({number}) => {
      if (number === undefined) return false
      return (
        (isWithin(number, from) || compareNumbers(number, from) >= 0) &&
        (isWithin(number, to) || compareNumbers(number, to) <= 0)
      )
    })
}

function isWithin(number: string, point: string): boolean {
  return number === point || number.startsWith(`${point}.`)
}

const collator = new Intl.Collator('en', {numeric: true})

/** Order of two point numbers: `8.2` before `8.10`, `8.10` before `9`. */
function compareNumbers(a: string, b: string): number {
  const [first, second] = [a.split('.'), b.split('.')]
  for (const [index, part] of first.entries()) {
    const other = second[index]
    if (other === undefined) return 1
    const order = collator.compare(part, other)
    if (order !== 0) return order
  }
  return first.length - second.length
}
