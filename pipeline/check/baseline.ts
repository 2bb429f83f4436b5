import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byCodeUnits} from '../finding/order.ts'
import {startOf} from '../finding/place.ts'
import type {Evidence} from './evidence.ts'

/** A finding that was accepted, with the evidence it was accepted on. */
export type Accepted = {
  readonly fingerprint: string
  /** hash of the texts at that time; an entry expires when they change */
  readonly evidence: string
  readonly rule: string
  readonly document?: string
  readonly locale?: string
  readonly key?: string
}

/** Findings that a project lives with until their texts change. */
export type Baseline = readonly Accepted[]

/** What a baseline leaves of the findings. */
export type Weighed = {
  /** not accepted: new, or their texts changed since */
  readonly fresh: readonly Finding[]
  readonly accepted: readonly Finding[]
  /** entries that no finding answers to any more: mended, or their texts changed */
  readonly expired: Baseline
}

/** What cannot be read was never looked at, and cannot be accepted. */
const isAcceptable = ({rule}: Finding): boolean => rule !== 'invalid-file'

/** Accept all findings of today. */
export function baselineOf(findings: readonly Finding[], evidence: Evidence): Baseline {
  return findings.filter(isAcceptable).map((finding) => {
    const {fingerprint, rule, document, locale, key} = finding
    return {
      fingerprint,
      evidence: evidence(finding),
      rule,
      ...(document === undefined ? {} : {document}),
      ...(locale === undefined ? {} : {locale}),
      ...(key === undefined ? {} : {key}),
    }
  })
}

/**
 * Tell findings that were accepted from new ones. Each entry accepts one finding, so that a second
 * fault of the same sort in the same unit is new.
 */
export function weigh(
  findings: readonly Finding[],
  baseline: Baseline,
  evidence: Evidence,
): Weighed {
  const open = new Map<string, Accepted[]>()
  for (const entry of baseline) {
    const name = `${entry.fingerprint} ${entry.evidence}`
    const entries = open.get(name) ?? []
    open.set(name, entries)
    entries.push(entry)
  }
  const fresh: Finding[] = []
  const accepted: Finding[] = []
  for (const finding of findings) {
    const entry = isAcceptable(finding)
      ? open.get(`${finding.fingerprint} ${evidence(finding)}`)?.pop()
      : undefined
    if (entry) accepted.push(finding)
    else fresh.push(finding)
  }
  return {fresh, accepted, expired: [...open.values()].flat()}
}

/** The text of a baseline file: one line an entry, sorted, so that it merges well. */
export function printBaseline(baseline: Baseline): string {
  const lines = baseline
    .map((entry) => JSON.stringify(entry))
    .toSorted(byCodeUnits)
    .map((line) => `    ${line}`)
  const accepted = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "accepted": ${accepted}\n}\n`
}

/** Read a baseline file; where it cannot be read nothing is accepted. */
export function readBaseline(text: string, file: string): Reading<Baseline> {
  const listed = acceptedIn(text)
  const entries = listed?.filter(isAccepted) ?? []
  if (listed && entries.length === listed.length) return {value: entries, findings: [], unread: []}
  const finding = withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: listed ? 'An entry of the baseline cannot be read' : 'The baseline cannot be read',
    hint: 'Restore it from version control, or write it anew from the findings of today',
    place: startOf(file),
  })
  return {value: entries, findings: [finding], unread: [{start: 0, end: text.length}]}
}

function acceptedIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('accepted' in value)) return undefined
    return Array.isArray(value.accepted) ? value.accepted : undefined
  } catch {
    return undefined
  }
}

function isAccepted(value: unknown): value is Accepted {
  if (typeof value !== 'object' || value === null) return false
  return ['fingerprint', 'evidence', 'rule'].every(
    (name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'string',
  )
}
