import type {Language} from '../../language/model/types.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'

type LookalikesFact = UnitFact & {readonly word: string; readonly meant: string}

/** Letters of another keyboard in words that a word list knows: Russian `к` for `қ` in `құқық`. */
export const lookalikes: Check = unitRule<LookalikesFact>({
  kind: 'unit',
  id: 'lookalikes',
  *find({target}) {
    const list = listOf(target.language)
    if (!list) return
    for (const {text, lower, start, end} of target.words()) {
      const meant = list(lower)
      if (meant !== undefined) yield {word: text, meant, at: [{start, end}], fact: lower}
    }
  },
  say: ({word, meant}) => ({
    message: `${word} is written with letters of another keyboard`,
    hint: `Write ${meant}, on a keyboard of the language`,
  }),
})

/** What a word was meant to be; undefined for a word that is right or not known. */
type List = (word: string) => string | undefined
const known = new WeakMap<Language, List | null>()
const memory = 50_000

function listOf(language: Language): List | null {
  const list = known.get(language)
  if (list !== undefined) return list
  const {lookalikes: pairs, words} = language.spelling
  const made = words.length === 0 ? null : memoized(finder(pairs, words))
  known.set(language, made)
  return made
}

function memoized(list: List): List {
  const answers = new Map<string, string | undefined>()
  return (word) => {
    if (answers.has(word)) return answers.get(word)
    if (answers.size >= memory) answers.clear()
    const answer = list(word)
    answers.set(word, answer)
    return answer
  }
}

const shortest = 4

function finder(pairs: Readonly<Record<string, string>>, words: readonly string[]): List {
  const folded = (word: string): string =>
    Array.from(word, (letter) => pairs[letter] ?? letter).join('')
  // Folded beginnings → the right words that begin so; a list of hundreds is looked up by its stem.
  const whole = new Map<string, string>()
  const stems = new Map<string, string[]>()
  for (const word of words) {
    const bare = word.replace(/\*$/u, '')
    const key = folded(bare)
    if (bare === word) whole.set(key, bare)
    else stems.set(key, [...(stems.get(key) ?? []), bare]) // the first of its stem
  }
  const right = new Set(words.filter((word) => !word.endsWith('*')))
  const longest = Math.max(0, ...Array.from(stems.keys(), (stem) => stem.length))
  // Letters are lost on the way to the keyboard, never gained: `көркем` is not `қоркем`.
  const isTypedFor = (meant: string, word: string): boolean =>
    Array.from(meant).every((letter, at) => word[at] === letter || word[at] === pairs[letter])
  return (word) => {
    const key = folded(word)
    if (word.length < shortest || right.has(word)) return undefined
    const exact = whole.get(key)
    if (exact !== undefined) return exact !== word && isTypedFor(exact, word) ? exact : undefined
    for (let length = Math.min(longest, key.length); length >= shortest; length--) {
      const candidates = stems.get(key.slice(0, length))
      if (!candidates) continue
      if (candidates.some((stem) => word.startsWith(stem))) return undefined
      const meant = candidates.find((stem) => isTypedFor(stem, word))
      if (meant !== undefined) return `${meant}${word.slice(length)}`
    }
    return undefined
  }
}
