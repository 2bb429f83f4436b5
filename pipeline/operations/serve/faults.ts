/** The faults of the last build, for pages that are open. */
export type FaultBoard = {
  /** plain text; empty where the last build was clean */
  readonly current: () => string
  readonly show: (faults: string) => void
  /**
   * Be told of every change.
   *
   * @returns how to stop being told
   */
  readonly hear: (listener: (faults: string) => void) => () => void
}

/** A board on which nothing is wrong yet. */
export function faultBoard(): FaultBoard {
  let faults = ''
  const listeners = new Set<(faults: string) => void>()
  return {
    current: () => faults,
    show: (now) => {
      if (now === faults) return
      faults = now
      for (const listener of listeners) listener(now)
    },
    hear: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
