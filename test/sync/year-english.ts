import type {passagesIn} from './year.ts'

type Shown = ReturnType<typeof passagesIn>[number]

/** The English that the author of each text had before him; a text is another for each author and time. */
export class KnownEnglish {
  readonly #had = new Map<string, ReadonlySet<string>>()

  of(text: string): readonly string[] {
    return [...(this.#had.get(text) ?? [])]
  }

  write(text: string, english: readonly string[]): void {
    this.#had.set(text, new Set(english))
  }

  /** Somebody says that a text holds for an English; of a text that nobody wrote nothing is known. */
  accept(text: string, english: string): void {
    if (this.#had.has(text)) this.write(text, [...this.of(text), english])
  }

  /** What is wrong of the passages of a translation. */
  wrongIn(passages: readonly Shown[]): readonly string[] {
    return passages.flatMap((one) => (this.isWrong(one) ? [this.printed(one)] : []))
  }

  /** Whether a text is current beside an English that its author did not have. */
  isWrong({text, english, standing}: Shown): boolean {
    const had = this.#had.get(text)
    return standing === 'current' && had !== undefined && !had.has(english)
  }

  /** The fault, as a sentence. */
  printed({unit, text, english}: Shown): string {
    return `${unit.key} is current: ${text} of ${JSON.stringify(this.of(text))} beside "${english}"`
  }
}
