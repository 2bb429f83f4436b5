import {parentPort} from 'node:worker_threads'
import {filesOnDisk} from '../../files/disk.ts'
import {shelfOf} from '../../project/shelf.ts'
import {loadConfig} from '../../project/config.ts'
import {checkDocument, type CheckOrder} from './document.ts'
import type {Answer, Question, ThreadOrder} from './pool.ts'

// A thread of `checkDocuments`: the order is the first message, then comes one document a message.
parentPort?.once('message', (message: ThreadOrder) => {
  const {root} = message.order
  const files = filesOnDisk(root)
  const whole = message.hasPlugins ? withPlugins(message.order) : Promise.resolve(message.order)
  const {settings, titles} = message.order
  const shelf = shelfOf(files, settings, titles)
  const answerTo = async ({index, name}: Question): Promise<Answer> => {
    try {
      return {index, report: await checkDocument(files, name, await whole, shelf)}
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

/** An order with the rules of the project's own, which the configuration brings. */
async function withPlugins(order: CheckOrder): Promise<CheckOrder> {
  const settings = await loadConfig(order.root)
  if (!settings.ok) throw new Error('The configuration changed while the check ran')
  return {...order, settings: settings.value}
}
