import {join} from 'node:path'
import {localePathOf} from '../../operations/translation/merge-versions.ts'
import {mergeFiles} from '../../operations/translation/merge.ts'
import type {Call, Command} from '../session/command.ts'
import {whileLocked} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele merge-driver`: merge locale and state files text by text, called by git. */
export const mergeDriver: Command = {
  isOfFolder: true,
  words: [
    {name: '<base>', description: 'the version that both sides began with (%O)'},
    {name: '<ours>', description: 'the version here; the result is written to it (%A)'},
    {name: '<theirs>', description: 'the version that comes in (%B)'},
    {name: '<path>', description: 'the path of the file that the three versions belong to (%P)'},
  ],
  options: [],
  examples: ['stele merge-driver %O %A %B %P'],
  async run(call) {
    const [, , , path = ''] = call.words // the command line demands four words
    const project = localePathOf(path)?.prefix ?? '' // any other file: the top of the repository
    return whileLocked({...call, root: join(call.root, project)}, async (attempt) =>
      merged({...attempt, root: call.root}),
    )
  },
}

async function merged(call: Call): Promise<Outcome> {
  const [base = '', ours = '', theirs = '', path = ''] = call.words // the command line demands four words
  const result = await mergeFiles(
    {root: call.root, base, ours, theirs, path},
    call.terminal.environment,
  )
  if (result.kind === 'undecided') {
    printFindings(result.findings, call.terminal)
    call.terminal.err(shown`${path}: ${result.why}; git merges its lines\n`)
    return outcomeOfFailures(result.findings) ?? {kind: 'unusable'}
  }
  const {conflicts} = result
  if (call.json) printJson(call, {path, conflicts})
  for (const {key, removed} of conflicts)
    call.terminal.err(
      removed
        ? shown`${path}: ${key}: one side removed this point, the other side translated it; run stele check\n`
        : shown`${path}: two texts of ${key}: one is in the file, the other one beside it; run stele check\n`,
    )
  return {kind: conflicts.length > 0 ? 'conflicts' : 'clean'}
}
