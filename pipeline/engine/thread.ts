import {parentPort, workerData} from 'node:worker_threads'
import {InternalError} from '../finding/assert.ts'
import {placeTools} from './place-tools.ts'
import type {ThreadAnswer, ThreadQuestion, ThreadStart} from './threads.ts'
import {openWorkplace, type Workplace} from './workplace.ts'

// A thread: one unit a message, with its order where that is a new one.
const given: unknown = workerData
let workplace: Promise<Workplace> | undefined

// Only `Worker` of this package starts the script.
const isStart = (value: unknown): value is ThreadStart =>
  typeof value === 'object' && value !== null && 'root' in value && 'seesOutput' in value

async function answerTo({index, unit, order}: ThreadQuestion): Promise<ThreadAnswer> {
  try {
    if (order && isStart(given))
      workplace = placeTools(given, order.output).then((tools) => openWorkplace(order, tools))
    if (!workplace) throw new InternalError('The first question of a thread has an order')
    return {index, report: await (await workplace).done(unit)}
  } catch (error) {
    return {index, fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

parentPort?.on('message', (question: ThreadQuestion) => {
  void answerTo(question).then((answer) => parentPort?.postMessage(answer))
})
