import {hashOf} from '../document/hash.ts'
import type {Unit} from '../document/types.ts'
import type {Translation} from '../locale/types.ts'

/**
 * Whether somebody has waived a rule for a unit. A waiver holds for the very texts it was given for:
 * it expires when the source or the translation changes.
 */
export function isWaived(rule: string, unit: Unit, translation: Translation): boolean {
  const waivers = translation.states.units.get(unit.key)?.waivers
  if (!waivers) return false
  const target = hashOf(translation.resource.entries.get(unit.key)?.text ?? '')
  return waivers.some(
    (waiver) => waiver.rule === rule && waiver.source === unit.hash && waiver.target === target,
  )
}
