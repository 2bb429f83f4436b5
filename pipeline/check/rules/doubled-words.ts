import type {Word} from '../text/words.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import type {RuleOptions} from '../../config/types.ts'

type DoubledWordsFact = UnitFact & {readonly word: string}

/** A word that is written twice in a row; the option `allow` lists words that may. */
export const doubledWords: Check = unitRule<DoubledWordsFact, RuleOptions['doubled-words']>({
  kind: 'unit',
  id: 'doubled-words',
  options: {allow: []},
  *find({source, target}, {allow}) {
    const {typography, script} = target.language
    const {doubles} = typography
    const found = doubledIn(target)
    const pairs = doubles.includes('*') ? found.filter(({text}) => isForeign(text, script)) : found
    if (pairs.length === 0 || doubledIn(source).length > 0 || hasNearDouble(source)) return
    const allowed = [...doubles, ...allow]
    const told = new Set<string>()
    for (const {text, lower, start, end} of pairs) {
      if (told.has(lower) || allowed.includes(lower) || lower.length <= shortest(doubles)) continue
      told.add(lower)
      yield {word: text, at: [{start, end}], fact: lower}
    }
  },
  say: ({word}) => ({
    message: `${word} is written twice in a row`,
    hint: 'Remove one, or add the word to the option allow of this rule',
  }),
})

/** Whether a word is a name or is in letters of another script: languages that double their words double no such. */
const isForeign = (text: string, script: string): boolean =>
  /^[A-Za-z]{3,}$/u.test(text) && (script !== 'Latn' || /.[A-Z]/u.test(text))

/** The second of each two equal words with nothing but space between; numbers and lone letters left out. */
function doubledIn(passage: ReadText): readonly Word[] {
  const words = passage.words()
  const found: Word[] = []
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1]
    const word = words[index]
    if (!word || before?.lower !== word.lower || word.lower.length < 2) continue
    // `A-Z a-z` is intended, `The the` is a slip.
    if (before.text.slice(1) !== word.text.slice(1)) continue
    if (/^\p{N}+$/u.test(word.text) || !isSpace(passage.text.slice(before.end, word.start)))
      continue
    found.push(word)
  }
  return found
}

/**
 * Whether a text has a word twice, the second next to it with another ending or one word on: *unknown unknowns*, *metadata
 * using metadata*.
 */
function hasNearDouble(passage: ReadText): boolean {
  const words = passage.words()
  return words.some(({lower}, index) => {
    if (lower.length <= 3) return false
    return words[index + 1]?.lower.startsWith(lower) === true || words[index + 2]?.lower === lower
  })
}

const isSpace = (text: string): boolean => /^\s+$/u.test(text)

/** How long words may be that nobody knows to be right or wrong when doubled: `???` means three letters. */
const shortest = (doubles: readonly string[]): number =>
  doubles.find((word) => /^\?+$/u.test(word))?.length ?? 0 // no limit is known
