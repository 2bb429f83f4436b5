import type {Changes, Files} from '../../../files/files.ts'
import {filesAsRead} from '../../../files/disk.ts'
import {lockProject, type LockOwner} from '../../../files/lock.ts'
import {completeInterrupted} from '../../../files/replace.ts'
import {refusal, refusalFor, type Answered} from '../answer/answer.ts'

/** Lets one task at a time run, in the order in which they come. */
export type Turns = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue of tasks; one that fails does not keep the next from running. */
export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return async (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** What a change of the project comes to. */
export type PlannedChange<Value> = {
  readonly changes: Changes
  readonly value: Value
  /** is done once the changes are on the disk, before others may write */
  readonly after?: () => Promise<void>
}

/** Plans a change from files; what it makes is written only where they are still what it has read. */
export type ChangePlan<Value> = (files: Files) => Promise<Answered<PlannedChange<Value>>>

// A translator waits for an answer; a build holds no lock.
const longestWait = 10_000
const mostAttempts = 3

/**
 * Change the project as a command does: under its lock, all files or none, only over what was read. Where another
 * program has changed a file in the meantime, the change is planned again on the new files, at most three times in all.
 */
export async function writeChange<Value>(
  {root, turns}: {readonly root: string; readonly turns: Turns},
  plan: ChangePlan<Value>,
): Promise<Answered<Value>> {
  return turns(async () => {
    const lock = await lockProject({
      root,
      command: 'stele workbench',
      longestWait,
      onWait: () => undefined,
    })
    if (lock.kind === 'busy')
      return refusal(
        409,
        `Nothing was saved: ${named(lock.owner)} is writing in this project`,
        'Wait until it ends, then save again',
      )
    try {
      return await attempted(root, plan)
    } finally {
      if (lock.kind === 'held') await lock.release()
    }
  })
}

async function attempted<Value>(root: string, plan: ChangePlan<Value>): Promise<Answered<Value>> {
  const interrupted = await completeInterrupted(root)
  if (interrupted.length > 0) return refusalFor(interrupted)
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
    if (!isOvertaken || left === 1) return refusalFor(failures)
  }
}

const named = (owner: LockOwner | undefined): string =>
  owner ? `${owner.command} (process ${owner.pid})` : 'another command of Stele' // its note is not written yet
