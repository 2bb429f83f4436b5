import {parentPort, workerData} from 'node:worker_threads'
import {InternalError} from '../finding/assert.ts'
import {enginePlace, type EnginePlace} from './place.ts'
import {placeTools} from './place-tools.ts'
import type {ThreadAnswer, ThreadQuestion, ThreadStart} from './threads.ts'

// A thread: one unit a message, with its order where that is a new one.
const given: unknown = workerData
let place: Promise<EnginePlace> | undefined

// Only `Worker` of this package starts the script.
const isStart = (value: unknown): value is ThreadStart =>
  typeof value === 'object' && value !== null && 'root' in value && 'seesOutput' in value

async function answerTo({index, unit, order}: ThreadQuestion): Promise<ThreadAnswer> {
  try {
    if (order && isStart(given))
      place = placeTools(given, order).then((tools) => enginePlace(order, tools))
    if (!place) throw new InternalError('The first question of a thread has an order')
    return {index, report: await (await place)(unit)}
  } catch (error) {
    return {index, fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

let before: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (question: ThreadQuestion) => {
  // One unit at a time: memory for no more than that.
  before = before.then(async () => parentPort?.postMessage(await answerTo(question)))
})
