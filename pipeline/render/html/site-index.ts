import type {Direction} from '../../language/model/types.ts'

/** A language of a site, as its front page knows it. */
export type IndexedLanguage = {
  readonly tag: string
  readonly name: string
  readonly direction: Direction
  /** the first word of each file of words, in their order */
  readonly starts: readonly string[]
  /** how many passages a file of passages has */
  readonly units: number
}

/** A document of a site, as its front page knows it. */
export type IndexedDocument = {
  readonly id: string
  /** by language */
  readonly titles: Readonly<Record<string, string>>
  /** address of the best page, by language */
  readonly pages: Readonly<Record<string, string>>
}

/** What the front page of a site is given, as JSON in the page. */
export type SiteIndex = {
  readonly languages: readonly IndexedLanguage[]
  readonly documents: readonly IndexedDocument[]
}
