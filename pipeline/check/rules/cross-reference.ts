import type {Catalog} from '../../document/model/types.ts'
import {titlesIn} from '../../document/links/cited-documents.ts'
import type {Span} from '../../finding/place.ts'
import {capitalReferencesIn, hasCapitalNumber, type Reference} from '../../language/references.ts'
import {readRoman} from '../../language/roman.ts'
import type {ReadText} from '../text/read-text.ts'
import type {BothTexts} from '../text/number-comparison.ts'
import {unlikePrinted} from './printed-numbers.ts'
import {unitRule, type Check, type Pair, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type CrossReferenceFact = UnitFact & {
  readonly actual: string
  readonly expected: readonly string[]
  /** `unlike-printed`: the right provision, but editions print its number in another form */
  readonly what: 'other' | 'no-such' | 'unlike-printed'
}

/**
 * References to provisions (`point 8.2`, `8.2-тармақ`, `المادة ٨`, `статья IV`) that name another than the English, or
 * write its number in roman numerals or digits where editions print the other.
 */
export const crossReference: Check = unitRule<CrossReferenceFact>({
  kind: 'unit',
  id: 'cross-reference',
  when: (_, target) => (target & (trait.digit | trait.han | trait.upper)) !== 0,
  *find(pair) {
    yield* toOthers(pair)
    for (const {written, printed, at} of unlikePrinted(pair))
      yield {
        what: 'unlike-printed',
        actual: written,
        expected: [printed],
        at: [at],
        severity: 'info',
        fact: `${written} ${printed}`,
      }
  },
  say: ({actual, expected, what}) =>
    what === 'unlike-printed'
      ? {
          message: `The reference is to ${actual}; editions print the number of that provision as ${expected.join()}`,
          hint: 'Write the number as editions print it; to print digits for roman numerals, set labels: {numerals: "language"} under languages in the configuration',
        }
      : {
          message:
            (expected.length > 0
              ? `The reference is to ${actual}, in the English to ${expected.join(', ')}`
              : `The reference to ${actual} is not in the English`) +
            (what === 'no-such' ? '; there is no such point' : ''),
          hint: 'Name the point that the English names; if that is wrong, correct it and run stele sync',
        },
})

const numbersOfCatalogs = new WeakMap<Catalog, ReadonlySet<string>>()

/** The numbers of all units in lower case; worked out once, for documents have thousands of references. */
function pointNumbers(catalog: Catalog): ReadonlySet<string> {
  const known = numbersOfCatalogs.get(catalog)
  if (known) return known
  const numbers = new Set(catalog.units.flatMap(({number}) => number?.toLowerCase() ?? [])) // a unit without a number
  numbersOfCatalogs.set(catalog, numbers)
  return numbers
}

/** The numbers of references that the rule says are wrong, in the English and in the translation. */
export function wrongReferences(pair: Pair): BothTexts<readonly Span[]> {
  const facts = [...toOthers(pair)]
  return {
    source: facts.flatMap(({from = none}) => from),
    target: facts.flatMap(({at = none}) => at),
  }
}

/** References to a provision that the English does not name. */
function* toOthers(pair: Pair): Generator<CrossReferenceFact> {
  const {source, target, within} = pair
  const inCapitals = capitalReferences(target)
  const found = [...target.references(), ...inCapitals]
  if (found.length === 0) return
  const wanted = [...source.references(), ...capitalReferences(source)]
  const named = new Set([...wanted.map(({number}) => number), ...numbersOf(source)])
  const reached = new Set([...found.map(({number}) => number), ...numbersOf(target)])
  const missed = wanted.filter(({number}) => !reached.has(number))
  const told = new Set<string>()
  for (const reference of found) {
    const {number, start, end} = reference
    // English may name it in another way: `the 90-9-1 principle`.
    if (named.has(number) || told.has(number) || isWrittenIn(source, number)) continue
    // Letters may be no number: they are read as one where the translation lacks a number of the English.
    if (missed.length === 0 && inCapitals.includes(reference)) continue
    told.add(number)
    const isHere = pointNumbers(within.catalog).has(number)
    yield {
      what: isHere || namesDocument(pair) ? 'other' : 'no-such',
      actual: target.text.slice(start, end),
      expected: missed.map((one) => writtenIn(source, one)),
      at: [{start, end}],
      from: missed.map((one) => ({start: one.start, end: one.end})),
      fact: number,
    }
  }
}

/** Whether a text has a number of several parts as it is. */
const isWrittenIn = ({text}: ReadText, number: string): boolean =>
  /\d[.-]\d/u.test(number) &&
  new RegExp(`(?<![\\p{N}.-])${number.replaceAll('.', '\\.')}(?![\\p{N}-]|\\.\\p{N})`, 'u').test(
    text,
  )

/** Whether the English or the translation refers to another document of the project: its numbers are not those of this one. */
function namesDocument({passage, target, within}: Pair): boolean {
  const {cited, references, language, catalog} = within
  const others = cited.filter(({id}) => id !== catalog.document)
  if (others.length === 0) return false
  const isWanted = passage.units.some(({key}) =>
    references.get(key)?.some(({document}) => document !== undefined),
  )
  return isWanted || titlesIn(target.prose(), others, language).length > 0
}

// Nearly all texts have none: their prose is not asked for.
const capitalReferences = (passage: ReadText): readonly Reference[] =>
  hasCapitalNumber(passage.text) ? capitalReferencesIn(passage.prose(), passage.language) : []

/** A number as the text has it in capitals, else as it is compared. */
const writtenIn = ({text}: ReadText, {number, start, end}: Reference): string =>
  /^[A-Z]/u.test(text.slice(start)) ? text.slice(start, end) : number

/** Numbers of a text that a reference may take up: `Articles 73 and 76`, `Article IV`, parts of `8.2 (a)`, words. */
function numbersOf(passage: ReadText): readonly string[] {
  const digits = passage.numbers().map(({value}) => value)
  const words = passage.numberWords().map(({value}) => value)
  const roman = (passage.text.match(/\b[IVXLCDM]+\b/gu) ?? none).flatMap((numeral) => {
    const value = readRoman(numeral)
    return value === undefined ? [] : [String(value)]
  })
  return [...digits, ...words, ...roman]
}

const none: readonly never[] = []
