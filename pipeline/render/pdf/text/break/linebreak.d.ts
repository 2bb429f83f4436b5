declare module 'linebreak' {
  /** Iterates over the break opportunities of a text (UAX #14). */
  export default class LineBreaker {
    constructor(text: string)
    /** The next one; undefined or null behind the last. */
    nextBreak(): {readonly position: number; readonly required: boolean} | null | undefined
  }
}
