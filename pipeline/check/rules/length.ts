import {itemAt} from '../../finding/assert.ts'
import type {RuleOptions} from '../../config/types.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

type LengthFact = DocumentFact & {
  readonly per100: number
  readonly usual: number
  readonly short: boolean
}

/** A translation far longer or shorter than those around it: the option `factor` says how far. */
export const length: Check = documentRule<LengthFact, RuleOptions['length']>({
  kind: 'document',
  id: 'length',
  options: {factor: 2},
  *find({pairs}, {factor}) {
    const measured = pairs().flatMap((pair) => {
      const english = lengthOf(pair.source.text)
      // Short texts stretch as they like.
      return english < shortest
        ? []
        : [{unit: pair.unit, ratio: Math.log(lengthOf(pair.target.text) / english)}]
    })
    if (measured.length < fewest) return
    const usual = middle(measured.map(({ratio}) => ratio))
    const spread = middle(measured.map(({ratio}) => Math.abs(ratio - usual)))
    const limit = Math.max(Math.log(factor), deviations * spread)
    for (const {unit, ratio} of measured)
      if (Math.abs(ratio - usual) > limit)
        yield {
          unit,
          per100: Math.round(Math.exp(ratio) * 100),
          usual: Math.round(Math.exp(usual) * 100),
          short: ratio < usual,
          fact: ratio < usual ? 'short' : 'long',
        }
  },
  say: ({per100, usual, short}) => ({
    message: `The translation is ${per100} % as long as the English; in this document ${usual} % is usual`,
    hint: short ? 'Look whether something was lost' : 'Look whether something was added',
  }),
})

const shortest = 45
const fewest = 8
// Six times the median deviation is about four standard deviations.
const deviations = 6

const lengthOf = (text: string): number => text.trim().length + 1

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = itemAt(sorted, half)
  return sorted.length % 2 === 1 ? upper : (itemAt(sorted, half - 1) + upper) / 2
}
