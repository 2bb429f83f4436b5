import type {Span} from '../finding/place.ts'
import {expressionOf, inLowerCase} from './reading/patterns.ts'
import {readNumeral, withLatinDigits} from './numerals.ts'
import {referencePatterns} from './references.ts'
import type {Citing, Language, ProvisionSort} from './model/types.ts'

/** A number by which prose names a provision, with the parts behind it: `8.2`, `4.1(3)`, `(a)`. */
export type Citation = {
  /** what the word beside it names */
  readonly sort: ProvisionSort
  /** Latin digits, lower case: `4`, `1`, `3` for `§ 4.1(3)` */
  readonly path: readonly string[]
  /** UTF-16 offsets: the number, and the word beside it for the first of a list */
  readonly start: number
  /** behind the number, and the word where that comes last */
  readonly end: number
  /** numbers of one list or range, and they alone, have the same */
  readonly list: number
}

/** What stands between the numbers of a list: that of the language, or whatever may. */
export type Joining = {
  /** expression source */
  readonly join: string
  /** of the words that a list may follow; any where absent */
  readonly plural?: string
}

/** Between two numbers of a list in any language. Right only where another text says which numbers there are. */
export const anyJoining: Joining = {
  join: String.raw`(?:\s*[,،、;]\s*(?:\p{L}{1,7}\s+)?|\s+\p{L}{1,7}\s+|\s?[–—‑-]\s?|\s?[和及与與至或とや]\s?)`,
}

/** What stands around the titles of documents in any language. */
export const anyCiting: Citing = {
  ...anyJoining,
  plural: '',
  of: String.raw`[\s,(]{0,2}(?:\p{L}{1,4}[\s'’])?(?:\p{L}{1,3}[\s'’])?`,
  part: String.raw`,?\s*`,
  own: '(?!)',
  acts: '(?!)',
  amends: '(?!)',
  further: '(?!)',
}

const bracketed = String.raw`(?: ?\((?:\p{Nd}{1,3}|\p{L}{1,5})\))`
const lettered = String.raw`[«“„"]?\(?\p{L}{1,5}\)[»”"]?|[«“„"]\p{L}[»”"]`
const plain = String.raw`\p{Nd}+(?:[.\-\u2011]\p{Nd}+)*(?:\.?(?![ºª])\p{L}(?![\p{L}\p{M}]))?`
const capital = String.raw`(?:[ivxlcdm]{1,9}|\p{L})(?:\.\p{Nd}+)*(?![\p{L}\p{M}\p{Nd}'’])`
const chinese = '[〇零一二三四五六七八九十百]+'
const number = `(?:${lettered}|\\(\\p{Nd}{1,3}\\)|${plain}|${chinese}|${capital})${bracketed}*`

type Found = {
  readonly sort: ProvisionSort
  readonly start: number
  readonly end: number
  readonly numberStart: number
  readonly numberEnd: number
  /** the number of an insertion, in Latin digits: `-2` for `第二条の二` */
  readonly inserted?: string
}

/**
 * The numbers by which a text names provisions, in order, lists and ranges taken apart.
 *
 * @param text prose in `language`, composed (NFC)
 */
