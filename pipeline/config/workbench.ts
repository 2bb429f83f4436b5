/** `workbench` of the configuration: what helps a translator on the page of `stele workbench`. */
export type WorkbenchConfig = {
  /**
   * a program of your own that drafts translations: it reads one JSON object a line and writes one a line. Its words
   * are given to it as they are, without a shell
   */
  readonly draft?: {
    /** the program and its words: a list, or one text that is divided at its blanks */
    readonly command: string | readonly string[]
    /** after how many seconds it is ended; 120 by default */
    readonly timeout?: number
  }
  /** TMX files whose texts are suggested too, as paths in the project */
  readonly memory?: readonly string[]
}
