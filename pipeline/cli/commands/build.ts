import {isAbsolute} from 'node:path/posix'
import {removeEmptyFolders} from '../../files/folder.ts'
import {surveyFolder, type Surveyed} from '../../operations/project/open.ts'
import {outputAt, type Output} from '../../operations/editions/outdated.ts'
import type {EditionChoice} from '../../operations/project/edition-plan.ts'
import type {Ongoing} from '../../operations/editions/watch.ts'
import {buildProject} from '../../engine/build.ts'
import {openCache, type Cache} from '../../engine/cache.ts'
import {compareOutput, configuredPaths, type OutputInput} from '../../engine/compare-output.ts'
import {diskOutput, type DiskOutput} from '../../engine/disk-output.ts'
import {buildRedlines} from '../../engine/redlines.ts'
import {writeOutput} from '../../engine/write-output.ts'
import {formatIds, isFormat, layoutIds} from '../../config/formats.ts'
import {pathInProject, type Call, type Command} from '../session/command.ts'
import {untilInterrupted} from '../session/ongoing.ts'
import type {Outcome} from '../session/outcome.ts'
import {
  printUnreadable,
  refuseUnknownLanguages,
  selectedDocuments,
  withSyncedProject,
} from '../session/session.ts'
import {
  comparisonIn,
  printFailures,
  reportCheck,
  reportBuild,
  type ReportedBuild,
} from '../session/build-report.ts'
import {cacheFolderOf, engineOf} from '../session/engine-choice.ts'
import {comparedVersion} from '../session/compared-version.ts'
import {versionsToPublish} from '../session/published-versions.ts'
import {progressLines} from '../../operations/check/progress.ts'
import {dateOf, printFindings, type Terminal} from '../terminal/terminal.ts'
import {printed} from '../../report/shown.ts'

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
    {flags: '--force', description: 'make everything again, whatever was made before'},
    {flags: '--jobs <number>', description: 'threads that render; one for each core by default'},
    {
      flags: '--engine <address>',
      description: 'let workers on any machines render: redis://host:port/database',
    },
    {
      flags: '--cache <folder>',
      description: 'another folder for the cache, as one that machines share',
    },
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
  const found = await surveyFolder(call.root)
  if (!found.ok) {
    printFindings(found.findings, call.terminal)
    return nothingWritten({kind: 'unusable'})
  }
  const surveyed = found.value
  const {settings, names} = surveyed.survey
  const asked = selectedDocuments(call, names, (name) => name, call.words)
  if (!asked) return nothingWritten({kind: 'unusable'})
  const refused = refuseUnknownLanguages(call, settings, call.list('languages'))
  if (refused) return nothingWritten(refused)
  const out = call.option('out')
  const wanted = out === undefined ? settings.output : pathInProject(call, out)
  const output = await outputAt(call.root, wanted)
  if (output.kind === 'unwritable') {
    printFindings([output.finding], call.terminal)
    return nothingWritten({kind: 'unusable'})
  }
  const place = placeOf(call, surveyed, output)
  const engine = await engineOf(call, place.cacheFolder)
  if (!engine) return nothingWritten({kind: 'unusable'})
  const ids = asked.map(({id}) => id)
  if (call.option('compare') !== undefined) return comparedInto(call, place)
  const published = await versionsToPublish(call, surveyed, choiceOf(call))
  if (published === 'unusable') return nothingWritten({kind: 'unusable'})
  const built = await buildProject({
    surveyed,
    versions: published,
    asked: ids,
    choice: choiceOf(call),
    output: output.folder,
    disk: place.disk,
    date: dateOf(call.terminal),
    isForced: call.flag('force'),
    cache: place.cache,
    engineWith: engine,
  })
  printFindings(built.unsynced, call.terminal)
  printFindings(built.unread, call.terminal)
  if (!built.isUsable) return nothingWritten({kind: 'unusable'})
  printFailures(call, built.failures)
  const result = await putInPlace(call, built, place)
  // What is there is written, and the exit code says that it is not the whole.
  return built.failures.length > 0 ? {...result, outcome: {kind: 'unusable'}} : result
}

