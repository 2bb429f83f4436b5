import {Worker} from 'node:worker_threads'
import type {EngineOrder, EngineReport, EngineUnit} from '../engine.ts'
import {threadScript, type ThreadAnswer, type ThreadQuestion, type ThreadStart} from '../threads.ts'

/** A unit with its order; the order's key tells it from others. */
export type HandQuestion = {
  readonly unit: EngineUnit
  readonly order: EngineOrder
  readonly key: string
  /** whether nothing that is in memory counts */
  readonly isAgain: boolean
}

/** Threads that do units of any orders, so that the one that holds the connection is never busy for long. */
export type Hands = {
  readonly done: (asked: HandQuestion) => Promise<EngineReport>
  readonly close: () => Promise<void>
}

type Hand = {worker: Worker | undefined; order: string | undefined; isBusy: boolean}

/** Threads for a worker. One that ends, as where its memory is not enough, is replaced by another. */
export function handsOf(start: ThreadStart, count: number): Hands {
  const hands: readonly Hand[] = Array.from({length: count}, () => ({
    worker: undefined,
    order: undefined,
    isBusy: false,
  }))
  return {
    done: async ({unit, order, key, isAgain}) => {
      const hand = hands.find((one) => !one.isBusy)
      if (!hand) throw new Error('More units than threads')
      hand.isBusy = true
      try {
        const worker = (hand.worker ??= new Worker(threadScript, {workerData: start}))
        const question: ThreadQuestion = {
          index: 0,
          unit,
          ...(hand.order === key && !isAgain ? {} : {order}),
        }
        hand.order = key
        return await answered(worker, question)
      } catch (error) {
        await hand.worker?.terminate()
        hand.worker = undefined
        hand.order = undefined
        throw error
      } finally {
        hand.isBusy = false
      }
    },
    close: async () => {
      await Promise.all(hands.map(async ({worker}) => worker?.terminate()))
    },
  }
}

async function answered(worker: Worker, question: ThreadQuestion): Promise<EngineReport> {
  return new Promise((resolve, reject) => {
    const ended = (code: number): void =>
      reject(new Error(`The thread has ended with code ${code}`))
    const heard = (answer: ThreadAnswer): void => {
      leave()
      if ('fault' in answer) reject(new Error(answer.fault))
      else resolve(answer.report)
    }
    const leave = (): void => {
      worker.off('message', heard)
      worker.off('error', reject)
      worker.off('exit', ended)
    }
    worker.on('message', heard)
    worker.on('error', reject)
    worker.on('exit', ended)
    worker.postMessage(question)
  })
}
