import {hashOf} from '../document/model/hash.ts'
import type {Catalog, Key, SourceHash, Unit} from '../document/model/types.ts'
import {itemAt, valueOf} from '../finding/assert.ts'
import {inheritInline} from './passage-inline.ts'
import {bearsStamp} from './stamp.ts'
import {coveredUnits, isBlankText, type JoiningFiles} from './joins.ts'
import type {Entry, Origin, PassageRecord, State, Translation} from './types.ts'

/**
 * What is true of a passage now, in contrast to its state, which is what people said of it.
 * `stale`: the English has changed since the text was made. `doubtful`: it is not known which of two English
 * wordings the text was made from; the record has the other one.
 */
export type Standing = 'missing' | 'current' | 'stale' | 'doubtful'

/** What a passage needs of a unit. Units of the source have it, and units of the snapshot. */
export type PassageUnit = {
  /** name in locale files */
  readonly key: Key
  /** the English */
  readonly text: string
  /** hash of `text` */
  readonly hash: SourceHash
}

/**
 * The text of one translation that covers a unit, or several (`joins` in the state file). Every unit
 * belongs to exactly one passage; a unit without text is a missing passage of its own.
 */
export type Passage<Of extends PassageUnit = Unit> = {
  /** the unit under whose key the text and the record are in the files */
  readonly unit: Of
  /** all units that the text covers, in document order; never empty */
  readonly units: readonly Of[]
  /** the translation; empty where it is missing */
  readonly text: string
  /** today's English of all units, with a space between them */
  readonly english: string
  /** hash of `english` */
  readonly source: SourceHash
  /** hash of the English that the text was made from; equal to `source` unless it is stale */
  readonly madeFrom: SourceHash
  /** what is true of the text now */
  readonly standing: Standing
  /** what people said of the text */
  readonly state: State
  /** who made the text */
  readonly origin: Origin
  /** whether somebody has changed the text since sync last stamped it */
  readonly isEdited: boolean
  /** the member of the locale file; undefined where it has none of the key */
  readonly entry: Entry | undefined
  /** the member of the state file; undefined for a text that was never synced */
  readonly record: PassageRecord | undefined
}

/** All passages of one translation. */
export type Passages<Of extends PassageUnit = Unit> = {
  /** in document order of the units that have the texts */
  readonly all: readonly Passage<Of>[]
  /** key of a unit → the passage that covers it */
  readonly byKey: ReadonlyMap<string, Passage<Of>>
}

/** A translation whose texts are bound to the English of today. */
export type BoundTranslation = Translation & {
  /** its texts, each with its English and its standing */
  readonly passages: Passages
}

/** Hash of a unit's English at the last sync; undefined for a unit that is new since. */
export type LastSynced<Of extends PassageUnit> = (unit: Of) => SourceHash | undefined

/**
 * Bind a translation to the units of the source: the one place that decides which passage covers
 * which units, and how it stands.
 *
 * @param snapshot the English at the last sync; absent where the document was never synced
 * @param known the translation as it was bound before: what holds of texts that have not changed is not worked out again
 */
export function bindTranslation(
  {units}: Pick<Catalog, 'units'>,
  translation: Translation,
  snapshot: Translation | undefined,
  known?: BoundTranslation,
): BoundTranslation {
  const lastSynced = ({key}: Unit): SourceHash | undefined =>
    snapshot?.states.units.get(key)?.source
  const before = ({key}: Unit): Passage | undefined => known?.passages.byKey.get(key)
  return {...translation, passages: passagesOf(units, translation, lastSynced, before)}
}

/**
 * The passages of a translation.
 *
 * @param units all units of the document, in its order
 * @param before the passage that covered a unit before; used again where nothing of it has changed
 */
export function passagesOf<Of extends PassageUnit>(
  units: readonly Of[],
  files: JoiningFiles,
  lastSynced: LastSynced<Of>,
  before: (unit: Of) => Passage<Of> | undefined = () => undefined,
): Passages<Of> {
  const covered = coveredUnits(units, files)
  const further = furtherUnits(units, covered)
  const all: Passage<Of>[] = []
  const byKey = new Map<string, Passage<Of>>()
  for (const unit of units) {
    if (covered.has(unit.key)) continue
    const group = further.get(unit.key)
    const same = group ? undefined : samePassage(before(unit), unit, files)
    const passage = same ?? passageAt(unit, group, files, lastSynced)
    all.push(passage)
    for (const one of passage.units) byKey.set(one.key, passage)
  }
  return {all, byKey}
}

/**
 * The passage that covers a unit.
 *
 * @throws InternalError where the unit is not one of those that were bound
 */
