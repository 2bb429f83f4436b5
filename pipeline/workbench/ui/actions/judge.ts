import type {SeenRow, SeenText, TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {withFindings} from '../store/beyond-standing.ts'
import {attempt, say, type PageStore} from './attempt.ts'
import {seenRow, seenText} from './edit.ts'
import {loadFindings, mergeRows} from './load.ts'
import {saveRow} from './save.ts'

/** Say that the text of a row holds for the English of today; what is typed is saved first. */
export async function acceptRow(store: PageStore, row: TranslationRow): Promise<boolean> {
  const {address} = store.get()
  const seen = seenText(store.get(), row)
  if (!address || !(await saveRow(store, row))) return false
  const changed = await attempt(store, async () =>
    call('POST /api/accept', {...address, rows: [seen]}),
  )
  if (!changed) return false
  mergeRows(store, changed)
  void loadFindings(store)
  return true
}

/** Say that a person has reviewed the text of a row; asks for the name of that person once. */
export function reviewRow(
  store: PageStore,
  row: TranslationRow,
  state: 'reviewed' | 'final',
  then: () => void,
): void {
  const seen = seenText(store.get(), row)
  const review = async (): Promise<void> => {
    const {address} = store.get()
    if (!address || !(await saveRow(store, row))) return
    const changed = await attempt(store, async () =>
      call('POST /api/review', {...address, rows: [seen], state}),
    )
    if (!changed) return
    mergeRows(store, changed)
    void loadFindings(store)
    then()
  }
  withName(store, () => void review())
}

/** Do what needs the name of the person who works here, after asking for it where it is not known. */
export function withName(store: PageStore, work: () => void): void {
  if (store.get().project?.reviser === '') store.set({dialog: {kind: 'name', continueWith: work}})
  else work()
}

/** Keep the name of the person who works here. */
export async function giveName(store: PageStore, name: string): Promise<boolean> {
  const answer = await attempt(store, async () => call('POST /api/reviser', {name}))
  const {project} = store.get()
  if (!answer || !project) return false
  store.set({project: {...project, reviser: answer.reviser}})
  return true
}

/** Accept what a rule finds in a row, with the reason. */
export async function waiveFinding(
  store: PageStore,
  row: TranslationRow,
  rule: string,
  reason: string,
): Promise<boolean> {
  const {address} = store.get()
  const seen = seenText(store.get(), row)
  if (!address || !(await saveRow(store, row))) return false
  const answer = await attempt(store, async () =>
    call('POST /api/waive', {...address, ...seen, rule, reason}),
  )
  if (!answer) return false
  mergeRows(store, answer)
  store.set({
    live: undefined,
    findings: withFindings(store.get().findings, row.key, answer.findings),
  })
  return true
}

/** A question or a comment about a row. */
export async function addRemark(
  store: PageStore,
  row: TranslationRow,
  text: string,
  isOpen: boolean,
): Promise<boolean> {
  return changing(store, async (address) =>
    call('POST /api/remark', {...address, ...seenRow(row), text, isOpen}),
  )
}

/** Which remark of a row is meant: its place in the list, with its text. */
export type RemarkAddress = SeenRow & {readonly index: number; readonly remark: string}

/** Answer a question. */
export async function answerRemark(
  store: PageStore,
  remark: RemarkAddress,
  text: string,
  isOpen: boolean,
): Promise<boolean> {
  return changing(store, async (address) =>
    call('POST /api/remark/answer', {...address, ...remark, text, isOpen}),
  )
}

/** Mark a question as answered, or open it again. */
export async function setRemarkState(
  store: PageStore,
  remark: RemarkAddress,
  isOpen: boolean,
): Promise<boolean> {
  return changing(store, async (address) =>
    call('POST /api/remark/state', {...address, ...remark, isOpen}),
  )
}

/** Write the note of a row; an empty one removes it. */
export async function saveNote(
  store: PageStore,
  row: TranslationRow,
  note: string,
): Promise<boolean> {
  return changing(store, async (address) =>
    call('POST /api/note', {...address, ...seenRow(row), note}),
  )
}

/** Put a text into rows that are missing: repetitions, and drafts of a program. */
export async function fillRows(
  store: PageStore,
  document: string,
  texts: readonly SeenText[],
  origin: 'machine' | 'memory',
): Promise<void> {
  const {address} = store.get()
  if (!address) return
  const changed = await attempt(store, async () =>
    call('POST /api/fill', {document, locale: address.locale, texts, origin}),
  )
  if (!changed) return
  if (document === address.document) mergeRows(store, changed)
  say(store, 'filled', {count: changed.rows.length})
  void loadFindings(store)
}

type Changed = Parameters<typeof mergeRows>[1]
type Address = {readonly document: string; readonly locale: string}

async function changing(
  store: PageStore,
  work: (address: Address) => Promise<Changed>,
): Promise<boolean> {
  const {address} = store.get()
  const changed = address && (await attempt(store, async () => work(address)))
  if (!changed) return false
  mergeRows(store, changed)
  return true
}
