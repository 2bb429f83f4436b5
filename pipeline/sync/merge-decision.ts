import {isBlankText} from '../locale/joins.ts'
import {isSame, mergeRecords, recordOfWritten} from './merge-records.ts'
import type {MergeSides, PassageVersion} from './merge-version.ts'

/** What the three versions have for one identity; undefined where a version has no text and no record for it. */
export type PassageSides = MergeSides<PassageVersion | undefined>

/** What a merge makes of one text. */
export type PassageDecision = {
  readonly kept: PassageVersion
  /** the text of the other side, where both sides changed it in their own way */
  readonly other?: PassageVersion
}

/**
 * Decide one text. A text that one side changed is that side's, with its record; a text that one side emptied and
 * the other changed stays; where both changed it ours is kept, and theirs is named.
 *
 * @returns undefined where no side has anything
 */
export function decidePassage({base, ours, theirs}: PassageSides): PassageDecision | undefined {
  if (!ours || !theirs) {
    const kept = ours ?? theirs
    return kept && {kept}
  }
  const records = {base: base?.record, ours: ours.record, theirs: theirs.record}
  if (ours.text === theirs.text) {
    const isJoinedHere = !isSame(ours.units, base?.units)
    const {units} = isJoinedHere ? ours : theirs
    const isUnsure = ours.isUnsure || theirs.isUnsure
    return {kept: {...ours, record: mergeRecords(records), units, isUnsure}}
  }
  const fromOurs = {
    kept: {...ours, record: recordOfWritten(base?.record, ours.record, theirs.record)},
  }
  const fromTheirs = {
    kept: {...theirs, record: recordOfWritten(base?.record, theirs.record, ours.record)},
  }
  if (!isChanged(theirs, base)) return fromOurs
  if (!isChanged(ours, base)) return fromTheirs
  if (isBlankText(theirs.text)) return fromOurs
  if (isBlankText(ours.text)) return fromTheirs
  return {kept: ours, other: theirs}
}

/** Whether a side has another text than the base. */
export function isChanged({text}: PassageVersion, base: PassageVersion | undefined): boolean {
  return text !== (base?.text ?? '') // no text in the base: it was empty
}
