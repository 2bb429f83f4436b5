import type {Span} from '../../finding/place.ts'
import type {Language, WordSet} from '../../language/model/types.ts'
import type {Word} from './words.ts'

/** A text as its words and, for languages written without spaces, as it stands. */
export type Text = {readonly words: readonly Word[]; readonly prose: string}

/** The words of each of several sets in a text, in the order of the sets and of the text. */
export type Finder = (text: Text) => readonly (readonly Span[])[]

/** How the words of sets are found in a language: one look at each word for all sets. */
export function finderOf(sets: readonly WordSet[], {typography}: Language): Finder {
  if (typography.spacesBetweenWords) return inWords(sets.map(sorterOf))
  const finders = sets.map(inCharacters)
  return (text) => finders.map((find) => find(text))
}

function inCharacters({words, except = []}: WordSet): (text: Text) => readonly Span[] {
  const wanted = new Set(words)
  const all = [...words, ...except].filter((word) => word !== '').map(escaped)
  const expression = new RegExp(all.toSorted((a, b) => b.length - a.length).join('|'), 'gu')
  return ({prose}) =>
    Array.from(prose.matchAll(expression))
      .filter(([found]) => wanted.has(found) && !except.includes(found))
      .map(({0: found, index}) => ({start: index, end: index + found.length}))
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')

/**
 * A word without Arabic vowel signs and the stretching mark, which nobody has to write (ألّا is ألا), and with
 * one i for the two of Turkish, whose capitals do not say which (OLMAMALIDIR).
 */
const folded = (word: string): string =>
  unfolded.test(word)
    ? word.replaceAll(/[\u064B-\u0652\u0670\u0307]|\u0640/gu, '').replaceAll('ı', 'i')
    : word

/** Most words have none of these. */
const unfolded = /[\u064B-\u0652\u0670\u0307]|[\u0640ı]/u

/** Whether one word fits a pattern: the word itself, a stem `не*`, an ending `*n't`. */
type Test = (word: string) => boolean

function testOf(listed: readonly string[], endings: readonly string[] = []): Test {
  const words = listed.map(folded)
  const exact = new Set(words.filter((word) => !word.includes('*')))
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const ends = [
    ...endings.map(folded),
    ...words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  ].filter((end) => !end.endsWith('*'))
  return (word) =>
    exact.has(word) ||
    stems.some((stem) => word.startsWith(stem)) ||
    // An ending needs a stem to stand on.
    ends.some((end) => word.length > end.length + 1 && word.endsWith(end))
}

const isPhrase = (words: string): boolean => words.includes(' ')

type Phrase = {readonly tests: readonly Test[]; readonly wanted: boolean}

function phrasesOf(words: readonly string[], wanted: boolean): readonly Phrase[] {
  return words
    .filter(isPhrase)
    .map((phrase) => ({tests: phrase.split(' ').map((word) => testOf([word])), wanted}))
}

const memory = 50_000
const wantedWord = 1
const beginsPhrase = 2
/** bits that each set takes of the number that a word is memoized by */
const bits = 2

type Sorter = {
  readonly phrases: readonly Phrase[]
  readonly sortOf: (word: string) => number
}

function sorterOf({words, endings = [], except = []}: WordSet): Sorter {
  const isWanted = testOf(
    words.filter((word) => !isPhrase(word)),
    endings,
  )
  const isExcepted = testOf(except.filter((word) => !isPhrase(word)))
  const phrases = [...phrasesOf(except, false), ...phrasesOf(words, true)]
  return {
    phrases,
    sortOf: (word) =>
      (isWanted(word) && !isExcepted(word) ? wantedWord : 0) |
      (phrases.some(({tests}) => tests[0]?.(word)) ? beginsPhrase : 0),
  }
}

function inWords(sorters: readonly Sorter[]): Finder {
  const known = new Map<string, number>()
  const sortsOf = (word: string): number => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= memory) known.clear()
    let sorts = 0
    const bare = folded(word)
    for (const [index, {sortOf}] of sorters.entries()) sorts |= sortOf(bare) << (index * bits)
    known.set(word, sorts)
    return sorts
  }
  return ({words}) => {
    let all = 0
    const sorts = words.map(({lower}) => {
      const found = sortsOf(lower)
      all |= found
      return found
    })
    // Most texts have no word of most sets.
    return sorters.map(({phrases}, set) =>
      (all >> (set * bits)) & (wantedWord | beginsPhrase)
        ? spansOf(words, sorts, {phrases, shift: set * bits})
        : none,
    )
  }
}

function spansOf(
  words: readonly Word[],
  sorts: readonly number[],
  {phrases, shift}: {readonly phrases: readonly Phrase[]; readonly shift: number},
): readonly Span[] {
  let found: Span[] | undefined
  for (let index = 0; index < sorts.length; index++) {
    const sort = (sorts[index] ?? 0) >> shift // in bounds
    const word = words[index]
    if ((sort & (wantedWord | beginsPhrase)) === 0 || !word) continue
    const phrase = sort & beginsPhrase ? phraseAt(words, index, phrases) : undefined
    const last = phrase ? words[index + phrase.tests.length - 1] : word
    if (phrase ? phrase.wanted : sort & wantedWord)
      (found ??= []).push({start: word.start, end: last?.end ?? word.end})
    if (phrase) index += phrase.tests.length - 1
  }
  return found ?? none
}

const none: readonly Span[] = []

function phraseAt(
  all: readonly Word[],
  from: number,
  phrases: readonly Phrase[],
): Phrase | undefined {
  return phrases.find(({tests}) =>
    tests.every((test, offset) => {
      const word = all[from + offset]
      return word !== undefined && test(folded(word.lower))
    }),
  )
}
