import type {Finding, Severity} from '../finding/finding.ts'
import {sentencesOf} from './counted.ts'
import {visible} from './visible.ts'

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/**
 * The findings as a Code Quality report of GitLab: the subset of the Code Climate format that GitLab reads. Of issues
 * with one fingerprint GitLab shows one, so that a finding that is there again has its count behind it.
 */
export function reportGitlab(findings: readonly Finding[]): string {
  const seen = new Map<string, number>()
  const issues = findings.map((finding) => {
    const {rule, severity, place, fingerprint} = finding
    const before = seen.get(fingerprint) ?? 0 // it is the first
    seen.set(fingerprint, before + 1)
    return {
      description: visible(`${subjectOf(finding)}${sentencesOf(finding)}`),
      check_name: rule,
      fingerprint: before === 0 ? fingerprint : `${fingerprint}-${before + 1}`,
      severity: severities[severity],
      location: {path: place.file, lines: {begin: place.line}},
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** The language and the point, as the widget of a merge request shows one line for each issue. */
function subjectOf({locale, number, key}: Finding): string {
  const parts = [locale, number ?? key].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : `${parts.join(' ')}: `
}
