import {env} from 'node:process'
import {filesOnDisk} from '../files/disk.ts'
import type {FilePath} from '../files/files.ts'
import {InternalError} from '../finding/assert.ts'
import {outputAt} from '../operations/editions/outdated.ts'
import {doorsOf} from '../operations/resources/doors.ts'
import {cacheAt} from './cache-at.ts'
import {diskOutput} from './disk-output.ts'
import type {EngineOrder} from './engine.ts'
import type {ThreadStart} from './threads.ts'
import type {PlaceTools} from './workplace.ts'

/** The tools of a place that sees the folders of the project and of its cache. */
export async function placeTools(
  {root, cache: folder, seesOutput}: ThreadStart,
  order: EngineOrder,
): Promise<PlaceTools> {
  // What a worker has made counts only where all machines find it.
  const cache = seesOutput ? cacheAt(folder, env, root) : cacheAt(folder, env)
  const doors = doorsOf(root, filesOnDisk(root))
  if (!seesOutput || order.kind === 'check') {
    const isAtHand = async (_: FilePath, hash: string): Promise<boolean> =>
      (await cache.content(hash)) !== undefined
    return {root, doors, cache, isAtHand}
  }
  const found = await outputAt(root, order.order.output)
  if (found.kind === 'unwritable') throw new InternalError('The output folder was there before')
  return {root, doors, cache, isAtHand: diskOutput(found.files, cache).isAtHand}
}
