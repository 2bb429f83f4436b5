import type {Span} from '../../finding/place.ts'
import type {RuleOptions} from '../../config/types.ts'
import type {ReadText} from '../text/read-text.ts'
import {documentRule, type Check, type DocumentFact, type DocumentPair} from '../rule/rule.ts'
import {termOf} from '../text/terms.ts'
import {wordsOf, type Word} from '../text/words.ts'

type SpellingFact = DocumentFact & {
  readonly word: string
  readonly suggestions: readonly string[]
  readonly language: string
}

/** Words that no dictionary of the language knows; the option `words` lists those that are right. */
export const spelling: Check = documentRule<SpellingFact, RuleOptions['spelling']>({
  kind: 'document',
  id: 'spelling',
  options: {words: []},
  *find(document, {words: known}) {
    const {pairs, spelling: ask, translation, language} = document
    if (!ask) return
    const right = new Set(known.map((word) => word.toLowerCase()))
    for (const word of wordsOfGlossary(document)) right.add(word)
    const all = pairs().map((pair) => {
      const english = new Set(pair.source.words().map(({lower}) => lower))
      const words = pair.target.words().filter((word) => isProse(word, pair.target))
      return {
        unit: pair.unit,
        words: words.filter(({lower}) => !english.has(lower) && !right.has(lower)),
      }
    })
    const asked = [...new Set(all.flatMap(({words}) => words.map(({text}) => text)))]
    const wrong = ask(asked, translation.locale)
    if (!wrong) {
      yield {word: '', suggestions: [], language: language.name, aside: true, fact: 'absent'}
      return
    }
    for (const {unit, words} of all)
      for (const {text, start, end} of words) {
        const suggestions = wrong.get(text)
        const at: Span[] = [{start, end}]
        if (suggestions)
          yield {unit, word: text, suggestions, language: language.name, at, fact: text}
      }
  },
  say: ({word, suggestions, language}) =>
    word === ''
      ? {
          message: `There is no spelling dictionary for ${language} on this machine`,
          hint: 'Install a hunspell dictionary of the language, or switch the rule off for it',
        }
      : {
          message: `${word} is in no dictionary`,
          hint:
            suggestions.length === 0
              ? 'Correct it, or add it to the option words of this rule'
              : `Did you mean ${suggestions.slice(0, 3).join(', ')}?`,
        },
})

/**
 * Words in letters of the language's own script; initials, words with digits, and names (a capital
 * within a sentence) are left out.
 */
function isProse({text, start}: Word, {language, text: all}: ReadText): boolean {
  if (text.length < 2 || /\p{N}/u.test(text) || /^\p{Lu}{2,}/u.test(text)) return false
  if (language.script === 'Cyrl' && /[A-Za-z]/u.test(text)) return false
  return !/^\p{Lu}/u.test(text) || start === 0 || /[.!?:«“"]\s*$/u.test(all.slice(0, start))
}

/** Words of the glossary's terms in the language: somebody has spelt them with care. */
function wordsOfGlossary({glossary, translation}: DocumentPair): readonly string[] {
  return glossary.concepts.flatMap((concept) => {
    const term = termOf(concept, translation.locale)
    // A term has no other forms where the glossary names none.
    const forms = term ? [term.term, ...(term.forms ?? [])] : []
    return forms.flatMap((form) => wordsOf(form)).map(({lower}) => lower)
  })
}
