import type {Fate, Step} from './types.ts'

/** A step about a unit of the source. */
export function stepOf(fate: Exclude<Fate, {kind: 'removed'}>, action: Step['action']): Step {
  const {key, number} = fate.to
  return {
    key,
    action,
    ...(number === undefined ? {} : {number}),
    ...(fate.kind !== 'added' && fate.from.key !== key ? {from: fate.from.key} : {}),
  }
}
