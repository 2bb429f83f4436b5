/** `languages.<tag>.hyphenation` of the configuration: how the words of a language are divided, in PDF editions. */
export type HyphenationSettings = {
  /** whether a word that is divided at its own hyphen has it on both lines; as the language does where absent */
  readonly repeatHyphen?: boolean
  /**
   * words with a hyphen at each place where they may be divided, `Kazakh-stan`; a word without one is never
   * divided. They come before the language's own; capitals do not matter
   */
  readonly exceptions?: readonly string[]
}