export function citationsIn(
  text: string,
  language: Language,
  joining: Joining,
): readonly Citation[] {
  if (!/[\p{Nd}()«“"〇零一二三四五六七八九十百IVXLCDM]|\p{Lu}(?!\p{L})/u.test(text)) return []
  const lower = inLowerCase(text)
  const all = withoutOverlaps(foundIn(text, lower, language))
  return all.flatMap((found, list) => {
    // The first and the last have the whole text before and behind them.
    const room = {start: all[list - 1]?.end ?? 0, end: all[list + 1]?.start ?? text.length}
    return listOf(found, {text, lower, joining, language, list, room})
  })
}

function foundIn(text: string, lower: string, language: Language): readonly Found[] {
  return referencePatterns(language).flatMap(({sort, literal, source}) => {
    if (!lower.includes(literal)) return []
    const [before = '', after = ''] = source.split('{n}') // a pattern without a number has none behind it
    const spans = before === '' ? numbersBefore(lower, after) : numbersBehind(lower, before, after)
    return spans
      .map((span) => ({sort, ...span, ...insertedAt(lower, span)}))
      .filter((found) => isWhole(found, text))
  })
}

type NumberSpan = Omit<Found, 'sort'>

/** `の二` behind `第二条`, `의2` behind `제2조`: another provision, which bears that number too. */
function insertedAt(lower: string, {end, numberEnd}: NumberSpan): Partial<NumberSpan> {
  if (end === numberEnd) return {}
  const found = expressionOf(`[の之의](?<n>${chinese}|\\p{Nd}+)(?![つ個人者種年月日])`, 'uy')
  found.lastIndex = end
  const written = found.exec(lower)?.groups?.['n']
  const value = written === undefined ? undefined : readNumeral(written)?.value
  return value === undefined ? {} : {end: found.lastIndex, inserted: `-${value}`}
}

/** Numbers between two patterns: each is compiled once, and none has the long one of a number in it. */
function numbersBehind(lower: string, before: string, after: string): readonly NumberSpan[] {
  return [...lower.matchAll(expressionOf(before, 'gu'))].flatMap((match): readonly NumberSpan[] => {
    const start = match.index
    const numberStart = start + match[0].length
    const longest = matchAt(number, lower, numberStart)
    if (longest === undefined) return []
    for (let numberEnd = longest; numberEnd > numberStart; numberEnd--) {
      const end = after === '' ? numberEnd : matchAt(after, lower, numberEnd)
      if (end !== undefined) return [{start, end, numberStart, numberEnd}]
      // `第3条`: what looked like the letter of a number is the word behind it.
      if (!/\p{L}/u.test(lower.charAt(numberEnd - 1))) return []
    }
    return []
  })
}

/** Numbers before a pattern: `8.2-тармақ`. */
function numbersBefore(lower: string, after: string): readonly NumberSpan[] {
  return [...lower.matchAll(expressionOf(after, 'gu'))].flatMap((match): readonly NumberSpan[] => {
    const numberEnd = match.index
    const from = Math.max(0, numberEnd - reach)
    const found = expressionOf(`(?:${number})$`, 'u').exec(lower.slice(from, numberEnd))
    if (!found) return []
    const start = from + found.index
    return [{start, end: numberEnd + match[0].length, numberStart: start, numberEnd}]
  })
}

/** How long a number, or two with what joins them, may be. */
const reach = 40

/** Where a pattern that begins at a place ends; undefined where it is not there. */
function matchAt(source: string, text: string, at: number): number | undefined {
  const expression = expressionOf(source, 'uy')
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : undefined
}

/** Whether a match begins at the start of a word, and a number of letters is written as such. */
function isWhole({start, numberStart, numberEnd}: Found, text: string): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  const first = text.slice(start, start + 1)
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(first) && /\p{L}/u.test(before))
    return false
  const written = text.slice(numberStart, numberEnd)
  const bare = /^\p{L}+/u.exec(written)?.[0]
  if (
    bare === undefined ||
    /^\p{L}+\)/u.test(written) ||
    /^[〇零一二三四五六七八九十百]/u.test(bare)
  )
    return true
  // `Part I`, but not `part of`, nor `in part I`.
  if (bare !== bare.toUpperCase() || bare === bare.toLowerCase()) return false
  if (bare.length > 1 || first !== first.toLowerCase()) return true
  // `статья V`: no word of another script is one Latin letter.
  return /\p{Script=Latin}/u.test(bare) && !/\p{Script=Latin}/u.test(first)
}

function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one) // the first
  return kept
}

type ListInput = {
  readonly text: string
  readonly lower: string
  readonly joining: Joining
  readonly language: Language
  readonly list: number
  /** between the references before and behind it */
  readonly room: Span
}

