import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {itemAt} from '../finding/assert.ts'
import type {Engine, EngineOrder, EngineReport, EngineUnit} from './engine.ts'
import {scheduleOf} from './schedule.ts'

/** What a thread begins with: the folders of the project and of its cache, both absolute. */
export type ThreadStart = {
  readonly root: string
  readonly cache: string
  /** whether it works where the editions are: what is in the output folder need not be made */
  readonly seesOutput: boolean
}
/** What a thread is asked. */
export type ThreadQuestion = {
  readonly index: number
  readonly unit: EngineUnit
  /** where it is another than that of the question before */
  readonly order?: EngineOrder
}
/** What a thread answers: what came of the unit, or a fault of Stele itself. */
export type ThreadAnswer =
  | {readonly index: number; readonly report: EngineReport}
  | {readonly index: number; readonly fault: string}

// A document with its translations outgrows the usual nursery: collecting it took a sixth of the time of a check.
const resourceLimits = {maxYoungGenerationSizeMb: 96}

/** The compiled script of a thread. */
export const threadScript: URL = new URL('thread.js', import.meta.url)

/** Whether threads can be started: the sources, which tests run, have no compiled script. */
export const hasThreads = (): boolean => existsSync(fileURLToPath(threadScript))

/**
 * Units are done in threads of this process, each of which holds one document at a time.
 *
 * @param threads how many at most
 */
export function threadEngine(
  {root, cache}: Pick<ThreadStart, 'root' | 'cache'>,
  threads: number,
): Engine {
  const start: ThreadStart = {root, cache, seesOutput: true}
  return {
    grain: 'task',
    run: async (order, units, take) => {
      const count = Math.min(threads, units.length)
      const workers = Array.from(
        {length: count},
        () => new Worker(threadScript, {workerData: start, resourceLimits}),
      )
      const schedule = scheduleOf(units)
      const hear = (index: number, report: EngineReport): void => {
        if (!take(index, report)) schedule.stop()
      }
      try {
        await Promise.all(
          workers.map(async (worker, place) =>
            employed(worker, {order, units, hear, next: () => schedule.next(place)}),
          ),
        )
      } finally {
        await Promise.all(workers.map(async (worker) => worker.terminate()))
      }
      return []
    },
  }
}

type Employment = {
  readonly order: EngineOrder
  readonly units: readonly EngineUnit[]
  readonly next: () => number | undefined
  readonly hear: (index: number, report: EngineReport) => void
}

/** Ask a thread for one unit after the other until there are none; it fails where the thread does. */
async function employed(worker: Worker, {order, units, next, hear}: Employment): Promise<void> {
  return new Promise((resolve, reject) => {
    let isFirst = true
    let open = 0
    const ask = (): void => {
      const index = next()
      if (index !== undefined) {
        const unit = itemAt(units, index)
        const question: ThreadQuestion = {index, unit, ...(isFirst ? {order} : {})}
        isFirst = false
        open++
        worker.postMessage(question)
      } else if (open === 0) resolve()
    }
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`A thread has ended with code ${code}`)))
    worker.on('message', (answer: ThreadAnswer) => {
      open--
      if ('fault' in answer) {
        reject(new Error(answer.fault))
        return
      }
      hear(answer.index, answer.report)
      ask()
    })
    ask()
    // Checks are short: the second question is there before the first is answered.
    if (order.kind === 'check') ask()
  })
}
