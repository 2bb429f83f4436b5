import {lockProject, ownerName} from '../../files/lock.ts'
import {shown} from '../../report/shown.ts'
import type {Terminal} from '../terminal/terminal.ts'
import type {Call} from './command.ts'
import type {Outcome} from './outcome.ts'
import {withProject, type UseOfSession} from './session.ts'

// Long enough for a sync of the largest project, short enough for somebody who looks at the terminal.
const longestWait = 30_000
// An editor that saves on every key would never let a command end.
const mostAttempts = 3

/**
 * Open the project for a command that writes, and do something with the documents that the call names. No other
 * command writes in the meantime. Where another program has changed a file that was read, nothing is
 * written, and the command is run again on the new files, at most three times in all.
 *
 * @param words names of documents; none means all of them
 */
export async function withLockedProject(
  call: Call,
  words: readonly string[],
  use: UseOfSession,
): Promise<Outcome> {
  return whileLocked(call, async (attempt) => withProject(attempt, words, use))
}

/** Run something that writes in the folder of a call as `withLockedProject` does. */
export async function whileLocked(
  call: Call,
  work: (call: Call) => Promise<Outcome>,
  wait: number = longestWait,
): Promise<Outcome> {
  const {terminal} = call
  const lock = await lockProject({
    root: call.root,
    command: `stele ${call.command}`,
    longestWait: wait,
    onWait: (owner) =>
      terminal.err(shown`Waiting for ${ownerName(owner)}, which is writing in this project\n`),
  })
  if (lock.kind === 'busy') {
    terminal.err(
      shown`Nothing was done: ${ownerName(lock.owner)} has been writing in this project for ${wait / 1000} s. Wait until it ends, then run the command again\n`,
    )
    return {kind: 'unusable'}
  }
  // Where no lock can be made, nothing can be written: the command itself says why.
  if (lock.kind === 'unavailable') return work(call)
  try {
    return await attempted(call, work)
  } finally {
    await lock.release()
  }
}

/** Run something until no file changes under it; only what the last attempt prints is shown. */
async function attempted(call: Call, work: (call: Call) => Promise<Outcome>): Promise<Outcome> {
  for (let left = mostAttempts; ; left--) {
    const {terminal, flush} = withheld(call.terminal)
    const outcome = await work({...call, terminal})
    if (outcome.kind !== 'overtaken' || left === 1) {
      flush()
      return outcome
    }
    call.terminal.err(
      shown`${outcome.file} has changed in the meantime: the command starts again\n`,
    )
  }
}

/** A terminal that prints nothing before it is flushed. */
function withheld(terminal: Terminal): {readonly terminal: Terminal; readonly flush: () => void} {
  const printed: (() => void)[] = []
  return {
    terminal: {
      ...terminal,
      out: (text) => void printed.push(() => terminal.out(text)),
      raw: (text) => void printed.push(() => terminal.raw(text)),
      err: (text) => void printed.push(() => terminal.err(text)),
    },
    flush: () => {
      for (const print of printed) print()
    },
  }
}
