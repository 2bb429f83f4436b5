import {activeField} from '../keyboard/field.ts'
import type {WorkState} from '../store/work-state.ts'
import {filteredKeys} from '../store/row-filter.ts'
import {say, type PageStore} from './attempt.ts'
import {openTranslation, rememberActive} from './load.ts'

/** Work on a row. Its field takes the focus as soon as it is drawn. */
export function activate(store: PageStore, key: string): void {
  activeField.isWanted = true
  if (store.get().active === key) return activeField.current?.focus()
  store.set({
    active: key,
    lost: undefined,
    live: undefined,
    suggestions: undefined,
    history: undefined,
  })
  rememberActive(store)
}

/** The keys of the rows that are shown, in document order. The active row is shown whatever the filter says. */
export function shownKeys({list, filter, findings, active}: WorkState): readonly string[] {
  if (!list) return []
  const keys = filteredKeys(list.rows, filter, findings).keys
  if (active === undefined || keys.includes(active)) return keys
  const wanted = new Set([...keys, active])
  return list.rows.map(({key}) => key).filter((key) => wanted.has(key))
}

/** Go up or down by rows. */
export function moveBy(store: PageStore, step: 1 | -1): void {
  const keys = shownKeys(store.get())
  const {active} = store.get()
  const at = active === undefined ? -1 : keys.indexOf(active)
  const next = keys[at + step]
  if (next !== undefined) activate(store, next)
}

/** Go to the next row that needs work: below, then above, then in the other documents of the language. */
export async function goToWork(store: PageStore): Promise<void> {
  const state = store.get()
  const keys = shownKeys(state)
  const at = state.active === undefined ? -1 : keys.indexOf(state.active)
  const inOrder = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))]
  const next = inOrder.find((key) => state.rows.get(key)?.needsWork)
  if (next !== undefined) return activate(store, next)
  const other = nextDocument(state)
  if (!other || !state.address) return say(store, 'nothingLeft')
  await openTranslation(store, {document: other.id, locale: state.address.locale})
  say(store, 'nextDocument', {name: other.title})
}

/** Go to the next row with findings. */
export function goToFindings(store: PageStore): void {
  const {findings, active} = store.get()
  const keys = shownKeys(store.get())
  const at = active === undefined ? -1 : keys.indexOf(active)
  const has = (key: string): boolean => (findings[key] ?? []).length > 0 // rows without findings are left out
  const next = keys.slice(at + 1).find(has) ?? keys.slice(0, Math.max(at, 0)).find(has)
  if (next === undefined) say(store, 'noFindings')
  else activate(store, next)
}

function nextDocument({project, address}: WorkState): {id: string; title: string} | undefined {
  if (!project || !address) return undefined
  const at = project.documents.findIndex(({id}) => id === address.document)
  const others = [...project.documents.slice(at + 1), ...project.documents.slice(0, at)]
  return others.find(({translations}) =>
    translations.some(
      ({locale, groups}) =>
        locale === address.locale &&
        groups.missing.units + groups.initial.units + groups.stale.units > 0,
    ),
  )
}
