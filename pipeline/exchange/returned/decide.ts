import {hashOf} from '../../document/model/hash.ts'
import {sourceHashOf} from '../../document/model/brand.ts'
import type {Key, PointNumber, SourceHash, Unit} from '../../document/model/types.ts'
import type {Passage} from '../../locale/passage.ts'
import type {PassageRecord, State} from '../../locale/types.ts'
import {rankOf} from './claims.ts'
import type {SettledUnit} from './settle.ts'
import {textStampOf} from '../../locale/stamp.ts'

type Named = {
  readonly key: Key
  readonly number?: PointNumber
  /** of the translation in the file */
  readonly line: number
}

/** What became of a unit that came back; units that say what is here already are not listed. */
export type Arrival = Named & {
  readonly reason: 'new translation' | 'changed translation' | 'state' | 'note' | 'label'
  /** the text is kept as stale: the file shows an older English, or still marks the text as stale */
  readonly stale: boolean
  /** why a person must look at the text; it is a draft then */
  readonly doubt?: string
}

/** Why a text was kept out: somebody has changed the translation here since the file went out. */
export type Collision = Named & {
  readonly existing: string
  readonly imported: string
  readonly replaced: boolean
}

/** A text that is not taken, with the reason. */
export type RefusedText = Named & {readonly text: string; readonly reason: string}

/** What is done with one unit that came back. */
export type Decision =
  | {readonly kind: 'unchanged'}
  | {readonly kind: 'refused'; readonly refusal: RefusedText}
  | {readonly kind: 'collision'; readonly collision: Collision}
  | {
      readonly kind: 'taken'
      readonly arrival: Arrival
      readonly text: string
      readonly record: PassageRecord
      /** the text that gave way, where one did */
      readonly collision?: Collision
    }

type Case = {
  readonly passage: Passage
  readonly item: SettledUnit
  /** the translation in the file, never empty */
  readonly imported: string
  /** hash of the English that the file shows */
  readonly madeFrom: SourceHash
  readonly named: Named
}

const unchanged: Decision = {kind: 'unchanged'}

/**
 * Decide about one unit that came back. Only what a person or a tool changed is taken: a text that is
 * the same as on the way out gives way to what is here now; one that both sides changed is a collision.
 * Nothing is made empty.
 *
 * @param overwrite let the file win over translations that were changed since it went out
 */
export function decide(passage: Passage, item: SettledUnit, overwrite: boolean): Decision {
  const {unit, source, text: existing} = passage
  const {target} = item
  // A text that the tool has not, or has deleted: what is here stays.
  if (target === undefined || target.trim() === '') return unchanged
  const {key, number} = unit
  const named = {key, ...(number === undefined ? {} : {number}), line: item.place.line}
  const madeFrom = shownEnglish(item, source)
  const asked: Case = {passage, item, imported: target, madeFrom, named}
  if (isSame(target, existing)) return restated(asked)
  if (hashOf(target) === item.targetHash || isCopy(item)) return unchanged
  if (item.gaps !== undefined && existing !== '')
    return {
      kind: 'refused',
      refusal: {...named, text: target, reason: `${segments(item.gaps)} without translation`},
    }
  return replacing(asked, overwrite)
}

const segments = (count: number): string => `${count} ${count === 1 ? 'segment' : 'segments'}`

const isSame = (one: string, other: string): boolean =>
  one === other || hashOf(one) === hashOf(other)

/** Tools put the English into units without translation, and do not call it a translation. */
const isCopy = ({target, source, copyCounts, claim}: SettledUnit): boolean =>
  target === source && !(copyCounts ?? claim?.confirms ?? false)

/** The text is here already: its state or its note may be new. */
function restated({passage, item, madeFrom, named}: Case): Decision {
  const now = recordOf(passage)
  const claimed = isNewClaim(item, passage) ? withClaim(now, item, madeFrom) : now
  const isNoted = item.note !== undefined && item.note !== now.note
  const isLabelled = item.label !== undefined && item.label !== now.label
  if (claimed === now && !isNoted && !isLabelled) return unchanged
  const record = {
    ...claimed,
    ...(isNoted ? {note: item.note} : {}),
    ...(isLabelled ? {label: item.label} : {}),
  }
  const arrival: Arrival = {
    ...named,
    reason: claimed !== now ? 'state' : isNoted ? 'note' : 'label',
    stale: record.source !== passage.source,
  }
  return {kind: 'taken', arrival, text: passage.text, record}
}

/**
 * Whether the file says something new of the state. Where the tool dropped what went out, its own state
 * may be a guess of a converter: then it counts where it confirms more than is known here, or takes
 * back what was confirmed.
 */
function isNewClaim({claim, sentWord}: SettledUnit, {state, standing}: Passage): boolean {
  if (!claim) return false
  if (sentWord !== undefined) return claim.word !== sentWord
  const isConfirmedHere = standing === 'current' && state !== 'initial'
  if (!claim.confirms) return isConfirmedHere
  return !isConfirmedHere || rankOf(claim.state) > rankOf(state)
}

