import {filesOnDisk} from '../files/disk.ts'
import type {FilePath} from '../files/files.ts'
import {InternalError} from '../finding/assert.ts'
import {outputAt} from '../operations/editions/outdated.ts'
import {doorsOf} from '../operations/resources/doors.ts'
import {openCache} from './cache.ts'
import {diskOutput} from './disk-output.ts'
import type {ThreadStart} from './threads.ts'
import type {WorkplaceTools} from './workplace.ts'

/**
 * The tools of a place that sees the folders of the project and of its cache.
 *
 * @param output the output folder, as paths of built files begin
 */
export async function placeTools(
  {root, cache: folder, seesOutput}: ThreadStart,
  output: FilePath,
): Promise<WorkplaceTools> {
  const cache = openCache(folder)
  const doors = doorsOf(root, filesOnDisk(root))
  if (!seesOutput) {
    const isAtHand = async (_: FilePath, hash: string): Promise<boolean> =>
      (await cache.content(hash)) !== undefined
    return {doors, cache, isAtHand}
  }
  const found = await outputAt(root, output)
  if (found.kind === 'unwritable') throw new InternalError('The output folder was there before')
  return {doors, cache, isAtHand: diskOutput(found.files, cache).isAtHand}
}
