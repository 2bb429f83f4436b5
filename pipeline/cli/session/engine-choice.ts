import {resolve} from 'node:path'
import {cacheAt, cacheFolderIn} from '../../engine/cache-at.ts'
import {openCache, type Cache} from '../../engine/cache.ts'
import type {Engine} from '../../engine/engine.ts'
import {localEngine} from '../../engine/local.ts'
import type {QueueNews} from '../../engine/redis/queue-engine.ts'
import {isS3Address} from '../../engine/store/s3-place.ts'
import {readShard, type Shard} from '../../engine/shard.ts'
import type {PlaceTools} from '../../engine/workplace.ts'
import {shown} from '../../report/shown.ts'
import {pathInProject, type Call} from './command.ts'
import {refused} from './session.ts'

/** Where the cache is: `--cache`, else the project's own folder. An absolute path, or the address of a bucket. */
export function cachePlaceOf(call: Call): string {
  const asked = call.option('cache')
  if (asked === undefined) return cacheFolderIn(call.root)
  return isS3Address(asked) ? asked : resolve(call.root, pathInProject(call, asked))
}

/** The cache in a folder of this machine: that of the project where the shared one is a bucket. */
export function folderCacheOf(call: Call): Cache {
  const place = cachePlaceOf(call)
  return openCache(isS3Address(place) ? cacheFolderIn(call.root) : place)
}

/** The cache that a call works with; undefined where it is a bucket that cannot be written, and that is printed. */
export async function cacheOf(call: Call): Promise<Cache | undefined> {
  const place = cachePlaceOf(call)
  const {environment} = call.terminal
  return (await isUsablePlace(call)) ? cacheAt(place, environment, call.root) : undefined
}

/** Whether the place of the cache can be used, which is tried where it is a bucket. What is wrong is printed. */
export async function isUsablePlace(call: Call): Promise<boolean> {
  const place = cachePlaceOf(call)
  if (!isS3Address(place)) return true
  const {s3Place} = await import('../../engine/store/s3-place.ts')
  const {tryPlace} = await import('../../engine/store/s3-store.ts')
  const found = await s3Place(place, call.terminal.environment)
  const tried = found.ok ? await tryPlace(found.value) : found
  if (!tried.ok) refused(call, tried.problem)
  return tried.ok
}

/** The number of `--jobs`; undefined where none is given. What is wrong with it is printed. */
export function jobsOf(call: Call): number | 'wrong' | undefined {
  const asked = call.option('jobs')
  if (asked === undefined) return undefined
  const jobs = Number(asked)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs
  refused(call, `--jobs takes a number from 1 to 256, not ${asked}`)
  return 'wrong'
}

/** The part of `--shard`; undefined where the whole is asked for. What is wrong with it is printed. */
export function shardOf(call: Call): Shard | 'wrong' | undefined {
  const asked = call.option('shard')
  if (asked === undefined) return undefined
  const shard = readShard(asked)
  if (shard) return shard
  refused(call, `--shard takes a part and the number of parts, such as 1/4, not ${asked}`)
  return 'wrong'
}

/** The engine that a call asks for; undefined where it cannot be had, and that is printed. */
export async function engineOf(
  call: Call,
  cache: string,
): Promise<((tools: PlaceTools) => Engine) | undefined> {
  const jobs = jobsOf(call)
  if (jobs === 'wrong') return undefined
  const address = call.option('engine')
  const wanted = jobs === undefined ? {} : {jobs}
  if (address === undefined) return (tools) => localEngine({cache, tools, ...wanted})
  const {redisPlace} = await import('../../engine/redis/library.ts')
  const place = await redisPlace(address)
  if (!place.ok) {
    refused(call, place.problem)
    return undefined
  }
  const {queueEngine} = await import('../../engine/redis/queue-engine.ts')
  const told = new Set<QueueNews>()
  return (tools) =>
    queueEngine(place.value, tools, (news) => {
      if (told.has(news)) return
      told.add(news)
      call.terminal.err(
        news === 'no-worker'
          ? shown`Waiting: no worker of this version of Stele is connected. Start one: stele worker --engine ${address}\n`
          : shown`Waiting: Redis does not answer at ${address}\n`,
      )
    })
}
