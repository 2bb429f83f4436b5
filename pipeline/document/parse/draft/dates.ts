import {languages} from '../../../language/index.ts'

/** The months of all languages as one pattern; a stem (`янв*`) takes any ending. */
const monthFirst = new RegExp(
  `^(?:${[...new Set(languages.flatMap(({numbers}) => numbers.months.flat()))]
    .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)
const yearFirst = /^(?:\p{L}{1,6}\.?\s)?\p{Nd}{4}(?!\p{Nd})/u

/**
 * Whether a text goes on as a date does behind its day: `Januar 2024: …`, `июня 2016 года`.
 * Only months that some language lists count.
 */
export const continuesDate = (text: string): boolean =>
  monthFirst.test(text) && yearFirst.test(text.replace(monthFirst, '').trimStart())
