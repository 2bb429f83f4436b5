import type {Edition, EditionConcept, EditionLanguage, Layout} from '../../edition/types.ts'
import type {Branding} from '../shared/branding.ts'
import type {Companion} from '../shared/companion.ts'

/** A file of a document, with its layout; its address is relative to the site. */
export type SiteEdition = Companion & {readonly layout: Layout}

/** A document with its languages, all its editions, and what is known of it. */
export type SiteDocument = {
  readonly id: string
  /** the document in all its languages */
  readonly edition: Edition
  readonly editions: readonly SiteEdition[]
  /** earlier versions, the newest first */
  readonly versions: readonly SiteVersion[]
}

/** An earlier version of a document; addresses are relative to the site. */
export type SiteVersion = {
  readonly name: string
  /** the document as it was, with its editions, without most of its text */
  readonly document: SiteDocument
  /** of its own page: its languages and files */
  readonly index: string
  /** when it began, ISO 8601 */
  readonly date?: string
  /** when the next version began, ISO 8601; absent for the last one */
  readonly until?: string
  /** of its main page */
  readonly href: string
  /** of the page of what changed from it to today */
  readonly changesSince: string
  /** the version before it, with the page of what changed from that to this one */
  readonly before?: {readonly name: string; readonly changes: string}
}

/** All documents of a project: what the pages around the editions tell of. */
export type Site = {
  readonly documents: readonly SiteDocument[]
  /** the language that the site itself speaks */
  readonly speech: EditionLanguage
  readonly publisher?: string
  /** absolute address of the site on the web, with `/` at its end */
  readonly address?: string
  /** all concepts of the glossary, whether a document has them or not */
  readonly glossary: readonly EditionConcept[]
  readonly branding: Branding
  readonly pages: readonly OwnPage[]
  /** the script, compiled, that lets browsers keep the site; absent where they may not */
  readonly offline?: string
}

/** A page of the publisher's own. */
export type OwnPage = {
  /** of its file, without ending */
  readonly name: string
  readonly markdown: string
}

/** Files of a site by their paths below the output folder. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>
