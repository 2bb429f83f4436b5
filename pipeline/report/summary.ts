import {isUnusable, type Finding, type Severity} from '../finding/finding.ts'

/** How far one translation is, as reports show it. */
export type ProgressLine = {
  readonly document: string
  readonly locale: string
  readonly units: number
  readonly translated: number
  readonly reviewed: number
  readonly stale: number
}

/** What a check comes to. */
export type Summary = {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** findings that say that something could not be read or used */
  readonly unreadable: number
  /** findings that a baseline accepts; they are not among those reported */
  readonly accepted: number
  /** entries of the baseline that accept nothing any more */
  readonly expired: number
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
