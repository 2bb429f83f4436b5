import {availableParallelism} from 'node:os'
import {unitWork, type Engine, type EngineOrder, type EngineUnit} from './engine.ts'
import {inlineEngine} from './inline.ts'
import {hasThreads, threadEngine} from './threads.ts'
import type {PlaceTools} from './workplace.ts'

/** Where a local engine works. */
export type LocalPlace = {
  /** absolute path of its cache */
  readonly cache: string
  readonly tools: PlaceTools
  /** how many threads are wanted; as many as the machine has cores where absent */
  readonly jobs?: number
}

// A thread loads and warms up all of Stele: less than this is done before it is of use.
const fewestForThreads = {build: 16, check: 400}
// More threads than this only wait for memory and for each other.
const mostThreads = 8

/** The engine of one machine: this thread for little work, several for much. */
export function localEngine({cache, tools, jobs}: LocalPlace): Engine {
  const inline = inlineEngine(tools)
  return {
    grain: 'task',
    run: async (order, units, take) => {
      const threads = jobs ?? Math.min(availableParallelism(), mostThreads)
      const fewest = jobs === undefined ? fewestForThreads[order.kind] : 2
      // What is kept in memory is in this thread: a document that has changed is done here, however many files it has.
      const isMuch = sizeOf(order, units) >= fewest && (tools.memory === undefined || isMany(units))
      const engine =
        threads > 1 && isMuch && hasThreads()
          ? threadEngine({root: tools.root, cache}, threads)
          : inline
      return engine.run(order, units, take)
    },
  }
}

/** Whether units are of more documents than one or two that were edited. */
const isMany = (units: readonly EngineUnit[]): boolean => new Set(units.map(unitWork)).size > 2

/** How much there is to do: files to render, translations to check. */
function sizeOf(order: EngineOrder, units: readonly EngineUnit[]): number {
  const all = order.kind === 'check' ? order.order.settings.locales.length : 1
  // A unit that names no locales has all of them.
  const sizes = units.map((one) => (one.kind === 'check' ? one.unit.locales.length || all : 1))
  return sizes.reduce((sum, size) => sum + size, 0)
}
