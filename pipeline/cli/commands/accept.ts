import {acceptanceOptions, runAcceptance, unitWords} from '../session/acceptance.ts'
import type {Command} from '../session/command.ts'
import {todayOf} from '../terminal/terminal.ts'

/** `stele accept`: say that texts still hold for the English of today. */
export const accept: Command = {
  words: unitWords,
  options: acceptanceOptions,
  examples: [
    'stele accept 8.2 --locale ru',
    'stele accept 8-10 --locale ru,kk --dry-run',
    'stele accept --all --locale ru',
  ],
  async run(call) {
    const verb = {done: 'accepted', planned: 'would accept'}
    return runAcceptance(call, verb, {at: todayOf(call.terminal)})
  },
}
