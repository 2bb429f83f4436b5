import {present, valueOf} from '../../finding/assert.ts'
import type {Files} from '../../files/files.ts'
import {filesWith} from '../../files/overlay.ts'
import {isBlankText} from '../../locale/joins.ts'
import type {BoundTranslation, Passage} from '../../locale/passage.ts'
import {printResource, printState} from '../../locale/print.ts'
import {isSaidBeside} from '../../locale/said.ts'
import {textStampOf} from '../../locale/stamp.ts'
import type {Origin, PassageRecord} from '../../locale/types.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {withTranslation} from '../../project/reload.ts'
import type {DocumentInLine} from './in-line.ts'

/** A text that somebody has written for a unit. */
export type SavedText = {
  /** of the unit that has the text, after a sync */
  readonly key: string
  /** inline Markdown; empty where the unit is to have no text */
  readonly text: string
}

/** Texts that go into one translation, all made by the same hand for the English of today. */
export type SavedTexts = {
  readonly locale: string
  readonly texts: readonly SavedText[]
  /** who made them; a text of a machine is a draft */
  readonly origin: Origin
}

/** Texts that can be saved; nothing is written yet. */
export type PlannedTexts = {
  readonly changes: ReadonlyMap<string, string | undefined>
  /** the document as the changes leave it */
  readonly loaded: LoadedDocument
}

/**
 * Put texts into a translation, each bound to the English of today: what an editor's change of the locale file,
 * `stele sync` and `stele accept` of these units would leave.
 *
 * @param line the document, in line with its source: then its keys are those of today
 * @throws InternalError where the document has no such translation or unit
 */
export async function planTexts(
  files: Files,
  {loaded, changes: before}: DocumentInLine,
  wish: SavedTexts,
): Promise<PlannedTexts> {
  const translation = present(loaded.translations.get(wish.locale), wish.locale)
  const changes = new Map(before)
  for (const [path, text] of filesOf(loaded, translation, wish)) changes.set(path, text)
  const after = await withTranslation(filesWith(files, changes), loaded, wish.locale)
  return {changes, loaded: after}
}

/** The locale file and the state file with the texts. */
function filesOf(
  {catalog}: LoadedDocument,
  {resource, states, passages}: BoundTranslation,
  {texts, origin}: SavedTexts,
): readonly (readonly [string, string])[] {
  const entries = new Map(Array.from(resource.entries, ([key, {text}]) => [key, text]))
  const records = new Map(states.units)
  for (const {key, text} of texts) {
    const passage = valueOf(passages.byKey, key)
    entries.set(key, text)
    const record = recordOf(passage, text, origin)
    if (record) records.set(key, record)
    else records.delete(key)
  }
  const order = new Map(catalog.units.map(({key}, at) => [key as string, at]))
  return [
    [resource.file, printResource(inDocumentOrder(entries, order), resource.style)],
    [states.file, printState(inDocumentOrder(records, order), states.style)],
  ]
}

/** Members in document order, so that a new one stands where a sync would put it; those of no unit come last. */
function inDocumentOrder<Value>(
  members: ReadonlyMap<string, Value>,
  order: ReadonlyMap<string, number>,
): readonly (readonly [string, Value])[] {
  const rank = (key: string): number => order.get(key) ?? order.size // of no unit
  return [...members].toSorted(([a], [b]) => rank(a) - rank(b))
}

/** The record of a text that was written for today's English; none for no text of which nobody has said anything. */
function recordOf(passage: Passage, text: string, origin: Origin): PassageRecord | undefined {
  const {unit, units, source, record} = passage
  const {english: _, doubtful: __, joins: ___, ...kept} = record ?? newRecord(passage, origin) // never synced
  const target = textStampOf(text)
  if (isBlankText(text)) {
    return isSaidBeside(kept) ? {...kept, source: unit.hash, target} : undefined
  }
  const further = units.flatMap(({key}) => (key === unit.key ? [] : [key]))
  const joins = further.length === 0 ? {} : {joins: further}
  const bound = {...kept, uid: unit.uid, source, target, ...joins}
  // An edit that no reader sees says nothing of who made the text.
  const isSame = passage.standing !== 'missing' && textStampOf(passage.text) === target
  if (isSame && origin === 'human') return bound
  return {...bound, state: origin === 'machine' ? 'initial' : 'translated', origin}
}

const newRecord = ({unit, source}: Passage, origin: Origin): PassageRecord => ({
  uid: unit.uid,
  source,
  state: 'translated',
  origin,
})
