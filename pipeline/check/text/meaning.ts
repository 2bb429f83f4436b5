import type {Span} from '../../finding/place.ts'
import type {Force, Language} from '../../language/types.ts'
import {finderOf, type Text} from './word-set.ts'

/** How often a text negates. Languages say it more than once (`никто не`), so there are two bounds. */
export type Negation = {
  /** clauses that negate for certain */
  readonly least: number
  /** words that may negate, halves such as `without` or `unlawful` among them */
  readonly most: number
  /** the words that negate for certain */
  readonly words: readonly Span[]
}

const nothing: Negation = {least: 0, most: 0, words: []}
const clauseEnd = /[,;:.!?()—–،؛؟。，；：！？、（）।]/u

/** The negations of a text; none where the language has no table. */
export function negationIn(text: Text, language: Language): Negation {
  const {meaning} = language
  if (!meaning) return nothing
  const sure = finderOf(meaning.negation, language)(text)
  const halves = finderOf(meaning.halfNegation, language)(text)
  if (sure.length === 0 && halves.length === 0) return nothing
  let least = 0
  let end = 0
  for (const span of sure) {
    if (least === 0 || clauseEnd.test(text.prose.slice(end, span.start))) least++
    end = span.end
  }
  const places = new Set([...sure, ...halves].map(({start}) => start))
  return {least, most: places.size, words: sure}
}

/** A word that carries normative force. */
export type ForceWord = Span & {
  readonly force: Force
  /** false for a word that may carry it, as `right` may render `may` */
  readonly sure: boolean
  /** a negation or an `only` stands close by: a permission so bound is none */
  readonly bound: boolean
}

/** Words of normative force in a text. */
export type ForceWords = readonly ForceWord[]

const forces = ['obligation', 'permission', 'recommendation'] as const

/** The words that oblige, permit or recommend; none where the language has no table. */
export function forceIn(text: Text, language: Language): ForceWords {
  const {meaning} = language
  if (!meaning) return []
  const found: ForceWord[] = []
  let bonds: readonly Span[] | undefined
  const bindings = (): readonly Span[] =>
    (bonds ??= [meaning.negation, meaning.halfNegation].flatMap((set) =>
      finderOf(set, language)(text),
    ))
  for (const force of forces)
    for (const sure of [true, false])
      for (const span of finderOf(meaning[sure ? 'force' : 'halfForce'][force], language)(text))
        found.push({...span, force, sure, bound: bindings().some((bond) => isNear(bond, span))})
  return found
}

// A negation binds a word that stands within some three words of it.
const reach = 20

const isNear = (a: Span, b: Span): boolean => a.start < b.end + reach && b.start < a.end + reach
