import type {EditionLanguage} from '../../edition/types.ts'
import type {Companion} from '../shared/companion.ts'

/** A document with its languages and all its editions; their addresses are relative to the site. */
export type SiteDocument = {
  readonly id: string
  readonly languages: readonly EditionLanguage[]
  readonly editions: readonly Companion[]
}

/** All documents of a project: what `index.html` lists. */
export type Site = {
  readonly documents: readonly SiteDocument[]
  /** the language that the site itself speaks */
  readonly speech: EditionLanguage
  readonly publisher?: string
  /** absolute address of the site on the web */
  readonly address?: string
}
