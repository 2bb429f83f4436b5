import type {Key} from '../document/model/types.ts'
import type {Doors} from '../operations/resources/doors.ts'
import type {Cache} from './cache.ts'
import type {DoneTask, UnitReport, WorkReport, WorkUnit} from './order.ts'
import {isUnchanged, joinedTraces, type Trace} from './trace.ts'
import type {TaskPlace} from './make-task.ts'

/** What is noted of a work: all that is known of it while nothing has changed that was read for it. */
export type WorkNote = {
  readonly kind: 'work'
  /** rows of the document to which others referred when its files were made */
  readonly cited: readonly Key[]
  readonly work: WorkReport & {readonly trace: Trace}
  readonly tasks: readonly DoneTask[]
}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isWorkNote = (value: unknown): value is WorkNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'work'

/** What is noted of a work, whether it still holds or not. */
export async function workNote(key: string, cache: Cache): Promise<WorkNote | undefined> {
  const note = await cache.note(key)
  return isWorkNote(note) ? note : undefined
}

/** What is known of a unit, and which of its tasks are still to be done. */
export type Recalled = {
  readonly known: UnitReport | undefined
  /** undefined where nothing is to be done */
  readonly unit: WorkUnit | undefined
}

/** Find what came of a unit before, as far as everything that was read for it is the same. */
export async function recalledUnit(
  key: string,
  unit: WorkUnit,
  {
    cache,
    doors,
    isAtHand,
  }: {
    readonly cache: Cache
    readonly doors: Doors
    readonly isAtHand: TaskPlace['isAtHand']
  },
): Promise<Recalled> {
  const note = await workNote(key, cache)
  if (!note || !(await isUnchanged(note.work.trace, doors))) return {known: undefined, unit}
  const tasks: DoneTask[] = []
  const isCitedAsThen = String(note.cited) === String(unit.citedFromOutside)
  for (const task of isCitedAsThen ? note.tasks : []) {
    if (!unit.tasks.includes(task.index)) continue
    if (!task.trace || !(await isUnchanged(task.trace, doors))) continue
    const files = await Promise.all(
      task.files.map(async ({path, made}) => made !== undefined && isAtHand(path, made.hash)),
    )
    if (files.every((isThere) => isThere)) tasks.push(task)
  }
  const left = unit.tasks.filter((index) => tasks.every((task) => task.index !== index))
  return {
    known: {work: note.work, tasks},
    unit: left.length > 0 ? {...unit, tasks: left} : undefined,
  }
}

/** Note what came of a work, where all that was read for it is known. */
export async function noteWork(
  key: string,
  report: UnitReport & Pick<WorkNote, 'cited'>,
  cache: Cache,
): Promise<void> {
  const {trace} = report.work
  if (!trace || report.work.inSite?.content !== undefined) return
  const tasks = report.tasks.filter(
    ({trace: read, files}) => read && files.every(({made}) => made && made.content === undefined),
  )
  const before = await workNote(key, cache)
  const joined = before && joinedTraces(before.work.trace, trace)
  // Tasks that were not asked for now are still known, where they were made from the same.
  const others =
    before && joined && String(before.cited) === String(report.cited)
      ? before.tasks.filter(({index}) => report.tasks.every((task) => task.index !== index))
      : []
  const note: WorkNote = {
    kind: 'work',
    cited: report.cited,
    work: {...report.work, trace: joined ?? trace},
    tasks: [...tasks, ...others],
  }
  await cache.setNote(key, note)
}

/** Reports of one work as one; undefined where a file has changed between them. */
export function joinedReports(one: UnitReport, other: UnitReport): UnitReport | undefined {
  const {trace: left, ...work} = other.work
  const right = one.work.trace
  const tasks = [...one.tasks, ...other.tasks]
  // Without a trace nothing can be compared: the later report counts.
  if (!left || !right) return {work, tasks}
  const trace = joinedTraces(right, left)
  return trace ? {work: {...work, trace}, tasks} : undefined
}
