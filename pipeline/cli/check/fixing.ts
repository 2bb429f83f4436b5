import {filesAsRead} from '../../files/disk.ts'
import {changesBetween} from '../../locale/changes.ts'
import type {Change} from '../../locale/types.ts'
import type {CheckOrder, DocumentReport} from '../../operations/check/document.ts'
import type {FixedText, PlannedFixes} from '../../operations/check/fix-document.ts'
import {planProjectFixes} from '../../operations/check/fix-project.ts'
import type {DocumentName} from '../../project/survey.ts'
import {counted} from '../../report/counted.ts'
import {shown, shownLines, styled, type Shown} from '../../report/shown.ts'
import type {CheckWork} from '../session/check-work.ts'
import type {Call} from '../session/command.ts'
import {whileLocked} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'

/** How a correction ended: what it wrote, or why nothing was written. */
export type Correction =
  | {readonly kind: 'written'; readonly fixed: readonly FixedText[]}
  | {readonly kind: 'ended'; readonly outcome: Outcome}

/** What to correct, and how documents are checked for it. */
export type FixOrder = {readonly order: CheckOrder; readonly work: CheckWork}

const found =
  (names: readonly DocumentName[], work: CheckWork) =>
  async (order: CheckOrder): Promise<readonly DocumentReport[]> =>
    (await work(names, order)).reports

/** Correct what rules of form find, and write it: `stele check --fix`. */
export async function correctProject(
  call: Call,
  names: readonly DocumentName[],
  {order, work}: FixOrder,
): Promise<Correction> {
  let fixed: readonly FixedText[] = []
  const outcome = await whileLocked(call, async (attempt) => {
    const files = filesAsRead(order.root)
    const plan = await planProjectFixes(files, names, order, found(names, work))
    if (!plan.ok) return unusable(attempt, plan.findings)
    const failures = await files.apply(plan.value.changes)
    printFindings(failures, attempt.terminal)
    const failed = outcomeOfFailures(failures)
    if (failed) return failed
    fixed = plan.value.fixed
    report(attempt, plan.value)
    return {kind: 'clean'}
  })
  return outcome.kind === 'clean' ? {kind: 'written', fixed} : {kind: 'ended', outcome}
}

/** Print what `stele check --fix` would change, and write nothing. */
export async function printCorrections(
  call: Call,
  names: readonly DocumentName[],
  {order, work}: FixOrder,
): Promise<Outcome> {
  const plan = await planProjectFixes(filesAsRead(order.root), names, order, found(names, work))
  if (!plan.ok) return unusable(call, plan.findings)
  const {fixed, synced} = plan.value
  if (call.json) printJson(call, {fixes: fixed, synced})
  else {
    for (const text of fixed) call.terminal.out(diffOf(text))
    if (!call.quiet) call.terminal.err(fixed.length === 0 ? nothingToCorrect : wouldChange(fixed))
  }
  return {kind: fixed.length === 0 ? 'clean' : 'findings'}
}

function unusable({terminal}: Call, findings: Parameters<typeof printFindings>[0]): Outcome {
  printFindings(findings, terminal)
  return {kind: 'unusable'}
}

function report({terminal, quiet}: Call, {fixed, synced}: PlannedFixes): void {
  if (quiet) return
  if (synced) terminal.err(shown`The locale files were behind the source: they are synced first\n`)
  for (const text of fixed) terminal.err(shown`corrected ${headOf(text)}\n`)
  if (fixed.length === 0) terminal.err(nothingToCorrect)
}

const nothingToCorrect = shown`Nothing to correct: the remaining findings need your decision\n`

const wouldChange = ({length}: readonly FixedText[]): Shown =>
  shown`${counted(length, 'text')} would change; stele check --fix writes ${length === 1 ? 'it' : 'them'}\n`

/** Which text it is, and the rules whose findings are corrected. */
function headOf({document, locale, key, number, rules}: FixedText): string {
  const name = number === undefined ? key : `${number} (${key})`
  return `${document} ${locale} ${name}: ${rules.join(', ')}`
}

function diffOf(text: FixedText): Shown {
  const changes = changesBetween(text.before, text.after)
  return shownLines([
    styled('bold', headOf(text)),
    styled('red', `- ${sideOf(changes, 'removed')}`),
    styled('green', `+ ${sideOf(changes, 'added')}`),
  ])
}

/** One side of a diff, what is on this side alone in brackets, so that spaces are seen. */
const sideOf = (changes: readonly Change[], kind: 'added' | 'removed'): string =>
  changes
    .map((change) =>
      change.kind === 'same' ? change.text : change.kind === kind ? `⟦${change.text}⟧` : '',
    )
    .join('')
