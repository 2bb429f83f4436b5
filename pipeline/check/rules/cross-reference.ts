import {readRoman} from '../../language/roman.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type CrossReferenceFact = UnitFact & {
  readonly actual: string
  readonly expected: readonly string[]
  readonly exists: boolean
}

/** References to points (`point 8.2`, `8.2-тармақ`, `المادة ٨`) that name another than the English. */
export const crossReference: Check = unitRule<CrossReferenceFact>({
  kind: 'unit',
  id: 'cross-reference',
  when: (_, target) => (target & (trait.digit | trait.han)) !== 0,
  *find({source, target, within: {catalog}}) {
    const found = target.references()
    if (found.length === 0) return
    const wanted = source.references()
    const named = new Set([...wanted.map(({number}) => number), ...numbersOf(source)])
    const reached = new Set([...found.map(({number}) => number), ...numbersOf(target)])
    const missed = wanted.filter(({number}) => !reached.has(number))
    const told = new Set<string>()
    for (const {number, start, end} of found) {
      if (named.has(number) || told.has(number)) continue
      told.add(number)
      yield {
        actual: target.text.slice(start, end),
        expected: missed.map((reference) => reference.number),
        exists: catalog.units.some((unit) => unit.number === number),
        at: [{start, end}],
        from: missed.map((reference) => ({start: reference.start, end: reference.end})),
        fact: number,
      }
    }
  },
  say: ({actual, expected, exists}) => ({
    message:
      (expected.length > 0
        ? `The reference is to ${actual}, in the English to ${expected.join(', ')}`
        : `The reference to ${actual} is not in the English`) +
      (exists ? '' : '; there is no such point'),
    hint: 'Name the point that the English names; if that is wrong, correct it and run stele sync',
  }),
})

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

const none: readonly string[] = []
