import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {quotationsIn, type Quotation} from '../text/quotations.ts'
import {trait} from '../text/traits.ts'

type QuotesFact = UnitFact & {
  readonly found: string
  readonly preferred: string
  readonly inner: boolean
}

/** Quotation marks that the language does not use, or not at that depth. */
export const quotes: Check = unitRule<QuotesFact>({
  kind: 'unit',
  id: 'quotes',
  when: (_, target) => (target & trait.quote) !== 0,
  *find({target}) {
    const {quotes: outer, innerQuotes} = target.language.typography
    const {pairs, unpaired} = quotationsIn(target)
    if (unpaired.length > 0) return
    const wrong = new Map<string, {readonly inner: boolean; readonly at: Span[]}>()
    for (const pair of pairs) {
      const inner = pair.depth > 0
      const allowed = inner ? [...innerQuotes, ...outer.slice(1)] : [...outer, ...outermost(pair)]
      if (allowed.some(([open, close]) => open === pair.open && close === pair.close)) continue
      const name = `${pair.open}…${pair.close}`
      const known = wrong.get(name) ?? {inner, at: []}
      wrong.set(name, known)
      known.at.push(...marksOf(pair))
    }
    for (const [found, {inner, at}] of wrong) {
      const [open, close] = (inner ? innerQuotes : outer)[0] ?? ['“', '”']
      yield {found, preferred: `${open}…${close}`, inner, at, fact: found}
    }
  },
  say: ({found, preferred, inner}) => ({
    message: inner
      ? `A quotation within a quotation has the marks ${found}`
      : `${found} are not the quotation marks of this language`,
    hint: `Write ${preferred}, as the language does`,
  }),
})

const marksOf = ({start, end}: Quotation): readonly Span[] => [
  {start, end: start + 1},
  {start: end - 1, end},
]

/** Single quotation marks of glosses and of linguistics are nobody's mistake. */
const outermost = ({open, close}: Quotation): readonly (readonly [string, string])[] =>
  open === '‘' && close === '’' ? [['‘', '’']] : []
