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
  /** address of the list of all documents, relative to the page */
  readonly home?: string
  /** what the publisher adds to every page */
  readonly branding?: Branding
}

/** The other files of the document that a page links to. */
export function companionsOf({companions}: PagePlace): readonly Companion[] {
  // A page that is rendered alone has none.
  return companions ?? []
}

/** What the publisher adds to a page. */
export function brandingOf({branding}: PagePlace): Branding {
  return branding ?? plainBranding
}
