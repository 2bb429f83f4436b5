import {itemAt} from '../../finding/assert.ts'
import type {RuleOptions} from '../../config/types.ts'
import {documentRule, type Check, type DocumentFact, type Pair} from '../rule/rule.ts'
import type {ReadText} from '../text/read-text.ts'
import type {Word} from '../text/words.ts'

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
      const ratios = ratiosOf(pair)
      return ratios === undefined ? [] : [{unit: pair.unit, ...ratios}]
    })
    if (measured.length < fewest) return
    const byAll = limitsOf(
      measured.map(({all}) => all),
      factor,
    )
    const byOwn = limitsOf(
      measured.map(({own}) => own),
      factor,
    )
    for (const {unit, all, own, spare} of measured) {
      const short = all + spare < byAll.least && own + spare < byOwn.least
      if (short || (all - spare > byAll.most && own - spare > byOwn.most))
        yield {
          unit,
          per100: Math.round(Math.exp(all) * 100),
          usual: Math.round(Math.exp(byAll.usual) * 100),
          short,
          fact: short ? 'short' : 'long',
        }
    }
  },
  say: ({per100, usual, short}) => ({
    message: `The translation is ${per100} % as long as the English; in this document ${usual} % is usual`,
    hint: short ? 'Look whether something was lost' : 'Look whether something was added',
  }),
})

const shortest = 45
/** Below this number of letters a text may be shorter or longer by this factor more. */
const longEnough = 75
const slack = Math.log(1.6)
const fewest = 8
// Six times the median deviation is about four standard deviations.
const deviations = 6

/** The usual ratio of a document with the least and the most that is not remarkable; logarithms. */
function limitsOf(
  ratios: readonly number[],
  factor: number,
): {readonly usual: number; readonly least: number; readonly most: number} {
  const usual = middle(ratios)
  const spread = middle(ratios.map((ratio) => Math.abs(ratio - usual)))
  const limit = Math.max(Math.log(factor), deviations * spread)
  return {usual, least: usual - limit, most: usual + limit}
}

/** As logarithms. */
type Ratios = {
  /** of all words */
  readonly all: number
  /** without the words that are in both texts */
  readonly own: number
  /** by how much more than others a short text may differ */
  readonly spare: number
}

// A check after a change of one text does not measure the others again.
const measuredRatios = new WeakMap<
  ReadText,
  {readonly source: ReadText; readonly ratios: Ratios | undefined}
>()

/**
 * The length of a translation relative to the English as logarithms, code and addresses left out: of all words, and
 * without those that stand in both texts (names, numbers). None for short texts, which stretch as they like,
 * and for a copy of the English, which has a rule of its own.
 */
function ratiosOf(pair: Pair): Ratios | undefined {
  const {source, target} = pair
  const known = measuredRatios.get(target)
  if (known?.source === source) return known.ratios
  const ratios = ratiosBetween(pair)
  measuredRatios.set(target, {source, ratios})
  return ratios
}

function ratiosBetween({source, target}: Pair): Ratios | undefined {
  if (source.text === target.text) return undefined
  const allEnglish = lettersIn(source)
  if (allEnglish < shortest) return undefined
  const english = allEnglish - lettersShared(source, target)
  if (english < shortest) return undefined
  const allHere = lettersIn(target)
  // All of it is filled in by a program.
  if (allHere === 1 && target.text.includes('{')) return undefined
  const own = (allHere - lettersShared(target, source)) / english
  const spare = allEnglish < longEnough ? slack : 0
  return {all: Math.log(allHere / allEnglish), own: Math.log(own), spare}
}

const lengthOf = ({start, end}: Word): number => end - start + 1

function lettersIn(passage: ReadText): number {
  let letters = 1
  for (const word of passage.words()) letters += lengthOf(word)
  return letters
}

/** The letters of the words that another text has too. */
function lettersShared(passage: ReadText, other: ReadText): number {
  const theirs = other.vocabulary()
  let letters = 0
  for (const word of passage.words()) if (theirs.has(word.lower)) letters += lengthOf(word)
  return letters
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = itemAt(sorted, half)
  return sorted.length % 2 === 1 ? upper : (itemAt(sorted, half - 1) + upper) / 2
}
