import {checkProject, progressOfProject} from '../../build/check.ts'
import type {Finding} from '../../finding/finding.ts'
import {reportJson} from '../../report/json.ts'
import {reportPretty} from '../../report/pretty/pretty.ts'
import {summarise, type Summary} from '../../report/summary.ts'
import type {Call, Command} from '../command.ts'
import type {Outcome} from '../outcome.ts'
import {refuseUnknownLanguages, withProject, type Session} from '../session.ts'

type Report = (findings: readonly Finding[], summary: Summary, call: Call) => string

/** Every output format of the check. */
const reports: Readonly<Record<string, Report>> = {
  pretty: (findings, summary, {terminal}) => reportPretty(findings, summary, terminal.style),
  json: reportJson,
}

/** `stele check`: run the rules over documents and their translations. */
export const check: Command = {
  name: 'check',
  summary: 'name every point that is missing, stale or wrong',
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {flags: '--locale <tags>', description: 'only these locales', list: true},
    {flags: '--rule <ids>', description: 'only these rules', list: true},
    {flags: '--format <format>', description: 'how to report', choices: Object.keys(reports)},
    {flags: '--output <file>', description: 'write the report to a file'},
    {flags: '--max-warnings <count>', description: 'fail on more warnings than this'},
  ],
  examples: [
    'stele check',
    'stele check code-of-conduct --locale ru,kk',
    'stele check --format json',
  ],
  async run(call) {
    return withProject(call, call.words, async (session) => {
      const refused = refuseUnknownLanguages(call, session, call.list('locale'))
      return refused ?? checked(call, session)
    })
  },
}

async function checked(call: Call, {project, documents, files}: Session): Promise<Outcome> {
  const selection = {documents, locales: call.list('locale'), rules: call.list('rule')}
  const findings = checkProject(project, selection)
  const summary = summarise(findings, progressOfProject(selection))
  const report = reports[call.json ? 'json' : (call.option('format') ?? 'pretty')] ?? reportJson
  const text = report(findings, summary, call)
  const output = call.option('output')
  if (output === undefined) call.terminal.out(text)
  else {
    const [failure] = await files.apply(new Map([[output, text]]))
    if (failure) {
      call.terminal.err(`${failure.message}\n`)
      return {kind: 'unusable'}
    }
  }
  return outcomeOf(summary, call.option('max-warnings'))
}

function outcomeOf(
  {errors, warnings, unreadable}: Summary,
  mostWarnings: string | undefined,
): Outcome {
  if (unreadable > 0) return {kind: 'unusable'}
  const tooMany = mostWarnings !== undefined && warnings > Number(mostWarnings)
  return {kind: errors > 0 || tooMany ? 'findings' : 'clean'}
}
