import {isDeepStrictEqual} from 'node:util'
import {withEdits, type Fix} from '../../finding/fix.ts'
import type {BoundTranslation, Passage} from '../../locale/passage.ts'
import {printResource, printState} from '../../locale/print.ts'
import {bearsStamp, textStampOf} from '../../locale/stamp.ts'
import type {PassageRecord} from '../../locale/types.ts'

/** The texts of a translation that fixes change, by key. */
export function fixedTexts(
  {resource}: Pick<BoundTranslation, 'resource'>,
  fixes: readonly Fix[],
): ReadonlyMap<string, string> {
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => a.start - b.start)
  const texts = new Map<string, string>()
  for (const [key, {text}] of resource.entries) {
    const own = edits.filter((edit) => edit.key === key)
    if (own.length > 0) texts.set(key, withEdits(text, own))
  }
  return texts
}

/**
 * The files of a translation with other texts. What people said of a text, they said of its words: its stamp and its
 * waivers move to the new form, so that a reviewed text stays reviewed and a stale one stale. A text that was edited
 * since its last stamp stays so.
 *
 * @returns new contents by path; the state file only where a record changes
 */
export function filesWithTexts(
  {resource, states, passages}: BoundTranslation,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const entries = Array.from(
    resource.entries,
    ([key, {text}]) => [key, texts.get(key) ?? text] as const,
  )
  const files = new Map([[resource.file, printResource(entries, resource.style)]])
  const moved = new Map<string, PassageRecord>()
  for (const [key, text] of texts) {
    const passage = passages.byKey.get(key)
    if (passage?.record && passage.unit.key === key)
      moved.set(key, withMovedStamps(passage, passage.record, text))
  }
  const isMoved = [...moved].some(
    ([key, record]) => !isDeepStrictEqual(record, states.units.get(key)),
  )
  if (!isMoved) return files
  const records = Array.from(
    states.units,
    ([key, record]) => [key, moved.get(key) ?? record] as const,
  )
  return files.set(states.file, printState(records, states.style))
}

function withMovedStamps(
  {text: before}: Passage,
  record: PassageRecord,
  after: string,
): PassageRecord {
  const moved = (stamp: PassageRecord['source']): PassageRecord['source'] =>
    bearsStamp(before, stamp) ? textStampOf(after) : stamp
  const {target, waivers} = record
  return {
    ...record,
    ...(target === undefined ? {} : {target: moved(target)}),
    ...(waivers
      ? {waivers: waivers.map((waiver) => ({...waiver, target: moved(waiver.target)}))}
      : {}),
  }
}
