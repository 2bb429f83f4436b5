import {setTimeout as sleep} from 'node:timers/promises'
import type {Queue} from 'bullmq'
import {itemAt} from '../../finding/assert.ts'
import type {Engine, EngineOrder, EngineReport, EngineUnit, UnitFailure} from '../engine.ts'
import type {WorkplaceTools} from '../workplace.ts'
import {
  isEngineReport,
  jobOf,
  orderKey,
  sharedOrder,
  todayAt,
  type JobOrder,
  type NamedJob,
  type Today,
  type UnitJob,
} from './job.ts'
import type {RedisPlace} from './library.ts'

/** What an engine says while it waits. */
export type QueueNews = 'no-worker' | 'no-server'

// Jobs end in about the order in which they began: of many only the first are looked at.
const mostLookedAt = 200
const pause = 100
// More at once would keep the server from answering workers.
const mostAdded = 2000
const longestWithoutWorker = 3000
// A worker whose files differ from those here will not read them differently in a third attempt.
const mostAttempts = 3
// Kept for builds that ask for the same, and for those who want to know what failed.
const removal = {removeOnComplete: {age: 3600}, removeOnFail: {age: 86_400}}

/**
 * Units are done by `stele worker` wherever it runs, by a queue in Redis. Reports and contents come through the cache, which all
 * places share.
 *
 * @param hear is told what keeps the work from going on
 */
export function queueEngine(
  {library, connection, queue: name}: RedisPlace,
  tools: WorkplaceTools,
  hear: (news: QueueNews) => void,
): Engine {
  return {
    grain: 'task',
    run: async (order, units, take) => {
      if (units.length === 0) return []
      const queue = new library.Queue<UnitJob>(name, {connection})
      // Without a listener a lost connection would end the process; the queue waits until the server is there again.
      queue.on('error', () => hear('no-server'))
      try {
        if (!(await tools.cache.setNote(orderKey(order), sharedOrder(order))))
          return failedAll(units, 'The cache that all workers share cannot be written')
        return await new Errand(queue, {order, units, tools, take, hear}).run()
      } finally {
        await queue.close()
      }
    },
  }
}

const failedAll = (units: readonly EngineUnit[], reason: string): readonly UnitFailure[] =>
  units.map((_, index) => ({index, reason}))

type ErrandInput = {
  readonly order: EngineOrder
  readonly units: readonly EngineUnit[]
  readonly tools: WorkplaceTools
  readonly take: (index: number, report: EngineReport) => boolean
  readonly hear: (news: QueueNews) => void
}

/** A job that is asked for and not done yet. */
type OpenJob = NamedJob & {readonly index: number; readonly attempt: number}

/** Units on their way through a queue. */
class Errand {
  readonly #queue: Queue<UnitJob>
  readonly #input: ErrandInput
  readonly #jobs: JobOrder
  readonly #isOfToday: Today
  readonly #open = new Map<string, OpenJob>()
  readonly #failures: UnitFailure[] = []
  #isWanted = true

  constructor(queue: Queue<UnitJob>, input: ErrandInput) {
    this.#queue = queue
    this.#input = input
    const {order, tools} = input
    this.#jobs = {order, key: orderKey(order), doors: tools.doors, texts: new Map()}
    this.#isOfToday = todayAt(tools.doors)
  }

  async run(): Promise<readonly UnitFailure[]> {
    const {units, hear} = this.#input
    for (const index of units.keys()) await this.#ask(index, 0)
    await this.#forgetFailures()
    await this.#forgetOutdated()
    await this.#add([...this.#open.values()])
    let waited = 0
    while (this.#open.size > 0 && this.#isWanted) {
      const ended = await this.#look()
      if (ended) continue
      await sleep(pause)
      waited += pause
      if (waited === longestWithoutWorker && (await this.#queue.getWorkersCount()) === 0)
        hear('no-worker')
    }
    return this.#failures
  }

  async #ask(index: number, attempt: number): Promise<OpenJob> {
    const job = await jobOf(itemAt(this.#input.units, index), this.#jobs, attempt)
    const open = {...job, index, attempt}
    this.#open.set(job.id, open)
    return open
  }

  /** What failed in an earlier build is done again. */
  async #forgetFailures(): Promise<void> {
    for (const job of await this.#queue.getFailed())
      if (job.id !== undefined && this.#open.has(job.id)) await job.remove()
  }

  /** What was done before with other files, as another picture, is done again; it does not count as an attempt. */
  async #forgetOutdated(): Promise<void> {
    const open = [...this.#open.values()]
    for (let at = 0; at < open.length; at += mostLookedAt) {
      const looked = open.slice(at, at + mostLookedAt)
      const states = await Promise.all(looked.map(async ({id}) => this.#queue.getJobState(id)))
      for (const [place, {id, data}] of looked.entries())
        if (states[place] === 'completed' && !(await this.#reportOf(data)))
          await this.#queue.remove(id)
    }
  }

  /** The report that a job has given; undefined where there is none of the files that are here. */
  async #reportOf({report: key}: UnitJob): Promise<EngineReport | undefined> {
    const report = await this.#input.tools.cache.note(key)
    return isEngineReport(report) && (await this.#isOfToday(report)) ? report : undefined
  }

  async #add(jobs: readonly NamedJob[]): Promise<void> {
    for (let at = 0; at < jobs.length; at += mostAdded)
      await this.#queue.addBulk(
        jobs
          .slice(at, at + mostAdded)
          .map(({id, data}) => ({name: 'unit', data, opts: {jobId: id, ...removal}})),
      )
  }

  /** Look after the first of the open jobs; returns whether any has ended. */
  async #look(): Promise<boolean> {
    const looked = [...this.#open.values()].slice(0, mostLookedAt)
    const states = await Promise.all(looked.map(async ({id}) => this.#queue.getJobState(id)))
    let ended = false
    for (const [at, job] of looked.entries()) {
      const state = itemAt(states, at)
      if (state === 'unknown') await this.#add([job])
      if (state !== 'completed' && state !== 'failed') continue
      ended = true
      this.#open.delete(job.id)
      if (state === 'failed') await this.#fail(job)
      else await this.#end(job)
    }
    return ended
  }

  async #fail({id, index}: OpenJob): Promise<void> {
    const job = await this.#queue.getJob(id)
    this.#failures.push({index, reason: job?.failedReason ?? 'The job is no longer in the queue'})
  }

  async #end({index, attempt, data}: OpenJob): Promise<void> {
    const {tools, take} = this.#input
    const report = await this.#reportOf(data)
    if (report) {
      if (!take(index, report)) this.#isWanted = false
    } else if (attempt + 1 < mostAttempts) {
      const again = await this.#ask(index, attempt + 1)
      // An earlier run may have needed the same attempt, with files as they were.
      await this.#queue.remove(again.id)
      await this.#add([again])
    } else
      this.#failures.push({
        index,
        reason: isEngineReport(await tools.cache.note(data.report))
          ? 'A worker has other files than this project'
          : 'A worker does not share the cache of this project',
      })
  }
}
