import type {LabelReading} from '../../label/types.ts'
import type {Mark, PointDraft} from '../draft/types.ts'
import {addressAt, type DraftSite} from './branch.ts'

/** A point draft whose label may be one, in its run of siblings. */
export type LevelCandidate = {
  /** place in the run, which names it */
  readonly index: number
  readonly draft: PointDraft
  readonly mark: Mark
  /** of the marker, counted from 1 */
  readonly column: number
  /** whether something that is not a point stands between it and the label before it */
  readonly isInterrupted: boolean
  /** what stands between goes on in small letters: it ends the sentence that the list before it interrupts */
  readonly isBehindTail?: true
  /** its number follows that of the last label with its word: articles are counted through parts and chapters */
  readonly goesOn?: true
  /** the item that it stands in: it must be below it */
  readonly inside?: number
  /** the label on whose line it stands: it must be right below it */
  readonly chainOf?: number
}

/** A list that is open for more, while a run is read; lists are linked, the innermost first. */
export type OpenList = {
  readonly above: OpenList | undefined
  /** 1 for the outermost */
  readonly depth: number
  readonly mark: Mark
  readonly list: number | undefined
  readonly column: number
  /** reading of the last point, as printed, all parts of its path included */
  readonly last: LabelReading
  /** address of the last point within the document */
  readonly address: readonly string[]
  /** which candidate the last point is */
  readonly index: number
  /** the text of the last point ends with a colon or dash: a list follows */
  readonly isLeadIn: boolean
}

/** A way to read a candidate: the list above it, what its label means there, and what that costs. */
export type Placing = {
  readonly above: OpenList | undefined
  readonly reading: LabelReading
  /** the number goes back: the list begins again */
  readonly isRestart: boolean
  readonly cost: number
}

/** What a candidate is read against. */
export type Around = {readonly lists: readonly OpenList[]; readonly site: DraftSite}

/** Whether a number does not rise above the last of its list: the list begins again. */
export const goesBack = (last: LabelReading | undefined, reading: LabelReading): boolean =>
  last !== undefined && reading.value <= last.value && reading.suffix === ''

/** The open lists, outermost first. */
export function listsFrom(top: OpenList | undefined): readonly OpenList[] {
  const lists: OpenList[] = []
  for (let list = top; list; list = list.above) lists.push(list)
  return lists.reverse()
}

/** The list in which a candidate now is the last point. */
export function listWith(
  {index, draft, mark, column}: LevelCandidate,
  {above, reading}: Placing,
  site: readonly string[],
): OpenList {
  const address = above
    ? [...above.address, ...reading.path.slice(-1)]
    : addressAt(site, reading.path)
  const depth = above ? above.depth + 1 : 1
  const isLeadIn = isOpenEnded(draft)
  return {above, depth, mark, list: draft.list, column, last: reading, address, index, isLeadIn}
}

/** Whether a text ends with a colon or dash. */
function isOpenEnded({nodes}: PointDraft): boolean {
  const last = nodes.at(-1)
  return last?.type === 'text' && /[:：—–]\s*$/u.test(last.value.slice(-8))
}

/** A text that is equal where everything about the open lists that matters for what follows is equal. */
export function signatureOf(top: OpenList | undefined): string {
  let signature = ''
  for (let open = top; open; open = open.above) {
    const {mark, last, list, column} = open
    signature += `|${mark.shape} ${last.series} ${last.value} ${last.path.join('.')} ${list} ${column}`
  }
  return signature
}
