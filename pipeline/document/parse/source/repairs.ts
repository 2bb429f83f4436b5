import {present} from '../../../finding/assert.ts'
import type {Edit} from './edits.ts'

/** Why a text was repaired; `mark` is not reported to the author. */
export type RepairKind =
  | 'mark'
  | 'invisible-in-marker'
  | 'no-break-space'
  | 'missing-space'
  | 'underlined-number'
  | 'too-deep'
  | 'too-long'
  | 'too-many-marks'
/** A change to the text, and why. */
export type Repair = Edit & {readonly kind: RepairKind}

/** A line in its surroundings. */
type Line = {
  readonly start: number
  readonly content: string
  readonly before: string
  readonly after: string
  /** ends of embeddings that were opened before markers of this paragraph */
  readonly pending: string
}
type Found = {readonly repairs: readonly Repair[]; readonly pending: string}

const invisible = '\\uFEFF\\u200B\\u2060\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069'
const marker = String.raw`(?:\p{Nd}{1,9}[${invisible}]*(?:[.)、．]|\p{Zs}?-)|#{1,6}|[*+\-–—•>|]|[(（]?[\p{L}\p{Nd}]{1,5}[)）])`
const beforeMarker = new RegExp(`^(?<lead>[ \\t>]*)(?<marks>[${invisible}]+)(?=${marker})`, 'u')
const inMarker = new RegExp(
  `^(?<lead>[ \\t>]*\\p{Nd}{1,9})(?<marks>[${invisible}]+)(?=[.)、．])`,
  'u',
)
const orderMark = /^(?<lead>[ \t>]*)(?<marks>[\uFEFF\u3000]+)/u
const noBreak =
  /^(?<lead>[ \t>]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))(?<spaces>[ \t]*[\u00A0\u202F\u2007\u3000][\s]*)(?=\S)/u
const tightHeading = /^(?<lead> {0,3}(?:#{2,6}|#(?=\d+[.)])))(?=[^#\s])/u
const numberedLine = /^(?<lead> {0,3}\p{Nd}{1,9})[.)][ \t]+\S/u
const underline = /^ {0,3}(?:={3,}|-{3,})[ \t]*$/u

/** Deepest nesting of lists, and of quotations on one line, that is read as such. */
export const deepest = 40

/** What to repair in one line, in order, and the ends of embeddings still to come. */
export function repairs(line: Line): Found {
  const {start, content} = line
  const found: Repair[] = []
  const remove = (groups: Groups, kind: RepairKind): void => {
    const from = start + lengthOf(groups, 'lead')
    found.push({start: from, end: from + lengthOf(groups, 'marks'), insert: '', kind})
  }
  const marks = (beforeMarker.exec(content) ?? orderMark.exec(content))?.groups
  if (marks) remove(marks, 'mark')
  const inside = inMarker.exec(content)?.groups
  if (inside) remove(inside, 'invisible-in-marker')
  const spaces = noBreak.exec(content)?.groups
  if (spaces) {
    const from = start + lengthOf(spaces, 'lead')
    const end = from + lengthOf(spaces, 'spaces')
    found.push({start: from, end, insert: ' ', kind: 'no-break-space'})
  }
  const structure = structural(line)
  if (structure && !spaces) found.push(structure)
  const pending =
    line.pending + (marks ? closersOf(present(marks['marks'], 'the group marks')) : '')
  const closed = closers(line, pending)
  return {repairs: [...found, ...closed.repairs].toSorted(byStart), pending: closed.pending}
}

type Groups = Readonly<Record<string, string | undefined>>

const lengthOf = (groups: Groups, name: string): number =>
  present(groups[name], `the group ${name}`).length

const byStart = (a: Repair, b: Repair): number => a.start - b.start

/** A space that a heading lacks, a number that an underline would make a list, nesting cut off. */
function structural({start, content, before, after}: Line): Repair | undefined {
  const insertAt = (offset: number, insert: string, kind: RepairKind): Repair => ({
    start: start + offset,
    end: start + offset,
    insert,
    kind,
  })
  const heading = tightHeading.exec(content)?.groups?.['lead']
  if (heading !== undefined) return insertAt(heading.length, ' ', 'missing-space')
  const digits = numberedLine.exec(content)?.groups?.['lead']
  if (digits !== undefined && underline.test(after) && before.trim() === '')
    return insertAt(digits.length, '\\', 'underlined-number')
  const depth = depthLimit(content)
  return depth === undefined ? undefined : insertAt(depth, '\\', 'too-deep')
}

/** Where the marker stands that nests a line too deep. */
function depthLimit(content: string): number | undefined {
  const step = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy
  let at = 0
  for (let depth = 0; ; depth++) {
    step.lastIndex = at
    const found = step.exec(content)
    if (!found) return undefined
    // A digit cannot be escaped, the stop behind it can.
    if (depth === deepest) return at + found[0].length - 1
    at += found[0].length
  }
}

/** The closing marks that opening ones call for. */
function closersOf(marks: string): string {
  let closing = ''
  for (const mark of marks)
    if (/[\u202A\u202B\u202D\u202E]/u.test(mark)) closing += '\u202C'
    else if (/[\u2066-\u2068]/u.test(mark)) closing += '\u2069'
  return closing
}

/** Drop the closing marks whose openings were dropped; others in the text stay balanced. */
function closers({start, content}: Line, pending: string): Found {
  if (pending === '') return {repairs: [], pending}
  const found: Repair[] = []
  let left = pending
  let open = ''
  // Most lines begin with no such marks.
  const opening = beforeMarker.exec(content)?.[0].length ?? 0
  for (let at = opening; at < content.length && left !== ''; at++) {
    const mark = content.charAt(at)
    open += closersOf(mark)
    if (mark !== '\u202C' && mark !== '\u2069') continue
    if (open.includes(mark)) open = open.replace(mark, '')
    else if (left.includes(mark)) {
      left = left.replace(mark, '')
      found.push({start: start + at, end: start + at + 1, insert: '', kind: 'mark'})
    }
  }
  return {repairs: found, pending: left}
}
