import type {Span} from '../../finding/place.ts'
import type {Force, Language} from '../../language/types.ts'
import {remembered} from './remembered.ts'
import type {ForceWords, Negation, Passage} from './reading.ts'
import {finderOf, type Finder} from './word-set.ts'

const forces: readonly Force[] = ['obligation', 'permission', 'recommendation']
const nothing: Negation = {least: 0, most: 0, words: []}
const clauseEnd = /[,;:.!?()—–،؛؟。，；：！？、（）।]/u

/** The negations of a text; none where the language has no table. */
export function negationIn(passage: Passage): Negation {
  const [sure = [], halves = []] = wordsOfMeaning(passage)
  if (sure.length === 0 && halves.length === 0) return nothing
  const prose = passage.prose()
  let least = 0
  let end = 0
  for (const span of sure) {
    if (least === 0 || clauseEnd.test(prose.slice(end, span.start))) least++
    end = span.end
  }
  const places = new Set([...sure, ...halves].map(({start}) => start))
  return {least, most: places.size, words: sure}
}

const finders = new WeakMap<Language, Finder>()

/** The words of all sets of a language: negation, its halves, then each force with its halves. */
const wordsOfMeaning = remembered((passage) => {
  const {language} = passage
  const {meaning} = language
  if (!meaning) return []
  const sets = [meaning.negation, meaning.halfNegation]
  for (const force of forces) sets.push(meaning.force[force], meaning.halfForce[force])
  const find = finders.get(language) ?? finderOf(sets, language)
  finders.set(language, find)
  return find({words: passage.words(), prose: passage.prose()})
})

/** The words that oblige, permit or recommend; none where the language has no table. */
export function forceIn(passage: Passage): ForceWords {
  const [negations = [], halves = [], ...words] = wordsOfMeaning(passage)
  const bonds = [...negations, ...halves]
  return words.flatMap((spans, index) => {
    const force = forces[index >> 1] ?? 'obligation'
    const sure = index % 2 === 0
    return spans.map((span) => ({
      ...span,
      force,
      sure,
      bound: bonds.some((bond) => isNear(bond, span)),
    }))
  })
}

// A negation binds a word that stands within some three words of it.
const reach = 20

const isNear = (a: Span, b: Span): boolean => a.start < b.end + reach && b.start < a.end + reach
