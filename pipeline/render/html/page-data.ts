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
  /** the status of the cells that say none of their own */
  readonly usual?: string
}

/** Where the document comes from: how a citation ends. */
export type PageImprint = {
  readonly publisher?: string
  readonly version?: string
  /** ISO 8601 */
  readonly date?: string
}

/** What the page's script is given, as JSON in the page. */
export type PageData = {
  readonly languages: readonly PageLanguage[]
  readonly view: View
  readonly imprint: PageImprint
  /** id of the document */
  readonly document: string
  /** absolute address of the page on the web, where the configuration knows it */
  readonly address?: string
}
