import type {SourceHash, Uid, Unit} from '../document/model/types.ts'
import {bindingOf, type Passage, type PassageUnit} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import type {PassageMove, SnapshotPassage} from './passage-moves.ts'
import type {Rewording, Step, UnitChanges} from './types.ts'
import {bearsStamp, textStampOf} from '../locale/stamp.ts'

/** How records follow the English. */
export type RecordSettings = {
  /** stamp translations again where only the typography of the English changed */
  readonly restampTypography: boolean
  /**
   * a translation with its references moved as those of the English have moved; undefined where that is not certain
   *
   * @param before the English that the translation was made from
   */
  readonly rewrite: (text: string, before: string) => string | undefined
}

/** A text with its record, as one unit of the new files. */
export type PlannedPassage = {
  readonly text: string
  readonly record?: PassageRecord
  readonly action?: Step['action']
}

/**
 * The record of a passage that stays where it is: of what was stamped, or of what a person has written since. The
 * latter was made from the English that the passage is bound to.
 *
 * @returns the record without `joins`; `source` is the hash of the English of all units
 */
export function recordOf<Of extends PassageUnit>(
  {text, record, isEdited, source, madeFrom}: Passage<Of>,
  uid: Uid,
): PassageRecord {
  const target = textStampOf(text)
  if (record && !isEdited) {
    const {joins: _, ...rest} = record
    return {...restamped(rest, madeFrom, text), uid}
  }
  const {english: _, doubtful: _____, state: __, origin: ___, joins: ____, ...rest} = record ?? {} // a text without a record
  return {...rest, uid, source, state: 'translated', origin: 'human', target}
}

/** The record with the keys of the further units that its text covers. */
export function joining(record: PassageRecord, home: Unit, units: readonly Unit[]): PassageRecord {
  if (units.length <= 1) return record
  return {...record, joins: units.flatMap((unit) => (unit === home ? [] : [unit.key]))}
}

/** A passage after the sync, where the English of its units has changed, or where they have moved. */
export function movedPassage(
  {passage, units, changes}: PassageMove,
  uid: Uid,
  settings: RecordSettings,
): PlannedPassage {
  const {text} = passage
  const record = recordOf(passage, uid)
  if (record.doubtful) return {text, record, action: 'doubtful'}
  const source = bindingOf(units)
  const wasCurrent = record.source === passage.source
  const rewordings = rewordingsOf(changes)
  // Units that changed their order, or not even that: no English has changed.
  if (rewordings.length === 0)
    return {text, record: wasCurrent ? restamped(record, source, text) : record}
  // The English is again what the text was made from, or was cut or joined elsewhere.
  if (record.source === source) return {text, record: withoutEnglish(record), action: 'restamped'}
  if (wasCurrent && settings.restampTypography && rewordings.every((one) => one === 'typography'))
    return {text, record: restamped(record, source, text), action: 'restamped'}
  const isReferences = wasCurrent && rewordings.every((one) => one === 'references')
  const rewritten = isReferences ? settings.rewrite(text, passage.english) : undefined
  if (rewritten !== undefined)
    return {
      text: rewritten,
      record: restamped(record, source, rewritten),
      action: 'references-rewritten',
    }
  return {
    text,
    record: staleRecord(record, passage),
    action: isReferences ? 'references-unclear' : 'stale',
  }
}

/** The record of a stale text keeps the English that the text was made from, as far as it is known. */
function staleRecord(record: PassageRecord, {english}: SnapshotPassage): PassageRecord {
  return record.english === undefined ? {...record, english} : record
}

/** The record of a text that is current: today's English is the one that it was made from. */
export function withoutEnglish(record: PassageRecord): PassageRecord {
  const {english: _, ...current} = record
  return current
}

/** How the English of a passage has changed, one entry for each unit that has. */
function rewordingsOf(changes: UnitChanges): readonly Rewording[] {
  return changes.flatMap((change): readonly Rewording[] => {
    switch (change.kind) {
      case 'kept':
      case 'renumbered':
        return []
      case 'reworded':
        return [change.rewording]
      case 'added':
      case 'removed':
        return ['wording']
    }
  })
}

/** A record whose translation is as right of another English; so are its waivers. */
function restamped(record: PassageRecord, source: SourceHash, text: string): PassageRecord {
  const target = textStampOf(text)
  const stamped = record.target ?? target // records of earlier versions have no target
  const waivers = record.waivers?.map((waiver) =>
    waiver.source === record.source &&
    (waiver.target === stamped || bearsStamp(text, waiver.target))
      ? {...waiver, source, target}
      : waiver,
  )
  return {...record, source, target, ...(waivers ? {waivers} : {})}
}
