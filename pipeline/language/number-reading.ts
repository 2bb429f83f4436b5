import {withLatinDigits} from './numerals.ts'
import {anyOf} from './reading/patterns.ts'
import {datesIn} from './reading/dates.ts'
import {withWordsBehind} from './reading/scale.ts'
import {timesIn} from './reading/times.ts'
import type {Language} from './model/types.ts'
import type {NumberFound} from './model/numbers.ts'

export type {NumberFound}

const spaces = ' \u00A0\u202F\u2009'
// No hyphen with digits beside it: those are telephone numbers and paragraphs of codes.
// Thousands in groups of three behind one to three digits; then decimals or the parts of a point number.
const grouped = new RegExp(
  `(?<![0-9])(?<![0-9][-‑–])[0-9]{1,3}(?:(?<sep>[${spaces},.٬،，'’])[0-9]{3})(?:\\k<sep>[0-9]{3})*(?![0-9])(?:[.,٫][0-9]+)?(?![-‑–][0-9]|[${spaces}][0-9]{3}[-‑–][0-9])`,
  'gu',
)
// Lakhs and crores in groups of two before the last three.
const indian = /(?<![0-9])[0-9]{1,2}(?:(?<sep>,)[0-9]{2})+,[0-9]{3}(?![0-9]|,[0-9])(?:\.[0-9]+)?/gu
const plain = /[0-9]+(?:[.,٫][0-9]+)*[½¼¾]?|[½¼¾]/gu

/**
 * The numbers of a text, by value whatever numeral system and number format they are written in:
 * `1,000.50` in English, `1 000,50` in Russian and `١٬٠٠٠٫٥٠` in Arabic are all `1000.50`. A date in digits is
 * its three numbers, a time of day one.
 */
export function readNumbers(text: string, language: Language): readonly NumberFound[] {
  const latin = withLatinDigits(text)
  if (!/[0-9½¼¾]/u.test(latin) || latin.length !== text.length) return []
  const found: NumberFound[] = []
  let rest = withoutIdioms(latin, language)
  for (const read of joined.test(latin) ? readers : simpleReaders) {
    const numbers = read(rest, language)
    if (numbers.length === 0) continue
    found.push(...numbers)
    rest = without(rest, numbers)
  }
  const numbers = withNoons(found, latin)
    .map((number) => asNamed(withWordsBehind(number, latin, language), latin))
    .toSorted((a, b) => a.start - b.start)
  return /^(?:Han|Jpan|Kore)/u.test(language.script) ? withMyriads(numbers, latin) : numbers
}

/** `1억 4,400만`: one number, each part below the unit of the one before. */
function withMyriads(numbers: readonly NumberFound[], latin: string): readonly NumberFound[] {
  const joined: NumberFound[] = []
  for (const number of numbers) {
    const last = joined.at(-1)
    const isPart =
      last?.also !== undefined &&
      /^\s?$/u.test(latin.slice(last.end, number.start)) &&
      Number(number.value) < unitOf(Number(last.value))
    if (isPart) {
      const value = String(Number(last.value) + Number(number.value))
      joined[joined.length - 1] = {value, also: [last.value], start: last.start, end: number.end}
    } else joined.push(number)
  }
  return joined
}

/** The largest of 10⁴, 10⁸ and 10¹² that a number is a multiple of; 1 for others. */
const unitOf = (value: number): number =>
  [1e12, 1e8, 1e4].find((unit) => value > 0 && value % unit === 0) ?? 1 // it ends in fewer zeros

const rangeSign = /^\s?(?:[-‑–—]|to|and|until)\s?$/u

/** In `6–7 pm` the 6 is 18 too. */
function withNoons(found: readonly NumberFound[], latin: string): readonly NumberFound[] {
  const late = found.filter(
    ({value, also = []}) =>
      value.includes(':') || also.some((hour) => Number(hour) + 12 === Number(value)),
  )
  if (late.length === 0) return found
  return found.map((number) =>
    /^(?:\d|1[01])$/u.test(number.value) &&
    late.some(({start}) => start > number.end && rangeSign.test(latin.slice(number.end, start)))
      ? {...number, also: [...(number.also ?? []), String(Number(number.value) + 12)]} // it has none yet
      : number,
  )
}

/** Texts in any language name the English term: `제3자 (3rd-party)`. */
const english = ['3rd-party', '3rd party', '3rd parties']
const idioms = new WeakMap<Language, RegExp>()

