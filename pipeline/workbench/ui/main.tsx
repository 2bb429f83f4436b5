import {render} from 'preact'
import {placeNamed} from './actions/address.ts'
import {say} from './actions/attempt.ts'
import {give} from './actions/commands.ts'
import {openTranslation, openWorkbench, refreshProject, refreshTranslation} from './actions/load.ts'
import {listenToServer} from './connection/events.ts'
import {commandOf, shortcutsOf} from './keyboard/shortcuts.ts'
import type {ServerEvent} from '../protocol/work.ts'
import type {WorkState} from './store/work-state.ts'
import {readPreferences} from './store/preferences.ts'
import {openFilter} from './store/row-filter.ts'
import {createStore, StoreContext} from './store/store.ts'
import {App} from './view/app.tsx'
import {englishWords, languageFor, loadPageWords} from './words/page-words.ts'

const wide = matchMedia('(min-width: 70.01rem)')

const first: WorkState = {
  words: englishWords,
  project: undefined,
  address: undefined,
  list: undefined,
  rows: new Map(),
  findings: {},
  live: undefined,
  active: undefined,
  lost: undefined,
  drafts: new Map(),
  saving: new Set(),
  collisions: new Map(),
  suggestions: undefined,
  history: undefined,
  filter: openFilter,
  tab: 'help',
  dialog: undefined,
  isContentsOpen: wide.matches,
  isSideOpen: matchMedia('(min-width: 50.01rem)').matches,
  isConnected: true,
  isRefused: false,
  notice: undefined,
  progress: undefined,
  preferences: readPreferences(),
}

const store = createStore(first)

/** Keep the words in the language that is chosen, else in that of the browser. */
function followLanguage(): void {
  let shown = ''
  const follow = async (): Promise<void> => {
    const {language} = store.get().preferences
    const wanted = language ?? languageFor(navigator.languages)
    if (wanted === shown) return
    shown = wanted
    const words = await loadPageWords(wanted)
    if (shown === wanted) store.set({words})
  }
  store.subscribe(() => void follow())
  void follow()
}

function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const {preferences, dialog} = store.get()
    if (dialog || event.defaultPrevented) return
    const {target} = event
    const isTyping =
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !/^(?:checkbox|radio|button)$/u.test(target.type))
    const command = commandOf(event, shortcutsOf(preferences.keys), isTyping)
    if (!command) return
    event.preventDefault()
    give(store, command)
  })
}

function listenToChanges(): void {
  listenToServer({
    connection: (isOpen) => {
      if (isOpen === store.get().isConnected) return
      store.set({isConnected: isOpen})
      // What has happened while nobody listened.
      if (isOpen) void refreshAll().then(() => say(store, 'connectionBack'))
    },
    hear: (event) => {
      if (event.kind === 'progress') return store.set({progress: event})
      if (event.kind === 'changed') refreshSoon(event)
    },
  })
}

/** How long files may go on changing before what is shown is loaded again (ms): git writes many of them. */
const calm = 150
let timer: ReturnType<typeof setTimeout> | undefined
let isAll = false

function refreshSoon({
  isProject,
  translations,
}: Extract<ServerEvent, {readonly kind: 'changed'}>): void {
  const {address} = store.get()
  const isShown = translations.some(
    ({document, locale}) => document === address?.document && locale === address.locale,
  )
  if (!isShown && !isProject) return void refreshProject(store)
  isAll ||= isProject
  clearTimeout(timer)
  timer = setTimeout(() => {
    void (isAll ? refreshAll() : refreshTranslation(store))
    isAll = false
  }, calm)
}

async function refreshAll(): Promise<void> {
  await refreshProject(store)
  if (store.get().list) await refreshTranslation(store)
  else await openWorkbench(store)
}

/** In a window that becomes narrow the contents would lie over the text. */
function fitContents(): void {
  wide.addEventListener('change', ({matches}) => store.set({isContentsOpen: matches}))
}

function warnOfUnsaved(): void {
  addEventListener('beforeunload', (event) => {
    const {drafts, list} = store.get()
    if (list?.rows.some(({uid}) => drafts.has(uid))) event.preventDefault()
  })
}

addEventListener('hashchange', () => {
  const place = placeNamed(location.hash)
  if (place) void openTranslation(store, place)
})

const place = document.querySelector('#page')
if (place)
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    place,
  )
followLanguage()
listenToKeys()
fitContents()
warnOfUnsaved()
// First listen, then load: a change in between would be missed.
listenToChanges()
void openWorkbench(store)
