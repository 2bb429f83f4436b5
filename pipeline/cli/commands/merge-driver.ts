import {mergeFiles} from '../../operations/translation/merge.ts'
import type {Command} from '../session/command.ts'
import {printJson} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele merge-driver`: merge locale and state files text by text, called by git. */
export const mergeDriver: Command = {
  name: 'merge-driver',
  summary: 'merge locale files text by text; git calls it where stele init has set it up',
  words: [
    {name: '<base>', description: 'the version that both sides began with (%O)'},
    {name: '<ours>', description: 'the version here; the result is written to it (%A)'},
    {name: '<theirs>', description: 'the version that comes in (%B)'},
    {name: '<path>', description: 'the path that the three are versions of (%P)'},
  ],
  options: [],
  examples: ['stele merge-driver %O %A %B %P'],
  async run(call) {
    const [base = '', ours = '', theirs = '', path = ''] = call.words
    const merged = await mergeFiles(
      {root: call.root, base, ours, theirs, path},
      call.terminal.environment,
    )
    if (merged.kind === 'undecided') {
      printFindings(merged.findings, call.terminal)
      call.terminal.err(shown`${path}: ${merged.why}; git merges its lines\n`)
      return {kind: 'unusable'}
    }
    const {conflicts} = merged
    if (call.json) printJson(call, {path, conflicts})
    for (const {key, removed} of conflicts)
      call.terminal.err(
        removed
          ? shown`${path}: ${key}: one side removed this point, the other one translated it; see stele check\n`
          : shown`${path}: two texts of ${key}; one is in the file, the other one beside it; see stele check\n`,
      )
    return {kind: conflicts.length > 0 ? 'conflicts' : 'clean'}
  },
}
