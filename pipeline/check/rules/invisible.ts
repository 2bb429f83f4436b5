import {codePointName} from '../text/code-point-name.ts'
import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import {unitRule, type Check, type OfferedEdit, type Pair, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'
import {unseen} from '../text/unseen.ts'

type InvisibleFact = UnitFact & {
  readonly found: string
  readonly code: string
  readonly name: string
}

/** Characters that nobody sees: zero-width spaces, controls, private use, and the sign of lost ones. */
export const invisible: Check = unitRule<InvisibleFact>({
  kind: 'unit',
  id: 'invisible',
  onCode: true,
  when: (_, target) => (target & trait.invisible) !== 0,
  *find({source, target}) {
    const told = new Set<string>()
    for (const {0: found, index} of target.text.matchAll(unseen)) {
      if (told.has(found) || source.text.includes(found)) continue
      if (mayStand(found, target.text, index, target.language)) continue
      told.add(found)
      const code = codePointName(found)
      const at: Span[] = [{start: index, end: index + found.length}]
      yield {found, code, name: nameOf(found), at, fact: code}
    }
  },
  say: ({code, name}) => ({
    message: `The text contains ${name} (${code})`,
    hint: 'Delete the invisible character',
  }),
  fix: ({found}, pair) => without(found, pair),
})

// They show nothing and shape nothing here. A soft hyphen may be meant; a control character, one of private use and a
// lost one were letters or marks that only a person knows.
const idle =
  /[\u200B\u2060-\u2064\u206A-\u206F\uFEFF\u{E0000}-\u{E00FF}]|\u200C|\u200D|\p{Variation_Selector}/u
// Line ends of other systems.
const lineEnd = /[\u2028\u2029]/u

/** Every place of a character that may not be there, deleted; an old line end becomes a space between words. */
function without(found: string, {target: {text, language}}: Pair): readonly OfferedEdit[] {
  if (!idle.test(found) && !lineEnd.test(found)) return []
  return Array.from(text.matchAll(unseen)).flatMap(({0: character, index}) => {
    if (character !== found || mayStand(found, text, index, language)) return []
    const end = index + found.length
    const isBetween = /\S/u.test(text.charAt(index - 1)) && /\S/u.test(text.charAt(end))
    return [{start: index, end, text: lineEnd.test(found) && isBetween ? ' ' : ''}]
  })
}

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'the sign of a character that was lost',
}

function nameOf(character: string): string {
  const known = names[character]
  if (known !== undefined) return known
  if (/\p{Co}/u.test(character)) return 'a character of private use'
  return /\p{Cc}/u.test(character) ? 'a control character' : 'an invisible character'
}

/** Joiners belong to some scripts, and so do zero-width spaces where words are not spaced. */
function mayStand(
  found: string,
  text: string,
  index: number,
  {typography, script}: Language,
): boolean {
  if (found === '\u200C' || found === '\u200D')
    return typography.joiners || /\p{So}/u.test(text.slice(index - 2, index))
  if (found === '\u200B') return !typography.spacesBetweenWords && !/^Han|Jpan/u.test(script)
  return (
    (found >= '\uFE00' &&
      found <= '\uFE0F' &&
      /[\p{So}\p{Script=Han}]/u.test(text.charAt(index - 1))) ||
    (/[\u180B-\u180F]/u.test(found) && script === 'Mong')
  )
}
