import type {TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {beyondStanding} from '../store/beyond-standing.ts'
import {attemptUnasked, type PageStore} from './attempt.ts'
import {textInField} from './edit.ts'

/** How long nothing was typed before the text is checked (ms): with the check of one among 5,000 texts less than 150. */
const pause = 90

let timer: ReturnType<typeof setTimeout> | undefined

/** Check the text of a row as soon as nothing more is typed. */
export function checkSoon(store: PageStore, row: TranslationRow): void {
  clearTimeout(timer)
  timer = setTimeout(() => void checkNow(store, row), pause)
}

/** Check nothing while a word is being composed: half a word would be wrong in every way. */
export function holdCheck(): void {
  clearTimeout(timer)
}

async function checkNow(store: PageStore, row: TranslationRow): Promise<void> {
  const {address, rows} = store.get()
  const {key} = row
  // A row that has gone, or has another number by now, is checked when it is drawn again.
  if (!address || rows.get(key)?.uid !== row.uid) return
  const text = textInField(store.get(), row)
  const answer = await attemptUnasked(store, async () =>
    call('POST /api/check', {...address, key, text}),
  )
  // An answer about an earlier text, or another row, is late.
  if (!answer || store.get().active !== key || textInField(store.get(), row) !== text) return
  store.set({live: {key, text, findings: beyondStanding(answer.findings)}})
}
