import {isUnusable, type Finding} from '../finding/finding.ts'
import {failure, success, type Result} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byCodeUnits} from '../finding/order.ts'
import {startOf} from '../finding/place.ts'
import {isFields, parsedJson} from '../locale/json.ts'
import type {Evidence} from './evidence.ts'

/** A finding that was accepted, with the evidence it was accepted on. */
export type Accepted = {
  readonly fingerprint: string
  /** hash of the texts at that time; an entry expires when they change */
  readonly evidence: string
  readonly rule: string
  /** ISO 8601 date of the last day on which the entry holds; without one it holds on */
  readonly until?: string
  readonly document?: string
  readonly locale?: string
  readonly key?: string
}

/** Findings that a project lives with until their texts change. */
export type Baseline = readonly Accepted[]

/** What a baseline leaves of the findings. */
export type BaselineResult = {
  /** not accepted: new, or their texts changed since */
  readonly fresh: readonly Finding[]
  readonly accepted: readonly Finding[]
  /** entries that no longer accept a finding: fixed, their texts changed, or their day is past */
  readonly expired: Baseline
}

/** What cannot be read was never looked at, and cannot be accepted. */
const isAcceptable = (finding: Finding): boolean => !isUnusable(finding)

/** How findings are accepted. */
export type BaselineAcceptance = {
  /** what was accepted before: an entry that still answers to a finding keeps its last day */
  readonly before: Baseline
  /** ISO 8601 date of today */
  readonly today: string
  /** the last day of new entries; none where absent */
  readonly until?: string
}

/** Accept all findings of today. */
export function baselineOf(
  findings: readonly Finding[],
  evidence: Evidence,
  {before, today, until}: BaselineAcceptance,
): Baseline {
  const open = new OpenEntries(before, today)
  return findings.filter(isAcceptable).map((finding) => {
    const {fingerprint, rule, document, locale, key} = finding
    const found = evidence(finding)
    const last = (open.take(fingerprint, found) ?? {until}).until
    return {
      fingerprint,
      evidence: found,
      rule,
      ...(last === undefined ? {} : {until: last}),
      ...(document === undefined ? {} : {document}),
      ...(locale === undefined ? {} : {locale}),
      ...(key === undefined ? {} : {key}),
    }
  })
}

/** Entries of a baseline that hold today, to be taken one by one. */
class OpenEntries {
  readonly #open = new Map<string, Accepted[]>()
  readonly #past: readonly Accepted[]

  constructor(baseline: Baseline, today: string) {
    const isPast = ({until}: Accepted): boolean => until !== undefined && until < today
    this.#past = baseline.filter(isPast)
    for (const entry of baseline) {
      if (isPast(entry)) continue
      const name = `${entry.fingerprint} ${entry.evidence}`
      const entries = this.#open.get(name) ?? [] // the first entry of this finding
      this.#open.set(name, entries)
      entries.push(entry)
    }
  }

  take(fingerprint: string, evidence: string): Accepted | undefined {
    return this.#open.get(`${fingerprint} ${evidence}`)?.pop()
  }

  /** Entries that nobody took, those of past days among them. */
  left(): Baseline {
    return [...this.#past, ...[...this.#open.values()].flat()]
  }
}

/**
 * Tell findings that were accepted from new ones. Each entry accepts one finding, so that a second
 * fault of the same sort in the same unit is new.
 *
 * @param today ISO 8601 date
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  evidence: Evidence,
  today: string,
): BaselineResult {
  const open = new OpenEntries(baseline, today)
  const fresh: Finding[] = []
  const accepted: Finding[] = []
  for (const finding of findings) {
    const entry = isAcceptable(finding)
      ? open.take(finding.fingerprint, evidence(finding))
      : undefined
    if (entry) accepted.push(finding)
    else fresh.push(finding)
  }
  return {fresh, accepted, expired: open.left()}
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

/** Read a baseline file. Entries that cannot be read are left out, and a finding says so. */
export function readBaseline(text: string, file: string): Result<Baseline> {
  const listed = acceptedIn(text)
  const entries = listed?.filter(isAccepted)
  if (listed && entries?.length === listed.length) return success(entries)
  const finding = withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: listed ? 'An entry of the baseline cannot be read' : 'The baseline cannot be read',
    hint: 'Restore it from version control, or write it again from the findings of today',
    place: startOf(file),
  })
  return entries ? success(entries, [finding]) : failure([finding])
}

function acceptedIn(text: string): readonly unknown[] | undefined {
  const value = parsedJson(text)
  if (!isFields(value)) return undefined
  const {version = 1, accepted} = value // a file of the first version may leave it out
  // Another version may mean something else by the same words.
  if (version !== 1) return undefined
  return Array.isArray(accepted) ? accepted : undefined
}

function isAccepted(value: unknown): value is Accepted {
  if (!isFields(value)) return false
  const {until} = value
  return (
    ['fingerprint', 'evidence', 'rule'].every((name) => typeof value[name] === 'string') &&
    (until === undefined || (typeof until === 'string' && isDate(until)))
  )
}

/** Whether a text is an ISO 8601 date such as `2027-01-31`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
