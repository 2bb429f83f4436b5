import {availableParallelism} from 'node:os'
import {checkDocuments, type CheckedDocuments} from '../../engine/check/documents.ts'
import {emptyLedger, openLedger, type Ledger} from '../../engine/check/ledger.ts'
import {noCache, type Cache} from '../../engine/cache.ts'
import type {CheckOrder} from '../../operations/check/document.ts'
import type {Surveyed} from '../../operations/project/open.ts'
import {doorsOf} from '../../operations/resources/doors.ts'
import type {DocumentName} from '../../project/survey.ts'
import {shown} from '../../report/shown.ts'
import type {Call} from './command.ts'
import {workProgress} from './work-progress.ts'
import {cacheOf, cachePlaceOf, engineOf} from './engine-choice.ts'

/** Checks documents where a call wants it done. */
export type CheckWork = (
  names: readonly DocumentName[],
  order: CheckOrder,
) => Promise<CheckedDocuments>

// Fewer translations than this are checked again before it is known that they have not changed.
const fewestForLedger = 200

/** How a call wants documents to be checked; undefined where that cannot be had, and that is printed. */
export async function checkWorkOf(
  call: Call,
  {root, files}: Surveyed,
): Promise<CheckWork | undefined> {
  const engineWith = await engineOf(call, cachePlaceOf(call))
  const own = await cacheOf(call)
  if (!engineWith || !own) return undefined
  const isQueued = call.option('engine') !== undefined
  return async (names, order) => {
    const isKept = isLarge(call, names, order)
    const cache = isKept || isQueued ? own : noCache
    const isAtHand = async (): Promise<boolean> => Promise.resolve(false)
    const engine = engineWith({root, doors: doorsOf(root, files), cache, isAtHand})
    const ledger = isKept ? await ledgerOf(call, order, {cache, files}) : emptyLedger
    const parts = isQueued ? Infinity : partsOf(names)
    const progress = workProgress(call, 'Checking')
    const checked = await checkDocuments(names, order, {engine, ledger, parts, hear: progress.hear})
    progress.end()
    return checked
  }
}

function isLarge(call: Call, names: readonly DocumentName[], order: CheckOrder): boolean {
  const locales = order.locales.length > 0 ? order.locales : order.settings.locales
  return call.option('cache') !== undefined || names.length * locales.length >= fewestForLedger
}

/** What is known from before, where the findings depend on texts and settings alone. */
async function ledgerOf(
  call: Call,
  order: CheckOrder,
  {cache, files}: Pick<Surveyed, 'files'> & {readonly cache: Cache},
): Promise<Ledger> {
  const {check} = order.settings
  const hasPlugins = (check.plugins ?? []).length > 0 // most projects have none
  // Dictionaries of the machine and the history in git are not files of the project.
  const asksOthers = isSpellingAsked(order) || order.since !== undefined
  return hasPlugins || asksOthers || call.flag('force')
    ? emptyLedger
    : openLedger(order, cache, files)
}

function isSpellingAsked({rules, settings: {check}}: CheckOrder): boolean {
  const given = [
    check.rules,
    ...Object.values(check.locales ?? {}), // no setting of a language
    ...Object.values(check.documents ?? {}), // no setting of a document
  ]
  return rules.includes('spelling') || given.some((one) => one !== undefined && 'spelling' in one)
}

/** One document of many is checked at one place; of few each is divided, so that no core waits. */
function partsOf({length}: readonly DocumentName[]): number {
  const threads = availableParallelism()
  return length >= threads * 4 ? 1 : threads
}

/** Print which documents could not be checked, each reason once. */
export function printUnchecked({terminal}: Call, failures: CheckedDocuments['failures']): void {
  const lines = new Set(
    failures.map(({document, reason}) => `${document}: ${reason.split('\n', 1).join('')}`),
  )
  for (const line of lines) terminal.err(shown`Failed: ${line}\n`)
  if (lines.size > 0) terminal.err(shown`Run stele check again: only what failed is done\n`)
}
