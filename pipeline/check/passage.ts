import {parseInline} from '../document/inline.ts'
import type {Inline} from '../document/types.ts'
import type {Span} from '../finding/place.ts'
import {readNumbers, type NumberFound} from '../language/number-reading.ts'
import {readNumberWords} from '../language/number-words-reading.ts'
import {referencesIn, type Reference} from '../language/references.ts'
import type {Language} from '../language/types.ts'
import {forceIn, negationIn, type ForceWords, type Negation} from './text/meaning.ts'
import {maskMarkup} from './text/mask.ts'
import {traitsOf} from './text/traits.ts'
import {wordsOf, type Word} from './text/words.ts'

/** A text in its language with what rules read in it; each reading is made once, when first asked for. */
export type Passage = {
  /** composed (NFC) inline Markdown; all spans are UTF-16 offsets in it */
  readonly text: string
  readonly language: Language
  readonly inline: () => Inline
  /** of the same length, with markup, code and addresses blotted out */
  readonly prose: () => string
  readonly words: () => readonly Word[]
  readonly numbers: () => readonly NumberFound[]
  /** the numbers that are written out in words */
  readonly numberWords: () => readonly NumberFound[]
  /** the sorts of characters in `text` as bits, see `trait` */
  readonly traits: () => number
  /** how often the text negates, at least and at most */
  readonly negation: () => Negation
  readonly force: () => ForceWords
  readonly references: () => readonly Reference[]
}

/**
 * A passage of a text as written.
 *
 * @param inline its content where it is parsed already
 */
export function passageOf(written: string, language: Language, inline?: Inline): Passage {
  const text = written.normalize('NFC')
  const prose = once(() => maskMarkup(text))
  const words = once(() => wordsOf(prose()))
  return {
    text,
    language,
    inline: once(() => inline ?? parseInline(text)),
    prose,
    words,
    numbers: once(() => readNumbers(prose(), language)),
    numberWords: once(() => readNumberWords(prose(), language)),
    traits: once(() => traitsOf(text)),
    negation: once(() => negationIn({words: words(), prose: prose()}, language)),
    force: once(() => forceIn({words: words(), prose: prose()}, language)),
    references: once(() => referencesIn(prose(), language)),
  }
}

function once<Value>(read: () => Value): () => Value {
  let known: {readonly value: Value} | undefined
  return () => (known ??= {value: read()}).value
}

// A starter with the marks that compose with it; Hangul letters compose with one another.
const cluster = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu

/** Spans in the composed text as spans in the text as written. */
export function asWritten(written: string, spans: readonly Span[]): readonly Span[] {
  if (written.normalize('NFC') === written) return spans
  const offsets: number[] = []
  for (const [part] of written.matchAll(cluster)) {
    const at = offsets.at(-1) ?? 0
    const composed = part.normalize('NFC').length
    for (let index = 1; index < composed; index++) offsets.push(at)
    offsets.push(at + part.length)
  }
  const offsetOf = (offset: number): number =>
    offset === 0 ? 0 : (offsets[offset - 1] ?? written.length)
  return spans.map(({start, end}) => ({start: offsetOf(start), end: offsetOf(end)}))
}
