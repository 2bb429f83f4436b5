import type {Span} from '../../finding/place.ts'
import type {UnitOfMeasure} from '../../language/model/numbers.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type MeasuresFact = UnitFact & {
  readonly amount: string
  readonly measure: UnitOfMeasure
  readonly instead: UnitOfMeasure | undefined
}

/** Percentages, sums of money, spans of time, lengths and weights: the number keeps its measure. */
export const measures: Check = unitRule<MeasuresFact>({
  kind: 'unit',
  id: 'measures',
  when: (source, target) => (source & target & trait.digit) !== 0,
  *find({source, target}) {
    const wanted = source.amounts()
    if (wanted.length === 0 || !hasMeasures(target)) return
    const found = target.amounts()
    const there = new Set(found.map(({measure}) => measure))
    const here = new Set(wanted.map(({measure}) => measure))
    for (const {value, measure, start, end} of wanted) {
      if (there.has(measure)) continue
      const same = found.find((other) => other.value === value && !here.has(other.measure))
      // Without the sign a percentage is another number; other measures may be worded differently.
      if (!same && !(measure === 'percent' && target.numbers().some((n) => n.value === value)))
        continue
      const at = same ? [{start: same.start, end: same.end}] : placesOf(target, value)
      yield {
        amount: value,
        measure,
        instead: same?.measure,
        at,
        from: [{start, end}],
        fact: `${value} ${measure} ${same?.measure ?? ''}`, // no other measure
      }
    }
  },
  say: ({amount, measure, instead}) => ({
    message:
      instead === undefined
        ? `${amount} is written without its measure, ${measure}`
        : `${amount} is measured by ${instead}, in the English by ${measure}`,
    hint: 'Write the measure of the English',
  }),
})

const hasMeasures = (passage: ReadText): boolean =>
  passage.numbers().length > 0 && Object.keys(passage.language.numbers.measures).length > 0

const placesOf = (target: ReadText, value: string): readonly Span[] =>
  target
    .numbers()
    .filter((number) => number.value === value)
    .map(({start, end}) => ({start, end}))
