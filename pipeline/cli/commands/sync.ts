import {isUnusable, type Finding} from '../../finding/finding.ts'
import {orphanedFiles} from '../../operations/translation/orphaned-files.ts'
import {syncDocument, unreadIn, type PlannedSync} from '../../operations/translation/sync.ts'
import type {UnitChange} from '../../sync/types.ts'
import type {Call, Command} from '../session/command.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {withLockedProject} from '../session/locked.ts'
import {printJson, withProject, type Session} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {orphanedText, syncText} from '../terminal/sync-text.ts'
import {shown} from '../../report/shown.ts'

/** `stele sync`: bring the locale files in line with the source. */
export const sync: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {flags: '--dry-run', description: 'print the plan and write nothing'},
    {flags: '--check', description: 'exit 1 where something would change; write nothing'},
  ],
  examples: ['stele sync --dry-run', 'stele sync', 'stele sync code-of-conduct --check'],
  async run(call) {
    const open = isDryRun(call) ? withProject : withLockedProject
    return open(call, call.words, synced)
  },
}

/** Whether a finding is about a file that should be a document and cannot be one. */
function isUnusableSource(finding: Finding, folder: string): boolean {
  return isUnusable(finding) && finding.place.file.startsWith(`${folder}/`)
}

const isDryRun = (call: Call): boolean => call.flag('check') || call.flag('dry-run')

async function synced({files, project, documents}: Session, call: Call): Promise<Outcome> {
  const planned: PlannedSync[] = []
  for (const loaded of documents) planned.push(await syncDocument(files, project, loaded))
  const unreadable = [
    ...project.findings.filter((finding) => isUnusableSource(finding, project.settings.source)),
    ...planned.flatMap(({findings}) => findings),
    ...documents.flatMap(unreadIn),
  ]
  const isDry = isDryRun(call)
  const changes = new Map(planned.flatMap((one) => [...one.changes]))
  const orphaned = await orphanedFiles(files, project.settings)
  if (call.json)
    printJson(call, {documents: planned.map(asJson), files: [...changes.keys()], orphaned})
  else if (!call.quiet)
    for (const {plan, changes: own} of planned.filter((one) => one.plan.locales.length > 0))
      call.terminal.out(syncText({plan, files: [...own.keys()], isDry}, call.terminal))
  if (!call.quiet)
    for (const one of orphaned) call.terminal.err(orphanedText(one, project.settings))
  printFindings(unreadable, call.terminal)
  if (unreadable.length > 0)
    call.terminal.err(
      shown`Documents with unreadable files were skipped: correct these files, then run stele sync again\n`,
    )
  if (!isDry) {
    const failures = await files.apply(changes)
    printFindings(failures, call.terminal)
    const failed = outcomeOfFailures(failures)
    if (failed) return failed
  }
  if (unreadable.length > 0) return {kind: 'unusable'}
  return {kind: call.flag('check') && changes.size > 0 ? 'findings' : 'clean'}
}

/** The plan for machines: what became of each changed unit, and the steps in each language. */
function asJson({plan, changes}: PlannedSync): unknown {
  const locales = plan.locales.map(({locale, steps, unplaced}) => ({locale, steps, unplaced}))
  return {
    document: plan.document,
    changes: plan.changes.filter(({kind}) => kind !== 'kept').map(changeOf),
    locales,
    files: [...changes.keys()],
  }
}

function changeOf(change: UnitChange): unknown {
  const {kind} = change
  const from = 'from' in change ? {from: change.from.key, before: change.from.text} : {}
  const to =
    'to' in change ? {key: change.to.key, number: change.to.number, after: change.to.text} : {}
  switch (kind) {
    case 'kept':
    case 'renumbered':
      return {kind, ...from, ...to}
    case 'reworded':
      return {kind, rewording: change.rewording, ...from, ...to}
    case 'added':
      return {kind, ...to, cutFrom: change.cutFrom?.key}
    case 'removed':
      return {kind, ...from, joinedInto: change.joinedInto?.key}
  }
}