/** Where a build puts its files. */
type Place = {
  readonly surveyed: Surveyed
  readonly output: Extract<Output, {kind: 'output'}>
  readonly cache: Cache
  readonly cacheFolder: string
  readonly disk: DiskOutput
  readonly begin: number
}

function placeOf(call: Call, surveyed: Surveyed, output: Place['output']): Place {
  const cacheFolder = cacheFolderOf(call)
  const cache = openCache(cacheFolder)
  const disk = diskOutput(output.files, cache)
  return {surveyed, output, cache, cacheFolder, disk, begin: performance.now()}
}

/** Build editions that show what changed since the version of `--compare`. */
async function comparedInto(call: Call, place: Place): Promise<BuildResult> {
  let written: readonly string[] = []
  const outcome = await withSyncedProject(call, call.words, async (session) => {
    if (printUnreadable(call, session)) return {kind: 'unusable'}
    const since = await comparedVersion(call, session)
    if (since === undefined || since === 'unusable') return {kind: 'unusable'}
    const {documents, project} = session
    const built = await buildRedlines(session, {
      documents,
      choice: choiceOf(call),
      output: place.output.folder,
      date: dateOf(call.terminal),
      since,
    })
    const progress = documents.flatMap((loaded) => progressLines(loaded, []))
    const comparison = comparisonIn(project.documents, since)
    const result = await putInPlace(call, {...built, progress, comparison}, place)
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

async function putInPlace(
  call: Call,
  built: ReportedBuild,
  {surveyed, output, cache, disk, begin}: Place,
): Promise<BuildResult> {
  const {folder, files: door} = output
  const said = built.findings.filter(({severity}) => severity !== 'info' || !call.quiet)
  printFindings(said, call.terminal)
  const isWhole = built.findings.every(({severity}) => severity !== 'error')
  const {settings, names} = surveyed.survey
  const configured = configuredPaths(settings, names, folder)
  const {files, unbuilt} = built
  const changes = await compareOutput({
    files,
    unbuilt,
    folder,
    disk,
    door,
    // Of a unit that failed it is not known which files it would have made: nothing is removed.
    scope: built.failures?.length ? partOf(scopeOf(call, output)) : scopeOf(call, output),
    isConfigured: ({path, document}) => document === undefined || configured.has(path),
  })
  if (call.flag('check')) {
    const outcome = reportCheck(call, changes)
    return nothingWritten(isWhole ? outcome : {kind: 'findings'})
  }
  const failures = await writeOutput(changes, door, cache)
  printFindings(failures, call.terminal)
  if (failures.length > 0) return nothingWritten({kind: 'unusable'})
  await removeEmptyFolders(call.root, changes.orphaned)
  await cache.tidy()
  reportBuild(call, built, {changes, milliseconds: performance.now() - begin})
  return {
    outcome: {kind: isWhole ? 'clean' : 'findings'},
    written: changes.outdated.map(({path}) => path),
  }
}

const partOf = (scope: OutputInput['scope']): OutputInput['scope'] =>
  scope === 'whole' ? 'part' : scope

/** A folder outside the project may be that of others too: it has no manifest, and nothing is removed there. */
function scopeOf(call: Call, {folder}: Place['output']): OutputInput['scope'] {
  if (call.option('out') !== undefined || isAbsolute(folder)) return 'other'
  const {languages, layout, formats} = choiceOf(call)
  const isNarrowed = languages.length > 0 || layout !== undefined || formats.length > 0
  const isCompared = call.option('compare') !== undefined
  return isNarrowed || isCompared || call.words.length > 0 ? 'part' : 'whole'
}

function choiceOf(call: Call): EditionChoice {
  const formats = call.list('format').filter(isFormat)
  const layout = layoutIds.find((name) => name === call.option('layout'))
  return {languages: call.list('languages'), layout, formats}
}
