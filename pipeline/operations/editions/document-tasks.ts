import type {Format} from '../../config/formats.ts'
import type {Key} from '../../document/model/types.ts'
import type {Edition} from '../../edition/types.ts'
import {unshownHtmlOf} from '../../edition/unshown.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import type {Doors} from '../resources/doors.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import {ownFonts} from '../resources/own-fonts.ts'
import {pictureLoader} from '../resources/pictures.ts'
import type {EditionPlan} from '../project/edition-plan.ts'
import {alignedNow, type Aligner} from '../project/edition-memo.ts'
import {wayToSource} from '../project/output-paths.ts'
import type {Placer} from '../site/pages.ts'
import type {Comparer} from '../versions/compared.ts'
import {attachmentsOf} from './attachments.ts'
import {plannedPath} from './planned-path.ts'
import {renderedSet, renderers, type RenderContext} from './formats.ts'
import {ledToOthers} from './outward-addresses.ts'
import type {PublishedVersion} from '../versions/published.ts'
import {placed} from './placed.ts'
import {taskShapes} from './task-shapes.ts'
import type {EditionTask, PlacedFinding, PlannedFile} from './task.ts'

/** What all editions of a project have in common. */
export type CommonInputs = {
  readonly project: Pick<Project, 'settings' | 'glossary'>
  /** of the interface, by locale */
  readonly words: BundledWords
  /** ISO 8601, for documents that have none of their own */
  readonly date: string | undefined
  /** the output folder, as paths of built files begin */
  readonly output: string
  readonly place: Placer
  /** of a process that builds again and again; where absent, editions are aligned each time */
  readonly align?: Aligner
  /** an earlier version with which editions are compared, and what shows the differences */
  readonly comparison?: {readonly since: string; readonly compare: Comparer}
  /** the published version that the editions are of; absent for today's */
  readonly version?: PublishedVersion
  /** rows of the document to which others refer */
  readonly citedFromOutside: readonly Key[]
  /** the doors through which attachments are read: part of the inputs, not of the rendering */
  readonly doors: Doors
}

type PlanUse = {
  readonly plan: EditionPlan
  readonly edition: () => Edition
  /** of its first file */
  readonly rank: number
  readonly common: CommonInputs
}

/**
 * The files of planned editions as tasks, in the order of their shapes.
 *
 * @param plans of one document
 */
export function tasksOf(
  plans: readonly EditionPlan[],
  common: CommonInputs,
): readonly EditionTask[] {
  const {project, words, date, align: aligned = alignedNow} = common // this build is the only one
  const align = lastKept((plan: EditionPlan) => {
    const edition = aligned({plan, project, words, date})
    return common.comparison ? common.comparison.compare(plan, edition) : edition
  })
  let files = 0
  const uses = plans.map((plan): PlanUse => {
    const rank = files
    files += plan.formats.length
    return {plan, edition: () => align(plan), rank, common}
  })
  return taskShapes(plans).map(({members, format}) => {
    const first = itemAt(uses, itemAt(members, 0))
    if (format !== 'pdf' || !first.plan.synoptic) return fileTask(first, format)
    return setTask(members.map((index) => itemAt(uses, index)))
  })
}

function fileTask(use: PlanUse, format: Format): EditionTask {
  const {plan} = use
  return {
    files: [plannedFile(use, format)],
    inputs: async () => [format, inFormat(use, format), ...(await inputsOf(use, format))],
    render: async (doors) => [
      await renderers[format](inFormat(use, format), contextOf(use, doors)),
    ],
    placed: (finding) => placedIn(finding, plan.loaded),
  }
}

