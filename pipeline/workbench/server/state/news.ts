import type {ServerEvent} from '../../protocol/work.ts'

/** Tells open pages what happens. */
export type NewsBoard = {
  readonly tell: (event: ServerEvent) => void
  /**
   * Be told of every event.
   *
   * @returns how to stop being told
   */
  readonly hear: (listener: (event: ServerEvent) => void) => () => void
}

/** A board without listeners. */
export function newsBoard(): NewsBoard {
  const listeners = new Set<(event: ServerEvent) => void>()
  return {
    tell: (event) => {
      for (const listener of listeners) listener(event)
    },
    hear: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
