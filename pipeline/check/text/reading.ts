import type {Inline} from '../../document/model/types.ts'
import type {Span} from '../../finding/place.ts'
import type {UnitOfMeasure} from '../../language/model/numbers.ts'
import type {NumberFound} from '../../language/number-reading.ts'
import type {Reference} from '../../language/references.ts'
import type {Force, Language} from '../../language/model/types.ts'
import type {Word} from './words.ts'

/** The negations of a text. Languages negate twice (`никто не`), so that words cannot just be counted. */
export type Negation = {
  /** words that negate for certain */
  readonly sure: readonly Span[]
  /** words that may negate: `without`, `unlawful` */
  readonly halves: readonly Span[]
  /** words such as `никто` in a sentence that lacks the negation they want */
  readonly alone: readonly Span[]
}

/** A word that carries normative force. */
export type ForceWord = Span & {
  /** what the word does: it obliges, permits or recommends */
  readonly force: Force
  /** false for a word that may carry it, as `right` may render `may` */
  readonly sure: boolean
  /** a negation or an `only` stands close by: a permission so bound is none */
  readonly bound: boolean
}

/** Words of normative force in a text. */
export type ForceWords = readonly ForceWord[]

/** A month named in a text. */
export type Month = Span & {
  /** 1 to 12 */
  readonly month: number
  /** as it stands in the text */
  readonly text: string
}

/** A number with what it counts; the span is of both. */
export type Amount = Span & {
  /** of the number, as `numbers` has it */
  readonly value: string
  /** what it counts */
  readonly measure: UnitOfMeasure
}

/** A list inside a text: behind a colon with `;` or `,` between, or with lettered items. */
export type Enumeration = Span & {
  /** what parts the items */
  readonly form: 'lettered' | 'semicolons' | 'commas'
  /** how many there are */
  readonly items: number
}

/** A text in its language with what rules read in it; each reading is made once, when first asked for. */
export type ReadText = {
  /** composed (NFC) inline Markdown; all spans are UTF-16 offsets in it */
  readonly text: string
  /** the language of the text, as the configuration sets it */
  readonly language: Language
  /** the text as inline Markdown (mdast phrasing) */
  inline(): Inline
  /** of the same length, with markup, code and addresses blotted out */
  prose(): string
  /** the words of the prose, in order */
  words(): readonly Word[]
  /** the numbers of the prose, in digits and in words */
  numbers(): readonly NumberFound[]
  /** the words in lower case, each once */
  vocabulary(): ReadonlySet<string>
  /** the numbers that are written out in words */
  numberWords(): readonly NumberFound[]
  /** the sorts of characters in `text` as bits, see `trait` */
  traits(): number
  /** at least one; semicolons end them too */
  sentences(): readonly Span[]
  /** words of each set of the language's table of meaning, see `wordsOfMeaning` */
  meaning(): readonly (readonly Span[])[]
  /** the words that negate */
  negation(): Negation
  /** the words of normative force */
  force(): ForceWords
  /** the references to numbered provisions */
  references(): readonly Reference[]
  /** the months of dates */
  months(): readonly Month[]
  /** the numbers in digits with what they count */
  amounts(): readonly Amount[]
  /** the enumerations, at least three items each */
  enumerations(): readonly Enumeration[]
}
