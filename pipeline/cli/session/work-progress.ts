import {shown} from '../../report/shown.ts'
import type {UnitDone} from '../../engine/engine.ts'
import type {Call} from './command.ts'

/** Says how far work is. */
export type WorkProgress = {
  readonly hear: (done: UnitDone) => void
  /** remove what is written over */
  readonly end: () => void
}

// Shorter work is done before anybody reads of it.
const shortest = 1000
/** Between two lines that are written over each other, in milliseconds. */
const pause = 100
/** In the log of a CI server, work of at least this time is said to be at a quarter, a half, and three quarters. */
const shortestInLog = 10_000

/**
 * How a call says how far its work is, on stderr: on a terminal in a line that is written over; with `--progress` in a line for
 * each unit, as JSON with `--json`; in the log of a CI server by quarters. Elsewhere, and with `--quiet`, nothing is said.
 *
 * @param doing `Building`
 * @param clock milliseconds
 */
export function workProgress(
  call: Call,
  doing: string,
  clock: () => number = () => performance.now(),
): WorkProgress {
  const begin = clock()
  const say = sayerOf(call, doing)
  return {
    hear: (unit) => {
      const elapsed = clock() - begin
      say({...unit, elapsed, left: (elapsed / unit.done) * (unit.all - unit.done)})
    },
    end: () => call.terminal.live?.(''),
  }
}

type State = UnitDone & {readonly elapsed: number; readonly left: number}

function sayerOf(call: Call, doing: string): (state: State) => void {
  const {terminal, quiet, json} = call
  if (call.flag('progress'))
    return (state) =>
      terminal.err(json ? shown`${eventOf(state)}\n` : shown`${lineOf(doing, state)}\n`)
  if (quiet || json) return () => undefined
  const {live, width} = terminal
  if (live) {
    let last = -pause
    return (state) => {
      if (state.elapsed < shortest || state.elapsed - last < pause) return
      last = state.elapsed
      live(lineOf(doing, state).slice(0, width - 1))
    }
  }
  if (!terminal.environment['CI']) return () => undefined
  let quarter = 0
  return (state) => {
    const now = Math.floor((state.done / state.all) * 4)
    if (state.elapsed < shortestInLog || now <= quarter || now === 4) return
    quarter = now
    terminal.err(shown`${lineOf(doing, state)}\n`)
  }
}

const lineOf = (doing: string, {document, done, all, left}: State): string =>
  `${doing}: ${done} of ${all}, ${document}${done < all ? `, about ${spanOf(left)} left` : ''}`

function spanOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}

const eventOf = ({document, done, all, elapsed, left}: State): string =>
  JSON.stringify({
    event: 'progress',
    document,
    done,
    all,
    milliseconds: Math.round(elapsed),
    left: Math.round(left),
  })
