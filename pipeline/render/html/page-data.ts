import type {Direction} from '../../language/model/types.ts'

/** How the languages stand to each other while reading. */
export type View = 'side' | 'inter' | 'single'

/** One language, as the page's script knows it. */
export type PageLanguage = {
  /** BCP 47 */
  readonly tag: string
  readonly direction: Direction
  /** its own name */
  readonly name: string
  /** the document's title in it */
  readonly title: string
  /** interface words by id */
  readonly words: Readonly<Record<string, string>>
  /** its ten digits in order, zero first */
  readonly digits: string
  /** outer quotation marks */
  readonly quotes: readonly string[]
  /** how it names a provision, by what the provision's number counts: `{"point": "point {n}"}` */
  readonly names: Readonly<Record<string, string>>
}

/** What the page's script is given, as JSON in the page. */
export type PageData = {
  readonly languages: readonly PageLanguage[]
  readonly view: View
  /** publisher, version and date: how a citation ends */
  readonly imprint: string
}
