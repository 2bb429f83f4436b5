import type {Span} from '../../finding/place.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {monthsIn} from '../text/dates.ts'

type NumbersFact = UnitFact & {
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

/** Numbers compared by value, whatever digits, number format or words they are written in. */
export const numbers: Check = unitRule<NumbersFact>({
  kind: 'unit',
  id: 'numbers',
  *find({source, target}) {
    const wanted = source.numbers()
    const found = target.numbers()
    const isInDigits = wanted.length > 0 || found.length > 0
    if (!isInDigits && source.numberWords().length === 0) return
    const words = wordsThatDiffer(source, target)
    const short = without(wanted, found, () => spokenIn(target)).filter(
      ({value}) => !mayBeSpoken(value, target) && !isInCode(value, target),
    )
    const missing = [...short, ...words.missing]
    const more = without(found, wanted, () => spokenIn(source)).filter(
      ({value}) => !isInCode(value, source),
    )
    const extra = [...more, ...words.extra]
    if (missing.length === 0 && extra.length === 0) return
    yield {
      missing: missing.map(({value}) => value),
      extra: extra.map(({start, end}) => target.text.slice(start, end)),
      at: extra.map(({start, end}): Span => ({start, end})),
      from: missing.map(({start, end}): Span => ({start, end})),
      fact: [...missing, ...extra].map(({value}) => value).join(' '),
    }
  },
  say: ({missing, extra}) => ({
    message: worded(missing, extra),
    hint: 'Write the numbers of the English; if the English is wrong, correct it and run stele sync',
  }),
})

/** Whether a number is in code, which is not prose and not read for numbers. */
const isInCode = (value: string, {text}: ReadText): boolean =>
  text.includes('`') && text.includes(value)

/** Whether the text may have a small number in words that nobody has listed for the language. */
const mayBeSpoken = (value: string, {language}: ReadText): boolean =>
  Object.keys(language.numbers.words).length === 0 &&
  !language.script.startsWith('Han') &&
  /^\d$|^1[0-2]$/u.test(value)

/** Values that a text speaks of in words, months of dates and raised figures among them. */
function spokenIn(passage: ReadText): ReadonlySet<string> {
  const values = new Set(passage.numberWords().map(({value}) => value))
  for (const {month} of monthsIn(passage)) values.add(String(month))
  // `10⁶` for `10<sup>6</sup>`: the figures of Unicode say the same.
  for (const [figures] of passage.text.matchAll(/[⁰¹²³⁴-⁹]+|[₀-₉]+/gu))
    values.add(figures.normalize('NFKC'))
  return values
}

/** Numbers that the other text has neither in digits nor in words, each as often as it is short of it. */
function without(
  numbersHere: readonly NumberFound[],
  there: readonly NumberFound[],
  spoken: () => ReadonlySet<string>,
): readonly NumberFound[] {
  if (numbersHere.length === 0) return numbersHere
  const left = new Map<string, number>()
  // 0: not yet seen.
  for (const {value} of there) left.set(plain(value), (left.get(plain(value)) ?? 0) + 1)
  const take = (value: string): boolean => {
    const count = left.get(value) ?? 0 // the other text has no such number
    if (count > 0) left.set(value, count - 1)
    return count > 0
  }
  const unlike = numbersHere.filter(({value}) => !take(plain(value)))
  if (unlike.length === 0) return unlike
  const spare = there.filter(({value}) => take(plain(value)))
  const rest = unlike.filter((number) => {
    const at = spare.findIndex((other) => mayBeSame(number, other))
    if (at >= 0) spare.splice(at, 1)
    return at < 0
  })
  if (rest.length === 0) return rest
  const inWords = spoken()
  return rest.filter(({value}) => !inWords.has(plain(value)))
}

/** Whether one of two numbers may be read as the other: `17.30` as the time `17:30`. */
const mayBeSame = (a: NumberFound, b: NumberFound): boolean =>
  (a.also ?? []).includes(b.value) || (b.also ?? []).includes(a.value) // most have one reading alone

/** A value without the zeros that some dates and times are padded with. */
const plain = (value: string): string => (/^0\d+$/u.test(value) ? String(Number(value)) : value)

/**
 * Numbers in words on both sides that contradict each other. Words from three up alone are compared
 * (one and two are articles and pairs too), and only where each side has one that the other lacks.
 */
function wordsThatDiffer(
  source: ReadText,
  target: ReadText,
): {readonly missing: readonly NumberFound[]; readonly extra: readonly NumberFound[]} {
  const wanted = source.numberWords().filter(isTelling)
  if (wanted.length === 0) return {missing: [], extra: []}
  const found = target.numberWords().filter(isTelling)
  const missing = without(wanted, [...found, ...target.numbers()], () => spokenIn(target))
  const extra = without(found, [...wanted, ...source.numbers()], () => spokenIn(source))
  return missing.length > 0 && extra.length > 0 ? {missing, extra} : {missing: [], extra: []}
}

const isTelling = ({value}: NumberFound): boolean => Number(value) >= 3

function worded(missing: readonly string[], extra: readonly string[]): string {
  if (missing.length === 0) return `Unexpected ${listed(extra)}: the English has no such number`
  if (extra.length === 0)
    return `The translation lacks the ${missing.length === 1 ? 'number' : 'numbers'} ${listed(missing)}`
  return `Unexpected ${listed(extra)}, expected ${listed(missing)}`
}

const listed = (values: readonly string[]): string => values.join(', ')
