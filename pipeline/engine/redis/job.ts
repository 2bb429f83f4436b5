import type {Doors} from '../../operations/resources/doors.ts'
import {filesRead} from '../../project/load.ts'
import type {EngineOrder, EngineReport, EngineUnit} from '../engine.ts'
import {isUnchanged, type Trace} from '../trace.ts'
import {hashOfValue} from '../value-hash.ts'

/** What a queue holds of a unit: names and hashes. Orders and reports are in the cache, which all places share. */
export type UnitJob = {
  readonly unit: EngineUnit
  /** the key of the order among the notes of the cache */
  readonly order: string
  /** the key under which the report is to be noted */
  readonly report: string
  /** whether an earlier report was of other files: what a worker has in memory may be outdated */
  readonly isAgain: boolean
}

/** A unit in a queue, with its name: the same inputs have the same name, and are done once. */
export type NamedJob = {readonly id: string; readonly data: UnitJob}

/** An order as all machines see it: each has the project in a folder of its own. */
export const sharedOrder = (order: EngineOrder): EngineOrder =>
  order.kind === 'check' ? {...order, order: {...order.order, root: ''}} : order

/** The key of an order in the cache. */
export const orderKey = (order: EngineOrder): string => hashOfValue(['order', sharedOrder(order)])

/** What jobs of one order have in common. */
export type JobOrder = {
  readonly order: EngineOrder
  readonly key: string
  readonly doors: Doors
  /** the hashes of what documents consist of, each made once */
  readonly texts: Map<string, Promise<string>>
}

/**
 * A unit as a job.
 *
 * @param attempt 0 for the first; later ones are new jobs, because what was read for the report of the one before has changed
 */
export async function jobOf(
  unit: EngineUnit,
  {order, key, doors, texts}: JobOrder,
  attempt: number,
): Promise<NamedJob> {
  const hashes: string[] = []
  for (const name of namesOf(unit)) {
    const known = texts.get(name.id) ?? textsOf(order, name, doors)
    texts.set(name.id, known)
    hashes.push(await known)
  }
  const id = hashOfValue(['job', key, unit, hashes, attempt])
  return {id, data: {unit, order: key, report: hashOfValue(['report', id]), isAgain: attempt > 0}}
}

type Name = Parameters<typeof filesRead>[1]

function namesOf(asked: EngineUnit): readonly Name[] {
  if (asked.kind === 'check') return [asked.unit.name]
  const {work} = asked.unit
  return work.kind === 'document' ? [work.name] : work.names
}

async function textsOf({order}: EngineOrder, name: Name, {files}: Doors): Promise<string> {
  const texts: unknown[] = []
  for (const path of filesRead(order.settings, name)) texts.push(await files.read(path))
  return hashOfValue(texts)
}

/** Looks whether reports are of the files that are here: a worker may have another checkout, or they have changed since. */
export type Today = (answer: EngineReport) => Promise<boolean>

/** A look at the files of a project; each trace is compared once. */
export function todayAt(doors: Doors): Today {
  const known = new Map<string, Promise<boolean>>()
  return async (answer) => {
    for (const trace of tracesOf(answer)) {
      if (!trace) continue
      const key = hashOfValue(trace)
      const same = known.get(key) ?? isUnchanged(trace, doors)
      known.set(key, same)
      if (!(await same)) return false
    }
    return true
  }
}

function tracesOf(answer: EngineReport): readonly (Trace | undefined)[] {
  if (answer.kind === 'check') return [answer.report.trace]
  const {work, tasks} = answer.report
  return [work.trace, ...tasks.map(({trace}) => trace)]
}

// The cache has compared the hash of what it gives, and the key is that of the job.
/** Whether a note of the cache is a report of a unit. */
export const isEngineReport = (value: unknown): value is EngineReport =>
  typeof value === 'object' && value !== null && 'kind' in value && 'report' in value

/** Whether a note of the cache is an order. */
export const isEngineOrder = (value: unknown): value is EngineOrder =>
  typeof value === 'object' && value !== null && 'kind' in value && 'order' in value
