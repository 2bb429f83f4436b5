import {counted} from '../../../report/counted.ts'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {z} from 'zod'
import type {Files} from '../../../files/files.ts'
import type {Finding} from '../../../finding/finding.ts'
import {planImportOf} from '../../../operations/translation/import.ts'
import {syncDocument, unreadIn} from '../../../operations/translation/sync.ts'
import type {ImportReport} from '../../../importing/types.ts'
import {isFields, parsedJson} from '../../../locale/json.ts'
import {loadProject, type Project} from '../../../project/load.ts'
import {sourceMoves} from '../../../sync/preview.ts'
import type {SyncPlan} from '../../../sync/types.ts'
import type {Api} from '../../protocol.ts'
import type {TaskReport} from '../../protocol/work.ts'
import {answered, type Answered} from '../answer/answer.ts'
import {projectFinding} from '../rows/finding.ts'
import {namedTranslation, surveyOf} from '../state/find.ts'
import {askedProgram} from '../state/program.ts'
import type {Workbench} from '../state/workbench.ts'
import {writeChange} from '../state/write.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, translationShape} from './shapes.ts'

const longestFile = 90 << 20

/** Calls that do what a command does with the whole project. */
export const taskRoutes: RouteTable<'POST /api/sync' | 'POST /api/build' | 'POST /api/import'> = {
  'POST /api/sync': route<'POST /api/sync'>(z.strictObject({}), sync),
  'POST /api/build': route<'POST /api/build'>(z.strictObject({}), build),
  'POST /api/import': route<'POST /api/import'>(
    z.strictObject({
      ...translationShape,
      name: nameShape,
      content: z.base64().max(longestFile),
      isDryRun: z.boolean(),
      overwrite: z.boolean(),
    }),
    imported,
  ),
}

type Reported = {
  readonly lines: readonly string[]
  readonly findings: readonly Finding[]
  readonly files: Iterable<string>
  readonly isDone?: boolean
}

function reportOf({lines, findings, files, isDone = true}: Reported): TaskReport {
  return {isDone, lines, findings: findings.map(projectFinding), files: [...files]}
}

/** All of the project, read through the files of a change. */
async function projectOf(workbench: Workbench, files: Files): Promise<Answered<Project>> {
  const survey = await surveyOf(workbench)
  return survey.ok ? answered(await loadProject(files, survey.value.settings)) : survey
}

async function sync(workbench: Workbench): Promise<Answered<TaskReport>> {
  return writeChange(workbench, async (files) => {
    const project = await projectOf(workbench, files)
    if (!project.ok) return project
    const {documents} = project.value
    const changes = new Map<string, string | undefined>()
    const findings: Finding[] = [...project.value.findings]
    const lines: string[] = []
    for (const [done, loaded] of documents.entries()) {
      const label = loaded.document.id
      workbench.news.tell({kind: 'progress', task: 'sync', done, total: documents.length, label})
      const planned = await syncDocument(files, project.value, loaded)
      findings.push(...planned.findings, ...unreadIn(loaded))
      if (planned.changes.size === 0) continue
      lines.push(syncLine(planned.plan))
      for (const [path, text] of planned.changes) changes.set(path, text)
    }
    const report = reportOf({
      lines: lines.length === 0 ? ['The locale files are in line with the source'] : lines,
      findings,
      files: changes.keys(),
    })
    return answered({changes, value: report, after: forgetting(workbench)})
  })
}

function syncLine({document, changes, locales}: SyncPlan): string {
  const {renumbered, reworded, added, removed} = sourceMoves(changes)
  const steps = locales.reduce((sum, {steps: own}) => sum + own.length, 0)
  return `${document}: ${added} new, ${reworded} reworded, ${renumbered} moved, ${removed} removed; ${counted(steps, 'text')} followed`
}

const forgetting =
  ({memory}: Workbench): (() => Promise<void>) =>
  async () =>
    Promise.resolve(memory.forgetAll())

// The first build of a large project makes every edition.
const longestBuild = 3_600_000

/** Build as the command does, in a process of its own: a page that is set for print would keep all answers waiting. */
async function build(workbench: Workbench): Promise<Answered<TaskReport>> {
  const {root, environment, news, command} = workbench
  const label = 'stele build'
  news.tell({kind: 'progress', task: 'build', done: 0, total: 1, label})
  const ended = await askedProgram([...command, 'build', '--json', '-C', root], {
    folder: root,
    environment: {...environment, NO_COLOR: '1'},
    input: '',
    milliseconds: longestBuild,
  })
  news.tell({kind: 'progress', task: 'build', done: 1, total: 1, label})
  const said = ended.said.split('\n').filter((line) => line.trim() !== '')
  const built = parsedJson(ended.text)
  const listed: unknown = isFields(built) ? built['files'] : undefined
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : []
  const files = entries.flatMap((file) =>
    isFields(file) && typeof file['path'] === 'string' ? [file['path']] : [],
  )
  const isDone = ended.code === 0
  const lines = [...(isDone ? [`${files.length} editions`] : []), ...said, ...ended.problems]
  return answered(reportOf({lines, findings: [], files, isDone}))
}

async function imported(
  workbench: Workbench,
  input: Api['POST /api/import']['input'],
): Promise<Answered<TaskReport>> {
  const named = await namedTranslation(workbench, input)
  if (!named.ok) return named
  const {document, locale, isDryRun, overwrite} = input
  const folder = await mkdtemp(join(tmpdir(), 'stele-import-'))
  try {
    // A name alone: a path would lead out of the folder.
    const file = basename(input.name.replaceAll('\\', '/'))
    await writeFile(join(folder, file), Buffer.from(input.content, 'base64'))
    return await writeChange(workbench, async (files) => {
      const project = await projectOf(workbench, files)
      if (!project.ok) return project
      const request = {file, folders: [folder], document, locale, overwrite}
      const planned = await planImportOf(files, project.value, request)
      const {findings} = planned
      if (!planned.ok) {
        const refused = reportOf({lines: [], findings, files: [], isDone: false})
        return answered({changes: new Map(), value: refused})
      }
      const {report, changes} = planned.value
      const value = reportOf({lines: importLines(report), findings, files: changes.keys()})
      const done = {changes, value, after: forgetting(workbench)}
      return answered(isDryRun ? {changes: new Map(), value} : done)
    })
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function importLines(report: ImportReport): readonly string[] {
  const {matched, uncertain, missing, extra, conflicts, changed} = report
  return [
    `${counted(matched.length, 'text')} found for certain, ${uncertain.length} with doubt, ${missing.length} not found`,
    ...(changed === undefined ? [] : [`${counted(changed, 'text')} new or other than before`]),
    ...(extra.length === 0
      ? []
      : [
          `Left over of the file, without a place in the document: ${counted(extra.length, 'text')}`,
        ]),
    ...(conflicts.length === 0
      ? []
      : [`Changed here and in the file, kept as here: ${counted(conflicts.length, 'text')}`]),
  ]
}
