import {isAsSevere} from '../finding/order.ts'
import type {ActiveCheck} from './fact-finding.ts'

/** Whether a wrong reference is reported as a reference, as heavily as a wrong number would be. */
export function judgesReferences(active: readonly ActiveCheck[]): boolean {
  const [references, numbers] = (['cross-reference', 'numbers'] as const).map((id) =>
    active.find(({check}) => check.id === id),
  )
  return references !== undefined && (!numbers || isAsSevere(references.severity, numbers.severity))
}
