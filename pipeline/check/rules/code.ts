import type {Catalog, Inline} from '../../document/model/types.ts'
import type {Severity} from '../../finding/rules.ts'
import type {Language} from '../../language/model/types.ts'
import {nodesOf} from '../text/inline-nodes.ts'
import {codeSpansIn, plainCode} from '../text/code-spans.ts'
import {maskCharacter} from '../text/mask.ts'
import type {ReadText} from '../text/read-text.ts'
import {
  unitRule,
  type Check,
  type DocumentPair,
  type OfferedEdit,
  type UnitFact,
} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type CodeFact = UnitFact & {
  readonly code: string
  readonly sort: 'lost' | 'bare' | 'changed' | 'added'
}

/** Code that must stand in the translation as it does in the source. */
export const code: Check = unitRule<CodeFact>({
  kind: 'unit',
  id: 'code',
  when: (source, target) => ((source | target) & trait.markup) !== 0,
  *find({source, target, within}) {
    const wanted = codesOf(source.inline())
    const found = codesOf(target.inline())
    const lost = without(wanted, found)
    const added = without(found, wanted)
    for (const [index, text] of lost.entries()) {
      const sort = isIn(target.text, text) ? 'bare' : index < added.length ? 'changed' : 'lost'
      yield {
        code: text,
        sort,
        fact: `${text} ${sort}`,
        ...weightOf({sort, text, lost, added}, within),
      }
    }
    if (lost.length === 0)
      for (const text of added) yield {code: text, sort: 'added', fact: text, severity: 'info'}
  },
  say: ({code: text, sort}) => ({message: messages[sort](text), hint: hints[sort]}),
  fix({code: wanted, sort, severity}, {source, target, passage}) {
    if (wanted === '' || wanted.includes('`')) return []
    if (sort === 'bare') return severity === 'info' ? [] : markedAsCode(target, wanted)
    // The code of another English than today's is for a person to revise with its text; so is a translated value.
    if (sort !== 'changed' || severity === 'info' || passage.standing !== 'current') return []
    const added = without(codesOf(target.inline()), codesOf(source.inline()))
    const lost = without(codesOf(source.inline()), codesOf(target.inline()))
    const spans = codeSpansIn(target.text).filter(({code: found}) => found === added[0])
    return lost.length === 1 && added.length === 1 && spans.length === 1
      ? spans.map(({start, end}) => ({start, end, text: `\`${wanted}\``}))
      : []
  },
})

/** Backticks around the only place in the prose of a text that has the code as words of its own. */
function markedAsCode(target: ReadText, wanted: string): readonly OfferedEdit[] {
  const [start, ...others] = placesOf(wanted, target.text).filter(
    (at) => target.prose().charAt(at) !== maskCharacter,
  )
  if (start === undefined || others.length > 0) return []
  const end = start + wanted.length
  const around = target.text.slice(Math.max(0, start - 1), start) + target.text.slice(end, end + 1)
  return /[\p{L}\p{M}\p{N}_-]/u.test(around) ? [] : [{start, end, text: `\`${wanted}\``}]
}

const messages: Readonly<Record<CodeFact['sort'], (code: string) => string>> = {
  lost: (text) => `The code \`${text}\` is not in the translation`,
  bare: (text) => `\`${text}\` is code in the English and not marked as code here`,
  changed: (text) => `The code \`${text}\` is not in the translation, which has other code`,
  added: (text) => `The code \`${text}\` is not in the English as often`,
}
const hints: Readonly<Record<CodeFact['sort'], string>> = {
  lost: 'Write the code as the English has it',
  bare: 'Put it between backticks as the English does',
  changed: 'Write the code as the English has it',
  added: 'Remove the backticks, or compare the two texts',
}

const placeholder = /<[^<>]+>/gu
const bare = (text: string): string => text.replaceAll(placeholder, '<>')