function listOf(found: Found, input: ListInput): readonly Citation[] {
  const {lower, list} = input
  const {sort, start, end, numberStart, numberEnd, inserted} = found
  const path = pathOf(lower.slice(numberStart, numberEnd))
  const first: Citation = {
    sort,
    path:
      inserted === undefined ? path : [...path.slice(0, -1), path.slice(-1).join('') + inserted],
    start,
    end,
    list,
  }
  const before = numberStart === start ? behindLeft(first, input) : []
  const after = numberEnd === end ? behindRight(first, found, input) : []
  return [...before, first, ...after]
}

/** Further numbers behind the first: `Articles 3, 4 and 5`. */
function behindRight(
  first: Citation,
  {start, numberStart}: Found,
  {text, lower, joining, language, room}: ListInput,
): readonly Citation[] {
  const word = lower.slice(start, numberStart).trim()
  const isPlural =
    joining.plural === undefined || expressionOf(`(?:${joining.plural})$`, 'u').test(word)
  const expression = expressionOf(`${joining.join}(?<n>${number})`, 'uy')
  const items: Citation[] = []
  for (let last = first; ;) {
    expression.lastIndex = last.end
    const written = expression.exec(lower)?.groups?.['n']
    if (written === undefined) return items
    const end = expression.lastIndex
    const from = end - written.length
    if (end > room.end) return items
    const own = pathOf(lower.slice(from, end))
    const isInBrackets = lower.charAt(from) === '('
    const isSame = isInBrackets === lower.slice(0, last.end).endsWith(')')
    if (!isSame || !(isPlural || isInBrackets)) return items
    if (isMeasured(lower.slice(end), language)) return items
    if (/^\p{L}/u.test(lower.slice(from)) && text.charAt(from) === lower.charAt(from)) return items
    // `section 2(a) or (b)`: the second is a part of section 2 too.
    const path =
      isInBrackets && own.length === 1 && last.path.length > 1
        ? [...last.path.slice(0, -1), ...own]
        : own
    last = {...first, path, start: from, end}
    items.push(last)
  }
}

/** Whether an amount follows: `Articles 4 and 30 days`. */
function isMeasured(after: string, {numbers}: Language): boolean {
  const word = /^[\s-]*(?<word>[\p{L}\p{M}%€$£₽₸¥]+)/u.exec(after)?.groups?.['word']
  if (word === undefined) return false
  return Object.values(numbers.measures).some((words) =>
    words.some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : one === word)),
  )
}

/** Numbers before the one at the word, where the word comes last: `3, 4 және 5-баптар`. */
function behindLeft(first: Citation, {lower, joining, room}: ListInput): readonly Citation[] {
  const expression = expressionOf(`(?<n>${plain}|${chinese})${joining.join}$`, 'u')
  const items: Citation[] = []
  for (let {start} = first; ;) {
    const from = Math.max(room.start, start - reach)
    const match = expression.exec(lower.slice(from, start))
    const written = match?.groups?.['n']
    if (!match || written === undefined) return items
    start = from + match.index
    const end = start + written.length
    items.unshift({...first, path: pathOf(lower.slice(start, end)), start, end})
  }
}

/** The parts of a number as it is written. */
function pathOf(written: string): readonly string[] {
  const text = withLatinDigits(written).replaceAll('\u2011', '-')
  if (/^[〇零一二三四五六七八九十百]/u.test(text)) {
    const numeral = readNumeral(text)
    if (numeral) return [String(numeral.value), ...partsIn(text.slice(numeral.length))]
  }
  return partsIn(text)
}

const partsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{Nd}-]+/gu), ([part]) => part)

/** The citations of a text by the list that they are in, in order. */
export function listsOf(citations: readonly Citation[]): ReadonlyMap<number, readonly Citation[]> {
  const lists = new Map<number, Citation[]>()
  for (const citation of citations) {
    const own = lists.get(citation.list)
    if (own) own.push(citation)
    else lists.set(citation.list, [citation])
  }
  return lists
}
