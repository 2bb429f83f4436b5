import {unitWork} from '../engine.ts'
import type {UnitJob} from './job.ts'
import type {RedisConnection, RedisPlace} from './library.ts'

/** Numbers of units. */
export type UnitCounts = {
  readonly waiting: number
  readonly active: number
  readonly done: number
  readonly failed: number
}

/** What a queue has: in all, by document or book, and by reason what has failed. */
export type QueueStatus = UnitCounts & {
  readonly workers: number
  readonly documents: Readonly<Record<string, UnitCounts>>
  readonly failures: readonly {readonly document: string; readonly reason: string}[]
}

const states = [
  ['waiting', 'waiting'],
  ['active', 'active'],
  ['done', 'completed'],
  ['failed', 'failed'],
] as const

/** The state of the queue of this version of Stele; undefined where the server does not answer. */
export async function queueStatus({
  library,
  connection,
  queue: name,
}: RedisPlace): Promise<QueueStatus | undefined> {
  if (!(await answers(connection))) return undefined
  const queue = new library.Queue<UnitJob>(name, {connection})
  queue.on('error', () => undefined)
  try {
    const documents = new Map<string, Record<keyof UnitCounts, number>>()
    const all = {waiting: 0, active: 0, done: 0, failed: 0}
    const failures: {readonly document: string; readonly reason: string}[] = []
    for (const [state, type] of states)
      for (const {data, failedReason} of await queue.getJobs([type])) {
        const document = unitWork(data.unit)
        const own = documents.get(document) ?? {waiting: 0, active: 0, done: 0, failed: 0}
        own[state]++
        all[state]++
        documents.set(document, own)
        if (state === 'failed') failures.push({document, reason: failedReason})
      }
    const workers = await queue.getWorkersCount()
    return {...all, workers, documents: Object.fromEntries(documents), failures}
  } finally {
    await queue.close()
  }
}

/** Whether a server answers at once; a queue would wait for it. */
async function answers(connection: RedisConnection): Promise<boolean> {
  const {Redis} = await import('ioredis')
  const client = new Redis({...connection, lazyConnect: true, retryStrategy: () => null})
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    client.disconnect()
  }
}
