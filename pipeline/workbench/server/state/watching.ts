import {watchedPaths, watchPaths, type Ongoing} from '../../../operations/editions/watch.ts'
import type {ServerEvent} from '../../protocol/work.ts'
import type {Workbench} from './workbench.ts'

/** Watch the files of a project, and tell open pages which translations may be other than before. */
export async function watchProject(workbench: Workbench): Promise<Ongoing> {
  const {root, store, news, memory} = workbench
  const surveyed = await store.survey()
  const source = surveyed.ok ? surveyed.value.settings.source : 'source'
  let before: ReadonlyMap<string, string> | undefined
  return watchPaths(root, watchedPaths(source), async () => {
    const now = await stampsOf(workbench)
    if (before && now) {
      const changed = [...now].filter(([id, stamp]) => before?.get(id) !== stamp).map(([id]) => id)
      for (const id of changed) memory.forget(id)
      if (changed.length > 0 || before.size !== now.size)
        news.tell(await changedEvent(workbench, changed, before.size !== now.size))
    } else if (before) {
      memory.forgetAll()
      news.tell({kind: 'changed', translations: [], isProject: true})
    }
    before = now ?? new Map() // the configuration cannot be read: all is new afterwards
  })
}

// Has no name of a document: what belongs to the whole project.
const wholeProject = ''

/** A stamp of each document by its id, and one of the project; undefined where its configuration cannot be read. */
async function stampsOf({store}: Workbench): Promise<ReadonlyMap<string, string> | undefined> {
  const survey = await store.survey()
  if (!survey.ok) return undefined
  const {settings, glossary} = survey.value
  const terms = glossary.concepts.map(({terms: own, ...concept}) => [concept, [...own]])
  const stamps = new Map([[wholeProject, JSON.stringify([settings, terms])]])
  for (const name of survey.value.names) stamps.set(name.id, await store.stamp(survey.value, name))
  return stamps
}

async function changedEvent(
  {store}: Workbench,
  ids: readonly string[],
  hasOthers: boolean,
): Promise<ServerEvent> {
  const survey = await store.survey()
  const locales = survey.ok ? survey.value.settings.locales : []
  const documents = ids.filter((id) => id !== wholeProject)
  return {
    kind: 'changed',
    translations: documents.flatMap((document) => locales.map((locale) => ({document, locale}))),
    isProject: hasOthers || documents.length < ids.length,
  }
}
