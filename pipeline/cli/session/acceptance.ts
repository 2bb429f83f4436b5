import {counted} from '../../report/counted.ts'
import {
  planAcceptance,
  type Acceptance,
  type AcceptedText,
  type PlannedAcceptance,
} from '../../operations/translation/accept.ts'
import {shown} from '../../report/shown.ts'
import {printFindings} from '../terminal/terminal.ts'
import type {Call, OptionDefinition} from './command.ts'
import {withLockedProject} from './locked.ts'
import {outcomeOfFailures, type Outcome} from './outcome.ts'
import {printJson, refused, refuseUnknownLanguages, withProject, type Session} from './session.ts'

/** The words that `stele accept` and `stele review` take. */
export const unitWords: readonly {readonly name: string; readonly description: string}[] = [
  {name: '[units...]', description: 'keys (p8-2), numbers (8.2) or ranges (8-10)'},
]

/** The options that `stele accept` and `stele review` share. */
export const acceptanceOptions: readonly OptionDefinition[] = [
  {flags: '--locale <tags>', description: 'the languages of the translations', list: true},
  {flags: '--document <name>', description: 'id or path, where there are several documents'},
  {flags: '--all', description: 'all units that have a text'},
  {flags: '--dry-run', description: 'print what would be done and write nothing'},
]

/** How a command words what it did: `accepted`, `would accept`. */
export type AcceptanceVerb = {readonly done: string; readonly planned: string}

/**
 * Bind texts to the English of today and print what was done.
 *
 * @param said what the call says besides units and languages
 */
export async function runAcceptance(
  call: Call,
  verb: AcceptanceVerb,
  said: Pick<Acceptance, 'state' | 'by' | 'at'>,
): Promise<Outcome> {
  const locales = call.list('locale')
  if (locales.length === 0) return refused(call, 'Name the language with --locale')
  if (call.words.length > 0 && call.flag('all'))
    return refused(call, 'Name units or give --all, not both')
  if (call.words.length === 0 && !call.flag('all'))
    return refused(call, 'Name units, such as 8.2 or 8-10, or give --all')
  const document = call.option('document')
  const open = call.flag('dry-run') ? withProject : withLockedProject
  return open(call, document === undefined ? [] : [document], async (session, attempt) => {
    if (session.documents.length > 1 && call.words.length > 0)
      return refused(call, 'There are several documents: name one with --document')
    return (
      refuseUnknownLanguages(call, session.project.settings, locales) ??
      acceptedIn(attempt, session, verb, {units: call.words, locales, ...said})
    )
  })
}

async function acceptedIn(
  call: Call,
  {files, project, documents}: Session,
  verb: AcceptanceVerb,
  wish: Acceptance,
): Promise<Outcome> {
  const changes = new Map<string, string | Uint8Array | undefined>()
  const planned: PlannedAcceptance[] = []
  for (const loaded of documents) {
    const result = await planAcceptance(files, project, loaded, wish)
    if (!result.ok) {
      printFindings(result.findings, call.terminal)
      return {kind: 'unusable'}
    }
    const wrong = wrongUnits(result.value, wish, loaded.document.id)
    if (wrong !== undefined) return refused(call, wrong)
    planned.push(result.value)
    for (const [path, content] of result.value.changes) changes.set(path, content)
  }
  const isDry = call.flag('dry-run')
  if (!isDry) {
    const failures = await files.apply(changes)
    printFindings(failures, call.terminal)
    const failed = outcomeOfFailures(failures)
    if (failed) return failed
  }
  report(call, planned, isDry ? verb.planned : verb.done)
  return {kind: 'clean'}
}

/** Why named units cannot be accepted; undefined where they can. */
function wrongUnits(
  {unknown, empty}: PlannedAcceptance,
  {units}: Acceptance,
  document: string,
): string | undefined {
  const [word] = unknown
  if (word !== undefined)
    return `${document} has no unit ${word}. stele outline ${document} lists its units`
  if (units.length === 0 || empty.length === 0) return undefined
  const names = empty.map(({locale, unit}) => `${unit.number ?? unit.key} (${locale})`) // no number: the key
  return `There is no translation to accept of ${names.join(', ')}. Nothing was changed`
}

function report(call: Call, planned: readonly PlannedAcceptance[], verb: string): void {
  const texts = planned.flatMap(({accepted}) => accepted)
  const empty = planned.flatMap((one) => one.empty)
  const settled = planned.flatMap((one) => one.settled)
  if (call.json) {
    const withoutText = empty.map(({locale, unit}) => ({
      locale,
      key: unit.key,
      number: unit.number ?? null,
    })) // no number
    printJson(call, {accepted: texts, empty: withoutText, settled})
    return
  }
  if (call.quiet) return
  const {terminal} = call
  if (planned.some(({synced}) => synced))
    terminal.err(shown`The locale files were behind the source: they are synced first\n`)
  for (const text of texts) terminal.out(shown`${verb} ${lineOf(text)}\n`)
  for (const {locale, key} of settled)
    terminal.out(shown`${locale} ${key}: no point needs this text; the attic keeps it\n`)
  if (texts.length === 0 && settled.length === 0)
    terminal.out(shown`Nothing to do: the texts are accepted for the English of today already\n`)
  if (empty.length > 0)
    terminal.err(shown`Without a translation yet: ${counted(empty.length, 'unit')}\n`)
}

function lineOf({document, locale, key, number, was, state}: AcceptedText): string {
  const before = was.standing === 'current' ? was.state : `${was.state}, ${was.standing}`
  return `${document} ${locale} ${number === undefined ? key : `${number} (${key})`}: ${before} → ${state}`
}
