import {asConfigured} from '../../check/settings.ts'
import type {CheckConfig} from '../../config/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {PlacedFinding} from './task.ts'

/** Findings with the severities that the configuration sets; those of rules that are switched off are left out. */
export function weighed(
  findings: readonly PlacedFinding[],
  check: CheckConfig,
): readonly Finding[] {
  // None: the configuration switches the rule off.
  return findings.flatMap(({finding, document}) => asConfigured(finding, check, document) ?? [])
}

/** What is wrong with a text or a font is said once, however many editions it concerns. */
export function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()]
}
