import type {Span} from '../../finding/place.ts'
import type {NumberFound, Numbers} from '../../language/model/numbers.ts'
import {unitRule, type Check, type Pair, type UnitFact} from '../rule/rule.ts'
import {compareNumbers, type NumbersCompared} from '../text/number-comparison.ts'
import {wrongReferences} from './cross-reference.ts'

type NumbersFact = UnitFact & {
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly isRepetition: boolean
  readonly language: string
  readonly format: string
  readonly decimal: string
}

/** Numbers compared by value, whatever digits, number format or words they are written in. */
export const numbers: Check = unitRule<NumbersFact>({
  kind: 'unit',
  id: 'numbers',
  *find(pair) {
    const {source, target} = pair
    const {missing, extra, isRepetition} = comparedOf(pair)
    if (missing.length === 0 && extra.length === 0) return
    yield {
      missing: missing.map(({value}) => value),
      extra: extra.map(({start, end}) => target.text.slice(start, end)),
      isRepetition,
      language: target.language.name,
      format: sampleOf(target.language.numbers),
      decimal: target.language.numbers.decimal,
      at: extra.map(({start, end}): Span => ({start, end})),
      from: missing.map(({start, end}): Span => ({start, end})),
      fact: [...missing, ...extra].map(({value}) => value).join(' '),
      // The same numbers named more often are a matter of wording, and *100 % of the data* is `all data`.
      ...(isRepetition || (extra.length === 0 && isAllOfIt(missing, source.text))
        ? {severity: 'info'}
        : {}),
    }
  },
  say: ({missing, extra, isRepetition, language, format, decimal}) => ({
    message: isRepetition ? repeated(missing, extra) : worded(missing, extra, decimal),
    hint: `Write the numbers of the English, in the number format of ${language} (${format}); if the English is wrong, correct it and run stele sync`,
  }),
})

/** Whether all that is missing is a hundred per cent. */
const isAllOfIt = (missing: readonly NumberFound[], english: string): boolean =>
  missing.every(({value, end}) => value === '100' && /^\s?%/u.test(english.slice(end, end + 2)))

/** The numbers that differ; those of references are left to the rule that says where a reference leads. */
function comparedOf(pair: Pair): NumbersCompared {
  const {source, target, within} = pair
  const all = compareNumbers(source, target)
  const isSame = all.missing.length === 0 && all.extra.length === 0
  if (isSame || !within.judgesReferences) return all
  const wrong = wrongReferences(pair)
  return wrong.target.length === 0 ? all : compareNumbers(source, target, wrong)
}

/** A number in a number format, `1.234,5`: what groups the thousands and what begins the decimals. */
const sampleOf = ({group, decimal}: Numbers): string => `1${group[0] ?? ''}234${decimal}5` // no grouping

/** Numbers that differ; where one is only written otherwise, the one expected is shown in the format of the language. */
function worded(missing: readonly string[], extra: readonly string[], decimal: string): string {
  if (missing.length === 0) return `Unexpected ${listed(extra)}: the English has no such number`
  if (extra.length === 0)
    return `The translation lacks the ${missing.length === 1 ? 'number' : 'numbers'} ${listed(missing)}`
  const isSame = missing.some((value) => extra.includes(value))
  const expected = isSame ? missing.map((value) => value.replace('.', decimal)) : missing
  return `Unexpected ${listed(extra)}, expected ${listed(expected)}`
}

const repeated = (missing: readonly string[], extra: readonly string[]): string =>
  missing.length > 0
    ? `The English names ${listed(missing)} more often than the translation`
    : `The translation names ${listed(extra)} more often than the English`

const listed = (values: readonly string[]): string => values.join(', ')
