import type {Uid, Unit} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import {isBlankText} from '../locale/joins.ts'
import {bindingOf, englishOf, passageOfUnit, passagesOf, type Passages} from '../locale/passage.ts'
import {isSaidBeside} from '../locale/said.ts'
import {textStampOf} from '../locale/stamp.ts'
import type {PassageRecord, Translation} from '../locale/types.ts'
import {addToAttic} from './attic.ts'
import {storedPassage, unstored} from './attic-passages.ts'
import {followedEnglish, type Followed} from './own-english.ts'
import {movesOf, type PassageMove, type SnapshotPassage} from './passage-moves.ts'
import {
  joining,
  movedPassage,
  recordOf,
  withoutEnglish,
  type PlannedPassage,
  type RecordSettings,
} from './passage-record.ts'
import {stepOf} from './step.ts'
import {keepOrphans, unplacedPassage} from './unplaced-texts.ts'
import type {AtticEntry, LocalePlan, SnapshotUnit, Step, UnitChange, UnitChanges} from './types.ts'

/** What the plan of one language is made from. */
export type LocaleInput = RecordSettings & {
  readonly snapshotUnits: readonly SnapshotUnit[]
  readonly changes: UnitChanges
  readonly uids: ReadonlyMap<Unit, Uid>
  /** added units that an earlier sync had removed */
  readonly returning: ReadonlySet<Unit>
  readonly translation: Translation
  /** edited texts that were written for units of today, or of which that is doubtful */
  readonly ahead: ReadonlyMap<Unit, PlannedPassage>
  readonly attic: readonly AtticEntry[]
  /** keys of texts that somebody wrote since the last sync */
  readonly edited: ReadonlySet<string>
  /** texts without a place that go to the attic */
  readonly displaced: readonly AtticEntry[]
}

/** What is worked out once for all units of one language. */
type LocaleContext = LocaleInput & {
  /** of the source, in document order, with what became of each */
  readonly changeOf: ReadonlyMap<Unit, ContinuedChange>
  readonly units: readonly Unit[]
  readonly snapshotKeys: ReadonlySet<string>
  /** bound to the snapshot's English, for which the texts were written */
  readonly before: Passages<SnapshotUnit>
  /** bound to today's English: for texts written under the keys of today, before the sync */
  readonly written: Passages
  readonly stored: ReadonlyMap<Uid, AtticEntry>
}

type ContinuedChange = Exclude<UnitChange, {kind: 'removed'}>

/**
 * What the sync does to one language: every translation stays with its units, goes to the attic where all of them
 * are removed, and comes back with them. Keys that belong to no unit stay where they are.
 */
export function planLocale(input: LocaleInput): Omit<LocalePlan, 'asked'> {
  const context = contextOf(input)
  const followed = followedIn(context)
  const moves = movesIn(context, followed)
  const attic = new Map(context.stored)
  const entries: [string, string][] = []
  const states: [string, PassageRecord][] = []
  const steps: Step[] = []
  for (const passage of moves.stored) {
    addToAttic(attic, storedPassage(passage))
    steps.push({key: passage.unit.key, action: 'stored'})
  }
  for (const change of context.changes) {
    if (change.kind === 'removed') continue
    const {text, record, action} = planned(change, context, followed, moves)
    if (action === 'restored') attic.delete(uidIn(context, change.to))
    entries.push([change.to.key, text])
    if (record) states.push([change.to.key, record])
    if (action) steps.push(stepOf(change, action))
  }
  const orphans = keepOrphans(input, entries, states)
  for (const entry of orphans) attic.set(entry.uid, entry)
  const {locale} = input.translation
  const unplaced = [
    ...moves.stored.flatMap((passage) => unplacedPassage(passage, input)),
    ...[...input.displaced, ...orphans].map(({key, text, english}) => ({key, text, english})),
  ]
  return {locale, entries, states, attic: [...attic.values()], steps, unplaced}
}

