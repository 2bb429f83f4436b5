import type {Span} from '../../finding/place.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import {amountsInWords} from './amounts.ts'
import {
  beginsWord,
  fractionValuesIn,
  isHalf,
  isInCompound,
  ordinalsIn,
  valuesInWords,
  withDecades,
} from './numbers-in-words.ts'
import type {ReadText} from './read-text.ts'
import {isArity, isArticle, isBase, isNamedMonth} from './unsaid-numbers.ts'

/** How the numbers of a translation differ from those of the English. */
export type NumbersCompared = {
  /** numbers of the English that the translation is short of */
  readonly missing: readonly NumberFound[]
  /** numbers that the translation has beyond the English */
  readonly extra: readonly NumberFound[]
  /** true where both have the same numbers and one only names some of them more often */
  readonly isRepetition: boolean
}

const none: NumbersCompared = {missing: [], extra: [], isRepetition: false}

/** Something of the English and something of the translation. */
export type BothTexts<Part> = {readonly source: Part; readonly target: Part}

/**
 * Compare numbers by value, in digits and in words; texts without numbers differ in nothing.
 *
 * @param left stretches whose numbers are not compared; none where absent
 */
export function compareNumbers(
  source: ReadText,
  target: ReadText,
  left?: BothTexts<readonly Span[]>,
): NumbersCompared {
  const [all, found] = withoutCopied(
    outside(source.numbers(), left?.source),
    outside(target.numbers(), left?.target),
    {source, target},
  )
  const wanted = withDecades(all, source)
  const isInDigits = wanted.length > 0 || found.length > 0
  if (!isInDigits && source.numberWords().length === 0) return none
  const words = wordsThatDiffer(source, target)
  const [short, more] = unmatched(wanted, found)
  const missing = isFilledIn(source, target)
    ? []
    : [...absentFrom(target, short), ...words.missing].filter(
        (number) =>
          !isInCompound(number, source, target) &&
          !beginsWord(number, source, target) &&
          !isHalf(number, source, target) &&
          !isArity(number, source),
      )
  const extra = [...absentFrom(source, more), ...words.extra]
  if (missing.length === 0 && extra.length === 0) return none
  return withoutRepetition(
    missing,
    extra.filter(
      (number) =>
        !isListNumber(number, {source, target}) &&
        !isBase(number, target) &&
        !isArity(number, target) &&
        !isNamedMonth(number, source, target) &&
        (missing.length > 0 || !isArticle(number, target)),
    ),
    {source, target},
  )
}

/** Whether a program fills in parts of the translation that the English has as text: numbers may be among them. */
const isFilledIn = (source: ReadText, target: ReadText): boolean =>
  fill.test(target.text) && !fill.test(source.text)

