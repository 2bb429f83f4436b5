import {InternalError} from '../finding/assert.ts'
import {loadConfig} from '../project/config.ts'
import {ownRulesOf} from './own-rules.ts'
import type {EngineOrder, EngineReport, EngineUnit} from './engine.ts'
import type {PlaceTools} from './workplace.ts'

/** Where the units of one order are done: one thread of one machine. */
export type EnginePlace = (unit: EngineUnit) => Promise<EngineReport>

/**
 * A place for an order. What renders and what checks is loaded when it is first needed.
 *
 * @param tools those of the machine
 */
export function enginePlace(order: EngineOrder, tools: PlaceTools): EnginePlace {
  if (order.kind === 'build') {
    const opened = import('./workplace.ts').then(({openWorkplace}) =>
      openWorkplace(order.order, tools),
    )
    return async (asked) => {
      if (asked.kind !== 'build') throw new InternalError('A unit of a check in a build')
      return {kind: 'build', report: await (await opened).done(asked.unit)}
    }
  }
  const opened = Promise.all([import('./check-place.ts'), withPlugins(order, tools)])
  const place = opened.then(([{checkPlace}, whole]) => checkPlace(whole, tools.doors))
  return async (asked) => {
    if (asked.kind !== 'check') throw new InternalError('A unit of a build in a check')
    return {kind: 'check', report: await (await place)(asked.unit)}
  }
}

/** A check with the rules of the project's own, and with the folder that the project has on this machine. */
async function withPlugins(
  {order, ownRules}: Extract<EngineOrder, {kind: 'check'}>,
  {root}: PlaceTools,
): Promise<Extract<EngineOrder, {kind: 'check'}>['order']> {
  if (ownRules === undefined) return {...order, root}
  const settings = await loadConfig(root)
  if (!settings.ok || (await ownRulesOf(root)) !== ownRules)
    throw new Error(
      'The configuration or the rules of the project are others here than where the check began: bring the same commit to all machines',
    )
  return {...order, root, settings: settings.value}
}
