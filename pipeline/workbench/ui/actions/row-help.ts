import type {History, Suggestions} from '../../protocol/help.ts'
import {call} from '../connection/api.ts'
import {activeField, replaceText, typeInto} from '../keyboard/field.ts'
import {attemptUnasked, say, type PageStore} from './attempt.ts'
import {markOrigin, textInField} from './edit.ts'
import {activeRow} from './load.ts'

/** Load what the memory, the glossary and the English offer for the active row. */
export async function loadSuggestions(store: PageStore): Promise<Suggestions | undefined> {
  const {address, active, suggestions} = store.get()
  if (!address || active === undefined) return undefined
  if (suggestions?.key === active) return suggestions.value
  const value = await attemptUnasked(store, async () =>
    call('GET /api/suggestions', {...address, key: active}),
  )
  if (value && store.get().active === active) store.set({suggestions: {key: active, value}})
  return value
}

/** Load the versions of the active row in git. */
export async function loadHistory(store: PageStore): Promise<History | undefined> {
  const {address, active, history} = store.get()
  if (!address || active === undefined || store.get().project?.hasGit !== true) return undefined
  if (history?.key === active) return history.value
  const value = await attemptUnasked(store, async () =>
    call('GET /api/history', {...address, key: active}),
  )
  if (value && store.get().active === active) store.set({history: {key: active, value}})
  return value
}

/**
 * Put a suggestion of the memory into the field.
 *
 * @param digit from 1
 */
export function takeSuggestion(store: PageStore, digit: number): void {
  const {suggestions, active} = store.get()
  const match = suggestions?.key === active ? suggestions?.value.matches[digit - 1] : undefined
  const row = activeRow(store.get())
  if (!match || !row || !activeField.current) return
  replaceText(activeField.current, match.translation)
  markOrigin(store, row.uid, 'memory')
}

/** Put today's English into the field. */
export function copyEnglish(store: PageStore): void {
  const row = activeRow(store.get())
  if (row && activeField.current) replaceText(activeField.current, row.english)
}

/** Insert the next number, note, code or mark of the English that the text does not have yet. */
export function insertNextMark(store: PageStore): void {
  const row = activeRow(store.get())
  const {suggestions} = store.get()
  if (!row || suggestions?.key !== row.key || !activeField.current) return
  const text = textInField(store.get(), row)
  const left = unused(
    text,
    suggestions.value.insertables.map((one) => one.text),
  )
  if (left === undefined) say(store, 'noneLeft')
  else insertMark(activeField.current, left)
}

/** Insert the next term of the English that the text does not have yet. */
export function insertNextTerm(store: PageStore): void {
  const row = activeRow(store.get())
  const {suggestions} = store.get()
  if (!row || suggestions?.key !== row.key || !activeField.current) return
  const text = textInField(store.get(), row)
  const terms = suggestions.value.terms.filter(({term}) => term !== undefined)
  const next = terms.find(
    ({term = '', forms}) => ![term, ...forms].some((form) => hasForm(text, form)),
  )
  if (next?.term === undefined) say(store, 'noneLeft')
  else typeInto(activeField.current, next.term)
}

/** Put a mark of the English where the cursor is; one with room for words goes around the selection. */
export function insertMark(field: HTMLTextAreaElement, mark: string): void {
  const [before = '', after] = mark.split('…')
  if (after === undefined) return typeInto(field, mark)
  const {selectionStart, selectionEnd, value} = field
  const selected = value.slice(selectionStart, selectionEnd)
  typeInto(field, `${before}${selected}${after}`)
  const place = selectionStart + before.length + selected.length
  field.setSelectionRange(selected === '' ? selectionStart + before.length : place, place)
}

/** The first mark that is oftener in the list than in the text. */
function unused(text: string, marks: readonly string[]): string | undefined {
  const needed = new Map<string, number>()
  for (const mark of marks) {
    const count = (needed.get(mark) ?? 0) + 1 // no entry: not seen before
    needed.set(mark, count)
    const [before = ''] = mark.split('…')
    if (occurrences(text, before) < count * (mark.includes('…') && mark.endsWith(before) ? 2 : 1))
      return mark
  }
  return undefined
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}

/** Forms of a glossary may end in `*`. */
function hasForm(text: string, form: string): boolean {
  return text.toLowerCase().includes(form.replace(/\*$/u, '').toLowerCase())
}