/** A text without the words with digits that count nothing in its language. */
function withoutIdioms(latin: string, language: Language): string {
  let pattern = idioms.get(language)
  if (pattern === undefined) {
    const words = language.numbers.notNumbers.filter((word) => /[0-9]/u.test(word))
    pattern = new RegExp(anyOf([...words, ...english]), 'giu')
    idioms.set(language, pattern)
  }
  return latin.replaceAll(pattern, (word) => '_'.repeat(word.length))
}

const letterBefore = /\p{Script=Latin}$/u
const nameBehind = /^(?:\p{Lu}|[a-z]{5})/u

/** Digits that a Latin letter stands before, or a capital or a word behind, belong to a name: `37signals`. */
const asNamed = (number: NumberFound, latin: string): NumberFound =>
  letterBefore.test(latin.slice(Math.max(0, number.start - 1), number.start)) ||
  nameBehind.test(latin.slice(number.end, number.end + 5))
    ? {...number, inName: true}
    : number

/** Digits with one sign between: every date in digits and every number in groups has it, most texts do not. */
const joined = /[0-9][^0-9][0-9]/u

/** The readings, each of what those before it have left. */
const readers: readonly ((latin: string, language: Language) => readonly NumberFound[])[] = [
  telephonesIn,
  addressesIn,
  datesIn,
  timesIn,
  (latin, language) =>
    language.numbers.grouping === 'indian' ? groupsIn(latin, indian, language) : [],
  (latin, language) => groupsIn(latin, grouped, language),
  plainIn,
]
const simpleReaders: typeof readers = [timesIn, plainIn]

/** `198.98.54.105`: an address of the Internet is one number, which no language groups. */
const address = /(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9]|\.[0-9])/gu

function addressesIn(latin: string): readonly NumberFound[] {
  return Array.from(latin.matchAll(address), ({0: value, index}) => ({
    value,
    start: index,
    end: index + value.length,
    // `1.234.567.890` is a number in groups.
  })).filter(({value}) => !/^[0-9]{1,3}(?:\.[0-9]{3}){3}$/u.test(value))
}

/** `+1 (555) 123-4567`: its digits are one number, however they are grouped. */
const telephone =
  /\+\s?[0-9]{1,3}\)?(?:[\s.\-‑–\u2009]{0,2}\([0-9]{1,5}\))?(?:[\s.\-‑–\u2009]{1,2}[0-9]{2,8}){1,6}(?![0-9])/gu

function telephonesIn(latin: string): readonly NumberFound[] {
  if (!latin.includes('+')) return []
  return Array.from(latin.matchAll(telephone), ({0: written, index}) => ({
    value: written.replaceAll(/[^0-9]/gu, ''),
    start: index,
    end: index + written.length,
  }))
}

/** A text without numbers that are read; underscores in their place belong to no number. */
const without = (text: string, numbers: readonly NumberFound[]): string =>
  numbers.reduce(
    (left, {start, end}) => left.slice(0, start) + '_'.repeat(end - start) + left.slice(end),
    text,
  )

function groupsIn(latin: string, pattern: RegExp, language: Language): readonly NumberFound[] {
  return Array.from(latin.matchAll(pattern)).flatMap(({0: written, index, groups: parts}) => {
    const separator = parts?.['sep'] ?? '' // each pattern has one
    if (!isGrouping(separator, language, written)) return []
    const value = written.replaceAll(separator, '').replaceAll(/[,٫]/gu, '.')
    return [{value, start: index, end: index + written.length}]
  })
}

/** Whether a separator groups thousands in this language; a lone `1.000` in English is a decimal. */
function isGrouping(separator: string, {numbers, script}: Language, written: string): boolean {
  // The comma of the script stands for the sign that groups: `40،000`, `40，000`.
  if (separator === '،') return script === 'Arab'
  if (separator === '，') return /^(?:Han|Jpan|Kore)/u.test(script)
  if (spaces.includes(separator)) return numbers.group.some((group) => spaces.includes(group))
  if (separator === numbers.decimal && written.split(separator).length === 2) return false
  return numbers.group.includes(separator)
}

const fractions: Readonly<Record<string, string>> = {'½': '5', '¼': '25', '¾': '75'}

function plainIn(latin: string): readonly NumberFound[] {
  return Array.from(latin.matchAll(plain), ({0: written, index}) => {
    const fraction = fractions[written.slice(-1)]
    const digits = written.replaceAll(/[,٫]/gu, '.').replace(/[½¼¾]$/u, '')
    const value = fraction === undefined ? digits : `${digits === '' ? '0' : digits}.${fraction}`
    return {value, start: index, end: index + written.length}
  })
}
