import {surveyFolder} from '../../operations/project/open.ts'
import {outputAt} from '../../operations/editions/outdated.ts'
import type {EditionChoice} from '../../operations/project/edition-plan.ts'
import {documentChanges} from '../../operations/versions/compared.ts'
import type {EarlierVersion} from '../../operations/versions/earlier-project.ts'
import {buildProject} from '../../operations/editions/build.ts'
import type {Built, BuiltFile} from '../../operations/editions/built.ts'
import type {Ongoing} from '../../operations/editions/watch.ts'
import {outdated, writeBuilt} from '../../operations/editions/write-editions.ts'
import {progressLines} from '../../operations/check/progress.ts'
import {formatIds, isFormat, layoutIds} from '../../config/formats.ts'
import {pathInProject, type Call, type Command} from '../session/command.ts'
import {comparedVersion} from '../session/compared-version.ts'
import {untilInterrupted} from '../session/ongoing.ts'
import type {Outcome} from '../session/outcome.ts'
import {
  printJson,
  printUnreadable,
  refuseUnknownLanguages,
  withSyncedProject,
  type Session,
} from '../session/session.ts'
import {dateOf, printFindings, type Terminal} from '../terminal/terminal.ts'
import {tableOf} from '../terminal/table.ts'
import {joined, printed, shown} from '../../report/shown.ts'

/** `stele build`: render aligned editions. */
export const build: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {
      flags: '--languages <tags>',
      description: 'these languages in one edition, in this order',
      list: true,
    },
    {
      flags: '--layout <layout>',
      description: 'how the languages are arranged',
      choices: layoutIds,
    },
    {
      flags: '--format <formats>',
      description: 'only these formats',
      list: true,
      choices: formatIds,
    },
    {
      flags: '--compare <ref>',
      description:
        'show what changed since a git ref, or since another copy of the project in a folder',
    },
    {flags: '--out <folder>', description: 'another output folder'},
    {flags: '--watch', description: 'build again when sources or translations change'},
    {flags: '--check', description: 'exit 1 where output is out of date; write nothing'},
  ],
  examples: [
    'stele build',
    'stele build --languages en,ar --layout columns --format pdf',
    'stele build --watch --format html',
    'stele build --compare HEAD --languages en,ar --format html,pdf',
    'stele build --check',
  ],
  async run(call) {
    if (!call.flag('watch') || call.flag('check')) return buildOnce(call)
    const {first, ongoing} = await watchBuild(call)
    if (first.kind !== 'unusable') return untilInterrupted([ongoing])
    await ongoing.close()
    return first
  },
}

/** Build what a call asks for. */
export async function buildOnce(call: Call): Promise<Outcome> {
  return (await onceBuilt(call)).outcome
}

/** How a build ended, and the paths of the files that it wrote. */
type BuildResult = {readonly outcome: Outcome; readonly written: readonly string[]}

async function onceBuilt(call: Call): Promise<BuildResult> {
  let written: readonly string[] = []
  const outcome = await withSyncedProject(call, call.words, async (session) => {
    const refused = refuseUnknownLanguages(call, session.project.settings, call.list('languages'))
    if (refused) return refused
    const result = await builtBy(call, session)
    written = result.written
    return result.outcome
  })
  return {outcome, written}
}

/** What a build that goes on has just done. */
export type BuildNews = BuildResult & {
  /** what it printed of faults, as plain text */
  readonly faults: string
}

/** A build that goes on, and how its first one ended. */
export type WatchedBuild = {readonly first: Outcome; readonly ongoing: Ongoing}

/**
 * Build, and again whenever something changes that editions are made from. Failures are printed.
 *
 * @param hear is told after each build
 */
export async function watchBuild(
  call: Call,
  hear?: (news: BuildNews) => void,
): Promise<WatchedBuild> {
  const {watchedPaths, watchPaths} = await import('../../operations/editions/watch.ts')
  const surveyed = await surveyFolder(call.root)
  // A configuration that cannot be read may still be corrected while the build watches.
  const paths = watchedPaths(surveyed.ok ? surveyed.value.survey.settings.source : 'source')
  const outcomes: Outcome[] = []
  const ongoing = await watchPaths(call.root, paths, async () => {
    const faults: string[] = []
    const err: Terminal['err'] = (text) => {
      faults.push(printed(text, false))
      call.terminal.err(text)
    }
    const result = await onceBuilt({...call, terminal: {...call.terminal, err}})
    if (outcomes.length === 0) outcomes.push(result.outcome)
    hear?.({...result, faults: faults.join('')})
  })
  return {first: outcomes[0] ?? {kind: 'clean'}, ongoing}
}

const nothingWritten = (outcome: Outcome): BuildResult => ({outcome, written: []})

