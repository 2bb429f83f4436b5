import {plainBranding, type Branding} from '../shared/branding.ts'
import type {Companion} from '../shared/companion.ts'

/** What a page must know besides its edition: its script, its address, and what stands beside it. */
export type PagePlace = {
  /** the reading script, compiled; without it the page is static and complete all the same */
  readonly script?: string
  /** absolute address of the page on the web */
  readonly address?: string
  /** pictures of the document by the address that it gives them, each as a `data:` address */
  readonly pictures?: ReadonlyMap<string, string>
  /** absolute address of the page that stands for this one among search engines, where it is another */
  readonly canonical?: string
  /** the one page of each language that search engines are to find, by BCP 47 tag; `x-default` for all others */
  readonly alternates?: ReadonlyMap<string, string>
  readonly companions?: readonly Companion[]
  /** the way from the page to the folder of the site, with `/` at its end; `../` where absent */
  readonly up?: string
  /** of a page of an earlier version: what it is called, and where today's text is */
  readonly earlier?: EarlierPlace
  /** absolute address of the document's picture on the web, of the size of cards */
  readonly card?: string
  /** address of the list of all documents, relative to the page */
  readonly home?: string
  /** what the publisher adds to every page */
  readonly branding?: Branding
}

/** An earlier version as its pages tell of it; addresses are relative to the page. */
export type EarlierPlace = {
  readonly name: string
  /** ISO 8601 */
  readonly date?: string
  /** the main page of today's text */
  readonly current: string
  /** the page of what changed since */
  readonly changes: string
}

/** The other files of the document that a page links to. */
export function companionsOf({companions}: PagePlace): readonly Companion[] {
  // A page that is rendered alone has none.
  return companions ?? []
}

/** The way from a page to the folder of the site. */
export function wayToSite({up}: PagePlace): string {
  // Editions are in the folder of their document.
  return up ?? '../'
}

/** What the publisher adds to a page. */
export function brandingOf({branding}: PagePlace): Branding {
  return branding ?? plainBranding
}
