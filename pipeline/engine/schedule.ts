import {unitWork, type EngineUnit} from './engine.ts'

/** Hands out units, so that one place gets those of one document as long as there are any. */
export type Schedule = {
  /**
   * The next unit for a place, by its index; undefined where none is left.
   *
   * @param place any name of the place
   */
  readonly next: (place: number) => number | undefined
  /** hand out nothing more */
  readonly stop: () => void
}

/** A schedule of units: documents in their order, and the rest of a document to whoever has nothing else to do. */
export function scheduleOf(units: readonly EngineUnit[]): Schedule {
  const waiting = new Map<string, number[]>()
  for (const [index, unit] of units.entries()) {
    const isBook = unit.kind === 'build' && unit.unit.work.kind === 'book'
    const id = `${isBook ? 'book' : 'document'} ${unitWork(unit)}`
    const own = waiting.get(id)
    if (own) own.push(index)
    else waiting.set(id, [index])
  }
  const held = new Map<number, string>()
  return {
    next: (place) => {
      const own = held.get(place)
      const id = own !== undefined && waiting.has(own) ? own : freeOf(waiting, held, place)
      const indices = id === undefined ? undefined : waiting.get(id)
      if (id === undefined || !indices) return undefined
      held.set(place, id)
      const index = indices.shift()
      if (indices.length === 0) waiting.delete(id)
      return index
    },
    stop: () => waiting.clear(),
  }
}

/** The first document that no other place has begun, else the first of all. */
function freeOf(
  waiting: ReadonlyMap<string, unknown>,
  held: ReadonlyMap<number, string>,
  place: number,
): string | undefined {
  const others = new Set([...held].flatMap(([other, id]) => (other === place ? [] : [id])))
  for (const id of waiting.keys()) if (!others.has(id)) return id
  const [first] = waiting.keys()
  return first
}
