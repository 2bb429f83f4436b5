import type {Inline} from '../../document/types.ts'
import type {Span} from '../../finding/place.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import type {Reference} from '../../language/references.ts'
import type {Force, Language} from '../../language/types.ts'
import type {Word} from './words.ts'

/** How often a text negates. Languages say it more than once (`никто не`), so there are two bounds. */
export type Negation = {
  /** clauses that negate for certain */
  readonly least: number
  /** words that may negate, halves such as `without` or `unlawful` among them */
  readonly most: number
  /** the words that negate for certain */
  readonly words: readonly Span[]
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

/** A text in its language with what rules read in it; each reading is made once, when first asked for. */
export type Passage = {
  /** composed (NFC) inline Markdown; all spans are UTF-16 offsets in it */
  readonly text: string
  readonly language: Language
  inline(): Inline
  /** of the same length, with markup, code and addresses blotted out */
  prose(): string
  words(): readonly Word[]
  numbers(): readonly NumberFound[]
  /** the numbers that are written out in words */
  numberWords(): readonly NumberFound[]
  /** the sorts of characters in `text` as bits, see `trait` */
  traits(): number
  /** how often the text negates, at least and at most */
  negation(): Negation
  force(): ForceWords
  references(): readonly Reference[]
}
