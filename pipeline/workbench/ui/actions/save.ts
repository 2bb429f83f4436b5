import type {TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {withFindings} from '../store/beyond-standing.ts'
import type {SaveCollision} from '../store/work-state.ts'
import type {UnsavedText} from '../store/unsaved-texts.ts'
import {attempt, say, sayFileProblem, type PageStore} from './attempt.ts'
import {putDraft} from './edit.ts'
import {activeRow, mergeRows, refreshTranslation} from './load.ts'

/**
 * Save what was typed into a row. A row without a draft has nothing to save.
 *
 * @param row as it was shown
 * @param settlesConflict whether the texts of a merge that wait for the row are decided with this text
 * @returns whether nothing is left to save
 */
export async function saveRow(
  store: PageStore,
  row: TranslationRow,
  settlesConflict = false,
): Promise<boolean> {
  const {drafts, address, list, words} = store.get()
  const {key, uid} = row
  if (!address) return false
  const draft = drafts.get(uid) ?? (settlesConflict ? draftOf(row) : undefined)
  if (!draft) return true
  if (list?.isWritable === false) {
    sayFileProblem(store, words.say('notWritable'))
    return false
  }
  setSaving(store, uid, true)
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
  setSaving(store, uid, false)
  if (!answer) return false
  if (answer.kind !== 'saved') return collide(store, {answer, row, draft})
  setCollision(store, uid, undefined)
  mergeRows(store, {...answer, rows: [...answer.rows, answer.row]})
  // What was typed while it was being saved is a draft on top of what is saved now.
  const now = store.get().drafts.get(uid)
  putDraft(
    store,
    uid,
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
  return row ? saveRow(store, row, hasDecided(store, row)) : false
}

/**
 * Decide a collision with the disk: go on from the text that is there, with the text of the field.
 *
 * @returns the row as it is on the disk
 */
export function keepMine(store: PageStore, shown: TranslationRow): TranslationRow {
  const {collisions, drafts} = store.get()
  const {uid} = shown
  const row = collisions.get(uid)?.row ?? shown
  const draft = drafts.get(uid)
  setCollision(store, uid, undefined)
  if (draft) putDraft(store, uid, {text: draft.text, base: row.text, englishHash: row.englishHash})
  return row
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
  return row.conflicts !== undefined && store.get().drafts.has(row.uid)
}

type Collided = {
  readonly answer: SaveCollision
  /** as it was shown */
  readonly row: TranslationRow
  readonly draft: UnsavedText
}

function collide(store: PageStore, {answer, row: shown, draft}: Collided): false {
  const {list, rows} = store.get()
  const {row} = answer
  if (row.uid !== shown.uid) {
    // The English was renumbered: the draft follows its unit when the rows are loaded again.
    void refreshTranslation(store)
    return false
  }
  if (list)
    store.set({
      list: {...list, rows: list.rows.map((one) => (one.uid === row.uid ? row : one))},
      rows: new Map([...rows, [row.key, row]]),
    })
  setCollision(store, row.uid, answer)
  if (answer.kind === 'english-changed')
    putDraft(store, row.uid, {...draft, englishHash: row.englishHash})
  return false
}

function setSaving(store: PageStore, uid: string, isSaving: boolean): void {
  const saving = new Set(store.get().saving)
  if (isSaving) saving.add(uid)
  else saving.delete(uid)
  store.set({saving})
}

function setCollision(store: PageStore, uid: string, collision: SaveCollision | undefined): void {
  const collisions = new Map(store.get().collisions)
  if (collision) collisions.set(uid, collision)
  else collisions.delete(uid)
  store.set({collisions})
}

function draftOf({text, englishHash}: TranslationRow): UnsavedText {
  return {text, base: text, englishHash}
}