async function builtBy(call: Call, session: Session): Promise<BuildResult> {
  if (printUnreadable(call, session)) return nothingWritten({kind: 'unusable'})
  const begin = performance.now()
  const {project, documents, root} = session
  const out = call.option('out')
  const output = await outputAt(
    root,
    out === undefined ? project.settings.output : pathInProject(call, out),
  )
  if (output.kind === 'unwritable') {
    printFindings([output.finding], call.terminal)
    return nothingWritten({kind: 'unusable'})
  }
  const {folder, files} = output
  const choice = choiceOf(call)
  const date = dateOf(call.terminal)
  const since = await comparedVersion(call, session)
  if (since === 'unusable') return nothingWritten({kind: 'unusable'})
  const made = await buildProject(session, {
    documents,
    choice,
    output: folder,
    date,
    ...(since ? {since} : {}),
  })
  const said = call.quiet
    ? made.findings.filter(({severity}) => severity !== 'info')
    : made.findings
  printFindings(said, call.terminal)
  const isWhole = made.findings.every(({severity}) => severity !== 'error')
  const changed = await outdated(files, made.files)
  if (call.flag('check')) {
    const outcome = reportCheck(call, changed)
    return nothingWritten(isWhole ? outcome : {kind: 'findings'})
  }
  const failures = await writeBuilt(files, changed)
  printFindings(failures, call.terminal)
  if (failures.length > 0) return nothingWritten({kind: 'unusable'})
  report(call, session, made, {changed, since, milliseconds: performance.now() - begin})
  return {
    outcome: {kind: isWhole ? 'clean' : 'findings'},
    written: changed.map(({path}) => path),
  }
}

function choiceOf(call: Call): EditionChoice {
  const formats = call.list('format').filter(isFormat)
  const layout = layoutIds.find((name) => name === call.option('layout'))
  return {languages: call.list('languages'), layout, formats}
}

/** The date that editions bear, from SOURCE_DATE_EPOCH (seconds); the clock is never asked. */
function reportCheck(call: Call, changed: readonly BuiltFile[]): Outcome {
  if (call.json) printJson(call, {outdated: changed.map(({path}) => path)})
  else if (changed.length > 0)
    call.terminal.err(
      shown`Out of date: ${joined(
        changed.map(({path}) => path),
        ', ',
      )}\nRun stele build\n`,
    )
  else if (!call.quiet) call.terminal.out(shown`Everything is up to date\n`)
  return {kind: changed.length > 0 ? 'findings' : 'clean'}
}

type Result = {
  readonly changed: readonly BuiltFile[]
  readonly milliseconds: number
  readonly since: EarlierVersion | undefined
}

function report(
  call: Call,
  {documents, project}: Session,
  {files, unbuilt}: Built,
  {changed, milliseconds, since}: Result,
): void {
  if (call.json) {
    printJson(call, {files: files.map(withoutContent), ...comparisonIn(project, since)})
    return
  }
  if (unbuilt.length > 0) call.terminal.err(shown`Not built: ${joined(unbuilt, ', ')}\n`)
  if (call.quiet) return
  const rows = files.map((file) => [
    file.path,
    `${Math.ceil(file.bytes / 1024)} KiB`,
    file.pages === undefined ? '' : `${file.pages} p.`,
    changed.includes(file) ? 'written' : 'unchanged',
  ])
  const columns = ['file', 'size', 'pages', ''].map((head, index) => ({
    head,
    align: index === 0 || index === 3 ? ('left' as const) : ('right' as const),
  }))
  call.terminal.out(tableOf(columns, rows))
  const progress = documents.flatMap((loaded) => progressLines(loaded, []))
  for (const {document, locale, units, translated, reviewed, stale} of progress)
    call.terminal.out(
      shown`${document} ${locale}: ${translated} of ${units} translated, ${reviewed} reviewed, ${stale} stale\n`,
    )
  call.terminal.out(shown`${files.length} files in ${(milliseconds / 1000).toFixed(2)} s\n`)
}

/** What machines are told of the version that is compared with. */
function comparisonIn(
  {documents}: Session['project'],
  since: EarlierVersion | undefined,
): {readonly comparison?: unknown} {
  if (!since) return {}
  const {name, date, commit} = since
  return {
    comparison: {
      since: name,
      date: date ?? null,
      commit: commit ?? null,
      ...documentChanges(since, documents),
    },
  }
}

function withoutContent({
  path,
  document,
  languages,
  layout,
  format,
  since,
  bytes,
  pages,
}: BuiltFile): unknown {
  return {
    path,
    document: document ?? null,
    languages,
    layout: layout ?? null,
    format,
    ...(since === undefined ? {} : {since}),
    bytes,
    pages: pages ?? null,
  }
}
