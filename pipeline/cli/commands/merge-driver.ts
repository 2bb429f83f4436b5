import {mergeFiles} from '../../operations/translation/merge.ts'
import type {Command} from '../session/command.ts'
import {printJson} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele merge-driver`: merge locale and state files key by key, called by git. */
export const mergeDriver: Command = {
  name: 'merge-driver',
  summary: 'merge locale files key by key; git calls it where stele init has set it up',
  words: [
    {name: '<base>', description: 'the version that both sides began with (%O)'},
    {name: '<ours>', description: 'the version here; the result is written to it (%A)'},
    {name: '<theirs>', description: 'the version that comes in (%B)'},
    {name: '<path>', description: 'the path that the three stand for (%P)'},
  ],
  options: [],
  examples: ['stele merge-driver %O %A %B %P'],
  async run(call) {
    const [base = '', ours = '', theirs = '', path = ''] = call.words
    const {conflicts, findings} = await mergeFiles({root: call.root, base, ours, theirs, path})
    printFindings(findings, call.terminal)
    if (findings.length > 0) return {kind: 'unusable'}
    if (call.json) printJson(call, {path, conflicts})
    for (const {key} of conflicts)
      call.terminal.err(
        shown`${path}: two texts of ${key}; ours stands, both are noted beside it, stele check shows them\n`,
      )
    return {kind: conflicts.length > 0 ? 'findings' : 'clean'}
  },
}
