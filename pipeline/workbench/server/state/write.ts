import type {Files} from '../../../files/files.ts'
import {changeProject, type PlannedChange} from '../../../operations/project/change.ts'
import {refusalByFinding, type Answered} from '../answer/answer.ts'

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

/** Change the project as a command does, one change of the workbench after the other. */
export async function writeChange<Value>(
  {root, turns}: {readonly root: string; readonly turns: Turns},
  plan: (files: Files) => Promise<Answered<PlannedChange<Value>>>,
): Promise<Answered<Value>> {
  const order = {
    root,
    command: 'stele workbench',
    busy: (owner: string) => ({
      status: 409 as const,
      message: `Nothing was saved: ${owner} is writing in this project`,
      hint: 'Wait until it ends, then save again',
    }),
    unwritable: refusalByFinding,
  }
  return turns(async () => changeProject(order, plan))
}
