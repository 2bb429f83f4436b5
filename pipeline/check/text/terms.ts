import {itemAt} from '../../finding/assert.ts'
import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import type {Concept, Glossary, Term} from '../../locale/types.ts'
import type {ReadText} from './read-text.ts'
import type {Word} from './words.ts'

/** A form of a term: tests of its words in a row, or the characters of an unspaced language. */
type Form = {readonly tests: readonly ((word: Word) => boolean)[]; readonly characters?: string}

/** A concept that a text speaks of, with the words that say so. */
export type Mention = Span & {readonly concept: Concept}

/** The term of a concept in a language: of its exact tag, or of the base language. */
export function termOf({terms}: Concept, tag: string): Term | undefined {
  return terms.get(tag) ?? terms.get(itemAt(tag.split('-'), 0))
}

const mentions = new WeakMap<Glossary, WeakMap<ReadText, readonly Mention[]>>()

/** The concepts of a glossary that a text speaks of; of two that overlap, the longer one. */
export function mentionsIn(passage: ReadText, glossary: Glossary): readonly Mention[] {
  const known = mentions.get(glossary) ?? new WeakMap<ReadText, readonly Mention[]>()
  mentions.set(glossary, known)
  const found = known.get(passage) ?? mentionsOf(passage, glossary)
  known.set(passage, found)
  return found
}

function mentionsOf(passage: ReadText, glossary: Glossary): readonly Mention[] {
  const {language} = passage
  const found = indexOf(glossary, language).flatMap(({concept, forms}) =>
    placesOf(passage, forms).map((span) => ({concept, ...span})),
  )
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.concept !== one.concept &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
}

type Listed = {readonly concept: Concept; readonly forms: readonly Form[]}
const indices = new WeakMap<Glossary, Map<Language, readonly Listed[]>>()

function indexOf(glossary: Glossary, language: Language): readonly Listed[] {
  const byLanguage = indices.get(glossary) ?? new Map<Language, readonly Listed[]>()
  indices.set(glossary, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const made = glossary.concepts.flatMap((concept) => {
    const term = termOf(concept, language.tag)
    return term ? [{concept, forms: allowedForms(term, language)}] : []
  })
  byLanguage.set(language, made)
  return made
}

const allowed = new WeakMap<Term, readonly Form[]>()

/** The forms in which a term may stand; endings are free within a few letters, as inflection wants. */
export function allowedForms(term: Term, language: Language): readonly Form[] {
  const known = allowed.get(term)
  if (known) return known
  const forms = [term.term, ...(term.forms ?? [])].map((form) => formOf(form, language, true)) // most terms have one form
  allowed.set(term, forms)
  return forms
}

const forbidden = new WeakMap<Term, readonly Form[]>()

/** The forms in which a term must not stand, to the letter but for their `*`. */
export function forbiddenForms(term: Term, language: Language): readonly Form[] {
  const known = forbidden.get(term)
  if (known) return known
  const forms = (term.forbidden ?? []).map((form) => formOf(form, language, false)) // most terms forbid none
  forbidden.set(term, forms)
  return forms
}

function formOf(written: string, language: Language, inflects: boolean): Form {
  const text = written.normalize('NFC')
  if (!language.typography.spacesBetweenWords)
    return {tests: [], characters: text.replaceAll('*', '')}
  const parts = text.match(/[\p{L}\p{M}\p{N}'’-]+\*?/gu) ?? [] // a form of marks alone matches nothing
  return {tests: parts.map((part) => testOf(part, language, inflects))}
}

// How many letters at the end of a word inflection may change.
const free = 3
const shortestStem = 4

function testOf(part: string, {spelling}: Language, inflects: boolean): (word: Word) => boolean {
  const stem = part.replace(/\*$/u, '')
  const starts = ['', ...spelling.prefixes]
  // Capitals alone are initials: `UN` is not the French `un`.
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(stem))
    return ({text, lower}) =>
      starts.some((start) => {
        if (!lower.startsWith(start)) return false
        const rest = text.slice(start.length)
        return stem === part ? rest === stem || isSuffixed(rest, stem) : rest.startsWith(stem)
      })
  const lower = stem.toLowerCase().replaceAll('’', "'")
  const keeps = stem === part ? Math.max(shortestStem, lower.length - free) : lower.length
  const loose = lower.slice(0, keeps)
  // Short words take short endings: `acts`, but not `action`.
  const longest = lower.length + (lower.length > shortestStem ? free + 1 : 2)
  const fits = (word: string): boolean => {
    if (word === lower) return true
    if (stem !== part) return word.startsWith(lower)
    return inflects && word.startsWith(loose) && word.length <= longest
  }
  return (word) =>
    starts.some((start) => word.lower.startsWith(start) && fits(word.lower.slice(start.length)))
}

/** `БҰҰ-ның`, `UN's`: an ending behind a hyphen or an apostrophe. */
const isSuffixed = (text: string, stem: string): boolean =>
  text.startsWith(stem) && /^['’\u2010\u2011-]/u.test(text.slice(stem.length))

/** Where any of the forms stands in a text, in the order of the forms. */
export function placesOf(passage: ReadText, forms: readonly Form[]): readonly Span[] {
  const found: Span[] = []
  for (const {tests, characters} of forms)
    if (characters !== undefined) found.push(...stretchesOf(passage.prose(), characters))
    else if (tests.length > 0) found.push(...rowsOf(passage.words(), tests))
  return found
}

function stretchesOf(prose: string, characters: string): readonly Span[] {
  const found: Span[] = []
  if (characters === '') return found
  for (let at = prose.indexOf(characters); at >= 0; at = prose.indexOf(characters, at + 1))
    found.push({start: at, end: at + characters.length})
  return found
}

function rowsOf(words: readonly Word[], tests: Form['tests']): readonly Span[] {
  const found: Span[] = []
  for (let from = 0; from + tests.length <= words.length; from++) {
    let length = 0
    for (; length < tests.length; length++) {
      const word = words[from + length]
      if (!word || !tests[length]?.(word)) break
    }
    const first = words[from]
    const last = words[from + tests.length - 1]
    if (length === tests.length && first && last) found.push({start: first.start, end: last.end})
  }
  return found
}
