import {isDeepStrictEqual} from 'node:util'
import {itemAt} from '../finding/assert.ts'
import {isFields} from './json.ts'
import {jsonMembers, type Member} from './json-members.ts'
import type {FileStyle} from './types.ts'

/** A member that a JSON file is to have: its value, and the JSON to write where the file has another value. */
export type WantedMember = {
  readonly key: string
  readonly value: unknown
  /** the value as a new file has it; asked for where the file has another */
  readonly print: () => string
}

/** Whose order counts where the two differ: the file's, or that of the wanted members. */
export type MemberOrder = 'file' | 'given'

/**
 * The text of a JSON file with other members: a member whose value stays keeps its bytes, and so does all
 * between the members. A new member follows the one that it follows in the wanted order, or takes its place in the
 * order of code units where the file is sorted so; it is escaped as the file escapes.
 *
 * @returns undefined where the file has nothing to keep, or another order than the given one that counts
 */
export function editedObject(
  wanted: readonly WantedMember[],
  style: FileStyle,
  order: MemberOrder,
): string | undefined {
  const {written} = style
  const found = jsonMembers(written, '')
  const members = found.ok ? found.value : [] // broken: nothing is kept
  const places = placesOf(members)
  const keys = new Set(wanted.map(({key}) => key))
  const kept = members.flatMap(({key}) => (keys.has(key) ? [key] : []))
  const [first] = members
  if (!first || kept.length === 0 || places.size < members.length) return undefined
  const isGiven = isDeepStrictEqual(
    kept,
    [...keys].filter((key) => places.has(key)),
  )
  if (order === 'given' && !isGiven) return undefined
  const write = writerOf(members, style)
  const texts = inOrder(wanted, kept, isGiven).map((member, at) => {
    const place = places.get(member.key)
    return (at === 0 ? '' : write.separator(place)) + write.member(member, place)
  })
  const last = itemAt(members, members.length - 1)
  const head = written.slice(0, first.keySpan.start)
  return head + texts.join('') + written.slice(last.valueSpan.end)
}

const placesOf = (members: readonly Member[]): ReadonlyMap<string, number> =>
  new Map(members.map(({key}, at) => [key, at]))

/** Writes members as a file has them, by their place in the file; new ones have none. */
type MemberWriter = {
  readonly separator: (place: number | undefined) => string
  readonly member: (member: WantedMember, place: number | undefined) => string
}

function writerOf(members: readonly Member[], {written, eol, indent}: FileStyle): MemberWriter {
  const first = itemAt(members, 0)
  const between = (place: number): string =>
    written.slice(itemAt(members, place - 1).valueSpan.end, itemAt(members, place).keySpan.start)
  const alone = /[\r\n]/u.test(written) ? `,${eol}${indent}` : ','
  const usual = members.length > 1 ? between(1) : alone
  const colon = written.slice(first.keySpan.end, first.valueSpan.start)
  const escape = escapesOf(written)
  return {
    separator: (place) => (place === undefined || place === 0 ? usual : between(place)),
    member: ({key, value, print}, place) => {
      if (place === undefined) return escape(JSON.stringify(key)) + colon + escape(print())
      const {keySpan, valueSpan, value: before} = itemAt(members, place)
      return isSame(before, value)
        ? written.slice(keySpan.start, valueSpan.end)
        : written.slice(keySpan.start, valueSpan.start) + escape(print())
    },
  }
}

/** The wanted members in the order of the file's keys, the new ones between them. */
function inOrder(
  wanted: readonly WantedMember[],
  keys: readonly string[],
  isGiven: boolean,
): readonly WantedMember[] {
  if (isGiven) return wanted
  const byKey = new Map(wanted.map((member) => [member.key, member]))
  const isSorted = keys.every((key, at) => at === 0 || itemAt(keys, at - 1) < key)
  if (isSorted) return wanted.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const own = new Set(keys)
  const following = new Map<string | undefined, WantedMember[]>()
  let anchor: string | undefined
  for (const member of wanted)
    if (own.has(member.key)) anchor = member.key
    else following.set(anchor, [...(following.get(anchor) ?? []), member]) // the first one behind it
  const behind = (key: string | undefined): readonly WantedMember[] => following.get(key) ?? [] // none
  return [
    ...behind(undefined),
    ...keys.flatMap((key) => [...wantedUnder(byKey, key), ...behind(key)]),
  ]
}

function wantedUnder(
  byKey: ReadonlyMap<string, WantedMember>,
  key: string,
): readonly WantedMember[] {
  const member = byKey.get(key)
  return member ? [member] : []
}

/** Whether two values are the same JSON; where no text is written, `null` is as good as an empty one. */
function isSame(before: unknown, value: unknown): boolean {
  return (before === null && value === '') || isSameJson(before, value)
}

/** Whether a value is printed as the JSON that a file has: a field without a value is not printed. */
function isSameJson(before: unknown, value: unknown): boolean {
  if (before === value) return true
  if (Array.isArray(before))
    return (
      Array.isArray(value) &&
      before.length === value.length &&
      before.every((one, at) => isSameJson(one, value[at]))
    )
  if (!isFields(before) || !isFields(value)) return false
  const names = Object.keys(value).filter((name) => value[name] !== undefined)
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && isSameJson(before[name], value[name]))
  )
}

/** How a file escapes what JSON leaves free: letters beyond ASCII, slashes, any sign. */
function escapesOf(written: string): (json: string) => string {
  const codes = new Set(
    Array.from(written.matchAll(/\\u(?<code>[0-9a-f]{4})/giu), ([found]) => found.slice(2)),
  )
  const isUpper = [...codes].some((code) => /[A-F]/u.test(code))
  const isAscii = codes.size > 0 && !/[^\0-\x7F]/u.test(written.replace(/^\uFEFF/u, ''))
  const signs = Array.from(codes, (code) => String.fromCharCode(Number.parseInt(code, 16))).filter(
    (sign) => /[ -~]/u.test(sign) && !written.includes(sign),
  )
  const hasSlashes =
    written.includes(String.raw`\/`) && !/(?<!\\)\//u.test(written.replaceAll(String.raw`\\`, ''))
  return (json) => {
    let text = isAscii ? json.replaceAll(/[^\0-\x7F]/g, (unit) => codeOf(unit, isUpper)) : json
    for (const sign of signs) text = text.replaceAll(sign, codeOf(sign, isUpper))
    return hasSlashes ? text.replaceAll('/', String.raw`\/`) : text
  }
}

/** The escape of one UTF-16 unit. */
function codeOf(unit: string, isUpper: boolean): string {
  const code = unit.charCodeAt(0).toString(16).padStart(4, '0')
  return String.raw`\u` + (isUpper ? code.toUpperCase() : code)
}
