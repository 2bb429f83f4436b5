import {appendStepSummary, writeReport} from '../../operations/check/deliver.ts'
import {knownRules} from '../../operations/check/known-rules.ts'
import {fromFolder, fromRepository} from '../../operations/check/repository.ts'
import {reports, type ReportInput} from '../../operations/check/reports.ts'
import type {Settings} from '../../config/types.ts'
import {present} from '../../finding/assert.ts'
import type {Finding} from '../../finding/finding.ts'
import {printed, shown, type Shown} from '../../report/shown.ts'
import type {Summary} from '../../report/summary.ts'
import type {Call} from '../session/command.ts'
import {printFindings} from '../terminal/terminal.ts'
import type {WantedReport} from './usage.ts'

/** What the reports of a check say. */
export type CheckReport = Pick<ReportInput, 'fixed'> & {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  /** absent where the project could not be opened */
  readonly settings?: Settings
}

/** Print or write each report that a call asks for; false where one could not be written. */
export async function delivered(
  call: Call,
  wanted: readonly WantedReport[],
  report: CheckReport,
): Promise<boolean> {
  let areWritten = true
  for (const one of wanted) areWritten = (await deliveredIn(call, one, report)) && areWritten
  return areWritten
}

async function deliveredIn(
  call: Call,
  {format, file}: WantedReport,
  report: CheckReport,
): Promise<boolean> {
  const {terminal, root} = call
  const input = inputFor(call, format, report)
  const made: Shown | string = present(reports[format], `the format ${format}`)(input)
  const stepSummary = terminal.environment['GITHUB_STEP_SUMMARY']
  if (format === 'github' && stepSummary) {
    const failure = await appendStepSummary(stepSummary, input.findings, input.summary)
    if (failure !== undefined)
      terminal.err(shown`The step's summary cannot be written: ${failure}\n`)
  }
  if (file === undefined) {
    if (typeof made === 'string') terminal.raw(made)
    else terminal.out(made)
    return true
  }
  const failure = await writeReport(
    root,
    file,
    typeof made === 'string' ? made : printed(made, false),
  )
  if (failure) printFindings([failure], terminal)
  return failure === undefined
}

/** A person opens files from the folder of the terminal, a CI server from that of the repository. */
function inputFor(
  {terminal, quiet, root}: Call,
  format: string,
  {findings, summary, settings, fixed}: CheckReport,
): ReportInput {
  const placed =
    format === 'pretty'
      ? fromFolder(findings, root, terminal.folder)
      : format === 'json'
        ? findings
        : fromRepository(findings, root, terminal.environment)
  return {
    findings: placed,
    summary,
    rules: knownRules(settings),
    quiet,
    ...(fixed ? {fixed} : {}),
  }
}
