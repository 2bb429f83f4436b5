import {idOfWork, type WorkUnit} from './order.ts'

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
export function scheduleOf(units: readonly WorkUnit[]): Schedule {
  const waiting = new Map<string, number[]>()
  for (const [index, {work}] of units.entries()) {
    const id = `${work.kind} ${idOfWork(work)}`
    waiting.set(id, [...(waiting.get(id) ?? []), index]) // its first unit
  }
  const held = new Map<number, string>()
  return {
    next: (place) => {
      const others = new Set([...held].flatMap(([other, id]) => (other === place ? [] : [id])))
      const own = held.get(place)
      const free = [...waiting.keys()].find((id) => !others.has(id))
      const [first] = waiting.keys()
      const id = own !== undefined && waiting.has(own) ? own : (free ?? first)
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
