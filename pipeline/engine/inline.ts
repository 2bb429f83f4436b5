import type {Engine} from './engine.ts'
import type {WorkplaceTools} from './workplace.ts'

/** Units are done in this thread, one after the other. */
export function inlineEngine(tools: WorkplaceTools): Engine {
  return {
    grain: 'work',
    run: async (order, units, take) => {
      if (units.length === 0) return []
      // Where nothing has changed, nothing of what renders is loaded.
      const {openWorkplace} = await import('./workplace.ts')
      const workplace = openWorkplace(order, tools)
      for (const [index, unit] of units.entries())
        if (!take(index, await workplace.done(unit))) break
      return []
    },
  }
}
