import {createInstance} from 'i18next'
import type {NumeralSystem} from '../language/model/numbers.ts'
import {printDigits} from '../language/numerals.ts'
import {inert} from './inert.ts'
import type {Progress} from './progress.ts'
import type {InterfaceWords} from './types.ts'

/** Words that count something: the id and what it counts. */
export type Counts = Readonly<Record<string, {readonly count: number; readonly total?: number}>>

/** What the words count, and the digits to print it in. */
export type WordCounts = {readonly counts: Counts; readonly digits: NumeralSystem}

const word = /_(?:zero|one|two|few|many|other)$/u

/**
 * The interface words of one language, those it lacks in English, with plurals chosen by the rules of
 * CLDR. Holes that only a renderer can fill (`{page}`) stay.
 *
 * @param resources words by locale: `locales/<locale>/stele.json`
 * @param counted numbers for the words that count something, printed in these digits
 */
export function interfaceWords(
  locale: string,
  resources: WordResources,
  counted: WordCounts = {counts: {}, digits: 'latn'},
): InterfaceWords {
  const key = JSON.stringify([locale, counted])
  const known = knownWords.get(resources) ?? new Map<string, InterfaceWords>() // asked for the first time
  knownWords.set(resources, known)
  const words = known.get(key) ?? wordsOf(locale, resources, counted)
  known.set(key, words)
  return words
}

type WordResources = ReadonlyMap<string, Readonly<Record<string, string>>>

/** Most editions of a project count the same in the same languages. */
const knownWords = new WeakMap<WordResources, Map<string, InterfaceWords>>()

function wordsOf(
  locale: string,
  resources: WordResources,
  {counts, digits}: WordCounts,
): InterfaceWords {
  const words: Record<string, string> = {}
  for (const language of ['en', locale]) {
    const own = resources.get(language)
    if (!own) continue
    const instance = createInstance()
    void instance.init({
      ...inert,
      lng: language,
      resources: {[language]: {stele: own}},
      defaultNS: 'stele',
      interpolation: {escapeValue: false},
    })
    for (const [id, text] of Object.entries(own))
      if (!word.test(id) && text !== '') words[id] = text
    for (const [id, values] of Object.entries(counts)) {
      const text = instance.t(id, values)
      if (text !== id) words[id] = printDigits(text, digits)
    }
  }
  return words
}

/** What the words of an edition count. */
export function countsOf({units, translated}: Progress): Counts {
  return {unitsTranslated: {count: translated, total: units}}
}
