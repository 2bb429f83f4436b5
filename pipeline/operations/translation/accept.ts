import type {Unit} from '../../document/model/types.ts'
import {unitsNamed} from '../../document/unit-names.ts'
import {filesWith} from '../../files/overlay.ts'
import type {Files} from '../../files/files.ts'
import {success, type Result} from '../../finding/result.ts'
import {conflictsPath, withoutConflicts} from '../../locale/conflicts.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../../locale/passage.ts'
import {printState} from '../../locale/print.ts'
import type {PassageRecord, State} from '../../locale/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {inLine, type DocumentInLine} from './in-line.ts'
import {textStampOf} from '../../locale/stamp.ts'

/** What somebody says of texts: that they hold for the English of today, and perhaps that they are reviewed. */
export type Acceptance = {
  /** keys, numbers and ranges; all units with a text where empty */
  readonly units: readonly string[]
  readonly locales: readonly string[]
  /** a new state; where absent, each text keeps its own */
  readonly state?: Extract<State, 'reviewed' | 'final'>
  /** who says so */
  readonly by?: string
  /** ISO 8601 date */
  readonly at: string
}

/** A text that was accepted, and what it was before. */
export type AcceptedText = {
  readonly document: string
  readonly locale: string
  readonly key: string
  readonly number?: string
  readonly was: {readonly standing: Passage['standing']; readonly state: State}
  readonly state: State
}

/** What an acceptance comes to in one document; nothing is written yet. */
export type PlannedAcceptance = {
  /** texts that are bound or stated otherwise than before; the others needed nothing */
  readonly accepted: readonly AcceptedText[]
  /** units that have no text to accept, by locale */
  readonly empty: readonly {readonly locale: string; readonly unit: Unit}[]
  /** texts that waited because no point shows them, by their keys in the conflicts file: the attic alone keeps them now */
  readonly settled: readonly {readonly locale: string; readonly key: string}[]
  /** words that name no unit of the document, and no text that waits */
  readonly unknown: readonly string[]
  readonly changes: ReadonlyMap<string, string | undefined>
  /** whether the locale files had to be brought in line with the source first */
  readonly synced: boolean
}

/**
 * Bind texts to the English of today: the record of each names today's English and the text as it is,
 * and loses the English that it was made from. Locale files behind the source are synced first.
 *
 * @returns findings where files of the document cannot be read: then nothing may be written
 */
export async function planAcceptance(
  files: Files,
  {settings}: Pick<Project, 'settings'>,
  before: LoadedDocument,
  wish: Acceptance,
): Promise<Result<PlannedAcceptance>> {
  const line = await inLine(files, {settings}, before)
  return line.ok ? success(await planAcceptanceInLine(files, line.value, wish)) : line
}

/** What `planAcceptance` plans, of a document that is in line with its source. */
export async function planAcceptanceInLine(
  files: Files,
  {loaded, changes: syncChanges}: DocumentInLine,
  wish: Acceptance,
): Promise<PlannedAcceptance> {
  const {catalog, translations} = loaded
  const {units, unknown} = unitsNamed(catalog, wish.units)
  const named = wish.units.length === 0 ? catalog.units : units
  const changes = new Map<string, string | undefined>(syncChanges)
  const accepted: AcceptedText[] = []
  const empty: {locale: string; unit: Unit}[] = []
  const settled: {locale: string; key: string}[] = []
  for (const locale of wish.locales) {
    const translation = translations.get(locale)
    if (!translation) continue
    const passages = [...new Set(named.map((unit) => passageOfUnit(translation.passages, unit)))]
    for (const {unit, standing} of passages) if (standing === 'missing') empty.push({locale, unit})
    const disputed = disputedKeys(loaded, locale)
    const open = passages.filter(
      (passage) => isOpen(passage, wish) || (disputed.has(passage.unit.key) && passage.text !== ''),
    )
    accepted.push(...open.map((passage) => acceptedText(passage, translation, wish)))
    if (open.length > 0) changes.set(translation.states.file, statesWith(open, translation, wish))
    const waiting = unknown.filter((word) => disputed.has(word))
    settled.push(...waiting.map((key) => ({locale, key})))
    const decided = open.map(({unit}) => unit.key).filter((key) => disputed.has(key))
    const keys = new Set<string>([...decided, ...waiting])
    for (const [path, text] of await decidedConflicts(filesWith(files, changes), translation, keys))
      changes.set(path, text)
  }
  const synced = syncChanges.size > 0
  const isSettled = (word: string): boolean => settled.some(({key}) => key === word)
  const others = unknown.filter((word) => !isSettled(word))
  return {accepted, empty, settled, unknown: others, changes, synced}
}

const waitingRules: ReadonlySet<string> = new Set(['merge-conflict', 'unplaced-text'])

/** The keys of the units of which a merge left a second text, and of texts that no unit shows. */
function disputedKeys(
  {findings}: Pick<LoadedDocument, 'findings'>,
  locale: string,
): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({rule, key, locale: of}) =>
      waitingRules.has(rule) && key !== undefined && of === locale ? [key] : [],
    ),
  )
}

/** The file of open conflicts without those of some units, by its path; empty where nothing changes. */
export async function decidedConflicts(
  files: Files,
  {resource}: BoundTranslation,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const path = conflictsPath(resource.file)
  const read = keys.size === 0 ? undefined : await files.read(path)
  const left = read?.kind === 'text' ? withoutConflicts(read.text, keys, path) : undefined
  return left === undefined ? new Map() : new Map([[path, left === '' ? undefined : left]])
}

/** Whether an acceptance would change what is known of a passage. */
function isOpen({standing, state, record}: Passage, wish: Acceptance): boolean {
  if (standing === 'missing') return false
  const hasOtherReviewer = wish.by !== undefined && record?.by !== wish.by
  return (
    standing !== 'current' ||
    record === undefined ||
    (wish.state !== undefined && (state !== wish.state || hasOtherReviewer))
  )
}

function acceptedText(
  {unit, standing, state}: Passage,
  {document, locale}: BoundTranslation,
  wish: Acceptance,
): AcceptedText {
  return {
    document,
    locale,
    key: unit.key,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    was: {standing, state},
    state: wish.state ?? state, // no new state is wished: each text keeps its own
  }
}

function statesWith(
  passages: readonly Passage[],
  {states}: BoundTranslation,
  wish: Acceptance,
): string {
  const units = new Map(states.units)
  for (const passage of passages) units.set(passage.unit.key, acceptedRecord(passage, wish))
  return printState(units, states.style)
}

function acceptedRecord(
  {unit, source, text, state, origin, record}: Passage,
  wish: Acceptance,
): PassageRecord {
  const {english: _, doubtful, ...rest} = record ?? {uid: unit.uid, state, origin} // no record yet
  // The doubt alone had made it a draft.
  const kept = doubtful === true ? {...rest, state: 'translated' as const} : rest
  const said = wish.state === undefined ? {} : {state: wish.state, at: wish.at}
  const who = wish.state !== undefined && wish.by !== undefined ? {by: wish.by} : {}
  return {...kept, source, target: textStampOf(text), ...said, ...who}
}
