import type {Span} from '../../finding/place.ts'
import type {Force, Language} from '../../language/model/types.ts'
import type {ForceWord, ForceWords, Negation, ReadText} from './reading.ts'
import {quotationsIn} from './quotations.ts'
import {trait} from './traits.ts'
import {finderOf, type Finder} from './word-set.ts'
import {wordsOf} from './words.ts'

const forces: readonly Force[] = ['obligation', 'permission', 'recommendation']
const nothing: Negation = {sure: [], halves: [], alone: []}
// A comma is none: one “shall not” may stand for two that English joins by “and”.
const clauseEnd = /[;:.!?؛؟。；：！？।]/u
/** Keywords of English requirements, which translations keep beside their own: 不得（MUST NOT）. */
const keyword = /(?<![A-Za-z])(?:(?:MUST|SHALL|SHOULD|MAY)\s+NOT|CANNOT)(?![A-Za-z])/gu

/** The negations of a text; none where the language has no table. */
export function negationIn(passage: ReadText): Negation {
  const [all = [], others = [], concord = []] = passage.meaning()
  const keywords = passage.language.tag.startsWith('en') ? [] : keywordsIn(passage)
  if (all.length + others.length + concord.length + keywords.length === 0) return nothing
  // Words that are quoted are spoken of, not said.
  const quoted = (passage.traits() & trait.quote) === 0 ? [] : quotationsIn(passage).pairs
  const isQuoted = (span: Span): boolean => quoted.some((pair) => isWithin(span, pair))
  const sure = quoted.length === 0 ? all : all.filter((span) => !isQuoted(span))
  const mentioned = quoted.length === 0 ? [] : all.filter(isQuoted)
  const halves =
    keywords.length + mentioned.length === 0 ? others : [...others, ...mentioned, ...keywords]
  if (concord.length === 0) return {sure, halves, alone: []}
  const sentences = passage.sentences()
  const lone = concord.filter((word) => {
    const sentence = sentences.find(({end}) => word.start < end)
    return !sentence || ![...sure, ...halves].some((span) => isWithin(span, sentence))
  })
  const isInRubric = (word: Span): boolean => {
    const sentence = sentences.find(({end}) => word.start < end)
    return sentence?.start === 0 && sentences.length > 1 && isRubric(passage, sentence)
  }
  const inRubrics = lone.filter(isInRubric)
  if (inRubrics.length === 0) return {sure, halves, alone: lone}
  return {sure, halves: [...halves, ...inRubrics], alone: lone.filter((word) => !isInRubric(word))}
}

/** `Żadnych ograniczeń dla odbiorców.` before the text: without a verb such a word negates by itself. */
const isRubric = (passage: ReadText, sentence: Span): boolean =>
  passage.words().filter((word) => isWithin(word, sentence)).length <= mostInRubric

const mostInRubric = 6

/** How much of the English on either side of a word a translation must have for it to have kept the sentence. */
const besideWord = 24

/**
 * The words of a source that do not stand in a stretch which the translation keeps in English: what such a stretch says,
 * both say.
 */
export function withoutKept<Word extends Span>(
  words: readonly Word[],
  source: ReadText,
  target: ReadText,
): readonly Word[] {
  return words.filter(({start, end}) => {
    const around = source.text.slice(Math.max(0, start - besideWord), end + besideWord)
    return around.length < besideWord || !target.text.includes(around)
  })
}

const keywordsIn = (passage: ReadText): readonly Span[] =>
  (passage.traits() & trait.latin) === 0 || !passage.text.includes('NOT')
    ? []
    : Array.from(passage.prose().matchAll(keyword), ({0: found, index}) => ({
        start: index,
        end: index + found.length,
      }))

