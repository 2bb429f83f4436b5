import type {Span} from '../../finding/place.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import {unitRule, type Check, type UnitFact} from '../rule.ts'

type Fact = UnitFact & {readonly missing: readonly string[]; readonly extra: readonly string[]}

/** Numbers compared by value, whatever digits and number format they are written in. */
export const numbers: Check = unitRule<Fact>({
  kind: 'unit',
  id: 'numbers',
  severity: 'error',
  why: 'A wrong number binds people to something nobody agreed to.',
  *find({source, target}) {
    const wanted = source.numbers()
    const found = target.numbers()
    if (wanted.length === 0 && found.length === 0) return
    const missing = without(wanted, found, target.numberWords)
    const extra = without(found, wanted, source.numberWords)
    if (missing.length === 0 && extra.length === 0) return
    yield {
      missing: missing.map(({value}) => value),
      extra: extra.map(({start, end}) => target.text.slice(start, end)),
      at: extra.map(({start, end}): Span => ({start, end})),
      fact: [...missing, ...extra].map(({value}) => value).join(' '),
    }
  },
  say: ({missing, extra}) => ({
    message: worded(missing, extra),
    hint: 'Write the numbers of the English; if the English is wrong, correct it and run stele sync',
  }),
})

/** Numbers that the other text has neither in digits nor in words, each as often as it is short of it. */
function without(
  numbersHere: readonly NumberFound[],
  there: readonly NumberFound[],
  inWords: () => ReadonlySet<string>,
): readonly NumberFound[] {
  const left = new Map<string, number>()
  for (const {value} of there) left.set(value, (left.get(value) ?? 0) + 1)
  return numbersHere.filter(({value}) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0 && !inWords().has(value)
  })
}

function worded(missing: readonly string[], extra: readonly string[]): string {
  if (missing.length === 0) return `Unexpected ${listed(extra)}: the English has no such number`
  if (extra.length === 0) return `${listed(missing)} of the English is not in the translation`
  return `Unexpected ${listed(extra)}, expected ${listed(missing)}`
}

const listed = (values: readonly string[]): string => values.join(', ')
