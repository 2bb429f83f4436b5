import type {EditionChoice} from '../project/edition-plan.ts'
import {citedRows, rowsCitedIn} from '../project/cited-rows.ts'
import {planEditions} from '../project/edition-plan.ts'
import type {Opened} from '../project/open.ts'
import {placedSettings} from '../project/placed-settings.ts'
import type {Finding} from '../../finding/finding.ts'
import {itemAt} from '../../finding/assert.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {doorsOf} from '../resources/doors.ts'
import {projectWords} from '../resources/interface-words.ts'
import {readBranding} from '../site/branding.ts'
import {placerOf} from '../site/pages.ts'
import {tasksOf} from './document-tasks.ts'
import type {EditionFile} from './formats.ts'
import {onceEach, weighed} from './weighed.ts'

/** What one edition is to be. */
export type WantedEdition = {
  readonly loaded: LoadedDocument
  readonly choice: EditionChoice
  /** ISO 8601 */
  readonly date: string | undefined
}

/** A rendered edition, and what is to be said of it; no file where an error keeps it from being made. */
export type MadeEdition = {readonly file?: EditionFile; readonly findings: readonly Finding[]}

/** Render the first file of a choice; nothing is written. */
export async function renderWanted(
  {project, root, files}: Opened,
  {loaded, choice, date}: WantedEdition,
): Promise<MadeEdition> {
  const {settings} = project
  const doors = doorsOf(root, files)
  const {value: publisher, findings} = await readBranding(settings.html, files)
  const words = await projectWords(settings, files)
  const place = placerOf(settings, publisher.branding)
  const plans = planEditions([loaded], settings, choice)
  const cited = project.documents.flatMap(citedRows)
  const citedFromOutside = rowsCitedIn(loaded.document.id, cited)
  const common = {project, words, date, output: settings.output, place, doors, citedFromOutside}
  const task = itemAt(tasksOf(plans, common), 0)
  const rendered = itemAt(await task.render(doors), 0)
  const early = itemAt(task.files, 0).early()
  const placed = [...early, ...rendered.findings.map((finding) => task.placed(finding))]
  const all = await placedSettings(
    onceEach([...findings, ...weighed(placed, settings.check)]),
    files,
  )
  const isWhole = rendered.ok && rendered.findings.every(({severity}) => severity !== 'error')
  return isWhole ? {file: rendered.value, findings: all} : {findings: all}
}
