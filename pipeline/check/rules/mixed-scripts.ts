import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import type {ReadText} from '../text/read-text.ts'
import {trait} from '../text/traits.ts'
import type {Word} from '../text/words.ts'

const alphabets = trait.latin | trait.cyrillic | trait.greek

type MixedScriptsFact = UnitFact & {
  readonly word: string
  readonly letters: string
  readonly script: string
}

/** Letters of two scripts in one word: a Latin `a` in a Cyrillic word. */
export const mixedScripts: Check = unitRule<MixedScriptsFact>({
  kind: 'unit',
  id: 'mixed-scripts',
  // One bit alone is one alphabet.
  when: (_, target) => (target & alphabets & ((target & alphabets) - 1)) !== 0,
  *find({source, target}) {
    const english = new Set(source.words().map(({text}) => text))
    for (const word of target.words()) {
      if (english.has(word.text)) continue
      for (const part of partsOf(word)) {
        const mixed = foreignLetters(part.text)
        if (mixed && !english.has(part.text)) yield {word: part.text, ...mixed, ...placed(part)}
      }
    }
    if (target.language.script === 'Cyrl') yield* loneLetters(target, english)
  },
  say: ({word, letters, script}) => ({
    message: `${letters} in ${word} is ${script}`,
    hint: 'Type the word again with the keyboard layout of the language',
  }),
})

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
]

/** Parts of a hyphenated word: `API-интерфейс` mixes scripts and may. */
function partsOf({text, start}: Word): readonly (Pick<Word, 'start' | 'end'> & {text: string})[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({0: part, index}) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }))
}

const placed = ({start, end, text}: {start: number; end: number; text: string}): UnitFact => ({
  at: [{start, end}],
  fact: text,
})

/** The letters of the script that is rarer in a word of two; undefined for a word of one script. */
function foreignLetters(
  word: string,
): {readonly letters: string; readonly script: string} | undefined {
  if (/^[A-Za-z0-9]*$/u.test(word)) return undefined
  const found = scripts
    .map(([script, pattern]) => ({script, letters: word.match(pattern) ?? []})) // no match
    .filter(({letters}) => letters.length > 0)
    .toSorted((a, b) => a.letters.length - b.letters.length)
  const [rarer, other] = found
  // An ending written onto a Latin word with no hyphen is a matter of spelling: `APIді`.
  if (!rarer || !other || isSuffixed(word)) return undefined
  return {letters: [...new Set(rarer.letters)].join(' '), script: rarer.script}
}

const isSuffixed = (word: string): boolean =>
  /^[A-Z0-9]{2,}\p{Script=Cyrillic}+$/u.test(word) &&
  /[^AaBCcEeHKMOoPpTXxy0-9]/u.test(word.replaceAll(/\p{Script=Cyrillic}/gu, ''))

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  y: 'у',
  k: 'к',
}

/** A Latin letter alone in Cyrillic prose, where the Cyrillic one is a word: `c`, `o`, `a`; not the ending of a file, `.o`. */
function* loneLetters(target: ReadText, english: ReadonlySet<string>): Generator<MixedScriptsFact> {
  const isEnding = (start: number): boolean =>
    /^(?:^|[^.])\.$/u.test(target.text.slice(Math.max(0, start - 2), start))
  for (const {text, start, end} of target.words())
    if (
      text.length === 1 &&
      Object.hasOwn(lookalikes, text) &&
      !english.has(text) &&
      !isEnding(start)
    )
      yield {word: text, letters: text, script: 'Latin', at: [{start, end}], fact: text}
}
