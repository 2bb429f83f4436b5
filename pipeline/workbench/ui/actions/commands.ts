import {activeField} from '../keyboard/field.ts'
import type {GivenCommand, ShortcutName} from '../keyboard/shortcuts.ts'
import type {SideTab} from '../store/work-state.ts'
import type {PageStore} from './attempt.ts'
import {goToNextFinding} from './find.ts'
import {acceptRow, reviewRow} from './judge.ts'
import {activeRow} from './load.ts'
import {goToWork, moveBy} from './move.ts'
import {copyEnglish, insertNextMark, insertNextTerm, takeSuggestion} from './row-help.ts'
import {saveActive} from './save.ts'

/** What a command does. */
type Doing = (store: PageStore, digit: number) => void

const doings: Readonly<Record<ShortcutName, Doing>> = {
  'save-next': (store) => void saveAndGo(store),
  save: (store) => void saveActive(store),
  review: (store) => {
    const row = activeRow(store.get())
    if (row) reviewRow(store, row, 'reviewed', () => void goToWork(store))
  },
  accept: (store) => void acceptAndGo(store),
  'previous-row': (store) => moveBy(store, -1),
  'next-row': (store) => moveBy(store, 1),
  'next-work': (store) => void goToWork(store),
  suggestion: takeSuggestion,
  'copy-english': copyEnglish,
  'insert-mark': insertNextMark,
  'insert-term': insertNextTerm,
  concordance: openConcordance,
  'next-finding': goToNextFinding,
  filter: () => focusOn('filter'),
  ask: (store) => showTab(store, 'questions', 'question-text'),
  history: (store) => showTab(store, 'history', 'tab-history'),
  preview: (store) => showTab(store, 'preview', 'tab-preview'),
  publish: (store) => store.set({dialog: {kind: 'publish'}}),
  leave: () => activeField.current?.blur(),
  keys: (store) => store.set({dialog: {kind: 'keys'}}),
}

/** Do what a key asks for. */
export function give(store: PageStore, {name, digit}: GivenCommand): void {
  doings[name](store, digit)
}

/** Save the active row, and go to the next that needs work unless it could not be saved. */
export async function saveAndGo(store: PageStore): Promise<void> {
  if (await saveActive(store)) await goToWork(store)
}

/** Say that the active text holds for the English of today, and go to the next that needs work. */
export async function acceptAndGo(store: PageStore): Promise<void> {
  const row = activeRow(store.get())
  if (row && (await acceptRow(store, row))) await goToWork(store)
}

/** Show a part of the help beside the rows, and put the focus there. */
export function showTab(store: PageStore, tab: SideTab, id: string): void {
  store.set({tab, isSideOpen: true})
  focusOn(id)
}

/** Look for the words that are selected, in the field or anywhere on the page. */
function openConcordance(store: PageStore): void {
  const field = activeField.current
  const inField = field ? field.value.slice(field.selectionStart, field.selectionEnd) : ''
  const query = inField === '' ? String(getSelection() ?? '') : inField // a page without a selection
  store.set({dialog: {kind: 'concordance', query: query.trim()}})
}

/** Put the focus on an element: at once where it is there, so that the next key is typed into it, else once it is drawn. */
function focusOn(id: string): void {
  const element = document.querySelector<HTMLElement>(`#${id}`)
  if (element) element.focus()
  else requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${id}`)?.focus())
}
