import type {Engine} from './engine.ts'
import type {PlaceTools} from './workplace.ts'

/** Units are done in this thread, one after the other. */
export function inlineEngine(tools: PlaceTools): Engine {
  return {
    grain: 'work',
    run: async (order, units, take) => {
      if (units.length === 0) return []
      // Where nothing has changed, nothing of what does the work is loaded.
      const {enginePlace} = await import('./place.ts')
      const done = enginePlace(order, tools)
      for (const [index, unit] of units.entries()) if (!take(index, await done(unit))) break
      return []
    },
  }
}
