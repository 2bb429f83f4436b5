import type {Finding} from '../../finding/finding.ts'
import type {RuleDescription} from '../../finding/rules.ts'
import {reportGitlab} from '../../report/gitlab.ts'
import {reportGithub} from '../../report/github.ts'
import {reportJson} from '../../report/json.ts'
import {reportJunit} from '../../report/junit.ts'
import {reportMarkdown} from '../../report/markdown.ts'
import {reportPretty} from '../../report/pretty/pretty.ts'
import {nothing, type Shown} from '../../report/shown.ts'
import {reportSarif} from '../../report/sarif/sarif.ts'
import type {Summary} from '../../report/summary.ts'
import type {FixedText} from './fix-document.ts'
import {version} from '../project/version.ts'

/** What a report is made from. */
export type ReportInput = {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  /** every rule that a finding may name */
  readonly rules: readonly RuleDescription[]
  /** leave out notes and progress */
  readonly quiet: boolean
  /** the texts that `--fix` has changed; absent without it */
  readonly fixed?: readonly FixedText[]
}

/** A report: text for people, or for machines as it is. */
type Report = (input: ReportInput) => Shown | string

const pretty: Report = ({findings, summary, quiet}) => {
  if (!quiet) return reportPretty(findings, summary)
  const faults = findings.filter(({severity}) => severity !== 'info')
  return faults.length === 0 ? nothing : reportPretty(faults, {...summary, progress: []})
}

/** Every format in which the check reports, by the name that `--format` takes. */
export const reports: Readonly<Record<string, Report>> = {
  pretty,
  json: ({findings, summary, fixed}) => reportJson(findings, summary, fixed),
  sarif: ({findings, summary, rules}) =>
    reportSarif(findings, {
      rules,
      version: version(),
      locales: [...new Set(summary.progress.map(({locale}) => locale))],
    }),
  junit: ({findings, summary}) => reportJunit(findings, summary),
  github: ({findings, summary}) => reportGithub(findings, summary),
  gitlab: ({findings}) => reportGitlab(findings),
  markdown: ({findings, summary}) => reportMarkdown(findings, summary),
}
