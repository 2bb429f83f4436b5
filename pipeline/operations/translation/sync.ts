import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {languageOf} from '../../language/index.ts'
import {conflictsPath} from '../../locale/conflicts.ts'
import type {Translation} from '../../locale/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {applySync, emptiedAttics} from '../../sync/apply.ts'
import {authorshipOf} from './authorship.ts'
import {atticPath, readAttic} from '../../sync/attic.ts'
import {conflictsAfter} from '../../sync/conflict-keys.ts'
import {planSync, type SyncInput} from '../../sync/plan.ts'
import type {AtticEntry, SyncPlan} from '../../sync/types.ts'

/** A plan for one document with the files as it leaves them; only files that change are listed. */
export type PlannedSync = {
  readonly plan: SyncPlan
  /** new texts by path; undefined removes the file */
  readonly changes: ReadonlyMap<string, string | undefined>
  readonly findings: readonly Finding[]
  /** the number of texts that no sync has seen and whose history the clone does not have */
  readonly cutOff: number
}

/** Plan how the locale files of a document follow its source. */
export async function syncDocument(
  files: Files,
  project: Pick<Project, 'settings'>,
  loaded: LoadedDocument,
): Promise<PlannedSync> {
  const {attics, ...decision} = await decideSync(files, project, loaded)
  const {plan} = decision
  // Of files that cannot be read nothing is planned.
  const isPlanned = plan.locales.length > 0
  const changes = isPlanned ? await changesOf(files, project, loaded, {plan, attics}) : new Map()
  return {...decision, changes}
}

/** A plan for one document, with the attics that it was made from. */
export type DecidedSync = Omit<PlannedSync, 'changes'> & {
  readonly attics: ReadonlyMap<string, readonly AtticEntry[]>
}

/** Decide how the locale files of a document follow its source; how they then look is not worked out. */
export async function decideSync(
  files: Files,
  project: Pick<Project, 'settings'>,
  loaded: LoadedDocument,
): Promise<DecidedSync> {
  const {catalog, snapshot, translations, document} = loaded
  const {language, locales, sync} = project.settings
  const findings: Finding[] = []
  const attics = new Map<string, readonly AtticEntry[]>()
  for (const locale of [language, ...locales]) {
    const file = atticPath(locale, document.id)
    const read = await files.read(file)
    if (read.kind === 'unreadable') findings.push(read.finding)
    if (read.kind !== 'text') continue
    const attic = readAttic(read.text, file)
    if (attic.ok) attics.set(locale, attic.value)
    findings.push(...attic.findings)
  }
  // A language left behind would have its passages under the keys of other units: all of them wait.
  if (findings.length > 0 || unreadIn(loaded).length > 0)
    return {plan: nothing(document.id), attics, findings, cutOff: 0}
  const restampTypography = sync.restampTypography ?? false
  const input = {catalog, snapshot, translations, attics, languageOf, restampTypography}
  const {plan, cutOff} = await decided(planSync(input), files, loaded, input)
  return {plan, attics, findings, cutOff}
}

/** The files as a plan leaves them; only those that change. */
async function changesOf(
  files: Files,
  {settings: {language}}: Pick<Project, 'settings'>,
  {snapshot, translations, document}: LoadedDocument,
  {plan, attics}: Pick<DecidedSync, 'plan' | 'attics'>,
): Promise<PlannedSync['changes']> {
  const before = new Map<string, Translation>(translations)
  if (snapshot) before.set(language, snapshot)
  const texts = new Map<string, string | undefined>(applySync(plan, before))
  for (const path of emptiedAttics(plan, attics)) texts.set(path, undefined)
  for (const one of plan.locales) {
    const {locale} = one
    if (locale === language) continue
    const path = conflictsPath(`locales/${locale}/${document.id}.json`)
    const read = await files.read(path)
    if (read.kind === 'unreadable') continue
    const open = read.kind === 'text' ? read.text : undefined
    const after = conflictsAfter(open, {changes: plan.changes, plan: one}, path)
    if (after !== undefined) texts.set(path, after === '' ? undefined : after)
  }
  return differing(files, texts)
}

/** A plan with what version control knows of edited texts, where more than one English is possible. */
async function decided(
  first: SyncPlan,
  files: Files,
  loaded: LoadedDocument,
  input: SyncInput,
): Promise<{readonly plan: SyncPlan; readonly cutOff: number}> {
  const asked = first.locales.flatMap(({locale, asked: keys}) =>
    keys.length === 0 ? [] : [{locale, keys}],
  )
  if (asked.length === 0) return {plan: first, cutOff: 0}
  const {folder} = files
  if (folder === undefined) return {plan: first, cutOff: 0}
  const {of: evidence, cutOff} = await authorshipOf(folder, loaded, asked)
  return {plan: planSync({...input, evidence}), cutOff}
}

/** What keeps the locale files of a document from being read whole. */
export function unreadIn({findings}: LoadedDocument): readonly Finding[] {
  return findings.filter(
    ({category, place}) => category === 'input' && place.file.startsWith('locales/'),
  )
}

const nothing = (document: string): SyncPlan => ({document, changes: [], locales: []})

/** Of new contents those that are not there already; undefined removes a file. */
export async function differing(
  files: Files,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<ReadonlyMap<string, string | undefined>> {
  const changes = new Map<string, string | undefined>()
  for (const [path, text] of texts) {
    const read = await files.read(path)
    const same =
      read.kind === 'text' ? read.text === text : read.kind === 'absent' && text === undefined
    if (!same) changes.set(path, text)
  }
  return changes
}
