import {cacheAt} from '../cache-at.ts'
import {unitName, type EngineReport} from '../engine.ts'
import {handsOf} from './hands.ts'
import type {S3Environment} from '../store/s3-place.ts'
import {isEngineOrder, type UnitJob} from './job.ts'
import type {RedisPlace} from './library.ts'

/** What a worker tells of its work. */
export type WorkerNews = {
  readonly unit: string
  readonly milliseconds: number
  /** why it could not be done */
  readonly reason?: string
}

/** How a worker works. */
export type WorkerWish = {
  /** absolute path of the project */
  readonly root: string
  /** of the cache that all places share: an absolute path or the address of a bucket */
  readonly cache: string
  /** variables that name who asks a bucket */
  readonly environment: S3Environment
  /** units at once */
  readonly jobs: number
  readonly hear: (news: WorkerNews) => void
  /** called whenever the server does not answer; the worker waits until it is there again */
  readonly onSilence: () => void
}

// A worker renews the lock of its job; where it was killed, another takes the job after at most the sum of both.
const locks = {lockDuration: 10_000, stalledInterval: 5000}
// Of a job whose workers were killed one after the other.
const mostKilled = 20

/** A worker that goes on until it is closed; then it finishes what it has begun. */
export async function startWorker(
  {library, connection, queue}: RedisPlace,
  {root, cache: folder, environment, jobs, hear, onSilence}: WorkerWish,
): Promise<{close(): Promise<void>}> {
  const cache = cacheAt(folder, environment)
  const hands = handsOf({root, cache: folder, seesOutput: false}, jobs)
  const done = async ({unit, order: key, report: reportKey, isAgain}: UnitJob): Promise<void> => {
    const order = await cache.note(key)
    if (!isEngineOrder(order))
      throw new Error(`The worker does not share the cache of the build: ${folder}`)
    const report = await hands.done({unit, order, key, isAgain})
    if (!isKept(report) || !(await cache.setNote(reportKey, report)))
      throw new Error(`The cache cannot be written: ${folder}. Is the disk full?`)
  }
  const worker = new library.Worker<UnitJob>(
    queue,
    async ({data}) => {
      const begin = performance.now()
      const unit = unitName(data.unit)
      try {
        await done(data)
        hear({unit, milliseconds: performance.now() - begin})
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        hear({unit, milliseconds: performance.now() - begin, reason})
        throw error
      }
    },
    {connection, concurrency: jobs, maxStalledCount: mostKilled, ...locks},
  )
  // Without a listener a lost connection would end the process.
  worker.on('error', onSilence)
  await worker.waitUntilReady()
  return {
    close: async () => {
      await worker.close()
      await hands.close()
    },
  }
}

/** Whether everything that was made is in the cache, where the build finds it. */
function isKept(answer: EngineReport): boolean {
  if (answer.kind === 'check') return true
  const {work, tasks} = answer.report
  const files = tasks.flatMap((task) => task.files.map(({made}) => made))
  return [work.inSite, ...files].every((made) => made?.content === undefined)
}