export function passageOfUnit(passages: Passages, {key}: Pick<Unit, 'key'>): Passage {
  return valueOf(passages.byKey, key)
}

/** The English of units as one text. A hash of it does not depend on where units are cut. */
export function englishOf(units: readonly Pick<PassageUnit, 'text'>[]): string {
  return units.length === 1 ? itemAt(units, 0).text : units.map(({text}) => text).join(' ')
}

/** The hash of the English of units. */
export function bindingOf(units: readonly PassageUnit[]): SourceHash {
  return units.length === 1 ? itemAt(units, 0).hash : hashOf(englishOf(units))
}

/** Key of a unit with text → all units that its text covers; only where there are several. */
function furtherUnits<Of extends PassageUnit>(
  units: readonly Of[],
  covered: ReadonlyMap<string, Key>,
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>()
  if (covered.size === 0) return groups
  const holders = new Set<string>(covered.values())
  for (const unit of units) {
    const holder = covered.get(unit.key) ?? unit.key // a unit that nothing covers has its own text
    if (!holders.has(holder)) continue
    const group = groups.get(holder)
    if (group) group.push(unit)
    else groups.set(holder, [unit])
  }
  return groups
}

/** A passage of one unit with the entry and the record of now; undefined where its text or its binding has changed. */
function samePassage<Of extends PassageUnit>(
  known: Passage<Of> | undefined,
  unit: Of,
  {resource, states}: JoiningFiles,
): Passage<Of> | undefined {
  const entry = resource.entries.get(unit.key)
  const record = states.units.get(unit.key)
  if (!known?.entry || known.unit !== unit || known.units.length > 1) return undefined
  if (known.entry === entry && known.record === record) return known
  if (known.entry.text !== entry?.text || !isSameBinding(known.record, record)) return undefined
  const same = {...known, entry, record}
  inheritInline(same, known)
  return same
}

/** Whether two records say the same of which English a text was made from, and of its state. */
function isSameBinding(a: PassageRecord | undefined, b: PassageRecord | undefined): boolean {
  if (a === b) return true
  if (!a || !b || a.joins || b.joins) return false
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.state === b.state &&
    a.origin === b.origin &&
    a.doubtful === b.doubtful
  )
}

// All literals have all properties in one order: a project has a million passages of one shape.
function passageAt<Of extends PassageUnit>(
  unit: Of,
  group: readonly Of[] | undefined,
  {resource, states}: JoiningFiles,
  lastSynced: LastSynced<Of>,
): Passage<Of> {
  const entry = resource.entries.get(unit.key)
  const record = states.units.get(unit.key)
  const units = group ?? [unit] // most texts cover one unit
  const source = bindingOf(units)
  const english = englishOf(units)
  if (!entry || isBlankText(entry.text))
    return {
      unit,
      units,
      text: entry?.text ?? '', // no entry: no text
      english,
      source,
      madeFrom: source,
      standing: 'missing',
      state: 'initial',
      origin: record?.origin ?? 'human', // without a record nobody but a person can have made it
      isEdited: false,
      entry,
      record,
    }
  const isEdited = record?.target !== undefined && !bearsStamp(entry.text, record.target)
  const madeFrom =
    record && !isEdited ? recordedBinding(record, {unit, units, source}, lastSynced) : source
  return {
    unit,
    units,
    text: entry.text,
    english,
    source,
    madeFrom,
    standing: standingOf(madeFrom === source, isEdited ? undefined : record),
    // A text without a record, or edited since its record, is a person's translation, not reviewed.
    state: isEdited ? 'translated' : (record?.state ?? 'translated'),
    origin: isEdited ? 'human' : (record?.origin ?? 'human'),
    isEdited,
    entry,
    record,
  }
}

/**
 * The English that a record names. A record with `joins` of an earlier version of Stele names the first unit
 * alone; where no other unit has changed since the last sync, its text was made from all of them.
 */
function recordedBinding<Of extends PassageUnit>(
  record: PassageRecord,
  {unit, units, source}: Pick<Passage<Of>, 'unit' | 'units' | 'source'>,
  lastSynced: LastSynced<Of>,
): SourceHash {
  const namesFirstAlone = units.length > 1 && record.source === unit.hash
  if (!namesFirstAlone) return record.source
  const areUnchanged = units.every((one) => one === unit || lastSynced(one) === one.hash)
  return areUnchanged ? source : record.source
}

function standingOf(isCurrent: boolean, record: PassageRecord | undefined): Standing {
  if (record?.doubtful === true) return 'doubtful'
  return isCurrent ? 'current' : 'stale'
}
