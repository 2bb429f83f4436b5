import {parentPort} from 'node:worker_threads'
import {filesOnDisk} from '../../files/disk.ts'
import {checkDocument, type CheckOrder} from './document.ts'
import type {Answer, Question} from './pool.ts'

// A thread of `checkDocuments`: the order is the first message, then comes one document a message.
parentPort?.once('message', (order: CheckOrder) => {
  const files = filesOnDisk(order.root)
  const answerTo = async ({index, name}: Question): Promise<Answer> => {
    try {
      return {index, report: await checkDocument(files, name, order)}
    } catch (error) {
      return {index, fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}
    }
  }
  let before: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (question: Question) => {
    // One document at a time: memory for no more than that.
    before = before.then(async () => parentPort?.postMessage(await answerTo(question)))
  })
})
