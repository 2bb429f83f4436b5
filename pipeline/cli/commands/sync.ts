import {syncDocument, type PlannedSync} from '../../build/sync.ts'
import type {Step} from '../../sync/types.ts'
import type {Call, Command} from '../command.ts'
import type {Outcome} from '../outcome.ts'
import {printJson, withProject, type Session} from '../session.ts'
import {printFindings} from '../terminal/findings.ts'

/** `stele sync`: bring the locale files in line with the source. */
export const sync: Command = {
  name: 'sync',
  summary: 'bring locale files in line with the source; no text is ever dropped',
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {flags: '--dry-run', description: 'print the plan and write nothing'},
    {flags: '--check', description: 'exit 1 where something would change; write nothing'},
  ],
  examples: ['stele sync --dry-run', 'stele sync', 'stele sync code-of-conduct --check'],
  async run(call) {
    return withProject(call, call.words, async (session) => synced(call, session))
  },
}

async function synced(call: Call, {files, project, documents}: Session): Promise<Outcome> {
  const planned: PlannedSync[] = []
  for (const loaded of documents) planned.push(await syncDocument(files, project, loaded))
  const unreadable = [...planned, ...documents].flatMap(({findings}) =>
    findings.filter(({rule}) => rule === 'invalid-file'),
  )
  const changes = new Map(planned.flatMap((one) => [...one.changes]))
  if (call.json) printJson(call, {documents: planned.map(asJson), files: [...changes.keys()]})
  else for (const one of planned) call.terminal.out(planText(one))
  printFindings(unreadable, call.terminal)
  if (!call.flag('check') && !call.flag('dryRun') && !call.flag('dry-run')) {
    const failures = await files.apply(changes)
    printFindings(failures, call.terminal)
    if (failures.length > 0) return {kind: 'unusable'}
  }
  if (unreadable.length > 0) return {kind: 'unusable'}
  return {kind: call.flag('check') && changes.size > 0 ? 'findings' : 'clean'}
}

function asJson({plan, changes}: PlannedSync): unknown {
  const locales = plan.locales.map(({locale, steps}) => ({locale, steps}))
  return {document: plan.document, locales, files: [...changes.keys()]}
}

const verbs: Readonly<Record<Step['action'], string>> = {
  added: 'new, to be translated',
  renumbered: 'renumbered',
  stale: 'the English changed: translation is stale',
  restamped: 'still valid, stamped anew',
  'references-rewritten': 'references to moved points rewritten',
  edited: 'edited since the last sync',
  stored: 'removed, its text kept in the attic',
  restored: 'back from the attic',
}

function planText({plan, changes}: PlannedSync): string {
  if (changes.size === 0) return `${plan.document}: everything is in line with the source\n`
  const lines = plan.locales.flatMap(({locale, steps}) =>
    steps.map(
      ({key, from, action}) =>
        `  ${locale.padEnd(8)} ${from === undefined ? key : `${from} → ${key}`}  ${verbs[action]}`,
    ),
  )
  return [
    `${plan.document}:`,
    ...lines,
    ...Array.from(changes.keys(), (path) => `  writes ${path}`),
    '',
  ].join('\n')
}
