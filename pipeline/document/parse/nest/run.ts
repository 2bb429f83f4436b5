import {inlineText} from '../../inline/text.ts'
import {advances} from '../../label/advance.ts'
import type {Draft, Mark, PointDraft} from '../draft/types.ts'
import type {LevelCandidate} from './levels.ts'
import {isNumberFirst} from './restarting.ts'
import {asQuotedText, quotedIn} from './quoted.ts'
import {RepeatedLabels} from './repeated.ts'

/** One block of a run of siblings, as it is read. */
export type RunEntry = {
  readonly draft: Draft
  readonly candidate?: LevelCandidate
  /** index of the entry of the item that it stands in, where that is read as part of the run */
  readonly inside?: number
  /** it stands in a quotation that the point before it opened */
  readonly isQuoted?: boolean
}

/**
 * The blocks of a run in reading order. Where a label leads the text of a point (`3. (1) …`), both are
 * entries, and so is all that stands in the point: what comes later may go on with the inner list.
 */
export function runEntries(drafts: readonly Draft[]): readonly RunEntry[] {
  const entries: RunEntry[] = []
  const repeats = new RepeatedLabels()
  let isInterrupted = false
  let isBehindTail = false
  const counts = new Map<string, Count>()
  const add = (draft: Draft, facts: Pick<LevelCandidate, 'inside' | 'chainOf'>): number => {
    const index = entries.length
    const {inside} = facts
    const mark = draft.kind === 'point' ? draft.mark : undefined
    const candidate =
      draft.kind === 'point' && mark
        ? {
            index,
            draft,
            mark,
            column: draft.column,
            isInterrupted,
            ...(isBehindTail ? {isBehindTail} : {}),
            ...(isCounted(counts.get(mark.shape), mark) ? {goesOn: true as const} : {}),
            ...facts,
          }
        : undefined
    if (mark && (mark.sort ?? isPlainNumber(mark)))
      counts.set(mark.shape, countOn(counts.get(mark.shape), mark))
    entries.push({draft, ...(candidate && {candidate}), ...(inside === undefined ? {} : {inside})})
    if (!isComment(draft)) {
      isBehindTail = !candidate && isFlushTail(draft)
      isInterrupted = !candidate
    }
    return index
  }
  const addAll = (siblings: readonly Draft[], inside?: number): void => {
    for (const draft of siblings.map(repeats.without)) {
      const facts = inside === undefined ? {} : {inside}
      if (draft.kind !== 'point' || !draft.chain) {
        add(draft, facts)
        continue
      }
      const {children, ...point} = draft
      const outer = add({...point, children: []}, facts)
      let chainOf = outer
      for (let chain: PointDraft | undefined = draft.chain; chain; chain = chain.chain)
        chainOf = add({...chain, children: []}, {inside: outer, chainOf})
      addAll(children, outer)
    }
  }
  const quoted = quotedIn(drafts)
  for (const [at, draft] of drafts.entries())
    if (quoted.has(at))
      for (const text of asQuotedText(draft)) entries.push({draft: text, isQuoted: true})
    else addAll([draft])
  return entries
}

/** The last label with a word, and how many before it had each the next number. */
type Count = {readonly mark: Mark; readonly length: number}

const countOn = (before: Count | undefined, mark: Mark): Count => ({
  mark,
  length: before && advances(before.mark, mark) ? before.length + 1 : 1,
})

/** Whether a label has the next number behind two others at least: one alone might be text. */
const isCounted = (before: Count | undefined, mark: Mark): boolean =>
  before !== undefined && (before.length > 1 || isNumberFirst(mark)) && advances(before.mark, mark)

/** `3.`, `3`: counted through parts, perhaps. */
const isPlainNumber = ({readings}: Mark): boolean =>
  readings[0]?.series === 'decimal' && readings[0].path.length === 1

/** A paragraph that goes on with a small letter. */
const isFlushTail = (draft: Draft): boolean =>
  draft.kind === 'paragraph' && /^\s*\p{Ll}/u.test(inlineText(draft.nodes.slice(0, 1)))

/** Comments are nothing; all else between two points parts their lists. */
const isComment = (draft: Draft): boolean => draft.kind === 'html' && draft.isComment
