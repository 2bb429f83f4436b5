import {itemAt} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import type {Rendered} from '../operations/editions/formats.ts'
import type {EditionTask} from '../operations/editions/task.ts'
import type {Doors} from '../operations/resources/doors.ts'
import type {Cache} from './cache.ts'
import {toolIdentity} from './identity.ts'
import type {FileReport, MadeFile, DoneTask} from './order.ts'
import {isUnchanged, tracedDoors, type Trace} from './trace.ts'
import {hashOfBytes, hashOfPart, hashOfValue} from './value-hash.ts'

/** Where a task is done, and with what. */
export type TaskPlace = {
  readonly doors: Doors
  readonly cache: Cache
  /** whether contents are where the build needs them, without being made again */
  readonly isAtHand: (path: string, hash: string) => Promise<boolean>
  /** whether everything is made again */
  readonly isForced: boolean
}

/** What is noted of a task that was done: its files, and what was read for them. */
type TaskNote = {
  readonly kind: 'task'
  readonly trace: Trace
  readonly made: readonly MadeFile[]
  /** by file, at no place yet: the same text may be on another line by now */
  readonly findings: readonly (readonly Finding[])[]
}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isTaskNote = (value: unknown): value is TaskNote =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'task'

/** Do a task, or find what came of it before: the same inputs, and the same answers to all that was read. */
export async function reportOfTask(
  task: EditionTask,
  place: TaskPlace,
): Promise<Omit<DoneTask, 'index'>> {
  const key = hashOfValue(['task', toolIdentity(), (await task.inputs()).map(hashOfPart)])
  const known = place.isForced ? undefined : await recalled(key, task, place)
  const {made, findings, trace} = known ?? (await makeAndNote(key, task, place))
  const files = task.files.map(({early, ...file}, index): FileReport => {
    const own = made[index]
    return {
      ...file,
      findings: [...early(), ...itemAt(findings, index).map((one) => task.placed(one))],
      ...(own ? {made: own} : {}),
    }
  })
  return {files, ...(trace && made.every((one) => one !== undefined) ? {trace} : {})}
}

type Done = {
  /** by file */
  readonly made: readonly (MadeFile | undefined)[]
  readonly findings: readonly (readonly Finding[])[]
  readonly trace: Trace | undefined
}

async function recalled(
  key: string,
  task: EditionTask,
  {cache, doors, isAtHand}: TaskPlace,
): Promise<Done | undefined> {
  const note = await cache.note(key)
  if (!isTaskNote(note) || !(await isUnchanged(note.trace, doors))) return undefined
  for (const [index, {path}] of task.files.entries())
    if (!(await isAtHand(path, itemAt(note.made, index).hash))) return undefined
  return note
}

async function makeAndNote(key: string, task: EditionTask, place: TaskPlace): Promise<Done> {
  const {doors, trace: traceOf} = tracedDoors(place.doors)
  const rendered = await task.render(doors)
  const trace = traceOf()
  const made: (MadeFile | undefined)[] = []
  for (const one of rendered) made.push(await keptFile(one, place.cache))
  const findings = rendered.map((one) => one.findings)
  const whole = made.flatMap((one) => (one && one.content === undefined ? [one] : []))
  if (trace && whole.length === made.length) {
    const note: TaskNote = {kind: 'task', trace, made: whole, findings}
    await place.cache.setNote(key, note)
  }
  return {made, findings, trace}
}

/** A rendered file in the cache; undefined where an error keeps it from being made. */
async function keptFile(rendered: Rendered, cache: Cache): Promise<MadeFile | undefined> {
  if (!rendered.ok || rendered.findings.some(({severity}) => severity === 'error')) return undefined
  const {content: text, pages} = rendered.value
  const content = Buffer.from(text)
  const hash = hashOfBytes(content)
  const isKept = await cache.keep(hash, content)
  return {
    hash,
    bytes: content.length,
    ...(pages === undefined ? {} : {pages}),
    ...(isKept ? {} : {content}),
  }
}
