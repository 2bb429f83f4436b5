import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule.ts'

type Fact = UnitFact & {
  readonly wanted: number
  readonly found: number
  readonly english: readonly string[]
  readonly words: readonly string[]
}

/** A negation of the English that the translation lacks, or one that it adds. */
export const negation: Check = unitRule<Fact>({
  kind: 'unit',
  id: 'negation',
  severity: 'warning',
  why: 'A dropped “not” turns a prohibition into a permission.',
  *find({source, target}) {
    if (!source.language.meaning || !target.language.meaning) return
    const wanted = source.negation()
    const found = target.negation()
    const lost = wanted.least > found.most
    const added = found.least > wanted.most
    if (!lost && !added) return
    yield {
      wanted: wanted.least,
      found: found.least,
      english: textsOf(source.text, wanted.words),
      words: textsOf(target.text, found.words),
      at: found.words,
      from: wanted.words,
      fact: `${wanted.least} ${found.least}`,
    }
  },
  say: ({wanted, found, english, words}) => ({
    message:
      wanted > found
        ? `The English negates (${english.join(', ')}), the translation ${found === 0 ? 'does not' : `less often (${words.join(', ')})`}`
        : `The translation negates (${words.join(', ')}), the English ${wanted === 0 ? 'does not' : `less often (${english.join(', ')})`}`,
    hint: 'Compare what is allowed and what is not; waive the rule where both say the same',
  }),
})

const textsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map(({start, end}) => text.slice(start, end))