type Weighed = {
  readonly sort: CodeFact['sort']
  readonly text: string
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

/**
 * What stands for a value is translated, `BREAKING CHANGE: <description>`; so are words that are set as code: several in a
 * text, with an explanation, or such as the document also has in its prose.
 */
function weightOf(
  {sort, text, lost, added}: Weighed,
  {catalog, language}: DocumentPair,
): {readonly severity?: Severity} {
  const hasHole = bare(text) !== text
  if (hasHole && added.some((other) => bare(other) === bare(text))) return {severity: 'info'}
  const isSeveral = lost.filter((other) => words.test(other)).length > 1
  if (explained.test(text) || (words.test(text) && (isSeveral || isProseOf(catalog, text)))) {
    const isEnglish = (other: string): boolean =>
      other.toLowerCase() !== text.toLowerCase() && isProseOf(catalog, other)
    if (
      sort === 'lost' ||
      added.some((other) => isRendering(other, text, language) && !isEnglish(other))
    )
      return {severity: 'info'}
  }
  const isNear = (other: string): boolean =>
    withoutCall(other) === withoutCall(text) ||
    other.split(/[\s/()]/u).includes(text) ||
    (text.includes('</') && withoutWords(other) === withoutWords(text))
  if (added.some(isNear)) return {severity: 'info'}
  if (sort === 'changed' && added.some((other) => isOtherMark(other, text, catalog)))
    return {severity: 'info'}
  // A sign is found in any text.
  if (sort === 'bare' && /^[^\p{L}\p{N}]$/u.test(text)) return {severity: 'info'}
  return sort === 'bare' ? {severity: 'warning'} : {}
}

/** `int()` names the function that `int` names, and `metody/methods` explains `methods`. */
const withoutCall = (text: string): string => text.replace(/\(\)$/u, '')

/** `<h1>A heading</h1>` without the words that it shows. */
const withoutWords = (text: string): string => text.replaceAll(/>[^<>]+</gu, '><')

/** Code with an explanation: `GET (read)`. */
const explained = /^[^()]+ \(\p{L}[^()]*\)$/u
/** Words that may be no code: `Passwords`, `security tokens`, `object-oriented programming`. */
const words = /^['"_@#{]{0,2}\p{L}\p{Ll}+(?:[ -]\p{L}+)*['"_}]{0,2}$/u
const inOtherLetters = /[^\p{ASCII}\p{P}\p{S}]/u

/** Whether code renders words of the English in the other language. */
function isRendering(other: string, text: string, {script}: Language): boolean {
  // Latin letters render nothing in a language of other letters.
  if (script !== 'Latn' && !inOtherLetters.test(other)) return false
  if (explained.test(text)) return explained.test(other) || inOtherLetters.test(other)
  return words.test(text) && (inOtherLetters.test(other) || words.test(other))
}

const vocabularies = new WeakMap<Catalog, ReadonlySet<string>>()

/** Whether a document has all the words of some code in its prose too: `Models`, `object-oriented programming`. */
function isProseOf(catalog: Catalog, text: string): boolean {
  let found = vocabularies.get(catalog)
  if (!found) {
    found = new Set(
      catalog.units.flatMap((unit) => wordsIn(unit.text.replaceAll(/`[^`]*`/gu, ' '))),
    )
    vocabularies.set(catalog, found)
  }
  const known = found
  return wordsIn(text).every((word) => known.has(word))
}

/** A capital that stands for a word, `B` for *beginner*, and another that the English has nowhere as code: `P`. */
const isOtherMark = (other: string, text: string, {units}: Catalog): boolean =>
  mark.test(text) &&
  mark.test(other) &&
  other !== text &&
  !units.some((unit) => unit.text.includes(`\`${other}\``))

const mark = /^\p{Lu}$/u

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [] // none

const codesOf = (inline: Inline): readonly string[] =>
  [...nodesOf(inline)].flatMap((node) =>
    node.type === 'inlineCode' ? [plainCode(node.value)] : [],
  )

/** The codes that others are short of. */
function without(codes: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return codes.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Whether a text has some code outside its code. */
const isIn = (text: string, wanted: string): boolean =>
  placesOf(wanted, text.replaceAll(/`[^`]*`/gu, ' ')).length > 0

/** Where a text has some code, not as a part of a word. */
function placesOf(wanted: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + wanted.length)]
    const isPart =
      (latinAtEnd.test(before) && latinAtStart.test(wanted)) ||
      (latinAtStart.test(behind) && latinAtEnd.test(wanted))
    if (!isPart) places.push(at)
  }
  return places
}

const latinAtStart = /^[\p{Script=Latin}\p{N}_]/u
const latinAtEnd = /[\p{Script=Latin}\p{N}_]$/u
