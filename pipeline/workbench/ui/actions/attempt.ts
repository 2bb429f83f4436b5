import {CallFailure} from '../connection/api.ts'
import type {WorkState} from '../store/work-state.ts'
import type {Store} from '../store/store.ts'
import type {PageWordId, WordValues} from '../words/page-words.ts'

/** The store that actions read and change. */
export type PageStore = Store<WorkState>

/** Say what was done. It is shown, and read aloud, until the next message. */
export function say(store: PageStore, id: PageWordId, values?: WordValues): void {
  store.set({notice: {text: store.get().words.say(id, values), isProblem: false}})
}

/** Say what went wrong. */
export function sayProblem(store: PageStore, text: string): void {
  store.set({notice: {text, isProblem: true}})
}

/** Say what is wrong with files of the project; it is no longer said once they are read again without it. */
export function sayFileProblem(store: PageStore, text: string): void {
  store.set({notice: {text, isProblem: true, isOfFiles: true}})
}

/** The files that are shown were read, and can be written: what was said of them is no longer true. */
export function withdrawFileProblem(store: PageStore): void {
  if (store.get().notice?.isOfFiles === true) store.set({notice: undefined})
}

/** What a failure says to people. */
export function reasonOf(error: unknown): string {
  if (error instanceof CallFailure)
    return [error.message, error.hint].filter((part) => part !== '').join(' ')
  return error instanceof Error ? error.message : String(error)
}

/**
 * Load what nobody has asked for by a key, about a row that may have gone since: then nothing is said, for the rows
 * are loaded again.
 *
 * @returns undefined where it failed
 */
export async function attemptUnasked<Value>(
  store: PageStore,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  return attempt(store, async () =>
    work().catch((error: unknown) => {
      if (error instanceof CallFailure && error.status === 404) return undefined
      throw error
    }),
  )
}

/** Load files of the project as they are now; see `attempt`. */
export const attemptLoading = async <Value>(
  store: PageStore,
  work: () => Promise<Value>,
): Promise<Value | undefined> => attempt(store, work, sayFileProblem)

/**
 * Do what may fail at the server; a failure is said to the person who works.
 *
 * @returns undefined where it failed
 */
export async function attempt<Value>(
  store: PageStore,
  work: () => Promise<Value>,
  told: typeof sayProblem = sayProblem,
): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    if (error.status === 401) store.set({isRefused: true})
    else if (error.status === 0) store.set({isConnected: false})
    else told(store, reasonOf(error))
    return undefined
  }
}
