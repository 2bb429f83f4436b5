import type {Unit} from '../../../document/model/types.ts'
import {changesBetween} from '../../../locale/changes.ts'
import type {MergeConflict} from '../../../locale/conflicts.ts'
import type {Passage} from '../../../locale/passage.ts'
import type {TextQuestion} from '../../../locale/types.ts'
import type {
  ConflictText,
  ReferenceText,
  Remark,
  RowStanding,
  RowUnit,
  TranslationRow,
} from '../../protocol/rows.ts'

/** What a row is made from besides its passage. */
export type RowSources = {
  /** texts of a merge that wait, by key */
  readonly conflicts: ReadonlyMap<string, readonly MergeConflict[]>
  /** what an edition in the language prints before a unit; undefined where nothing is printed */
  readonly printedLabel: (unit: Unit) => string | undefined
  /** the texts of other languages beside it; undefined where none were asked for */
  readonly references: (unit: Unit) => Readonly<Record<string, ReferenceText>> | undefined
}

/** What is true of a passage in one word, in the order in which a translator must know it. */
export function rowStanding(
  {standing, state, origin}: Passage,
  isInConflict: boolean,
): RowStanding {
  if (isInConflict) return 'conflict'
  if (standing !== 'current') return standing
  if (state === 'reviewed' || state === 'final') return state
  return state === 'initial' || origin === 'machine' ? 'draft' : 'translated'
}

const open: ReadonlySet<RowStanding> = new Set([
  'missing',
  'draft',
  'stale',
  'doubtful',
  'conflict',
])

/** The row of a passage. */
export function rowOf(passage: Passage, sources: RowSources): TranslationRow {
  const {unit, units, english, source, text, state, origin, record} = passage
  const conflicts = sources.conflicts.get(unit.key)
  const standing = rowStanding(passage, conflicts !== undefined)
  const printedLabel = sources.printedLabel(unit)
  const references = sources.references(unit)
  return {
    key: unit.key,
    uid: unit.uid,
    kind: unit.kind,
    depth: unit.depth,
    units: units.map(rowUnit),
    english,
    englishHash: source,
    text,
    standing,
    needsWork: open.has(standing),
    state,
    origin,
    ...(printedLabel === undefined ? {} : {printedLabel}),
    ...saidOf(passage),
    ...formerOf(passage),
    ...(conflicts ? {conflicts: conflicts.map(conflictText)} : {}),
    ...(record?.questions ? {remarks: record.questions.map(remarkOf)} : {}),
    ...(references ? {references} : {}),
  }
}

function rowUnit({key, uid, number, label}: Unit): RowUnit {
  return {
    key,
    uid,
    ...(number === undefined ? {} : {number}),
    ...(label ? {label: label.text} : {}),
  }
}

/** What people said of a text; who made an edited one is not known. */
function saidOf({record, isEdited}: Passage): Pick<TranslationRow, 'label' | 'note' | 'by' | 'at'> {
  if (!record) return {}
  const {label, note, by, at} = record
  return {
    ...(label === undefined ? {} : {label}),
    ...(note === undefined ? {} : {note}),
    ...(by === undefined || isEdited ? {} : {by}),
    ...(at === undefined || isEdited ? {} : {at}),
  }
}

/** The English that a text was made from, where it is known and is not today's. */
function formerOf({
  standing,
  record,
  english,
}: Passage): Pick<TranslationRow, 'formerEnglish' | 'englishDiff'> {
  const former = record?.english
  if (former === undefined || (standing !== 'stale' && standing !== 'doubtful')) return {}
  return {formerEnglish: former, englishDiff: changesBetween(former, english)}
}

function conflictText({base, ours, theirs, english}: MergeConflict): ConflictText {
  return {
    theirs,
    ...(base === undefined ? {} : {base}),
    ...(ours === undefined ? {} : {ours}),
    ...(english === undefined ? {} : {english}),
  }
}

function remarkOf({text, by, at, open, answers = []}: TextQuestion): Remark {
  return {
    text,
    ...(by === undefined ? {} : {by}),
    ...(at === undefined ? {} : {at}),
    isOpen: open === true,
    answers,
  }
}
