import type {NumberFound} from '../../language/number-reading.ts'
import type {Language} from '../../language/model/types.ts'
import {everyMeasure, type UnitOfMeasure} from '../../language/model/numbers.ts'
import {inLowerCase} from '../../language/reading/patterns.ts'
import type {Amount, ReadText} from './reading.ts'

type Name = {readonly text: string; readonly measure: UnitOfMeasure; readonly isStem: boolean}

/** Names of a measure that a language does not list. */
const none: readonly string[] = []

const namesOf = new WeakMap<Language, readonly Name[]>()

function measureNames(language: Language): readonly Name[] {
  const known = namesOf.get(language)
  if (known) return known
  const names = everyMeasure
    .flatMap((measure) =>
      (language.numbers.measures[measure] ?? none)
        .filter((text) => !text.startsWith('*'))
        .map((text) => ({
          measure,
          text: text.replace(/\*$/u, ''),
          isStem: text.endsWith('*') || !language.typography.spacesBetweenWords,
        })),
    )
    .toSorted((a, b) => b.text.length - a.text.length)
  namesOf.set(language, names)
  return names
}

const reach = 14

/** The amounts of a text: numbers in digits with a measure before or behind them. */
export function amountsIn(passage: ReadText): readonly Amount[] {
  const names = measureNames(passage.language)
  const numbers = passage.numbers()
  if (names.length === 0 || numbers.length === 0) return []
  const lower = inLowerCase(passage.prose())
  // A number without a measure behind it is not an amount.
  return numbers.flatMap((number) => amountOf(number, lower, names) ?? [])
}

/** The amounts of a text whose number is in words: `six months`. */
export function amountsInWords(passage: ReadText): readonly Amount[] {
  const numbers = passage.numberWords()
  const names = measureNames(passage.language)
  if (numbers.length === 0 || names.length === 0) return []
  const lower = inLowerCase(passage.prose())
  // A number word without a measure behind it is not an amount.
  return numbers.flatMap((number) => amountOf(number, lower, names) ?? [])
}

function amountOf(
  {value, start, end}: NumberFound,
  lower: string,
  names: readonly Name[],
): Amount | undefined {
  const behind = /^[\s\u00A0\u202F]*(?:-\p{L}{1,4}[\s\u00A0])?[-‑]?(?<rest>.*)$/su.exec(
    lower.slice(end, end + reach + 16),
  )?.groups?.['rest']
  const after = behind === undefined ? undefined : names.find((name) => begins(behind, name))
  if (after && behind !== undefined) {
    const at = lower.indexOf(behind.slice(0, after.text.length), end)
    return {value, measure: after.measure, start, end: at + after.text.length}
  }
  const before = lower.slice(Math.max(0, start - reach), start).trimEnd()
  const ahead = names.find((name) => ends(before, name))
  if (!ahead) return undefined
  return {value, measure: ahead.measure, start: lower.lastIndexOf(ahead.text, start), end}
}

const isLetter = /^\p{L}/u

function begins(text: string, {text: name, isStem}: Name): boolean {
  if (!text.startsWith(name)) return false
  return isStem || !isLetter.test(name.slice(-1)) || !isLetter.test(text.slice(name.length))
}

/** Signs (`$`, `€`), the Chinese 百分之 and words for per cent stand before the number: `yüzde 2,5`, `asilimia 2.5`. */
function ends(text: string, {text: name, measure}: Name): boolean {
  if (name === '百分') return text.endsWith('百分之')
  if (measure === 'percent' && text.endsWith(name))
    return !isLetter.test(text.charAt(text.length - name.length - 1))
  return !isLetter.test(name) && text.endsWith(name)
}
