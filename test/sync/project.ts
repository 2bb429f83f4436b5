import {syncDocument, type PlannedSync} from '../../pipeline/operations/translation/sync.ts'
import {withDefaults} from '../../pipeline/config/defaults.ts'
import type {Config} from '../../pipeline/config/types.ts'
import {filesInMemory, type MemoryFiles} from '../../pipeline/files/memory.ts'
import {loadProject, type LoadedDocument} from '../../pipeline/project/load.ts'

/** A project of one document `rules`, in memory. */
export type Trial = {readonly files: MemoryFiles; readonly config: Config}

export function trial(markdown: string, config: Config = {locales: ['ru']}): Trial {
  return {files: filesInMemory(new Map([['source/rules.md', markdown]])), config}
}

export async function loaded({files, config}: Trial): Promise<LoadedDocument> {
  const {documents} = await loadProject(files, withDefaults(config))
  const [document] = documents
  if (!document) throw new Error('the project has no document')
  return document
}

/** Change the source, plan the sync and carry it out. */
export async function synced(project: Trial, markdown?: string): Promise<PlannedSync> {
  if (markdown !== undefined) await project.files.apply(new Map([['source/rules.md', markdown]]))
  const settings = withDefaults(project.config)
  const whole = await loadProject(project.files, settings)
  const planned = await syncDocument(project.files, whole, await loaded(project))
  await project.files.apply(planned.changes)
  return planned
}

/** A JSON file of the project; empty where there is none. */
export function json({files}: Trial, path: string): Readonly<Record<string, unknown>> {
  const text = files.contents.get(path)
  return typeof text === 'string' ? (JSON.parse(text) as Readonly<Record<string, unknown>>) : {}
}

/** The texts of a locale file by key. */
export function textsOf(project: Trial, locale = 'ru'): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(json(project, `locales/${locale}/rules.json`)) as [string, string][],
  )
}

/** Write translations into the locale file, as a translator would with an editor. */
export async function translated(
  project: Trial,
  texts: Iterable<readonly [string, string]>,
  locale = 'ru',
): Promise<void> {
  const path = `locales/${locale}/rules.json`
  const entries = {...json(project, path), ...Object.fromEntries(texts)}
  await project.files.apply(new Map([[path, `${JSON.stringify(entries, null, 2)}\n`]]))
}
