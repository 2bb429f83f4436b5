import type {NumberFound} from '../../language/number-reading.ts'
import type {ReadText} from './read-text.ts'

/** `1つの`, `3つのステージ`: a small number with its counter, which other languages leave unsaid. */
export function isArticle({value, end}: NumberFound, {text, language}: ReadText): boolean {
  const {counters, measures} = language.numbers
  if (counters.length === 0 || !/^[1-3]$/u.test(value)) return false
  const behind = text.slice(end, end + 12).trimStart()
  if (counters.some((counter) => behind.startsWith(counter))) return true
  // `1分で` is “in a minute”.
  return (
    value === '1' &&
    Object.values(measures).some((names) => names.some((name) => behind.startsWith(name)))
  )
}

/** `16 進数`, `10진 정수`: how a numeral system is called, which English says in a word (*hexadecimal*). */
export const isBase = ({value, end}: NumberFound, {text}: ReadText): boolean =>
  /^(?:2|8|10|12|16)$/u.test(value) && /^\s?[進进진]/u.test(text.slice(end, end + 2))

/** How many arguments a function has, in its name: `chunk_every/2`. */
export const isArity = ({start}: NumberFound, {text}: ReadText): boolean =>
  /(?<![\w/])[a-z]+(?:_[a-z]+)+[?!]?\/$/u.test(text.slice(Math.max(0, start - longestName), start))

const longestName = 60

/** `6월` for *June* without a day or a year. */
export function isNamedMonth(
  {value, end}: NumberFound,
  source: ReadText,
  target: ReadText,
): boolean {
  if (!/^\s?[월月]/u.test(target.text.slice(end, end + 2))) return false
  const names = source.language.numbers.months[Number(value) - 1] ?? [] // no month has the number
  return source.words().some(({lower}) => names.includes(lower))
}