/** The PDF files of a synoptic set are made together: where one page ends depends on all of them. */
function setTask(members: readonly PlanUse[]): EditionTask {
  const {plan} = itemAt(members, 0)
  const inputs = async (): Promise<readonly unknown[]> => {
    const all: unknown[] = ['synoptic']
    for (const member of members)
      all.push(inFormat(member, 'pdf'), ...(await inputsOf(member, 'pdf')))
    return all
  }
  return {
    files: members.map((member) => plannedFile(member, 'pdf')),
    inputs,
    render: async (doors) =>
      renderedSet(
        members.map((member) => ({
          edition: inFormat(member, 'pdf'),
          context: contextOf(member, doors),
        })),
        plan.pdf,
      ),
    placed: (finding) => placedIn(finding, plan.loaded),
  }
}

/** The edition with its references led to other documents. Only Markdown has to say which rows others refer to. */
function inFormat({edition, common}: PlanUse, format: Format): Edition {
  const led = ledToOthers(edition(), format, common.version)
  return format === 'md' ? {...led, citedFromOutside: new Set(common.citedFromOutside)} : led
}

function plannedFile({plan, edition, rank, common}: PlanUse, format: Format): PlannedFile {
  const {loaded, languages, layout, formats} = plan
  const document = loaded.document.id
  const since = common.comparison ? {since: common.comparison.since} : {}
  const version = common.version ? {version: common.version.name} : {}
  const isFirst = format === formats[0]
  return {
    path: plannedPath({document, languages, layout, format, ...since, ...version}, common.output),
    document,
    languages,
    layout,
    format,
    ...since,
    rank: rank + formats.indexOf(format),
    early: () =>
      isFirst && formats.some((one) => one !== 'md')
        ? unshownHtmlOf(edition()).map((finding) => placedIn(finding, loaded))
        : [],
  }
}

/** What a format takes besides the edition. */
async function inputsOf(
  {plan, edition, common}: PlanUse,
  format: Format,
): Promise<readonly unknown[]> {
  const own = await ownInputsOf({plan, edition, common}, format)
  // Pictures and attachments of a version are not read through the doors.
  return common.version ? [common.version.identity, ...own] : own
}

async function ownInputsOf(
  {plan, edition, common}: Pick<PlanUse, 'plan' | 'edition' | 'common'>,
  format: Format,
): Promise<readonly unknown[]> {
  const {loaded, pdf, languages} = plan
  const {settings} = common.project
  if (format === 'md') return [wayToSource(common.output, loaded.document)]
  // A page names its pictures by the addresses that they have from the folder of the source.
  if (format === 'html')
    return [loaded.document.file, await common.place(plan, common.comparison?.since)]
  if (format === 'epub') return [loaded.document.file]
  return [
    loaded.document.file,
    pdf,
    settings.fallbackFonts,
    languages.map((tag) => settings.languages[tag]?.fonts),
    pdf.attachments === true ? await attachmentsOf(loaded, edition(), common.doors.files) : [],
  ]
}

function contextOf({plan, edition, common}: PlanUse, doors: Doors): RenderContext {
  const {loaded, pdf} = plan
  // Pictures and sources are those of the version; fonts and the logo are today's.
  const texts = common.version?.files
  return {
    loadFont: doors.loadFont,
    ownFonts: ownFonts(common.project.settings, doors),
    pdf,
    loadPicture: pictureLoader(texts ?? doors.files, loaded.document.file),
    loadFile: async (path) => doors.files.readBytes(path),
    // Beside an earlier version there is no source.
    wayToSource: texts ? undefined : wayToSource(common.output, loaded.document),
    attachments: async () => attachmentsOf(loaded, edition(), texts ?? common.doors.files),
    place: async () => common.place(plan, common.comparison?.since),
  }
}

const placedIn = (finding: Finding, loaded: LoadedDocument): PlacedFinding => ({
  document: loaded.document.id,
  finding: placed(finding, loaded),
})

/** A function that keeps its last result: consecutive formats share an edition, and no more is held. */
function lastKept<Plan, Value>(make: (plan: Plan) => Value): (plan: Plan) => Value {
  let kept: {readonly plan: Plan; readonly value: Value} | undefined
  return (plan) => {
    if (kept?.plan !== plan) kept = {plan, value: make(plan)}
    return kept.value
  }
}
