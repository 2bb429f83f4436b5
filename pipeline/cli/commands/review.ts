import {acceptanceOptions, runAcceptance, unitWords} from '../session/acceptance.ts'
import type {Command} from '../session/command.ts'
import {todayOf} from '../terminal/terminal.ts'

const states = ['reviewed', 'final'] as const

/** `stele review`: say that a person has reviewed texts. */
export const review: Command = {
  words: unitWords,
  options: [
    ...acceptanceOptions,
    {flags: '--state <state>', description: 'reviewed by default', choices: states},
    {flags: '--by <name>', description: 'who has reviewed them'},
  ],
  examples: [
    'stele review 8.2 --locale ru --by "A. Reviser"',
    'stele review 8-10 --locale ru --state final',
    'stele review --all --locale ru',
  ],
  async run(call) {
    const state = states.find((one) => one === call.option('state')) ?? 'reviewed' // as the help says
    const by = call.option('by')
    const verb = {done: 'reviewed', planned: 'would review'}
    const at = todayOf(call.terminal)
    return runAcceptance(call, verb, {state, at, ...(by === undefined ? {} : {by})})
  },
}
