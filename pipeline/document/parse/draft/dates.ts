import {languages} from '../../../language/index.ts'

/**
 * The months of all languages as one pattern; a stem (`янв*`) takes any ending. It is compiled when first needed:
 * that asks every language for its months.
 */
function monthPattern(): RegExp {
  return (compiled ??= new RegExp(
    `^(?:${[...new Set(languages.flatMap(({numbers}) => numbers.months.flat()))]
      .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
      .toSorted((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}\\p{M}])`,
    'iu',
  ))
}
let compiled: RegExp | undefined

const yearFirst = /^(?:\p{L}{1,6}\.?\s)?\p{Nd}{4}(?!\p{Nd})/u
// No name of a month has a space in it. Few texts have a year behind their first word, and the months of all
// languages are a slow pattern.
const wordAndYear = /^\S+?\s*(?:\p{L}{1,6}\.?\s)?\p{Nd}{4}(?!\p{Nd})/u

/**
 * Whether a text goes on as a date does behind its day: `Januar 2024: …`, `июня 2016 года`.
 * Only months that some language lists count.
 */
export function continuesDate(text: string): boolean {
  if (!wordAndYear.test(text)) return false
  const months = monthPattern()
  return months.test(text) && yearFirst.test(text.replace(months, '').trimStart())
}
