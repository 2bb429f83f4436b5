import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type ApostrophesFact = UnitFact & {readonly found: string; readonly preferred: string}

/** Accents and primes that stand for an apostrophe. */
export const apostrophes: Check = unitRule<ApostrophesFact>({
  kind: 'unit',
  id: 'apostrophes',
  when: (_, target) => (target & trait.accent) !== 0,
  *find({source, target}) {
    const at: Span[] = Array.from(target.prose().matchAll(asApostrophe), ({index}) => ({
      start: index,
      end: index + 1,
    }))
    const [first] = at
    if (!first) return
    const found = target.text.slice(first.start, first.end)
    if (source.text.includes(found)) return
    yield {found, preferred: target.language.typography.apostrophes[0] ?? '’', at, fact: found}
  },
  say: ({found, preferred}) => ({
    message: `${found} is used as an apostrophe`,
    hint: `Write ${preferred} instead`,
  }),
  fix: ({preferred, at = []}) => at.map((span) => ({...span, text: preferred})), // always has a place
})

const asApostrophe = /(?<=\p{L})[`´ˊˋ′‵＇](?=\p{L})/gu
