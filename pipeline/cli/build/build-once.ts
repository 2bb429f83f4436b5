import {buildProject} from '../../engine/build.ts'
import {buildRedlines} from '../../engine/redlines.ts'
import {progressLines} from '../../operations/check/progress.ts'
import type {BuildMemory} from '../../engine/memory.ts'
import type {Call} from '../session/command.ts'
import {comparedVersion} from '../session/compared-version.ts'
import {workProgress} from '../session/work-progress.ts'
import {printUnreadable, withSyncedProject, type Session} from '../session/session.ts'
import {dateOf, printFindings} from '../terminal/terminal.ts'
import {readBuildCall, type BuildCall} from './build-call.ts'
import {comparisonIn, printFailures} from './build-report.ts'
import {versionsToPublish} from './published-versions.ts'
import {nothingWritten, putInPlace, type BuildResult} from './put-in-place.ts'

const unusable = nothingWritten({kind: 'unusable'})

/**
 * Build what a call asks for.
 *
 * @param memory of a process that builds again and again
 */
export async function buildOnce(call: Call, memory?: BuildMemory): Promise<BuildResult> {
  const build = await readBuildCall(call)
  if (!build) return unusable
  return call.option('compare') === undefined ? builtEditions(build, memory) : builtRedlines(build)
}

async function builtEditions(
  build: BuildCall,
  memory: BuildMemory | undefined,
): Promise<BuildResult> {
  const {call, surveyed, asked, choice, output, disk, cache, engine, shard} = build
  const versions = await versionsToPublish(call, surveyed, choice)
  if (versions === 'unusable') return unusable
  const progress = workProgress(call, 'Building')
  const built = await buildProject({
    surveyed,
    versions,
    asked,
    choice,
    output: output.folder,
    disk,
    date: dateOf(call.terminal),
    isForced: call.flag('force'),
    cache,
    engineWith: engine,
    hear: progress.hear,
    ...(shard ? {shard} : {}),
    ...(memory ? {memory} : {}),
  })
  progress.end()
  printFindings(built.unsynced, call.terminal)
  printFindings(built.unread, call.terminal)
  if (!built.isUsable) return unusable
  printFailures(call, built.failures)
  const result = await putInPlace(build, built)
  // What is there is written, and the exit code says that it is not the whole.
  return built.failures.length > 0 ? {...result, outcome: {kind: 'unusable'}} : result
}

/** Build editions that show what changed since the version of `--compare`. */
async function builtRedlines(build: BuildCall): Promise<BuildResult> {
  let result = unusable
  const {call} = build
  const outcome = await withSyncedProject(call, call.words, async (session) => {
    result = await redlinesOf(build, session)
    return result.outcome
  })
  return {...result, outcome}
}

async function redlinesOf(build: BuildCall, session: Session): Promise<BuildResult> {
  const {call, choice, output} = build
  if (printUnreadable(call, session)) return unusable
  const since = await comparedVersion(call, session)
  if (since === undefined || since === 'unusable') return unusable
  const {documents, project} = session
  const built = await buildRedlines(session, {
    documents,
    choice,
    output: output.folder,
    date: dateOf(call.terminal),
    since,
  })
  const progress = documents.flatMap((loaded) => progressLines(loaded, []))
  const comparison = comparisonIn(project.documents, since)
  return putInPlace(build, {...built, progress, comparison})
}
