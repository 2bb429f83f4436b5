import type {TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {withFindings} from '../store/beyond-standing.ts'
import type {SaveCollision} from '../store/work-state.ts'
import type {UnsavedText} from '../store/unsaved-texts.ts'
import {attempt, say, sayProblem, type PageStore} from './attempt.ts'
import {putDraft} from './edit.ts'
import {activeRow, mergeRows} from './load.ts'

/**
 * Save what was typed into a row. A row without a draft has nothing to save.
 *
 * @param settlesConflict whether the texts of a merge that wait for the row are decided with this text
 * @returns whether nothing is left to save
 */
export async function saveRow(
  store: PageStore,
  key: string,
  settlesConflict = false,
): Promise<boolean> {
  const {rows, drafts, address, list, words} = store.get()
  const row = rows.get(key)
  if (!row || !address) return false
  const draft = drafts.get(key) ?? (settlesConflict ? draftOf(row) : undefined)
  if (!draft) return true
  if (list?.isWritable === false) {
    sayProblem(store, words.say('notWritable'))
    return false
  }
  setSaving(store, key, true)
  const {text, base, englishHash, origin} = draft
  const answer = await attempt(store, async () =>
    call('POST /api/save', {
      ...address,
      key,
      text,
      base,
      englishHash,
      ...(origin ? {origin} : {}),
      ...(settlesConflict ? {settlesConflict} : {}),
    }),
  )
  setSaving(store, key, false)
  if (!answer) return false
  if (answer.kind !== 'saved') return collide(store, answer, draft)
  setCollision(store, key, undefined)
  mergeRows(store, {...answer, rows: [...answer.rows, answer.row]})
  // What was typed while it was being saved is a draft on top of what is saved now.
  const now = store.get().drafts.get(key)
  putDraft(
    store,
    key,
    now && now.text !== text
      ? {text: now.text, base: answer.row.text, englishHash: answer.row.englishHash}
      : undefined,
  )
  store.set({findings: withFindings(store.get().findings, key, answer.findings)})
  say(store, 'saved')
  return true
}

/** Save the active row. */
export async function saveActive(store: PageStore): Promise<boolean> {
  const row = activeRow(store.get())
  return row ? saveRow(store, row.key, hasDecided(store, row)) : false
}

/** Decide a collision with the disk: go on from the text that is there, with the text of the field. */
export function keepMine(store: PageStore, key: string): void {
  const {collisions, drafts, rows} = store.get()
  const row = collisions.get(key)?.row ?? rows.get(key)
  const draft = drafts.get(key)
  setCollision(store, key, undefined)
  if (row && draft)
    putDraft(store, key, {text: draft.text, base: row.text, englishHash: row.englishHash})
}

/** What stops a draft from being saved, seen before it is sent: the text on the disk is no longer what it was begun from. */
export function collisionOf(
  row: TranslationRow,
  draft: UnsavedText | undefined,
): SaveCollision | undefined {
  if (!draft || draft.base === row.text || draft.text === row.text) return undefined
  return {kind: 'conflict', base: draft.base, theirs: row.text, mine: draft.text, row}
}

/** A person who edits a row in conflict and saves it has merged the two texts. */
function hasDecided(store: PageStore, row: TranslationRow): boolean {
  return row.conflicts !== undefined && store.get().drafts.has(row.key)
}

function collide(store: PageStore, answer: SaveCollision, draft: UnsavedText): false {
  const {list, rows} = store.get()
  const {row} = answer
  if (list)
    store.set({
      list: {...list, rows: list.rows.map((one) => (one.key === row.key ? row : one))},
      rows: new Map([...rows, [row.key, row]]),
    })
  setCollision(store, row.key, answer)
  if (answer.kind === 'english-changed')
    putDraft(store, row.key, {...draft, englishHash: row.englishHash})
  return false
}

function setSaving(store: PageStore, key: string, isSaving: boolean): void {
  const saving = new Set(store.get().saving)
  if (isSaving) saving.add(key)
  else saving.delete(key)
  store.set({saving})
}

function setCollision(store: PageStore, key: string, collision: SaveCollision | undefined): void {
  const collisions = new Map(store.get().collisions)
  if (collision) collisions.set(key, collision)
  else collisions.delete(key)
  store.set({collisions})
}

function draftOf({text, englishHash}: TranslationRow): UnsavedText {
  return {text, base: text, englishHash}
}
