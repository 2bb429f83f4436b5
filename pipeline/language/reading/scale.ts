import {once} from '../model/once.ts'
import type {Language} from '../model/types.ts'
import type {NumberFound} from '../model/numbers.ts'
import {anyOf, inLowerCase} from './patterns.ts'

type Patterns = {
  /** the first UTF-16 unit of each word: most words behind numbers begin with none, and the pattern is slow to compile */
  readonly firsts: ReadonlySet<string>
  readonly scale: () => RegExp
  readonly half: () => RegExp
}

const known = new WeakMap<Language, Patterns>()

function patternsOf(language: Language): Patterns {
  const found = known.get(language)
  if (found) return found
  const {scales, halves} = language.numbers
  const words = Object.keys(scales)
  const made: Patterns = {
    firsts: new Set(words.map((word) => word.charAt(0))),
    scale: once(
      () =>
        new RegExp(
          String.raw`^(?:[\s\u00A0\u202F]|[多余餘几幾來来数數])?(?<word>${anyOf(words)})`,
          'u',
        ),
    ),
    half: once(
      () =>
        new RegExp(
          String.raw`^(?:[\s\u00A0]\p{L}+|\p{Script=Han}|\p{Script=Hangul}){0,2}?[\s\u00A0]?${anyOf(halves)}`,
          'u',
        ),
    ),
  }
  known.set(language, made)
  return made
}

/**
 * A number with the words behind it that change its value: `25万` and `250 тыс.` are 250000, `3 ans et demi`
 * is 3.5.
 */
export function withWordsBehind(
  number: NumberFound,
  latin: string,
  language: Language,
): NumberFound {
  const behind = inLowerCase(latin.slice(number.end, number.end + 40))
  const {firsts, scale} = patternsOf(language)
  const mayFollow = firsts.has(behind.charAt(0)) || firsts.has(behind.charAt(1))
  const word = mayFollow ? scale().exec(behind) : null
  if (word) {
    const factor = language.numbers.scales[word.groups?.['word'] ?? ''] // always found
    if (factor !== undefined && /^\d+(?:\.\d+)?$/u.test(number.value))
      return {
        value: multiplied(number.value, factor),
        also: [number.value],
        start: number.start,
        end: number.end + word[0].length,
      }
  }
  if (/^\d+$/u.test(number.value) && hasHalfBehind(behind, language))
    return {...number, value: `${number.value}.5`, also: [number.value]}
  return number
}

/** Whether what stands behind a number, in lower case, adds a half to it: ` ans et demi`, ` с половиной`. */
export const hasHalfBehind = (behind: string, language: Language): boolean =>
  language.numbers.halves.some((half) => behind.includes(half)) &&
  patternsOf(language).half().test(behind)

/** A decimal number times a power of ten, digit by digit: no rounding. */
function multiplied(value: string, factor: number): string {
  const [whole = '', decimals = ''] = value.split('.')
  const places = Math.round(Math.log10(factor))
  const digits = decimals.padEnd(places, '0')
  const rest = digits.slice(places).replace(/0+$/u, '')
  const integer = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/u, '')
  return rest === '' ? integer : `${integer}.${rest}`
}
