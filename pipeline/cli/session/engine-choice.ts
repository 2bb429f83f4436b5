import {join, resolve} from 'node:path'
import type {Engine} from '../../engine/engine.ts'
import {localEngine} from '../../engine/local.ts'
import type {QueueNews} from '../../engine/redis/queue-engine.ts'
import {readShard, type Shard} from '../../engine/shard.ts'
import type {PlaceTools} from '../../engine/workplace.ts'
import {shown} from '../../report/shown.ts'
import {pathInProject, type Call} from './command.ts'
import {refused} from './session.ts'

/** The folder of the cache: `--cache`, else the project's own; absolute. */
export function cacheFolderOf(call: Call): string {
  const asked = call.option('cache')
  return resolve(
    call.root,
    asked === undefined ? join('.stele', 'cache') : pathInProject(call, asked),
  )
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