const fill = /\{[{%]/u

/**
 * The numbers of both texts without those in a stretch of English that the translation has kept: there `10,000` is
 * written as in English.
 */
function withoutCopied(
  wanted: readonly NumberFound[],
  found: readonly NumberFound[],
  {source, target}: Texts,
): readonly [wanted: readonly NumberFound[], found: readonly NumberFound[]] {
  if (wanted.length === 0 || found.length === 0) return [wanted, found]
  const kept = found.filter((number) => isCopied(number, target.text, source.text))
  if (kept.length === 0) return [wanted, found]
  return [
    wanted.filter((number) => !isCopied(number, source.text, target.text)),
    found.filter((number) => !kept.includes(number)),
  ]
}

/** How much of the text on either side of a number another text must have for both to be one text. */
const besideNumber = 24
/** Related languages may share fewer words by chance: `in 1,250 km`. */
const fewestWords = 4

/** Whether another text has a number too, with the same words on both sides. */
function isCopied({start, end}: NumberFound, text: string, other: string): boolean {
  const around = text.slice(Math.max(0, start - besideNumber), end + besideNumber)
  const words = around.match(/[a-z]{2,}/giu) ?? [] // digits alone
  return words.length >= fewestWords && other.includes(around)
}

/** The numbers that neither text has beside one of the other, each as often as it is short of them. */
function unmatched(
  wanted: readonly NumberFound[],
  found: readonly NumberFound[],
): readonly [missing: readonly NumberFound[], extra: readonly NumberFound[]] {
  const missing = without(wanted, found)
  const extra = without(found, wanted)
  if (missing.length === 0 || extra.length === 0) return [missing, extra]
  const spare = [...extra]
  const rest = missing.filter((number) => {
    const at = spare.findIndex((other) => mayBeSame(number, other))
    if (at >= 0) spare.splice(at, 1)
    return at < 0
  })
  return [rest, spare]
}

function without(
  numbers: readonly NumberFound[],
  others: readonly NumberFound[],
): readonly NumberFound[] {
  if (numbers.length === 0) return numbers
  const left = new Map<string, number>()
  // 0: not yet seen.
  for (const {value} of others) left.set(plain(value), (left.get(plain(value)) ?? 0) + 1)
  return numbers.filter(({value}) => {
    const count = left.get(plain(value)) ?? 0 // the other text has no such number
    if (count > 0) left.set(plain(value), count - 1)
    return count === 0
  })
}

/** Those of some numbers that another text does not have in words, in code or in a name either. */
function absentFrom(other: ReadText, numbers: readonly NumberFound[]): readonly NumberFound[] {
  if (numbers.length === 0) return numbers
  const spoken = spokenIn(other)
  return numbers.filter(
    ({value, inName}) =>
      !spoken.has(plain(value)) &&
      !isInCode(value, other) &&
      !mayBeSpoken(value, other) &&
      !(inName && has(other.numbers(), value)),
  )
}

/**
 * Digits in names are compared with the English only where it has another name; a number that both texts
 * have and one has more often is reported beside another difference, or as a repetition.
 */
function withoutRepetition(
  missing: readonly NumberFound[],
  extra: readonly NumberFound[],
  {source, target}: Texts,
): NumbersCompared {
  if (missing.length > 0 && extra.length > 0) return {missing, extra, isRepetition: false}
  // A name that is lost is for other rules, and the numbers of `1) … 2)` in a sentence may be left out.
  const lost = missing.filter(
    (number) =>
      !(number.inName && /^\d+$/u.test(number.value)) &&
      !isEnumerator(number, source) &&
      !has(target.numbers(), number.value),
  )
  const added = extra.filter(({value, inName}) => !inName && !has(source.numbers(), value))
  if (lost.length > 0 || added.length > 0) return {missing: lost, extra: added, isRepetition: false}
  const repeated = extra.filter(({inName}) => !inName)
  const less = missing.filter(({value}) => has(target.numbers(), value))
  return {missing: less, extra: repeated, isRepetition: less.length > 0 || repeated.length > 0}
}

const isEnumerator = ({value, start, end}: NumberFound, {text}: ReadText): boolean =>
  /^\d{1,2}$/u.test(value) &&
  /(?:^|[\s(（])$/u.test(text.slice(0, start)) &&
  /^[)）]/u.test(text.slice(end))

const has = (numbers: readonly NumberFound[], value: string): boolean =>
  numbers.some((number) => plain(number.value) === plain(value))

const listLetter = /(?<![\p{L}\p{N}])[(（](?:\p{L}|[ivx]{1,5})[)）]/giu

/** `(1) … (2)` where the English has `(i) … (ii)` or `(a) … (b)`. */
function isListNumber({value, start, end}: NumberFound, {target, source}: Texts): boolean {
  if (!/^\d{1,2}$/u.test(value)) return false
  if (!/[(（]$/u.test(target.text.slice(0, start)) || !/^[)）]/u.test(target.text.slice(end)))
    return false
  // No match: the English has no list.
  const letters = source.text.match(listLetter)?.length ?? 0
  return letters >= Number(value)
}

type Texts = BothTexts<ReadText>

/** The numbers that do not stand within some stretches. */
const outside = (
  numbers: readonly NumberFound[],
  stretches: readonly Span[] | undefined,
): readonly NumberFound[] =>
  stretches === undefined
    ? numbers
    : numbers.filter(
        (number) => !stretches.some(({start, end}) => number.start >= start && number.end <= end),
      )

/** Whether a number is in code, which is not prose and not read for numbers. */
const isInCode = (value: string, {text}: ReadText): boolean =>
  text.includes('`') && text.includes(value)

/** Whether the text may have a small number in words that nobody has listed for the language. */
const mayBeSpoken = (value: string, {language}: ReadText): boolean =>
  Object.keys(language.numbers.words).length === 0 &&
  !/^(?:Han|Jpan)/u.test(language.script) &&
  /^\d$|^1[0-2]$/u.test(value)

/** Values that a text speaks of in words, months of dates and raised figures among them. */
function spokenIn(passage: ReadText): ReadonlySet<string> {
  const values = new Set([...valuesInWords(passage), ...fractionValuesIn(passage)])
  for (const {month} of passage.months()) values.add(String(month))
  for (const value of ordinalsIn(passage)) values.add(value)
  // `10⁶` for `10<sup>6</sup>`: the figures of Unicode say the same.
  for (const [figures] of passage.text.matchAll(/[⁰¹²³⁴-⁹]+|[₀-₉]+/gu))
    values.add(figures.normalize('NFKC'))
  return values
}

/** Whether one of two numbers may be read as the other: `17.30` as the time `17:30`. */
const mayBeSame = (a: NumberFound, b: NumberFound): boolean =>
  (a.also ?? []).includes(b.value) || (b.also ?? []).includes(a.value) // most have one reading alone

/** A value without the zeros that dates and times are padded with, and without the cents of whole sums. */
function plain(value: string): string {
  // Most values have neither, and are compared often.
  if (!value.startsWith('0') && !value.endsWith('.00')) return value
  return /^0\d+$/u.test(value)
    ? String(Number(value))
    : value.replace(/^(?<sum>\d+)\.00$/u, '$<sum>')
}

type Difference = {readonly missing: readonly NumberFound[]; readonly extra: readonly NumberFound[]}

/**
 * Numbers in words that contradict each other: words from three up (one and two are articles and pairs too)
 * where each side has one that the other lacks; and amounts in words, as `six months`, that the
 * translation lacks.
 */
function wordsThatDiffer(source: ReadText, target: ReadText): Difference {
  const telling = source.numberWords().filter(isTelling)
  if (telling.length === 0) return {missing: [], extra: []}
  // A word that the translation keeps is not lost: `twelve-factor`.
  const kept = new Set(target.words().flatMap(({lower}) => lower.split('-')))
  const wanted = telling.filter(
    ({start, end}) => !kept.has(source.text.slice(start, end).toLowerCase()),
  )
  const found = target.numberWords().filter(isTelling)
  const missing = absentFrom(target, without(wanted, [...found, ...target.numbers()]))
  // A majority of *two thirds* that has become three quarters lacks no number: `drei Viertel`.
  if (missing.length === 0 && fractionValuesIn(source).length === 0) return {missing, extra: []}
  const extra = absentFrom(source, without(found, [...wanted, ...source.numbers()]))
  if (extra.length > 0 || missing.length === 0) return {missing, extra}
  const amounts = new Set(amountsInWords(source).map(({start}) => start))
  return {missing: missing.filter(({start}) => amounts.has(start)), extra: []}
}

/** One and two are articles and pairs too, and `millions` is a number only in some languages. */
const isTelling = ({value}: NumberFound): boolean =>
  Number(value) >= 3 && !/^1(?:000){2,}$/u.test(value)
