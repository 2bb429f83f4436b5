import type {ProjectLanguage} from '../../../protocol/project.ts'
import type {TranslationRow} from '../../../protocol/rows.ts'
import type {PageWords} from '../../words/page-words.ts'

/** Languages of the columns. */
export type RowLanguages = {
  readonly source: ProjectLanguage
  readonly target: ProjectLanguage
  /** columns beside the translation */
  readonly references: readonly ProjectLanguage[]
}

/** What all rows of a list have in common. */
export type RowSettings = {
  readonly languages: RowLanguages
  readonly words: PageWords
  readonly address: {readonly document: string; readonly locale: string}
}

/** How a row is called: its number, the numbers it joins, else its key. */
export function nameOfRow({units, key}: TranslationRow): string {
  // A heading or a loose paragraph has no number.
  const numbers = units.flatMap(({number}) => number ?? [])
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined) return key
  return last === undefined || last === first ? first : `${first}–${last}`
}
