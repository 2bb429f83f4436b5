import {present, valueOf} from '../../finding/assert.ts'
import {printState} from '../../locale/print.ts'
import {filesWith} from '../../files/overlay.ts'
import type {Files} from '../../files/files.ts'
import type {Passage} from '../../locale/passage.ts'
import {isSaidBeside} from '../../locale/said.ts'
import {textStampOf} from '../../locale/stamp.ts'
import type {PassageRecord} from '../../locale/types.ts'
import {withTranslation} from '../../project/reload.ts'
import type {DocumentInLine} from './in-line.ts'
import type {PlannedTexts} from './save-text.ts'

/** What somebody says of a text or of a unit without one, besides what it is bound to. */
export type SaidOfText = Pick<PassageRecord, 'label' | 'note' | 'questions'>

/** A change of what is said of one text. */
export type RecordEdit = {
  readonly locale: string
  /** of the unit that has the text */
  readonly key: string
  /** what is said from now on; a field that is absent is removed */
  readonly said: (before: SaidOfText) => SaidOfText
}

/**
 * Change what is said of a text: its label, its note, its questions. The text, its state and its English stay.
 *
 * @param line the document, in line with its source: then its keys are those of today
 * @throws InternalError where the document has no such translation or unit
 */
export async function planRecordEdit(
  files: Files,
  {loaded, changes: before}: DocumentInLine,
  {locale, key, said}: RecordEdit,
): Promise<PlannedTexts> {
  const {passages, states} = present(loaded.translations.get(locale), locale)
  const passage = valueOf(passages.byKey, key)
  const units = new Map(states.units)
  const {label, note, questions, ...rest} = passage.record ?? newRecord(passage) // nothing was said yet
  const now = said({
    ...(label === undefined ? {} : {label}),
    ...(note === undefined ? {} : {note}),
    ...(questions === undefined ? {} : {questions}),
  })
  if (isSaidBeside(now) || passage.standing !== 'missing')
    units.set(passage.unit.key, {...rest, ...now})
  else units.delete(passage.unit.key)
  const order = new Map(loaded.catalog.units.map((unit, at) => [unit.key as string, at]))
  const rank = (name: string): number => order.get(name) ?? order.size // of no unit
  const sorted = [...units].toSorted(([a], [b]) => rank(a) - rank(b))
  const changes = new Map(before).set(states.file, printState(sorted, states.style))
  return {changes, loaded: await withTranslation(filesWith(files, changes), loaded, locale)}
}

/** The record of a text of which nothing was said; that of no text has the stamp of no text. */
function newRecord({unit, source, state, origin, text, standing}: Passage): PassageRecord {
  const isMissing = standing === 'missing'
  return {
    uid: unit.uid,
    source: isMissing ? unit.hash : source,
    state: isMissing ? 'translated' : state,
    origin,
    target: textStampOf(isMissing ? '' : text),
  }
}
