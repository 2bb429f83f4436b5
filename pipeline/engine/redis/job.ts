import type {Doors} from '../../operations/resources/doors.ts'
import {filesOfDocument} from '../../project/load.ts'
import {idOfWork, type BuildOrder, type UnitReport, type WorkUnit} from '../order.ts'
import {isUnchanged} from '../trace.ts'
import {hashOfValue} from '../value-hash.ts'

/** What a queue holds of a unit: names and hashes. Orders and reports are in the cache, which all places share. */
export type UnitJob = {
  readonly unit: WorkUnit
  /** the key of the order among the notes of the cache */
  readonly order: string
  /** the key under which the report is to be noted */
  readonly report: string
}

/** A unit in a queue, with its name: the same inputs have the same name, and are done once. */
export type NamedJob = {readonly id: string; readonly data: UnitJob}

/** The key of an order in the cache. */
export const orderKey = (order: BuildOrder): string => hashOfValue(['order', order])

/**
 * A unit as a job.
 *
 * @param attempt 0 for the first; later ones are new jobs, because what was read for the report of the one before has changed
 */
export async function jobOf(
  unit: WorkUnit,
  order: BuildOrder,
  {files}: Doors,
  attempt: number,
): Promise<NamedJob> {
  const names = unit.work.kind === 'document' ? [unit.work.name] : unit.work.names
  const texts: unknown[] = []
  for (const name of names)
    for (const path of filesOfDocument(order.settings, name)) texts.push(await files.read(path))
  const key = orderKey(order)
  const id = hashOfValue(['job', key, unit, texts, attempt])
  return {id, data: {unit, order: key, report: hashOfValue(['report', id])}}
}

/** What people call a unit. */
export const unitName = ({work, tasks}: WorkUnit): string => `${idOfWork(work)} ${tasks.join(',')}`

/** Whether a report is of the files that are here: a worker may have another checkout, or they have changed since. */
export async function isOfToday({work, tasks}: UnitReport, doors: Doors): Promise<boolean> {
  const traces = [work.trace, ...tasks.map(({trace}) => trace)]
  for (const trace of traces) if (trace && !(await isUnchanged(trace, doors))) return false
  return true
}

// The cache has compared the hash of what it gives, and the key is that of the job.
/** Whether a note of the cache is a report of a unit. */
export const isUnitReport = (value: unknown): value is UnitReport =>
  typeof value === 'object' && value !== null && 'work' in value && 'tasks' in value

/** Whether a note of the cache is an order. */
export const isOrder = (value: unknown): value is BuildOrder =>
  typeof value === 'object' && value !== null && 'settings' in value && 'choice' in value
