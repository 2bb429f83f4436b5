import {languages} from '../../language/index.ts'
import type {Language} from '../../language/model/types.ts'
import {once} from '../../language/model/once.ts'
import {foldedWords, type LabelPattern} from './folded-words.ts'
import {alphabetsAfter} from './letters.ts'

/** All that languages say about labels, one language's words before the others'. */
export type LabelWords = {
  /** forms that begin with a word, by its first letter; longest first */
  readonly wordFirst: (letter: string) => readonly LabelPattern[]
  /** forms that begin with the number; longest first */
  readonly numberFirst: readonly LabelPattern[]
  /** of these, the ones that a letter may number: annexes */
  readonly letterFirst: readonly LabelPattern[]
  readonly alphabets: readonly string[]
}

const known = new Map<string, LabelWords>()

/** The label words of all languages, those of one first. */
export function labelWordsOf(language: Language): LabelWords {
  const found = known.get(language.tag)
  if (found) return found
  const words = wordsFrom(language)
  known.set(language.tag, words)
  return words
}

/** What all languages say, for each language to look behind its own words. */
type SharedWords = {
  /** forms that begin with a word, by its first letter, in the order of the languages */
  readonly byLetter: ReadonlyMap<string, readonly LabelPattern[]>
  readonly numberFirst: readonly LabelPattern[]
}

const sharedWords = once((): SharedWords => {
  const forms = languages.flatMap((language) => foldedWords(language).forms)
  return {
    byLetter: byFirstLetter(forms),
    numberFirst: forms.filter(isNumberFirst),
  }
})

const isNumberFirst = ({before, after}: LabelPattern): boolean => before === '' && after !== ''

function byFirstLetter(
  forms: readonly LabelPattern[],
): ReadonlyMap<string, readonly LabelPattern[]> {
  const found = new Map<string, LabelPattern[]>()
  for (const form of forms.filter(({before}) => before !== '')) {
    const first = form.before.charAt(0)
    const list = found.get(first)
    if (list) list.push(form)
    else found.set(first, [form])
  }
  return found
}

const none: readonly LabelPattern[] = []

function wordsFrom(language: Language): LabelWords {
  const {forms} = foldedWords(language)
  const shared = sharedWords()
  const isOwn = new Set(forms)
  const withOthers = (
    own: readonly LabelPattern[],
    others: readonly LabelPattern[],
  ): readonly LabelPattern[] => [...own, ...others.filter((form) => !isOwn.has(form))]
  const own = byFirstLetter(forms)
  const ofLetter = new Map<string, readonly LabelPattern[]>()
  const numberFirst = withOthers(forms.filter(isNumberFirst), shared.numberFirst).toSorted(
    (a, b) => b.after.length - a.after.length,
  )
  return {
    wordFirst: (letter) => {
      const found = ofLetter.get(letter)
      if (found) return found
      const made = withOthers(
        own.get(letter) ?? none,
        shared.byLetter.get(letter) ?? none,
      ).toSorted((a, b) => b.before.length - a.before.length)
      ofLetter.set(letter, made)
      return made
    },
    numberFirst,
    letterFirst: numberFirst.filter(({sort}) => sort === 'annex'),
    // Alphabets in Latin letters differ: one of another language would read `i` as a twelfth letter.
    alphabets: alphabetsAfter([language.labels.letters]),
  }
}
