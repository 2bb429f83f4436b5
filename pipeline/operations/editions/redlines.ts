import {planEditions, type EditionChoice, type EditionPlan} from '../project/edition-plan.ts'
import type {Opened} from '../project/open.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {Project} from '../../project/load.ts'
import {tasksOf, type CommonInputs} from './document-tasks.ts'
import type {Rendered} from './formats.ts'
import type {EditionTask, PlannedFile} from './task.ts'
import {onceEach, weighed} from './weighed.ts'
import {citedRows, rowsCitedIn} from '../project/cited-rows.ts'
import {doorsOf} from '../resources/doors.ts'
import {projectWords} from '../resources/interface-words.ts'
import {readBranding} from '../site/branding.ts'
import {placerOf} from '../site/pages.ts'
import {comparerWith} from '../versions/compared.ts'
import type {EarlierVersion} from '../versions/earlier-project.ts'

/** Which editions are to show what changed. */
export type RedlineRequest = {
  readonly documents: readonly LoadedDocument[]
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: string
  /** ISO 8601 */
  readonly date: string | undefined
  readonly since: EarlierVersion
}

/** Editions that were rendered, and what is to be said of them. */
export type RenderedEditions = {
  readonly files: readonly {readonly file: PlannedFile; readonly rendered: Rendered}[]
  readonly findings: readonly Finding[]
}

/** Render editions that show what changed since an earlier version; nothing is written. */
export async function renderRedlines(
  {project, root, files}: Opened,
  {documents, choice, output, date, since}: RedlineRequest,
): Promise<RenderedEditions> {
  const {settings} = project
  const words = await projectWords(settings, files)
  const {value: publisher, findings} = await readBranding(settings.html, files)
  const common = {
    project,
    words,
    date,
    output,
    doors: doorsOf(root, files),
    place: placerOf(settings, publisher.branding),
    comparison: {since: since.name, compare: comparerWith(since, project, words)},
  }
  const made = await renderedPlans(redlinePlans(planEditions(documents, settings, choice)), common)
  return {files: made.files, findings: onceEach([...findings, ...made.findings])}
}

/** What the editions of several documents have in common. */
export type SharedInputs = Omit<CommonInputs, 'citedFromOutside' | 'project'> & {
  readonly project: Pick<Project, 'settings' | 'glossary' | 'documents'>
}

/** The files of plans as tasks, those of one document after the other. */
export function tasksOfPlans(
  plans: readonly EditionPlan[],
  common: SharedInputs,
): readonly EditionTask[] {
  const cited = common.project.documents.flatMap(citedRows)
  const documents = [...new Set(plans.map(({loaded}) => loaded))]
  return documents.flatMap((loaded) => {
    const citedFromOutside = rowsCitedIn(loaded.document.id, cited)
    const own = plans.filter((plan) => plan.loaded === loaded)
    return tasksOf(own, {...common, citedFromOutside})
  })
}

/** Render the editions of plans, one after the other. */
async function renderedPlans(
  plans: readonly EditionPlan[],
  common: SharedInputs,
): Promise<RenderedEditions> {
  const {project, doors} = common
  const made: {readonly file: PlannedFile; readonly rendered: Rendered}[] = []
  const said: Finding[] = []
  for (const task of tasksOfPlans(plans, common)) {
    const rendered = await task.render(doors)
    for (const [index, file] of task.files.entries()) {
      const one = itemAt(rendered, index)
      const placed = one.findings.map((finding) => task.placed(finding))
      said.push(...weighed([...file.early(), ...placed], project.settings.check))
      made.push({file, rendered: one})
    }
  }
  return {files: made, findings: said}
}

/** What of a plan is built where an earlier version is compared: a book for reading aloud shows no deletions. */
function redlinePlans(plans: readonly EditionPlan[]): readonly EditionPlan[] {
  return plans.map(({loaded, languages, layout, formats, pdf}) => ({
    loaded,
    languages,
    layout,
    pdf,
    formats: formats.filter((format) => format !== 'epub'),
  }))
}
