import type {ProjectOverview} from '../../protocol/project.ts'
import type {RowList, RowsChanged, TranslationRow} from '../../protocol/rows.ts'
import {call} from '../connection/api.ts'
import {activeField} from '../keyboard/field.ts'
import type {WorkState} from '../store/work-state.ts'
import {allBeyondStanding} from '../store/beyond-standing.ts'
import {openFilter} from '../store/row-filter.ts'
import {keepDraft, keptDrafts, type DraftPlace} from '../store/unsaved-texts.ts'
import {lastPlace, placeNamed, rememberPlace, rowAt, type PlaceOnPage} from './address.ts'
import {attemptLoading, say, sayProblem, withdrawFileProblem, type PageStore} from './attempt.ts'

/** Load the project and open the place that the address names, else that of the last visit, else the first. */
export async function openWorkbench(store: PageStore): Promise<void> {
  const project = await attemptLoading(store, async () => call('GET /api/project', {}))
  if (!project) return
  store.set({project, isConnected: true, isRefused: false})
  const place = firstPlace(project)
  if (place) await openTranslation(store, place)
}

/** Load the project again, for its progress. */
export async function refreshProject(store: PageStore): Promise<void> {
  const project = await attemptLoading(store, async () => call('GET /api/project', {}))
  if (project) store.set({project})
}

/** Load a translation and go to the row that is named, else to the first that needs work. */
export async function openTranslation(store: PageStore, place: PlaceOnPage): Promise<void> {
  const {document, locale} = place
  const old = store.get().address
  const isOther = old?.document !== document || old.locale !== locale
  if (isOther) store.set({...emptyTranslation, address: {document, locale}})
  const list = await attemptLoading(store, async () => loadRows(store, document, locale))
  if (!list || !isShown(store, document, locale)) return
  showRows(store, list)
  restoreDrafts(store, list)
  const row = rowAt(list.rows, place) ?? list.rows.find(({needsWork}) => needsWork) ?? list.rows[0]
  activeField.isWanted = true
  store.set({active: row?.key})
  rememberActive(store)
  await loadFindings(store)
}

/**
 * Load the rows that are shown again. The row that is worked on, and unsaved texts, are those of the same unit,
 * whatever number it has by now. Where no row is left, as while a file is being written, it is worked on again as soon as
 * it is back; where others are, the first of them is worked on.
 */
export async function refreshTranslation(store: PageStore): Promise<void> {
  const {address} = store.get()
  if (!address) return
  const list = await attemptLoading(store, async () =>
    loadRows(store, address.document, address.locale),
  )
  if (!list || !isShown(store, address.document, address.locale)) return
  const before = activeRow(store.get()) ?? store.get().lost
  showRows(store, list)
  if (before) workOn(store, before)
  dropSavedDrafts(store)
  await loadFindings(store)
}

/** Go on with a row after the rows were loaded again. */
function workOn(store: PageStore, before: TranslationRow): void {
  const {list, rows, drafts, words} = store.get()
  // Every unit is in one row.
  const now = list?.rows.find(({units}) => units.some(({uid}) => uid === before.uid))
  const isSame =
    now?.key === before.key && now.englishHash === before.englishHash && now.text === before.text
  if (isSame && store.get().active === now.key) return
  const draft = drafts.get(before.uid)
  if (!now && draft && !store.get().lost)
    sayProblem(store, `${words.say('englishGone')} ${draft.text}`)
  store.set({
    active: now ? now.key : rows.keys().next().value,
    lost: now ? undefined : before,
    // They are for the texts that the row had.
    live: undefined,
    suggestions: undefined,
    history: undefined,
  })
  if (now && now.key !== before.key) rememberActive(store)
}

/** Load what the rules say of the translation that is shown. */
export async function loadFindings(store: PageStore): Promise<void> {
  const {address} = store.get()
  if (!address) return
  const found = await attemptLoading(store, async () => call('GET /api/findings', address))
  if (found && isShown(store, found.document, found.locale))
    store.set({findings: allBeyondStanding(found.byKey)})
}

/** Put rows that have changed in place of those that are shown. */
export function mergeRows(store: PageStore, {rows, progress, isReloadNeeded}: RowsChanged): void {
  const {list, rows: shown} = store.get()
  if (!list) return
  const changed = new Map(rows.map((row) => [row.key, row]))
  const merged = list.rows.map((row) => withReferences(changed.get(row.key) ?? row, row))
  store.set({
    list: {...list, rows: merged, progress},
    rows: new Map([...shown, ...merged.map((row) => [row.key, row] as const)]),
    project: withProgress(store.get().project, list.document, progress),
  })
  if (isReloadNeeded) void refreshTranslation(store)
}

