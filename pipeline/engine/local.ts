import {availableParallelism} from 'node:os'
import type {Engine} from './engine.ts'
import {inlineEngine} from './inline.ts'
import {hasThreads, threadEngine} from './threads.ts'
import type {WorkplaceTools} from './workplace.ts'

/** Where a local engine works. */
export type LocalPlace = {
  /** absolute path of the project */
  readonly root: string
  /** absolute path of its cache */
  readonly cache: string
  readonly tools: WorkplaceTools
  /** how many threads are wanted; as many as the machine has cores where absent */
  readonly jobs?: number
}

// A thread loads and warms up all of Stele: fewer files than this are made before it is of use.
const fewestForThreads = 16
// More threads than this only wait for memory and for each other.
const mostThreads = 8

/** The engine of one machine: this thread for little work, several for much. */
export function localEngine({root, cache, tools, jobs}: LocalPlace): Engine {
  const inline = inlineEngine(tools)
  return {
    grain: 'task',
    run: async (order, units, take) => {
      const threads = jobs ?? Math.min(availableParallelism(), mostThreads)
      const isMuch = units.length >= (jobs === undefined ? fewestForThreads : 2)
      const engine =
        threads > 1 && isMuch && hasThreads() ? threadEngine({root, cache}, threads) : inline
      return engine.run(order, units, take)
    },
  }
}
