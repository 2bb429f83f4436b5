import type {UnitChange, Step} from './types.ts'

/** A step about a unit of the source. */
export function stepOf(
  change: Exclude<UnitChange, {kind: 'removed'}>,
  action: Step['action'],
): Step {
  const {key, number} = change.to
  return {
    key,
    action,
    ...(number === undefined ? {} : {number}),
    ...(change.kind !== 'added' && change.from.key !== key ? {from: change.from.key} : {}),
  }
}
