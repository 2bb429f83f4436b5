import type {Fix} from '../finding/fix.ts'
import type {Finding} from '../finding/finding.ts'
import type {Summary} from './summary.ts'

/**
 * The findings as JSON for machines: flat places, null where a finding has no unit, no locale or no fix.
 *
 * @param fixed the texts that were corrected before, where that was asked for
 */
export function reportJson(
  findings: readonly Finding[],
  summary: Summary,
  fixed?: readonly object[],
): string {
  const flat = findings.map(({rule, severity, message, hint, place, fingerprint, ...subject}) => ({
    rule,
    severity,
    document: subject.document ?? null,
    locale: subject.locale ?? null,
    key: subject.key ?? null,
    number: subject.number ?? null,
    name: subject.name ?? null,
    message,
    hint,
    ...place,
    fingerprint,
    fix: subject.fix ? flatFix(subject.fix) : null,
  }))
  const report = {findings: flat, summary, ...(fixed ? {fixed} : {})}
  return `${JSON.stringify(report, null, 2)}\n`
}

/** A fix with its places in the locale file beside the offsets in the text. */
const flatFix = ({label, edits}: Fix): object => ({
  label,
  edits: edits.map(({place, ...edit}) => ({...edit, ...place})),
})
