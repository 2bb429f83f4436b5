import type {Finding, Severity} from './finding.ts'

const weight: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** Compare two strings by code units: the same on every machine, unlike `localeCompare`. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Order findings by document, locale, file, line, column, rule; then by the place that explains them,
 * so that missing texts are in the order of the source; equal ones by fingerprint.
 */
export function byPlace(a: Finding, b: Finding): number {
  return (
    // A finding about no document, or about no locale, comes first.
    byCodeUnits(a.document ?? '', b.document ?? '') ||
    byCodeUnits(a.locale ?? '', b.locale ?? '') || // see above
    byCodeUnits(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodeUnits(a.rule, b.rule) ||
    explainedAt(a) - explainedAt(b) ||
    byCodeUnits(a.fingerprint, b.fingerprint)
  )
}

/** A number that grows with the place of the English in its file. */
const explainedAt = ({related}: Finding): number => {
  const place = related?.[0]?.place
  return place ? place.line * 1e5 + place.column : 0
}

/** Order findings worst first, then by place. */
export function bySeverity(a: Finding, b: Finding): number {
  return weight[a.severity] - weight[b.severity] || byPlace(a, b)
}

/** Whether one severity is as bad as another, or worse. */
export const isAsSevere = (severity: Severity, other: Severity): boolean =>
  weight[severity] <= weight[other]
