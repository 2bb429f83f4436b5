import {present} from '../../finding/assert.ts'
import {once} from '../model/once.ts'
import type {Language} from '../model/types.ts'
import type {NumberFound} from '../model/numbers.ts'
import {anyOf, asPattern, inLowerCase, isWordAt} from './patterns.ts'

type Patterns = {
  /** what a text with a time has at least: most texts with digits have no time */
  readonly hint: () => RegExp
  readonly clock: () => RegExp
  readonly reversed: (() => RegExp) | undefined
  readonly edges: Edges
  readonly afternoon: ReadonlySet<string>
}

/**
 * UTF-16 units beside the digits of a time. Few digits have one beside them, and the patterns of a language take longer
 * to compile than to read a document with.
 */
type Edges = {
  /** signs between two digits */
  readonly signs: ReadonlySet<string>
  /** the words behind a digit, up to their first space, by their first units */
  readonly behind: ReadonlyMap<string, readonly string[]>
  /** the words before a digit, from behind their last space, by their last units */
  readonly before: ReadonlyMap<string, readonly string[]>
}

const none: readonly NumberFound[] = []
const known = new WeakMap<Language, Patterns>()

function patternsOf(language: Language): Patterns {
  const found = known.get(language)
  if (found) return found
  const {signs, hours, minutes, morning, afternoon, minutesFirst} = language.numbers.times
  const sign = `[:${signs.map(asPattern).join('')}]`
  const hour = String.raw`[\s\u00A0\u202F]?${anyOf(hours)}`
  const halves = [...morning, ...afternoon]
  const half = anyOf(halves)
  const made: Patterns = {
    hint: once(
      () =>
        new RegExp(
          String.raw`\d(?:${sign}[0-5]\d|[\s\u00A0\u202F]?${anyOf(hours)}|[\s\u00A0\u202F]?${half})|${half}\s?\d`,
          'u',
        ),
    ),
    clock: once(
      () =>
        new RegExp(
          String.raw`(?:(?<before>${half})\s?)?(?<![\d.,:/])(?<h>\d{1,2})` +
            String.raw`(?:(?<sign>${sign})(?<m>[0-5]\d)(?![\d:/]|[.,]\d)(?<behind>${hour})?` +
            String.raw`|${hour}[\s\u00A0\u202F]?(?<n>[0-5]?\d)(?!\d)(?:[\s\u00A0\u202F]?${anyOf(minutes)})?` +
            String.raw`|(?![\d.,:/]*\d)(?:${hour})?)(?:[\s\u00A0\u202F]?(?<after>${half}))?`,
          'gu',
        ),
    ),
    reversed:
      minutesFirst &&
      once(
        () =>
          new RegExp(String.raw`${anyOf(minutesFirst)}\s(?<m>[0-5]\d)/(?<h>\d{1,2})(?!\d)`, 'gu'),
      ),
    edges: {
      signs: new Set([':', ...signs.flatMap((sign) => Array.from(sign))]),
      behind: byUnit([...hours, ...halves].map(beginOf), (word) => word.charAt(0)),
      before: byUnit(halves.map(endOf), (word) => word.slice(-1)),
    },
    afternoon: new Set(afternoon),
  }
  known.set(language, made)
  return made
}

/**
 * The times of day in a text: `17:30`, `17.30 Uhr`, `17 h 30`, `5.30 p.m.`, `下午5时30分` are all `17:30`,
 * and a full hour is its number.
 *
 * @param latin text with Latin digits
 */
export function timesIn(latin: string, language: Language): readonly NumberFound[] {
  const {hint, clock, reversed, afternoon, edges} = patternsOf(language)
  const {minutesFirst = []} = language.numbers.times // most languages write the hour first
  const lower = inLowerCase(latin)
  const isReversed = reversed && minutesFirst.some((word) => lower.includes(word))
  if (!isReversed && !(hasEdge(lower, edges) && hint().test(lower))) return none
  const found = isReversed ? Array.from(lower.matchAll(reversed()), reversedTime) : []
  for (const match of lower.matchAll(clock())) {
    const {
      before,
      h = '',
      m,
      n,
      sign,
      behind,
      after,
    } = present(match.groups, 'the groups of a time')
    const word = before ?? after
    if ((m ?? n ?? word) === undefined || Number(h) > 24) continue
    const start = match.index + (before === undefined ? 0 : match[0].indexOf(h))
    const span = {start, end: match.index + match[0].length}
    const written = printed(Number(h), m ?? n)
    const later = word !== undefined && afternoon.has(word) && Number(h) < 12
    const isSure = sign === undefined || sign === ':' || behind !== undefined || word !== undefined
    if (later) found.push({value: printed(Number(h) + 12, m ?? n), also: [written], ...span})
    else if (isSure) found.push({value: written, ...span})
    // A stop alone stands between the parts of a point number too.
    else found.push({value: `${h}.${m}`, also: [written], ...span})
  }
  return found
}

/** Whether a digit has beside it, or next but one to a space, what may make it a part of a time. */
function hasEdge(lower: string, {signs, behind, before}: Edges): boolean {
  for (const {index} of lower.matchAll(/\d/gu)) {
    const next = lower.charAt(index + 1)
    if (signs.has(next) && /\d/u.test(lower.charAt(index + 2))) return true
    const from = index + (isSpace(next) ? 2 : 1)
    if (behind.get(lower.charAt(from))?.some((word) => isWordAt(lower, word, from))) return true
    const until = index - (isSpace(lower.charAt(index - 1)) ? 1 : 0)
    if (before.get(lower.charAt(until - 1))?.some((word) => lower.endsWith(word, until)))
      return true
  }
  return false
}

const beginOf = (word: string): string => word.replace(/\s.*$/su, '')
const endOf = (word: string): string => word.replace(/^.*\s/su, '')

function byUnit(
  words: readonly string[],
  unitOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of words) {
    const list = found.get(unitOf(word))
    if (list) list.push(word)
    else found.set(unitOf(word), [word])
  }
  return found
}

const isSpace = (sign: string): boolean => /^\s$/u.test(sign)

function printed(hour: number, minutes: string | undefined): string {
  const minute = Number(minutes ?? 0) // no minutes: the full hour
  return minute === 0 ? String(hour) : `${hour}:${String(minute).padStart(2, '0')}`
}

function reversedTime({0: text, index, groups}: RegExpExecArray): NumberFound {
  const start = index + text.search(/\d/u)
  return {value: printed(Number(groups?.['h']), groups?.['m']), start, end: index + text.length}
}
