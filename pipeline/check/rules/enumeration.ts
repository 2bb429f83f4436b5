import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import type {Enumeration} from '../text/reading.ts'

type EnumerationFact = UnitFact & {readonly wanted: number; readonly found: number}

/** Enumerations within a text that have another number of items than in the English. */
export const enumeration: Check = unitRule<EnumerationFact>({
  kind: 'unit',
  id: 'enumeration',
  *find({source, target}) {
    const wanted = source.enumerations()
    if (wanted.length === 0) return
    const found = target.enumerations()
    // Where the two texts are built differently nothing can be said.
    if (found.length !== wanted.length) return
    for (const [index, one] of wanted.entries()) {
      const other = found[index]
      if (other && other.form === one.form && other.items !== one.items)
        yield factOf(one, other, target)
    }
  },
  say: ({wanted, found}) => ({
    message: `The enumeration has ${found} items, in the English ${wanted}`,
    hint: found < wanted ? 'Add what is missing' : 'Remove what the English does not have',
  }),
})

function factOf(wanted: Enumeration, found: Enumeration, {text}: ReadText): EnumerationFact {
  return {
    wanted: wanted.items,
    found: found.items,
    at: [{start: found.start, end: Math.min(found.end, text.length)}],
    from: [{start: wanted.start, end: wanted.end}],
    fact: `${wanted.items} ${found.items}`,
    // Languages set commas before “and” and between clauses each in their own way.
    ...(wanted.form === 'commas' ? {severity: 'info'} : {}),
  }
}
