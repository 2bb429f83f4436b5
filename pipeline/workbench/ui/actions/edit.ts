import type {SeenRow, SeenText, TranslationRow} from '../../protocol/rows.ts'
import {activeField, replaceText} from '../keyboard/field.ts'
import {keepDraft, type UnsavedText} from '../store/unsaved-texts.ts'
import type {WorkState} from '../store/work-state.ts'
import {activeRow, draftPlace} from './load.ts'
import type {PageStore} from './attempt.ts'

/**
 * Take over what was typed into the field of a row. A text like the saved one is not kept.
 *
 * @param row as it was shown: the draft is for that English
 */
export function editText(store: PageStore, row: TranslationRow, text: string): void {
  const before = store.get().drafts.get(row.uid)
  const begun = before ?? {base: row.text, englishHash: row.englishHash}
  putDraft(store, row.uid, text === row.text ? undefined : {...begunFrom(begun), text})
}

/** Say that the text of a draft is of the memory or a machine, until a person changes it. */
export function markOrigin(store: PageStore, uid: string, origin: 'machine' | 'memory'): void {
  const draft = store.get().drafts.get(uid)
  if (draft) putDraft(store, uid, {...draft, origin})
}

/** Throw away what was typed into a row. */
export function discardDraft(store: PageStore, row: TranslationRow): void {
  const {collisions} = store.get()
  putDraft(store, row.uid, undefined)
  const left = new Map(collisions)
  left.delete(row.uid)
  store.set({collisions: left})
  if (activeRow(store.get())?.uid === row.uid && activeField.current)
    replaceText(activeField.current, row.text)
}

/** Keep a draft, here and in the browser; undefined removes it. */
export function putDraft(store: PageStore, uid: string, draft: UnsavedText | undefined): void {
  const drafts = new Map(store.get().drafts)
  if (draft) drafts.set(uid, draft)
  else drafts.delete(uid)
  store.set({drafts})
  const place = draftPlace(store.get())
  if (place) keepDraft(place, uid, draft)
}

/** Write a text into the field of the active row, so that Ctrl+Z takes it back. */
export function writeActive(store: PageStore, text: string): void {
  const row = activeRow(store.get())
  if (!row) return
  if (activeField.current) replaceText(activeField.current, text)
  else editText(store, row, text)
}

/** The text of a row as it is in its field. */
export function textInField({drafts}: WorkState, {uid, text}: TranslationRow): string {
  return drafts.get(uid)?.text ?? text
}

/** What somebody who acts on a row has seen of it. */
export function seenRow({key, englishHash}: TranslationRow): SeenRow {
  return {key, englishHash}
}

/** What somebody who judges a row has seen of it: its field as well. */
export function seenText(state: WorkState, row: TranslationRow): SeenText {
  return {...seenRow(row), text: textInField(state, row)}
}

function begunFrom({
  base,
  englishHash,
}: Pick<UnsavedText, 'base' | 'englishHash'>): Pick<UnsavedText, 'base' | 'englishHash'> {
  return {base, englishHash}
}
