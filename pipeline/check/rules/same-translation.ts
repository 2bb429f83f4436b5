import {documentRule, type Check, type DocumentFact, type Pair} from '../rule/rule.ts'
import {saysLittle} from '../text/function-words.ts'
import {shortened} from '../../finding/shortened.ts'

type SameTranslationFact = DocumentFact & {readonly where: string; readonly english: string}

/** Two different English texts with one translation. */
export const sameTranslation: Check = documentRule<SameTranslationFact>({
  kind: 'document',
  id: 'same-translation',
  *find({pairs}) {
    const seen = new Map<string, Pair>()
    for (const pair of pairs()) {
      const key = pair.target.text.trim()
      if (key === '') continue
      const first = seen.get(key)
      if (!first) seen.set(key, pair)
      else if (differ(first.source.text, pair.source.text))
        yield {
          unit: pair.unit,
          where: first.unit.number ?? first.unit.key,
          english: first.source.text,
          fact: first.unit.uid,
        }
    }
  },
  say: ({where, english}) => ({
    message: `The translation is the same as in ${where}, where the English is “${shortened(english, 80)}”`,
    hint: 'Translate this point again, or waive the rule if both say the same',
  }),
})

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Texts of one or two words may well have one translation (`pledge`, `undertaking`). */
function differ(first: string, second: string): boolean {
  if (letters(first) === letters(second)) return false
  const [one, other] = [wordsIn(first), wordsIn(second)]
  return Math.min(one.length, other.length) > 2 && told(one) !== told(other)
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] // no match

/** The words of which something hangs: *We open it and add a line* says what *Open it, and add this line* says. */
const told = (words: readonly string[]): string =>
  [...new Set(words.filter((word) => !saysLittle(word)).map(singular))].join(' ')

/** Languages do not all tell *the shortest path* from *the shortest paths*. */
const singular = (word: string): string => word.replace(/(?<=\p{L}{3})(?<!s)s$/u, '')
