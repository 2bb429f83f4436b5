import type {Finding} from '../finding/finding.ts'
import type {Summary} from './summary.ts'

/** The findings as JSON for machines: flat places, null where a finding has no unit or locale. */
export function reportJson(findings: readonly Finding[], summary: Summary): string {
  const flat = findings.map(({rule, severity, message, hint, place, fingerprint, ...subject}) => ({
    rule,
    severity,
    document: subject.document ?? null,
    locale: subject.locale ?? null,
    key: subject.key ?? null,
    number: subject.number ?? null,
    message,
    hint,
    ...place,
    fingerprint,
  }))
  return `${JSON.stringify({findings: flat, summary}, null, 2)}\n`
}
