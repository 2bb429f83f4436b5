import type {Changes, Files} from '../../files/files.ts'
import {filesAsRead} from '../../files/disk.ts'
import {lockProject, ownerName} from '../../files/lock.ts'
import {completeInterrupted} from '../../files/replace.ts'
import type {Finding} from '../../finding/finding.ts'
import {problem, type Attempt} from '../../finding/result.ts'

/** What a change of the project comes to. */
export type PlannedChange<Value> = {
  readonly changes: Changes
  readonly value: Value
  /** is done once the changes are on the disk, before others may write */
  readonly after?: () => Promise<void>
}

/** Plans a change from files; what it makes is written only where they are still what it has read. */
export type ChangePlan<Value, Problem> = (
  files: Files,
) => Promise<Attempt<PlannedChange<Value>, Problem>>

/** Who changes the project, and how what keeps a change from being written is said there. */
export type ChangeOrder<Problem> = {
  /** absolute path of the project folder */
  readonly root: string
  /** the words of the command, for others that wait for it */
  readonly command: string
  /** another command has held the lock for ten seconds; its name is for people */
  readonly busy: (owner: string) => Problem
  /** files cannot be read or written; or another program changes them again and again */
  readonly unwritable: (findings: readonly Finding[]) => Problem
}

// A person waits for an answer; a build holds no lock.
const longestWait = 10_000
const mostAttempts = 3

/**
 * Change the project as a command does: under its lock, all files or none, only over what was read. Where another
 * program has changed a file in the meantime, the change is planned again on the new files, at most three times in all.
 */
export async function changeProject<Value, Problem>(
  order: ChangeOrder<Problem>,
  plan: ChangePlan<Value, Problem>,
): Promise<Attempt<Value, Problem>> {
  const {root, command} = order
  const lock = await lockProject({root, command, longestWait, onWait: () => undefined})
  if (lock.kind === 'busy') return problem(order.busy(ownerName(lock.owner)))
  try {
    return await attempted(order, plan)
  } finally {
    if (lock.kind === 'held') await lock.release()
  }
}

async function attempted<Value, Problem>(
  {root, unwritable}: ChangeOrder<Problem>,
  plan: ChangePlan<Value, Problem>,
): Promise<Attempt<Value, Problem>> {
  const interrupted = await completeInterrupted(root)
  if (interrupted.length > 0) return problem(unwritable(interrupted))
  for (let left = mostAttempts; ; left--) {
    const files = filesAsRead(root)
    const planned = await plan(files)
    if (!planned.ok) return planned
    const {changes, value, after} = planned.value
    const failures = await files.apply(changes)
    if (failures.length === 0) {
      await after?.()
      return {ok: true, value}
    }
    const isOvertaken = failures.some(({rule}) => rule === 'overtaken')
    if (!isOvertaken || left === 1) return problem(unwritable(failures))
  }
}
