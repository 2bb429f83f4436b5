import {isUnsynced, isUnusable} from '../finding/finding.ts'
import {bookTasks} from '../operations/editions/book-tasks.ts'
import {progressLines} from '../operations/check/progress.ts'
import {tasksOf, type CommonInputs} from '../operations/editions/document-tasks.ts'
import type {EditionTask} from '../operations/editions/task.ts'
import {citedRows} from '../operations/project/cited-rows.ts'
import {planEditions} from '../operations/project/edition-plan.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {projectWords} from '../operations/resources/interface-words.ts'
import {readBranding} from '../operations/site/branding.ts'
import {placerOf} from '../operations/site/pages.ts'
import {siteDocument} from '../operations/site/site.ts'
import {itemAt} from '../finding/assert.ts'
import type {BuildMemory} from './memory.ts'
import {packedSite} from './packed-site.ts'
import type {LoadedDocument} from '../project/load.ts'
import type {Cache} from './cache.ts'
import {loadedAsSynced} from './loaded-as-synced.ts'
import {reportOfTask, type TaskPlace} from './make-task.ts'
import type {
  BuildOrder,
  MadeFile,
  DoneTask,
  UnitReport,
  Work,
  WorkReport,
  WorkUnit,
} from './order.ts'
import {tracedDoors} from './trace.ts'
import {hashOfBytes} from './value-hash.ts'

/** Where units of an order are done: one thread of one machine. */
export type Workplace = {
  /** Do a unit. What the last units were made from is kept in memory, so that those of one document follow each other well. */
  readonly done: (unit: WorkUnit) => Promise<UnitReport>
}

/** What a workplace has. */
export type WorkplaceTools = {
  readonly doors: Doors
  readonly cache: Cache
  /** whether contents are where the build needs them, without being made again */
  readonly isAtHand: TaskPlace['isAtHand']
  /** of a process that builds again and again; absent where this build is the only one */
  readonly memory?: BuildMemory
}

/** What the units of any order need on a machine. */
export type PlaceTools = WorkplaceTools & {
  /** absolute path of the project folder */
  readonly root: string
}

/** A workplace for an order. */
export function openWorkplace(order: BuildOrder, tools: WorkplaceTools): Workplace {
  const {doors} = tools
  const common = once(async () => commonInputs(order, doors, tools.memory))
  let kept: {readonly id: string; readonly opened: Promise<OpenedWork>} | undefined
  return {
    done: async ({work, tasks, citedFromOutside}) => {
      const id = JSON.stringify([work, citedFromOutside])
      const base = async () => ({...(await common()), citedFromOutside})
      if (kept?.id !== id) kept = {id, opened: openWork(work, order, {...tools, common: base})}
      return reportOf(await kept.opened, tasks, {...tools, isForced: order.isForced})
    },
  }
}

/** Loaded documents with all that can be made of them. */
type OpenedWork = {
  readonly report: Omit<WorkReport, 'trace'>
  readonly tasks: readonly EditionTask[]
  readonly trace: () => WorkReport['trace']
}

type OpeningTools = WorkplaceTools & {readonly common: () => Promise<CommonInputs>}

async function openWork(work: Work, order: BuildOrder, tools: OpeningTools): Promise<OpenedWork> {
  const {doors, trace} = tracedDoors(tools.doors)
  const common = {...(await tools.common()), doors}
  const names = work.kind === 'document' ? [work.name] : work.names
  const documents: LoadedDocument[] = []
  for (const name of names) {
    const loaded = await loadedAsSynced(name, order, doors, tools.memory?.ofDocument(name.id))
    if (!loaded.ok)
      return {
        report: {findings: loaded.findings, isLoaded: false, progress: [], cites: []},
        tasks: [],
        trace,
      }
    documents.push(loaded.value)
  }
  if (work.kind === 'book') {
    const tasks = bookTasks(work.book, documents, order.choice, common)
    return {report: {findings: [], isLoaded: true, progress: [], cites: []}, tasks, trace}
  }
  const loaded = itemAt(documents, 0)
  const own = tools.memory?.ofDocument(loaded.document.id)
  const align = own ? {align: own.align} : {}
  const tasks = tasksOf(planEditions([loaded], order.settings, order.choice), {...common, ...align})
  const findings = loaded.findings.filter(
    (finding) => finding.category === 'input' || isUnsynced(finding),
  )
  const inSite = order.hasSite
    ? {inSite: await keptForSite(loaded, {...common, ...align}, tools.cache)}
    : {}
  return {
    report: {
      findings,
      isLoaded: true,
      progress: progressLines(loaded, []),
      cites: citedRows(loaded),
      ...inSite,
    },
    tasks,
    trace,
  }
}

async function keptForSite(
  loaded: LoadedDocument,
  common: CommonInputs,
  cache: Cache,
): Promise<MadeFile> {
  const {words, date, align} = common
  const dated = {words, date, ...(align ? {align} : {})}
  const content = packedSite(siteDocument(loaded, common.project, dated), common.project.settings)
  const hash = hashOfBytes(content)
  const isKept = await cache.keep(hash, content)
  return {hash, bytes: content.length, ...(isKept ? {} : {content})}
}

async function reportOf(
  {report, tasks, trace}: OpenedWork,
  wanted: readonly number[],
  place: TaskPlace,
): Promise<UnitReport> {
  const reports: DoneTask[] = []
  // Nothing is written where a file cannot be read.
  if (report.isLoaded && !report.findings.some(isUnusable))
    for (const index of wanted)
      reports.push({index, ...(await reportOfTask(itemAt(tasks, index), place))})
  // Only now everything has been read: attachments are, with the task that carries them.
  const read = trace()
  return {work: {...report, ...(read ? {trace: read} : {})}, tasks: reports}
}

async function commonInputs(
  order: BuildOrder,
  doors: Doors,
  memory: BuildMemory | undefined,
): Promise<Omit<CommonInputs, 'citedFromOutside'>> {
  const {settings, glossary, date, output} = order
  const {value: publisher} = await readBranding(settings.html, doors.files)
  const words = await projectWords(settings, doors.files)
  return {
    project: {settings, glossary},
    words: memory ? memory.words(words) : words,
    date,
    output,
    place: placerOf(settings, publisher.branding),
    doors,
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return async () => (made ??= make())
}
