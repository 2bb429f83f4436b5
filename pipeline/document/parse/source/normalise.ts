import type {Span} from '../../../finding/place.ts'
import {limitDepth, noItems} from './depth.ts'
import {countOn, noLists} from './counting-labels.ts'
import {applyEdits, type Edit} from './edits.ts'
import {countsFor, limit, mayReachLimits} from './limits.ts'
import {proseLines} from './lines.ts'
import {repairs, type Repair, type RepairKind} from './repairs.ts'

/** The text that is parsed, and the way back to the text as it stands in the file. */
export type SourceText = {
  readonly text: string
  /** span of the normalised text → span of the file's text */
  readonly spanIn: (span: Span) => Span
  /** what was repaired that an author should correct, in the file's text */
  readonly repaired: readonly Repaired[]
}
/** A repair that was made, and where. */
export type Repaired = {readonly kind: RepairKind; readonly span: Span}

/** Whether anything could need a repair: most texts need none. */
const suspicious =
  /[\uFEFF\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u2060\u00A0\u202F\u2007\u3000]|^ {0,3}#{1,6}[^#\s]|^ {0,3}(?:=+|-{2,})[ \t]*$|^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)][ \t])){40}|^[ \t>]{20,}(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]*(?:#|[aAiI])[.)][ \t]/mu

/**
 * Ready a file's text for Markdown: marks that no reader sees are taken from markers, and spaces
 * that Markdown wants are given. Words never change, and every offset leads back to the file.
 */
export function normalise(text: string): SourceText {
  const isHuge = mayReachLimits(text)
  if (!isHuge && !suspicious.test(text)) return {...applyEdits(text, []), repaired: []}
  const edits: Edit[] = []
  const repaired: Repaired[] = []
  const said = new Set<RepairKind>()
  const add = (repair: Repair): void => {
    // Before the first edit stands nothing.
    if (repair.start < (edits.at(-1)?.end ?? 0)) return
    edits.push(repair)
    if (repair.kind === 'mark' || (once.has(repair.kind) && said.has(repair.kind))) return
    said.add(repair.kind)
    repaired.push({kind: repair.kind, span: repair})
  }
  // What was opened before a marker is closed somewhere behind it; that end goes too.
  let pending = ''
  const counts = countsFor(text)
  let open = noItems
  let lists = noLists
  for (const line of linesWithNeighbours(text)) {
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') pending = ''
    const found = repairs({...line, content, pending})
    pending = found.pending
    const limits = isHuge ? limit({...line, content}, counts) : []
    const depth = limitDepth({...line, content}, open)
    open = depth.open
    const counting = countOn({...line, content, isApart: line.before.trim() === ''}, lists)
    lists = counting.lists
    const all = [...limits, ...depth.repairs, ...found.repairs, ...counting.repairs]
    for (const repair of inOrder(all)) add(repair)
  }
  return {...applyEdits(text, edits), repaired}
}

/** One word about these is enough, however often they occur. */
const once: ReadonlySet<RepairKind> = new Set(['too-long', 'too-many-marks'])

const inOrder = (repairs: readonly Repair[]): readonly Repair[] =>
  repairs.toSorted((a, b) => a.start - b.start)

/** A line of prose and the ones beside it. */
type Neighboured = Span & {readonly before: string; readonly after: string}

function* linesWithNeighbours(text: string): Generator<Neighboured> {
  let last: Span | undefined
  let before = ''
  for (const line of proseLines(text)) {
    if (last) yield {...last, before, after: text.slice(line.start, line.end)}
    before = last ? text.slice(last.start, last.end) : ''
    last = line
  }
  if (last) yield {...last, before, after: ''}
}
