import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {filesOnDisk} from '../../files/disk.ts'
import {shelfOf} from '../../project/shelf.ts'
import type {DocumentName} from '../../project/survey.ts'
import {checkDocument, type CheckOrder, type DocumentReport} from './document.ts'

/** What a thread is told first. */
export type ThreadOrder = {readonly order: CheckOrder; readonly hasPlugins: boolean}
/** What a thread is asked: the document at a place in the list. */
export type Question = {readonly index: number; readonly name: DocumentName}
/** What a thread answers: the report, or why it has none. */
export type Answer =
  | {readonly index: number; readonly report: DocumentReport}
  | {readonly index: number; readonly fault: string}

const script = new URL('worker.js', import.meta.url)
// Fewer files than this are checked before a second thread has started.
const fewestForThreads = 400
// More threads than this only wait for the disk and for each other.
const mostThreads = 8

// A document with its translations outgrows the usual nursery: collecting it took a sixth of the time.
const resourceLimits = {maxYoungGenerationSizeMb: 96}

/** Check documents, in several threads where there are many. Reports stand in the order of the names. */
export async function checkDocuments(
  names: readonly DocumentName[],
  order: CheckOrder,
): Promise<readonly DocumentReport[]> {
  const locales = order.locales.length > 0 ? order.locales : order.settings.locales
  const threads = Math.min(availableParallelism(), mostThreads, names.length)
  const isMuch = names.length * locales.length >= fewestForThreads
  if (threads > 1 && isMuch && existsSync(fileURLToPath(script)))
    return inThreads(names, order, threads)
  const files = filesOnDisk(order.root)
  const shelf = shelfOf(files, order.settings, order.titles)
  const reports: DocumentReport[] = []
  for (const name of names) reports.push(await checkDocument(files, name, order, shelf))
  return reports
}

async function inThreads(
  names: readonly DocumentName[],
  order: CheckOrder,
  threads: number,
): Promise<readonly DocumentReport[]> {
  const reports: DocumentReport[] = []
  const questions = names.entries()
  const workers = Array.from({length: threads}, () => new Worker(script, {resourceLimits}))
  // Rules of the project's own are functions, which no message can hold: each thread loads them.
  const {settings} = order
  const {plugins = [], ...check} = settings.check
  const message: ThreadOrder = {
    order: {...order, settings: {...settings, check}},
    hasPlugins: plugins.length > 0,
  }
  for (const worker of workers) worker.postMessage(message)
  try {
    await Promise.all(
      workers.map(async (worker) =>
        employed(worker, questions, (index, report) => {
          reports[index] = report
        }),
      ),
    )
    return reports
  } finally {
    await Promise.all(workers.map(async (worker) => worker.terminate()))
  }
}

/** Ask a thread one question after the other until there are none; it fails where the thread does. */
async function employed(
  worker: Worker,
  questions: Iterator<readonly [number, DocumentName]>,
  take: (index: number, report: DocumentReport) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let open = 0
    const ask = (): void => {
      const next = questions.next()
      if (!next.done) {
        const [index, name] = next.value
        const question: Question = {index, name}
        worker.postMessage(question)
        open++
      } else if (open === 0) resolve()
    }
    worker.on('error', reject)
    worker.on('message', (answer: Answer) => {
      open--
      if ('fault' in answer) reject(new Error(answer.fault))
      else take(answer.index, answer.report)
      ask()
    })
    // The second question is there before the first is answered.
    ask()
    ask()
  })
}