/** The record with the state of the file. Only a claim that confirms binds the text to the English shown. */
function withClaim(now: PassageRecord, {claim}: SettledUnit, madeFrom: SourceHash): PassageRecord {
  if (!claim) return now
  const {state} = claim
  if (!claim.confirms) return state === now.state ? now : {...now, state}
  if (madeFrom === now.source) return state === now.state ? now : {...now, state}
  const {english: _, ...rest} = now
  return {...rest, state, source: madeFrom}
}

/** The text is another than here: it is taken, unless the text here is newer than the file. */
function replacing(asked: Case, overwrite: boolean): Decision {
  const {passage, item, imported, madeFrom, named} = asked
  const {text: existing, source, standing} = passage
  const isChangedHere = existing !== '' && hashOf(existing) !== item.targetHash
  const isNewerHere = standing === 'current' && madeFrom !== source
  const isCollision = isChangedHere || isNewerHere
  const collision = {...named, existing, imported, replaced: overwrite}
  if (isCollision && !overwrite) return {kind: 'collision', collision}
  const record = renewed(asked)
  const doubt = doubtOf(item)
  const arrival: Arrival = {
    ...named,
    reason: existing === '' ? 'new translation' : 'changed translation',
    stale: record.source !== source,
    ...(doubt === undefined ? {} : {doubt}),
  }
  return {
    kind: 'taken',
    arrival,
    text: imported,
    record,
    ...(isCollision ? {collision} : {}),
  }
}

/** Why a text cannot count as translated, whatever the file says. */
function doubtOf({gaps, unknownCodes}: SettledUnit): string | undefined {
  if (gaps !== undefined)
    return `${segments(gaps)} without translation: the English is in its place`
  return unknownCodes.length > 0 ? `left out: ${unknownCodes.join(', ')}` : undefined
}

/**
 * The record of a text that a tool changed. A text that the file still marks as stale keeps the English
 * that it was made from; any other was made from the English that the file shows.
 */
function renewed({passage, item, imported, madeFrom}: Case): PassageRecord {
  const now = recordOf(passage)
  const {english, waivers: _, ...rest} = now
  const isStillStale = passage.standing === 'stale' && item.claim?.confirms === false
  const shown = madeFrom === passage.source ? undefined : item.source
  const former = isStillStale ? english : shown
  return {
    ...rest,
    source: isStillStale ? now.source : madeFrom,
    state: doubtOf(item) === undefined ? stateOfChanged(item, passage) : 'initial',
    origin: item.origin ?? 'import',
    ...(item.note === undefined ? {} : {note: item.note}),
    ...(item.label === undefined ? {} : {label: item.label}),
    ...(former === undefined ? {} : {english: former}),
    target: textStampOf(imported),
  }
}

/** The state of a changed text: what the tool says now; what it said of the earlier text does not count. */
function stateOfChanged({claim, sentWord}: SettledUnit, {text: existing}: Passage): State {
  if (!claim) return 'translated'
  if (claim.word !== sentWord) return claim.state
  // The state of an untranslated unit says nothing of a translation.
  return claim.state === 'initial' && existing !== '' ? 'initial' : 'translated'
}

/**
 * Decide about a text for a unit that the text of another unit covers here. It went out, or came from
 * elsewhere, before the two were taken together: the project has the newer text, unless the file wins.
 */
export function decideCovered(
  unit: Unit,
  passage: Passage,
  item: SettledUnit,
  overwrite: boolean,
): Decision {
  const decision = decide(alone(unit), item, overwrite)
  if (decision.kind !== 'taken') return decision
  const {key, number, line} = decision.arrival
  const collision: Collision = {
    key,
    ...(number === undefined ? {} : {number}),
    line,
    existing: passage.text,
    imported: decision.text,
    replaced: overwrite,
  }
  return overwrite ? {...decision, collision} : {kind: 'collision', collision}
}

/** A unit as if no other covered it: without a text of its own. */
const alone = (unit: Unit): Passage => ({
  unit,
  units: [unit],
  text: '',
  english: unit.text,
  source: unit.hash,
  madeFrom: unit.hash,
  standing: 'missing',
  state: 'initial',
  origin: 'human',
  isEdited: false,
  entry: undefined,
  record: undefined,
})

/** Hash of the English that a text in the file was made from: what it went out with. */
function shownEnglish({sourceHash, source}: SettledUnit, today: SourceHash): SourceHash {
  if (sourceHash !== undefined && /^[0-9a-f]{16}$/u.test(sourceHash))
    return sourceHashOf(sourceHash)
  return source === undefined ? today : hashOf(source)
}

/** The record of a passage, bound to its English; of one that has none: a draft of today's English. */
function recordOf({unit, source, madeFrom, text, record}: Passage): PassageRecord {
  if (record) return record.source === madeFrom ? record : {...record, source: madeFrom}
  return {uid: unit.uid, source, state: 'initial', origin: 'human', target: textStampOf(text)}
}