/** The row that is worked on. */
export function activeRow({active, rows}: WorkState): TranslationRow | undefined {
  return active === undefined ? undefined : rows.get(active)
}

/** Keep the place of the active row, in the address and for the next visit. */
export function rememberActive(store: PageStore): void {
  const {project, address, active} = store.get()
  if (project && address)
    rememberPlace(project.name, {...address, ...(active === undefined ? {} : {key: active})})
}

/** Where drafts of the translation that is shown are kept. */
export function draftPlace({project, address}: WorkState): DraftPlace | undefined {
  return project && address ? {project: project.name, ...address} : undefined
}

const emptyTranslation: Partial<WorkState> = {
  list: undefined,
  rows: new Map(),
  findings: {},
  live: undefined,
  active: undefined,
  lost: undefined,
  drafts: new Map(),
  collisions: new Map(),
  suggestions: undefined,
  history: undefined,
  filter: openFilter,
}

function firstPlace(project: ProjectOverview): PlaceOnPage | undefined {
  const isThere = (place: PlaceOnPage | undefined): place is PlaceOnPage =>
    place !== undefined &&
    project.documents.some(({id}) => id === place.document) &&
    project.locales.some(({tag}) => tag === place.locale)
  const named = placeNamed(location.hash)
  if (isThere(named)) return named
  const last = lastPlace(project.name)
  const {chosenLocale} = project
  if (isThere(last) && (chosenLocale === undefined || last.locale === chosenLocale)) return last
  const document = project.documents[0]?.id
  const locale = chosenLocale ?? project.locales[0]?.tag
  return document === undefined || locale === undefined ? undefined : {document, locale}
}

async function loadRows(store: PageStore, document: string, locale: string): Promise<RowList> {
  const references = store.get().preferences.references.filter((tag) => tag !== locale)
  return call('GET /api/rows', {document, locale, references: references.join(',')})
}

function showRows(store: PageStore, list: RowList): void {
  if (list.isWritable) withdrawFileProblem(store)
  const before = store.get().rows
  const rows = list.rows.map((row) => keptOrFresh(before.get(row.key), row))
  store.set({
    list: {...list, rows},
    rows: new Map(rows.map((row) => [row.key, row])),
    project: withProgress(store.get().project, list.document, list.progress),
  })
}

/** A row that is as it was stays the same value, so that it is not drawn again. */
function keptOrFresh(old: TranslationRow | undefined, fresh: TranslationRow): TranslationRow {
  return old && JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh
}

/** Texts of the last visit that were never saved come back into their fields. */
function restoreDrafts(store: PageStore, list: RowList): void {
  const place = draftPlace(store.get())
  if (!place) return
  const kept = keptDrafts(place)
  store.set({drafts: kept})
  dropSavedDrafts(store)
  const {drafts} = store.get()
  const count = list.rows.filter(({uid}) => drafts.has(uid)).length
  if (count > 0) say(store, 'restoredDrafts', {count})
}

/** A text that is by now on the disk as it was typed is saved. */
function dropSavedDrafts(store: PageStore): void {
  const {drafts, list} = store.get()
  const place = draftPlace(store.get())
  const saved = list?.rows.filter(({uid, text}) => drafts.get(uid)?.text === text) ?? [] // not loaded yet
  if (!place || saved.length === 0) return
  const kept = new Map(drafts)
  for (const {uid} of saved) {
    kept.delete(uid)
    keepDraft(place, uid, undefined)
  }
  store.set({drafts: kept})
}

function isShown(store: PageStore, document: string, locale: string): boolean {
  const {address} = store.get()
  return address?.document === document && address.locale === locale
}

function withReferences(row: TranslationRow, before: TranslationRow): TranslationRow {
  return row.references === undefined && before.references !== undefined
    ? {...row, references: before.references}
    : row
}

function withProgress(
  project: ProjectOverview | undefined,
  document: string,
  progress: RowList['progress'],
): ProjectOverview | undefined {
  if (!project) return undefined
  const documents = project.documents.map((one) =>
    one.id === document
      ? {
          ...one,
          translations: one.translations.map((other) =>
            other.locale === progress.locale ? progress : other,
          ),
        }
      : one,
  )
  return {...project, documents}
}
