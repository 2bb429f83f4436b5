import {isUnusable, type Finding} from '../finding/finding.ts'

/** How a check ends: nothing that fails, findings that fail, or input that could not be read. */
export type Verdict = 'clean' | 'findings' | 'unusable'

/**
 * The verdict on findings: an error fails, and so do more warnings than allowed; what cannot be read
 * is a verdict of its own, because then nothing was checked.
 *
 * @param maxWarnings any number where absent
 */
export function verdictOf(findings: readonly Finding[], maxWarnings?: number): Verdict {
  if (findings.some(isUnusable)) return 'unusable'
  const warnings = findings.filter(({severity}) => severity === 'warning').length
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  return tooMany || findings.some(({severity}) => severity === 'error') ? 'findings' : 'clean'
}
