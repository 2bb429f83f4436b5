import {removeEmptyFolders} from '../../files/folder.ts'
import {compareOutput, configuredPaths, type OutputChanges} from '../../engine/compare-output.ts'
import {writeOutput} from '../../engine/write-output.ts'
import type {Outcome} from '../session/outcome.ts'
import {printFindings} from '../terminal/terminal.ts'
import {scopeOf, type BuildCall} from './build-call.ts'
import {reportBuild, reportCheck, type ReportedBuild} from './build-report.ts'

/** How a build ended, and the paths of the files that it wrote. */
export type BuildResult = {readonly outcome: Outcome; readonly written: readonly string[]}

/** The end of a build that wrote nothing. */
export const nothingWritten = (outcome: Outcome): BuildResult => ({outcome, written: []})

/** Write what was built over the output folder and report it; with `--check` compare the two alone. */
export async function putInPlace(build: BuildCall, built: ReportedBuild): Promise<BuildResult> {
  const {call, output, cache, begin} = build
  const said = built.findings.filter(({severity}) => severity !== 'info' || !call.quiet)
  printFindings(said, call.terminal)
  const isWhole = built.findings.every(({severity}) => severity !== 'error')
  const changes = await changesOf(build, built)
  if (call.flag('check')) {
    const outcome = reportCheck(call, changes)
    return nothingWritten(isWhole ? outcome : {kind: 'findings'})
  }
  const failures = await writeOutput(changes, output.files, cache)
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

async function changesOf(
  build: BuildCall,
  {files, unbuilt, failures = []}: ReportedBuild, // a comparison fails as a whole
): Promise<OutputChanges> {
  const {surveyed, output, disk} = build
  const {settings, names} = surveyed.survey
  const configured = configuredPaths(settings, names, output.folder)
  const scope = scopeOf(build)
  return compareOutput({
    files,
    unbuilt,
    folder: output.folder,
    disk,
    door: output.files,
    // Of a unit that failed it is not known which files it would have made: nothing is removed.
    scope: failures.length > 0 && scope === 'whole' ? 'part' : scope,
    isConfigured: ({path, document}) => document === undefined || configured.has(path),
  })
}
