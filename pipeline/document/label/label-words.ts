import {itemAt} from '../../finding/assert.ts'
import {languages} from '../../language/index.ts'
import type {Language} from '../../language/model/types.ts'
import {once} from '../../language/model/once.ts'
import {foldedWords, type LabelPattern} from './folded-words.ts'
import {labelStartLength, labelStarts, type LabelStarts} from './label-starts.ts'
import {alphabetsAfter} from './letters.ts'

/** All that languages say about labels, one language's words before the others'. Texts are in comparable letters. */
export type LabelWords = {
  /** the forms that begin with a word which a text may begin with; longest first */
  readonly wordFirst: (text: string) => readonly LabelPattern[]
  /** the forms that begin with the number and go on with a word that a text may have; longest first */
  readonly numberFirst: (text: string) => readonly LabelPattern[]
  readonly alphabets: readonly string[]
}

const known = new Map<string, LabelWords>()

/**
 * The label words of all languages, those of one first. Of the others only those are loaded that have a word with
 * the first letters of one in the text.
 */
export function labelWordsOf(language: Language): LabelWords {
  const found = known.get(language.tag)
  if (found) return found
  const words = wordsFrom(language)
  known.set(language.tag, words)
  return words
}

type Place = 'before' | 'after'

/** The languages that have words with some start, as places in the list of all. */
type LanguagesByStart = ReadonlyMap<string, readonly number[]>

const byStart = once((): Readonly<Record<Place, LanguagesByStart>> => {
  const made = {before: new Map<string, number[]>(), after: new Map<string, number[]>()}
  for (const [index, {tag}] of languages.entries()) {
    const starts = labelStarts[tag] ?? nothing // nobody wrote its labels
    for (const place of ['before', 'after'] as const)
      for (const start of starts[place]) {
        const list = made[place].get(start)
        if (list) list.push(index)
        else made[place].set(start, [index])
      }
  }
  return made
})

const nothing: LabelStarts = {before: [], after: []}

/** The languages one of whose words may begin at some offset of a text. */
function languagesAt(text: string, at: number, starts: LanguagesByStart): readonly number[] {
  let all: readonly number[] = nobody
  for (let length = 1; length <= labelStartLength; length++) {
    const found = starts.get(text.slice(at, at + length))
    if (found) all = all.length === 0 ? found : [...all, ...found]
  }
  return all
}

const nobody: readonly number[] = []

/** The forms of one language and those of others, once for each set of others; longest first. */
function collected(
  own: readonly LabelPattern[],
  place: Place,
): (others: Iterable<number>) => readonly LabelPattern[] {
  const made = new Map<string, readonly LabelPattern[]>()
  const isOwn = new Set(own)
  return (others) => {
    const indices = [...new Set(others)].toSorted((a, b) => a - b)
    const name = indices.join(' ')
    const found = made.get(name)
    if (found) return found
    const foreign = indices.flatMap((index) => formsOf(index))
    const forms = [...own, ...foreign.filter((form) => !isOwn.has(form))]
      .filter((form) => (place === 'before' ? form.before !== '' : isNumberFirst(form)))
      .toSorted((a, b) => b[place].length - a[place].length)
    made.set(name, forms)
    return forms
  }
}

const formsOf = (index: number): readonly LabelPattern[] =>
  foldedWords(itemAt(languages, index)).forms

const isNumberFirst = ({before, after}: LabelPattern): boolean => before === '' && after !== ''

function wordsFrom(language: Language): LabelWords {
  const {forms} = foldedWords(language)
  const wordFirst = collected(forms, 'before')
  const numberFirst = collected(forms, 'after')
  return {
    wordFirst: (text) => wordFirst(languagesAt(text, 0, byStart().before)),
    numberFirst(text) {
      const starts = byStart().after
      const found = new Set<number>()
      for (let at = 0; at < text.length; at++)
        for (const index of languagesAt(text, at, starts)) found.add(index)
      return numberFirst(found)
    },
    // Alphabets in Latin letters differ: one of another language would read `i` as a twelfth letter.
    alphabets: alphabetsAfter([language.labels.letters]),
  }
}