/** How often a stretch negates: the clauses that do for certain, and all the words that may. */
export function negationsWithin(
  {sure, halves}: Negation,
  prose: string,
  stretch: Span,
): {readonly least: number; readonly most: number} {
  const own = sure.filter((span) => isWithin(span, stretch))
  // The `not` of `shall not` is one negation with it.
  const others = halves.filter(
    (span) =>
      isWithin(span, stretch) &&
      !own.some(({start, end}) => start < span.start && span.start < end),
  )
  let least = 0
  let end = stretch.start
  for (const span of own) {
    if (least === 0 || clauseEnd.test(prose.slice(end, span.start))) least++
    end = span.end
  }
  return {least, most: new Set([...own, ...others].map(({start}) => start)).size}
}

/** Whether a word stands in a stretch. */
export const isWithin = (span: Span, stretch: Span): boolean =>
  stretch.start <= span.start && span.start < stretch.end

/** The sentences of a text, semicolons counted as their ends; at least one. */
export function sentencesIn(prose: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const {0: mark, index} of prose.matchAll(sentenceEnd)) {
    sentences.push({start, end: index + mark.length})
    start = index + mark.length
  }
  if (prose.slice(start).trim() !== '' || sentences.length === 0)
    sentences.push({start, end: prose.length})
  return sentences
}

const sentenceEnd = /[.;!?؛؟।](?=\s|$)|[。；！？]/gu

/**
 * The stretches of two texts that say the same: their sentences one by one where both have as many,
 * else each text as a whole.
 */
export function stretchesOf(
  source: ReadText,
  target: ReadText,
): readonly (readonly [source: Span, target: Span])[] {
  const ours = source.sentences()
  const theirs = target.sentences()
  const whole: readonly [Span, Span] = [
    {start: 0, end: source.text.length},
    {start: 0, end: target.text.length},
  ]
  if (ours.length !== theirs.length) return [whole]
  return ours.map((sentence, index) => [sentence, theirs[index] ?? sentence])
}

const finders = new WeakMap<Language, Finder>()

/** The words of all sets of a language: negation, its halves, concord, then each force with its halves. */
export function wordsOfMeaning(passage: ReadText): readonly (readonly Span[])[] {
  const {language} = passage
  const {meaning} = language
  if (!meaning) return []
  const known = finders.get(language)
  if (known) {
    const prose = withWordsInCode(passage)
    return known({words: prose === passage.prose() ? passage.words() : wordsOf(prose), prose})
  }
  const sets = [meaning.negation, meaning.halfNegation, meaning.concord ?? {words: []}]
  for (const force of forces) sets.push(meaning.force[force], meaning.halfForce[force])
  finders.set(language, finderOf(sets, language))
  return wordsOfMeaning(passage)
}

/** Code without a sign of ASCII is a word of the language, set off: 一行`不可`多于一个语句. */
const wordInCode = /`(?<word>[^`\p{ASCII}]{1,40})`/gu

/** The prose of a text with the words of its language that are set as code, at the offsets where they stand. */
function withWordsInCode(passage: ReadText): string {
  const prose = passage.prose()
  if (!passage.text.includes('`')) return prose
  let filled = prose
  for (const {0: found, index} of passage.text.matchAll(wordInCode)) {
    const [start, end] = [index + 1, index + found.length - 1]
    filled = filled.slice(0, start) + passage.text.slice(start, end) + filled.slice(end)
  }
  return filled
}

/** The words that oblige, permit or recommend; none where the language has no table. */
export function forceIn(passage: ReadText): ForceWords {
  const [negations = [], halves = [], , ...words] = passage.meaning()
  const found: ForceWord[] = []
  for (const [index, force] of forces.entries())
    for (const sure of [true, false])
      // A language without a table has no sets.
      for (const span of words[index * 2 + (sure ? 0 : 1)] ?? []) {
        const bound = isNearAny(span, negations) || isNearAny(span, halves)
        found.push({start: span.start, end: span.end, force, sure, bound})
      }
  return found
}

// A negation binds a word that stands within some three words of it.
const reach = 20

function isNearAny({start, end}: Span, bonds: readonly Span[]): boolean {
  for (const bond of bonds) if (bond.start < end + reach && start < bond.end + reach) return true
  return false
}
