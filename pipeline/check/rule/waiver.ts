import {hashOf} from '../../document/model/hash.ts'
import type {Unit} from '../../document/model/types.ts'
import type {Translation, Waiver} from '../../locale/types.ts'

/**
 * Whether somebody has waived a rule for a unit. A waiver holds for the very texts it was given for:
 * it expires when the source or the translation changes.
 */
export function isWaived(rule: string, unit: Unit, translation: Translation): boolean {
  const waivers = waiversOf(unit, translation).filter((waiver) => waiver.rule === rule)
  // Hashing every text for the sake of rare waivers would cost more than all rules.
  if (waivers.length === 0) return false
  return waivers.find(holdsFor(unit, translation)) !== undefined
}

/** The waivers of a unit that its source or its translation has outlived. */
export function expiredWaivers(unit: Unit, translation: Translation): readonly Waiver[] {
  const waivers = waiversOf(unit, translation)
  if (waivers.length === 0) return waivers
  const holds = holdsFor(unit, translation)
  return waivers.filter((waiver) => !holds(waiver))
}

const waiversOf = ({key}: Unit, {states}: Translation): readonly Waiver[] =>
  states.units.get(key)?.waivers ?? []

function holdsFor(unit: Unit, {resource}: Translation): (waiver: Waiver) => boolean {
  const target = hashOf(resource.entries.get(unit.key)?.text ?? '')
  return (waiver) => waiver.source === unit.hash && waiver.target === target
}
