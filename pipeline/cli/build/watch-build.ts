import {buildMemory} from '../../engine/memory.ts'
import type {Ongoing} from '../../operations/editions/watch.ts'
import {surveyFolder} from '../../operations/project/open.ts'
import {printed} from '../../report/shown.ts'
import type {Call} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {buildOnce} from './build-once.ts'
import type {BuildResult} from './put-in-place.ts'

/** What a build that goes on has just done. */
export type BuildNews = BuildResult & {
  /** what it printed of faults, as plain text */
  readonly faults: string
  readonly milliseconds: number
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
  const memory = buildMemory()
  const ongoing = await watchPaths(call.root, paths, async () => {
    const begin = performance.now()
    const faults: string[] = []
    const err: Terminal['err'] = (text) => {
      faults.push(printed(text, false))
      call.terminal.err(text)
    }
    const result = await buildOnce({...call, terminal: {...call.terminal, err}}, memory)
    if (outcomes.length === 0) outcomes.push(result.outcome)
    hear?.({...result, faults: faults.join(''), milliseconds: performance.now() - begin})
  })
  return {first: outcomes[0] ?? {kind: 'clean'}, ongoing}
}
