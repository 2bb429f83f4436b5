import type {Finding} from '../../finding/finding.ts'
import {builtInRules} from '../../finding/rules.ts'
import {reportGithub} from '../../report/github.ts'
import {reportJson} from '../../report/json.ts'
import {reportJunit} from '../../report/junit.ts'
import {reportMarkdown} from '../../report/markdown.ts'
import type {Paint} from '../../report/pretty/paint.ts'
import {reportPretty} from '../../report/pretty/pretty.ts'
import {reportSarif} from '../../report/sarif/sarif.ts'
import type {Summary} from '../../report/summary.ts'
import {version} from '../project/version.ts'

/** What a report is made from. */
export type ReportInput = {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  readonly paint: Paint
  /** leave out notes and progress */
  readonly quiet: boolean
}

type Report = (input: ReportInput) => string

const pretty: Report = ({findings, summary, paint, quiet}) => {
  if (!quiet) return reportPretty(findings, summary, paint)
  const faults = findings.filter(({severity}) => severity !== 'info')
  return faults.length === 0 ? '' : reportPretty(faults, {...summary, progress: []}, paint)
}

/** Every format in which the check reports, by the name that `--format` takes. */
export const reports: Readonly<Record<string, Report>> = {
  pretty,
  json: ({findings, summary}) => reportJson(findings, summary),
  sarif: ({findings, summary}) =>
    reportSarif(findings, {
      rules: builtInRules,
      version: version(),
      locales: [...new Set(summary.progress.map(({locale}) => locale))],
    }),
  junit: ({findings, summary}) => reportJunit(findings, summary),
  github: ({findings, summary}) => reportGithub(findings, summary),
  markdown: ({findings, summary}) => reportMarkdown(findings, summary),
}
