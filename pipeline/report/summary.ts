import {isUnusable, type Finding, type Severity} from '../finding/finding.ts'

/** How far one translation is, as reports show it. */
export type ProgressLine = {
  /** the document's id */
  readonly document: string
  /** BCP 47 tag */
  readonly locale: string
  /** units of the document */
  readonly units: number
  /** units with a text */
  readonly translated: number
  /** units whose text is reviewed or final */
  readonly reviewed: number
  /** units whose English has changed since */
  readonly stale: number
}

/** What a check comes to. */
export type Summary = {
  /** findings of this severity */
  readonly errors: number
  /** findings of this severity */
  readonly warnings: number
  /** findings of this severity */
  readonly infos: number
  /** findings that say that something could not be read or used */
  readonly unreadable: number
  /** findings that a baseline accepts; they are not among those reported */
  readonly accepted: number
  /** entries of the baseline that no longer accept a finding */
  readonly expired: number
  /** a line for each document and language */
  readonly progress: readonly ProgressLine[]
}

/** Count findings by severity. */
export function summarise(
  findings: readonly Finding[],
  progress: readonly ProgressLine[],
  {accepted, expired}: Pick<Summary, 'accepted' | 'expired'> = {accepted: 0, expired: 0},
): Summary {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  const unreadable = findings.filter(isUnusable).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    unreadable,
    accepted,
    expired,
    progress,
  }
}
