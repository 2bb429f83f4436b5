import type {LoadedDocument, Project} from '../../project/load.ts'
import {planEditions, type EditionChoice, type EditionPlan} from '../project/edition-plan.ts'
import type {Doors} from '../resources/doors.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import {placerOf} from '../site/pages.ts'
import {mainPlan, versionPlacerOf} from '../site/version-pages.ts'
import {comparerWith} from '../versions/compared.ts'
import type {PublishedVersion} from '../versions/published.ts'
import type {Branding} from '../../render/shared/branding.ts'
import {tasksOfPlans} from './redlines.ts'
import type {EditionTask} from './task.ts'

/** Published versions, and what their editions are made with. */
export type VersionsRequest = {
  readonly project: Pick<Project, 'settings' | 'glossary'>
  /** of today: those of which versions are published */
  readonly documents: readonly LoadedDocument[]
  /** the oldest first */
  readonly versions: readonly PublishedVersion[]
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: string
  /** ISO 8601, for documents of today that have none of their own */
  readonly date: string | undefined
  readonly words: BundledWords
  readonly branding: Branding
  readonly doors: Doors
}

/** A task of a published version, and the version that its findings are about. */
export type VersionTask = {readonly task: EditionTask; readonly version: PublishedVersion}

/**
 * The editions of the published versions of documents that there are today, and pages of what changed: from each version to
 * the next one, and from each to today.
 */
export function versionTasks(request: VersionsRequest): readonly VersionTask[] {
  const {versions} = request
  return versions.flatMap((version, index) => {
    const next = versions[index + 1]
    const tasks = [
      ...editionTasks(version, request),
      ...changesTasks(version, undefined, request),
      ...(next ? changesTasks(version, next, request) : []),
    ]
    return tasks.map((task) => ({task, version}))
  })
}

function editionTasks(version: PublishedVersion, request: VersionsRequest): readonly EditionTask[] {
  const common = commonOf(version, request)
  const plans = planEditions(documentsIn(version, request), common.project.settings, request.choice)
  return tasksOfPlans(plans, common)
}

/** Pages of what changed from a version to another one or to today, in the languages of the main page of each document. */
function changesTasks(
  since: PublishedVersion,
  until: PublishedVersion | undefined,
  request: VersionsRequest,
): readonly EditionTask[] {
  const common = commonOf(until, request)
  const documents = until ? documentsIn(until, request) : request.documents
  const plans = documents
    .filter(({document}) => since.documents.has(document.id))
    .flatMap((loaded): readonly EditionPlan[] => {
      const main = mainPlan(loaded, common.project.settings)
      return main ? [{...main, formats: ['html']}] : []
    })
  const compare = comparerWith(since, common.project, request.words)
  return tasksOfPlans(plans, {...common, comparison: {since: since.name, compare}})
}

/** What the editions of a version, or those of today, have in common. */
function commonOf(
  version: PublishedVersion | undefined,
  {project, documents, words, branding, output, date, doors}: VersionsRequest,
): Parameters<typeof tasksOfPlans>[1] {
  const {settings} = project
  const shared = {words, output, doors}
  if (!version)
    return {...shared, project: {...project, documents}, date, place: placerOf(settings, branding)}
  // The version that the configuration names is that of today.
  const own = {...settings, version: version.name}
  return {
    ...shared,
    project: {...project, settings: own, documents: [...version.documents.values()]},
    date: version.date,
    place: versionPlacerOf(own, branding, version),
    version,
  }
}

function documentsIn(
  version: PublishedVersion,
  {documents}: VersionsRequest,
): readonly LoadedDocument[] {
  return documents.flatMap(({document}) => version.documents.get(document.id) ?? []) // new since
}
