import type {Span} from '../../finding/place.ts'
import type {Language, WordSet} from '../../language/types.ts'
import type {Word} from './words.ts'

/** A text as its words and, for languages written without spaces, as it stands. */
export type Text = {readonly words: readonly Word[]; readonly prose: string}

/** The words of a set in a text, in order. */
export type Finder = (text: Text) => readonly Span[]

const finders = new WeakMap<WordSet, Finder>()

/** How the words of a set are found in a language; made once for each set. */
export function finderOf(set: WordSet, {typography}: Language): Finder {
  const known = finders.get(set)
  if (known) return known
  const made = typography.spacesBetweenWords ? inWords(set) : inCharacters(set)
  finders.set(set, made)
  return made
}

function inCharacters({words, except = []}: WordSet): Finder {
  const wanted = new Set(words)
  const all = [...words, ...except].filter((word) => word !== '').map(escaped)
  const expression = new RegExp(all.toSorted((a, b) => b.length - a.length).join('|'), 'gu')
  return ({prose}) =>
    Array.from(prose.matchAll(expression))
      .filter(([found]) => wanted.has(found) && !except.includes(found))
      .map(({0: found, index}) => ({start: index, end: index + found.length}))
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')

/** Whether one word fits a pattern: the word itself, a stem `не*`, an ending `*n't`. */
type Test = (word: string) => boolean

function testOf(words: readonly string[], endings: readonly string[] = []): Test {
  const exact = new Set(words.filter((word) => !word.includes('*')))
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const ends = [
    ...endings,
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
const nothing = 0
const wantedWord = 1
const beginsPhrase = 2

function inWords({words, endings = [], except = []}: WordSet): Finder {
  const isWanted = testOf(
    words.filter((word) => !isPhrase(word)),
    endings,
  )
  const isExcepted = testOf(except.filter((word) => !isPhrase(word)))
  const phrases = [...phrasesOf(except, false), ...phrasesOf(words, true)]
  const sorts = new Map<string, number>()
  const sortOf = (word: string): number => {
    const known = sorts.get(word)
    if (known !== undefined) return known
    if (sorts.size >= memory) sorts.clear()
    let sort = isWanted(word) && !isExcepted(word) ? wantedWord : nothing
    if (phrases.some(({tests}) => tests[0]?.(word))) sort |= beginsPhrase
    sorts.set(word, sort)
    return sort
  }
  return ({words: all}) => {
    const found: Span[] = []
    for (let index = 0; index < all.length; index++) {
      const word = all[index]
      const sort = word ? sortOf(word.lower) : nothing
      if (!word || sort === nothing) continue
      const phrase = sort & beginsPhrase ? phraseAt(all, index, phrases) : undefined
      const last = phrase ? all[index + phrase.tests.length - 1] : word
      if (phrase ? phrase.wanted : sort & wantedWord)
        found.push({start: word.start, end: last?.end ?? word.end})
      if (phrase) index += phrase.tests.length - 1
    }
    return found
  }
}

function phraseAt(
  all: readonly Word[],
  from: number,
  phrases: readonly Phrase[],
): Phrase | undefined {
  return phrases.find(({tests}) =>
    tests.every((test, offset) => {
      const word = all[from + offset]
      return word !== undefined && test(word.lower)
    }),
  )
}
