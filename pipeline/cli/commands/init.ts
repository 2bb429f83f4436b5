import {resolve} from 'node:path'
import {initProject} from '../../build/init.ts'
import {syncDocument} from '../../build/sync.ts'
import type {Call, Command} from '../command.ts'
import type {Outcome} from '../outcome.ts'
import {printJson, withProject} from '../session.ts'
import {printFindings} from '../terminal/findings.ts'

/** `stele init`: lay a project out in a folder. */
export const init: Command = {
  name: 'init',
  summary: 'make a project in a folder, from a Markdown file if one is given',
  words: [{name: '[file]', description: 'a Markdown file to begin with; an example without one'}],
  options: [{flags: '--locales <tags>', description: 'languages to translate into', list: true}],
  examples: ['stele init', 'stele init treaty.md --locales ru,kk,ar'],
  async run(call) {
    const [word] = call.words
    const source = word === undefined ? {} : {source: resolve(call.terminal.folder, word)}
    const {written, kept, findings} = await initProject({
      root: call.root,
      locales: call.list('locales'),
      ...source,
    })
    printFindings(findings, call.terminal)
    if (findings.length > 0) return {kind: 'unusable'}
    return withProject(call, [], async ({files, project, documents}) => {
      const planned = []
      for (const loaded of documents) planned.push(await syncDocument(files, project, loaded))
      const changes = new Map(planned.flatMap((one) => [...one.changes]))
      const failures = await files.apply(changes)
      printFindings(failures, call.terminal)
      if (failures.length > 0) return {kind: 'unusable'}
      report(call, [...written, ...changes.keys()], kept)
      return {kind: 'clean'} satisfies Outcome
    })
  },
}

function report(call: Call, written: readonly string[], kept: readonly string[]): void {
  if (call.json) {
    printJson(call, {written, kept})
    return
  }
  if (call.quiet) return
  for (const path of written) call.terminal.out(`wrote ${path}\n`)
  for (const path of kept) call.terminal.out(`kept ${path}, which was there already\n`)
  call.terminal.out('Next: translate the files in locales/, then run stele check and stele build\n')
}
