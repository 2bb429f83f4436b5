import {parseInline} from '../../document/inline/inline.ts'
import type {Inline} from '../../document/model/types.ts'
import type {Span} from '../../finding/place.ts'
import {readNumbers, type NumberFound} from '../../language/number-reading.ts'
import {readNumberWords} from '../../language/number-words-reading.ts'
import {referencesIn, type Reference} from '../../language/references.ts'
import type {Language} from '../../language/model/types.ts'
import {amountsIn} from './amounts.ts'
import {monthsIn} from './dates.ts'
import {enumerationsIn} from './enumerations.ts'
import {forceIn, negationIn, sentencesIn, wordsOfMeaning} from './meaning.ts'
import type {Amount, Enumeration, ForceWords, Month, Negation, ReadText} from './reading.ts'
import {maskMarkup} from './mask.ts'
import {trait, traitsOf} from './traits.ts'
import {vocabularyOf, wordsOf, type Word} from './words.ts'

export type {ReadText}

/**
 * A passage of a text as written.
 *
 * @param inline its content where it is parsed already
 */
export function readText(written: string, language: Language, inline?: Inline): ReadText {
  return new LazyReadText(written.normalize('NFC'), language, inline)
}

// Fields on one object: a million passages with a closure for each reading would keep the collector busy.
class LazyReadText implements ReadText {
  readonly text: string
  readonly language: Language
  #inline: Inline | undefined
  #prose: string | undefined
  #words: readonly Word[] | undefined
  #numbers: readonly NumberFound[] | undefined
  #numberWords: readonly NumberFound[] | undefined
  #traits: number | undefined
  #sentences: readonly Span[] | undefined
  #meaning: readonly (readonly Span[])[] | undefined
  #negation: Negation | undefined
  #force: ForceWords | undefined
  #references: readonly Reference[] | undefined
  #vocabulary: ReadonlySet<string> | undefined
  #months: readonly Month[] | undefined
  #amounts: readonly Amount[] | undefined
  #enumerations: readonly Enumeration[] | undefined

  constructor(text: string, language: Language, inline: Inline | undefined) {
    this.text = text
    this.language = language
    this.#inline = inline
  }

  inline(): Inline {
    return (this.#inline ??= parseInline(this.text))
  }

  prose(): string {
    return (this.#prose ??= maskMarkup(this.text))
  }

  words(): readonly Word[] {
    return (this.#words ??= wordsOf(this.prose()))
  }

  vocabulary(): ReadonlySet<string> {
    return (this.#vocabulary ??= vocabularyOf(this.words()))
  }

  months(): readonly Month[] {
    return (this.#months ??= monthsIn(this))
  }

  amounts(): readonly Amount[] {
    return (this.#amounts ??= amountsIn(this))
  }

  enumerations(): readonly Enumeration[] {
    return (this.#enumerations ??= enumerationsIn(this))
  }

  numbers(): readonly NumberFound[] {
    const hasDigits = (this.traits() & trait.digit) !== 0
    return (this.#numbers ??= hasDigits ? readNumbers(this.prose(), this.language) : [])
  }

  numberWords(): readonly NumberFound[] {
    return (this.#numberWords ??= readNumberWords(this.prose(), this.language))
  }

  traits(): number {
    return (this.#traits ??= traitsOf(this.text))
  }

  sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesIn(this.prose()))
  }

  meaning(): readonly (readonly Span[])[] {
    return (this.#meaning ??= wordsOfMeaning(this))
  }

  negation(): Negation {
    return (this.#negation ??= negationIn(this))
  }

  force(): ForceWords {
    return (this.#force ??= forceIn(this))
  }

  references(): readonly Reference[] {
    const hasNumerals = (this.traits() & (trait.digit | trait.han)) !== 0
    return (this.#references ??= hasNumerals ? referencesIn(this.prose(), this.language) : [])
  }
}

// A starter with the marks that compose with it; Hangul letters compose with one another.
const cluster = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu

/** Spans in the composed text as spans in the text as written. */
export function asWritten(written: string, spans: readonly Span[]): readonly Span[] {
  if (written.normalize('NFC') === written) return spans
  const offsets: number[] = []
  for (const [part] of written.matchAll(cluster)) {
    const at = offsets.at(-1) ?? 0 // the first cluster starts at 0
    const composed = part.normalize('NFC')
    // A place within a cluster that composes is its start; one that stays as it is keeps its places.
    for (let index = 1; index < composed.length; index++)
      offsets.push(composed === part ? at + index : at)
    offsets.push(at + part.length)
  }
  const offsetOf = (offset: number): number =>
    offset === 0 ? 0 : (offsets[offset - 1] ?? written.length)
  return spans.map(({start, end}) => ({start: offsetOf(start), end: offsetOf(end)}))
}

/** A text with some of its stretches in brackets ⟦…⟧; spans in any order, overlaps left out. */
export function withMarks(text: string, spans: readonly Span[] = []): string {
  let marked = ''
  let at = 0
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return marked + text.slice(at)
}