function contextOf(input: LocaleInput): LocaleContext {
  const {snapshotUnits, changes, translation} = input
  const changeOf = new Map<Unit, ContinuedChange>()
  for (const change of changes) if (change.kind !== 'removed') changeOf.set(change.to, change)
  const units = [...changeOf.keys()]
  return {
    ...input,
    changeOf,
    units,
    snapshotKeys: new Set(snapshotUnits.map(({key}) => key)),
    before: passagesOf(snapshotUnits, translation, ({hash}) => hash),
    written: passagesOf(units, translation, () => undefined),
    stored: storedIn([...input.attic, ...input.displaced]),
  }
}

function storedIn(attic: readonly AtticEntry[]): ReadonlyMap<Uid, AtticEntry> {
  const stored = new Map<Uid, AtticEntry>()
  for (const entry of attic) addToAttic(stored, entry)
  return stored
}

const uidIn = ({uids}: LocaleContext, unit: Unit): Uid => valueOf(uids, unit)

/** Where the passages go: by the unit that has the text from now on, and those that go to the attic. */
type Moves = {
  readonly byHome: ReadonlyMap<Unit, PassageMove>
  /** units without a text of their own that a passage covers */
  readonly covered: ReadonlySet<Unit>
  readonly stored: readonly SnapshotPassage[]
}

function movesIn(context: LocaleContext, followed: Followed): Moves {
  const left = new Set<SnapshotUnit>(followed.values())
  const moves = movesOf({
    passages: context.before.all.filter(({unit}) => !left.has(unit)),
    changes: context.changes,
    isFree: (to) => !followed.has(to) && isFree(to, context),
    isReturning: (to) => context.returning.has(to),
  })
  const byHome = new Map<Unit, PassageMove>()
  const covered = new Set<Unit>()
  const stored: SnapshotPassage[] = []
  for (const move of moves) {
    const ahead = move.home && context.ahead.get(move.home)
    // Of two texts for one unit the one that was written for today's English is shown.
    if (!move.home || (ahead && ahead.text !== move.passage.text)) stored.push(move.passage)
    else {
      byHome.set(move.home, move)
      for (const unit of move.units) if (unit !== move.home) covered.add(unit)
    }
  }
  return {byHome, covered, stored}
}

/** Whether neither the attic nor the locale file has a text for an added unit. */
function isFree(to: Unit, context: LocaleContext): boolean {
  if (context.ahead.has(to)) return false
  return !context.stored.has(uidIn(context, to)) && plannedAhead(to, context).text === ''
}

function planned(
  change: ContinuedChange,
  context: LocaleContext,
  followed: Followed,
  {byHome, covered}: Moves,
): PlannedPassage {
  const edited = context.ahead.get(change.to)
  if (edited) return edited
  const move = byHome.get(change.to)
  if (move) return plannedMove(move, change.to, change, context)
  if (covered.has(change.to)) return blank(change)
  if (change.kind !== 'added')
    return [...followed.values()].includes(change.from)
      ? {text: '', action: 'added'}
      : {
          ...blank(change, textUnder(change.from.key, context)),
          ...recordWithoutText(change, context),
        }
  const origin = followed.get(change.to)
  if (origin) return plannedFollowing(origin, change.to, context)
  return restoredFromAttic(change.to, context, covered) ?? plannedAhead(change.to, context)
}

/** A unit without a text of its own. */
function blank(change: ContinuedChange, text = ''): PlannedPassage {
  if (change.kind === 'added' || change.kind === 'renumbered') return {text, action: change.kind}
  return {text}
}

/** The record of a unit without a text, where people have said something of it: its label, a note, a question. */
function recordWithoutText(
  {from, to}: Exclude<ContinuedChange, {kind: 'added'}>,
  context: LocaleContext,
): Pick<PlannedPassage, 'record'> {
  const before = context.translation.states.units.get(from.key)
  if (!before || !isSaidBeside(before) || !isBlankText(textUnder(from.key, context))) return {}
  const {english: _, joins: __, doubtful: ___, ...record} = before
  // The stamp of no text: a text that is written later is one of today's English.
  return {record: {...record, uid: uidIn(context, to), source: to.hash, target: textStampOf('')}}
}

