import {codePointName} from '../text/code-point-name.ts'
import type {Language} from '../../language/model/types.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type LettersFact = UnitFact & {
  readonly word: string
  readonly letter: string
  readonly name: string
}

/** Letters of the language's script that its alphabet does not have: `ә` in Russian, `ی` in Arabic. */
export const letters: Check = unitRule<LettersFact>({
  kind: 'unit',
  id: 'letters',
  when: (_, target) => (target & trait.letter) !== 0,
  *find({source, target}) {
    const foreign = foreignTo(target.language)
    if (!foreign?.test(target.text)) return
    const english = wordsOf(source)
    const told = new Set<string>()
    for (const {text, lower, start, end} of target.words()) {
      const found = foreign.exec(text)
      // Names keep their letters, and so do words that the English has too.
      if (!found || isName(text, target, start) || english.has(lower)) continue
      if (told.has(found[0])) continue
      told.add(found[0])
      const {name} = target.language
      yield {word: text, letter: found[0], name, at: [{start, end}], fact: `${found[0]} ${lower}`}
    }
  },
  say: ({word, letter, name}) => ({
    message: `${letter} in ${word} (${codePointName(letter)}) is not a letter of ${name}`,
    hint: 'Type the word again with the keyboard layout of the language',
  }),
})

const wordsOf = (passage: ReadText): ReadonlySet<string> =>
  new Set(passage.words().map(({lower}) => lower))

/** A capital within a sentence; scripts without case have no names to tell. */
function isName(word: string, {language, text}: ReadText, start: number): boolean {
  if (!language.typography.hasCase || !/^\p{Lu}\p{Ll}/u.test(word)) return false
  return start > 0 && !/[.!?:]\s*$/u.test(text.slice(0, start))
}

const known = new WeakMap<Language, RegExp | null>()

/** ISO 15924 codes of several Unicode scripts together: an ideograph or kana outside a list is not an error. */
const severalScripts = /^(?:Jpan|Kore)$/u

/** One letter of the script outside the alphabet, in either case; null where the alphabet is not known. */
function foreignTo(language: Language): RegExp | null {
  const pattern = known.get(language)
  if (pattern !== undefined) return pattern
  const {exemplars, script} = language
  const isKnown = exemplars !== '' && !severalScripts.test(script)
  const name = /^Han[st]$/u.test(script) ? 'Han' : script
  const made = isKnown
    ? new RegExp(`(?![${exemplars}ªº])(?=\\p{L})\\p{Script=${name}}`, 'iu')
    : null
  known.set(language, made)
  return made
}
