import type {Requirement} from '../../config/types.ts'
import type {Severity} from '../../finding/rules.ts'

/**
 * The severity of a unit without a text: information alone where the project requires less than the whole of the
 * language, because then the rule `requirement` is the one that fails.
 *
 * @returns nothing where each unit must be translated: then the rule says how much it weighs
 */
export function weightOfGap(required: Requirement | undefined): {readonly severity?: Severity} {
  const shares = Object.values(required ?? {}) // nothing is required: every unit is expected
  return shares.length > 0 && Math.max(...shares) < 100 ? {severity: 'info'} : {}
}