function plannedMove(
  move: PassageMove,
  home: Unit,
  change: ContinuedChange,
  context: LocaleContext,
): PlannedPassage {
  const {passage, units} = move
  const moved = movedPassage(move, uidIn(context, home), context)
  const record = moved.record && joining(withEnglish(moved.record, move, context), home, units)
  const action = moved.action ?? quietAction(change, passage)
  return {text: moved.text, ...(record ? {record} : {}), ...(action ? {action} : {})}
}

/** A text whose further units have got texts of their own was made from the English of all of them. */
function withEnglish(
  record: PassageRecord,
  {passage, units}: PassageMove,
  {snapshotUnits}: LocaleContext,
): PassageRecord {
  const joins = passage.record?.joins
  if (record.english !== undefined || record.source === bindingOf(units) || !joins) return record
  const wanted = new Set<string>([passage.unit.key, ...joins])
  const before = snapshotUnits.filter(({key}) => wanted.has(key))
  return bindingOf(before) === record.source ? {...record, english: englishOf(before)} : record
}

/** What there is to say of a passage whose English has not changed. */
function quietAction(
  change: ContinuedChange,
  {record, isEdited}: SnapshotPassage,
): Step['action'] | undefined {
  if (change.kind === 'renumbered') return 'renumbered'
  return record !== undefined && isEdited ? 'edited' : undefined
}

/** Which translations leave their unit for an added one that nothing else waits for. */
function followedIn(context: LocaleContext): Followed {
  return followedEnglish(
    context.changes,
    (from) => {
      const passage = valueOf(context.before.byKey, from.key)
      const isAlone = passage.standing !== 'missing' && passage.units.length === 1
      return isAlone ? recordOf(passage, from.uid) : undefined
    },
    (to) => isFree(to, context),
  )
}

function textUnder(key: string, {translation}: LocaleInput): string {
  return translation.resource.entries.get(key)?.text ?? '' // no entry: no text
}

/** A translation under the unit that its own English went to: current where it says just the same. */
function plannedFollowing(from: SnapshotUnit, to: Unit, context: LocaleContext): PlannedPassage {
  const passage = valueOf(context.before.byKey, from.key)
  const record = recordOf(passage, uidIn(context, to))
  const isCurrent = record.source === to.hash
  return {
    text: passage.text,
    record: isCurrent ? withoutEnglish(record) : record,
    action: 'followed',
  }
}

/** The text that waited in the attic for a unit, with the units that it covers as far as they are there. */
function restoredFromAttic(
  to: Unit,
  context: LocaleContext,
  covered: ReadonlySet<Unit>,
): PlannedPassage | undefined {
  const entry = context.stored.get(uidIn(context, to))
  if (!entry) return undefined
  const isBlank = (unit: Unit): boolean => {
    const change = valueOf(context.changeOf, unit)
    if (covered.has(unit)) return false
    return change.kind === 'added'
      ? isFree(unit, context)
      : isBlankText(textUnder(change.from.key, context))
  }
  return {...unstored(entry, to, {...context, isBlank}), action: 'restored'}
}

/** A translator who wrote a text under the new key before the sync has translated what is there. */
function plannedAhead(unit: Unit, context: LocaleContext): PlannedPassage {
  const belongsToAnother = context.snapshotKeys.has(unit.key)
  const passage = passageOfUnit(context.written, unit)
  const isOwn = passage.unit === unit && passage.standing !== 'missing' && !belongsToAnother
  if (!isOwn) return {text: '', action: 'added'}
  const record = recordOf(passage, uidIn(context, unit))
  const units = passage.units.filter((one) => valueOf(context.changeOf, one).kind === 'added')
  return {
    text: passage.text,
    record: joining(record, unit, units),
    ...(passage.record ? {} : {action: 'edited'}),
  }
}
