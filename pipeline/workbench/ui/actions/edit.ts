import {activeField, replaceText} from '../keyboard/field.ts'
import {keepDraft, type UnsavedText} from '../store/unsaved-texts.ts'
import {activeRow, draftPlace} from './load.ts'
import type {PageStore} from './attempt.ts'

/** Take over what was typed into the field of a row. A text like the saved one is not kept. */
export function editText(store: PageStore, key: string, text: string): void {
  const {rows, drafts} = store.get()
  const row = rows.get(key)
  if (!row) return
  const before = drafts.get(key)
  const begun = before ?? {base: row.text, englishHash: row.englishHash}
  putDraft(store, key, text === row.text ? undefined : {...begunFrom(begun), text})
}

/** Say that the text of a draft is of the memory or a machine, until a person changes it. */
export function markOrigin(store: PageStore, key: string, origin: 'machine' | 'memory'): void {
  const draft = store.get().drafts.get(key)
  if (draft) putDraft(store, key, {...draft, origin})
}

/** Throw away what was typed into a row. */
export function discardDraft(store: PageStore, key: string): void {
  const {rows, collisions, active} = store.get()
  putDraft(store, key, undefined)
  const left = new Map(collisions)
  left.delete(key)
  store.set({collisions: left})
  const row = rows.get(key)
  if (row && active === key && activeField.current) replaceText(activeField.current, row.text)
}

/** Keep a draft, here and in the browser; undefined removes it. */
export function putDraft(store: PageStore, key: string, draft: UnsavedText | undefined): void {
  const drafts = new Map(store.get().drafts)
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
  store.set({drafts})
  const place = draftPlace(store.get())
  if (place) keepDraft(place, key, draft)
}

/** Write a text into the field of the active row, so that Ctrl+Z takes it back. */
export function writeActive(store: PageStore, text: string): void {
  const row = activeRow(store.get())
  if (!row) return
  if (activeField.current) replaceText(activeField.current, text)
  else editText(store, row.key, text)
}

/** The text of a row as it is in its field. */
export function textInField(store: PageStore, key: string): string | undefined {
  const {drafts, rows} = store.get()
  return drafts.get(key)?.text ?? rows.get(key)?.text
}

function begunFrom({
  base,
  englishHash,
}: Pick<UnsavedText, 'base' | 'englishHash'>): Pick<UnsavedText, 'base' | 'englishHash'> {
  return {base, englishHash}
}
