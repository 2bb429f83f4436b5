import {languages} from '../../../language/index.ts'

/** The months of all languages as one pattern; a stem (`янв*`) takes any ending. */
const monthFirst = new RegExp(
  `^(?:${[...new Set(languages.flatMap(({numbers}) => numbers.months.flat()))]
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)
// Few texts have a year, and the months of all languages are a slow pattern.
const year = /\p{Nd}{4}/u
const yearFirst = /^(?:\p{L}{1,6}\.?\s)?\p{Nd}{4}(?!\p{Nd})/u

/**
 * Whether a text goes on as a date does behind its day: `Januar 2024: …`, `июня 2016 года`.
 * Only months that some language lists count.
 */
export const continuesDate = (text: string): boolean =>
  year.test(text) &&
  monthFirst.test(text) &&
  yearFirst.test(text.replace(monthFirst, '').trimStart())
