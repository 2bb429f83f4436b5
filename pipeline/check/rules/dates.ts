import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type DatesFact = UnitFact & {readonly actual: string; readonly expected: string}

/** Months of dates, whose days and years the rule for numbers compares. */
export const dates: Check = unitRule<DatesFact>({
  kind: 'unit',
  id: 'dates',
  when: (source, target) => (source & target & trait.digit) !== 0,
  *find({source, target}) {
    const wanted = source.months()
    if (wanted.length === 0 || target.language.numbers.months.length === 0) return
    const found = target.months()
    const digits = new Set(target.numbers().flatMap(({value}) => value.split('.').map(Number)))
    const missing = wanted.filter(
      ({month}) => !digits.has(month) && !found.some((other) => other.month === month),
    )
    const extra = found.filter(({month}) => !wanted.some((other) => other.month === month))
    for (const [index, {text, start, end}] of extra.entries()) {
      const expected = missing[index]
      if (expected)
        yield {
          actual: text,
          expected: expected.text,
          at: [{start, end}],
          from: [{start: expected.start, end: expected.end}],
          fact: `${expected.month}`,
        }
    }
  },
  say: ({actual, expected}) => ({
    message: `The date is in ${actual}, in the English in ${expected}`,
    hint: 'Write the month of the English; if the English is wrong, correct it and run stele sync',
  }),
})
