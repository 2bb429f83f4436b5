import {call} from '../connection/api.ts'
import {beyondStanding} from '../store/beyond-standing.ts'
import {attempt, type PageStore} from './attempt.ts'
import {textInField} from './edit.ts'

/** How long nothing was typed before the text is checked (ms). */
const pause = 120

let timer: ReturnType<typeof setTimeout> | undefined

/** Check the text of a row as soon as nothing more is typed. */
export function checkSoon(store: PageStore, key: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => void checkNow(store, key), pause)
}

/** Check nothing while a word is being composed: half a word would be wrong in every way. */
export function holdCheck(): void {
  clearTimeout(timer)
}

async function checkNow(store: PageStore, key: string): Promise<void> {
  const {address} = store.get()
  const text = textInField(store, key)
  if (!address || text === undefined) return
  const answer = await attempt(store, async () => call('POST /api/check', {...address, key, text}))
  // An answer about an earlier text, or another row, is late.
  if (!answer || store.get().active !== key || textInField(store, key) !== text) return
  store.set({live: {key, text, findings: beyondStanding(answer.findings)}})
}
