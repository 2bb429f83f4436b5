import {toHtml} from 'hast-util-to-html'
import type {Inline} from '../../document/model/types.ts'
import {escaped} from '../shared/markup.ts'
import {safeTree, type InlineLinks} from '../shared/safe-tree.ts'
import {linkTerms, type TermFinder} from './terms.ts'

/** What the content of a cell may be linked to: footnotes, and terms of the glossary. */
export type CellLinks = InlineLinks & {
  readonly terms?: TermFinder
  /** whether a concept is mentioned for the first time in its section */
  readonly isNewTerm?: (concept: string) => boolean
}

/**
 * Inline content as HTML. It came from the source or a translation and is not trusted: raw HTML is dropped, `javascript:`
 * and other unknown addresses lose their link, all text is escaped. A picture that the page does not hold itself is named
 * by its alternative text: the page makes no network requests.
 */
export function safeHtml(inline: Inline, links: CellLinks): string {
  const [only, more] = inline
  if (more === undefined && only?.type === 'text' && !hasTerm(only.value, links.terms))
    return escaped(only.value)
  const tree = safeTree(inline, links)
  if (links.terms) linkTerms(tree, links.terms, links.isNewTerm ?? (() => true))
  return toHtml(tree)
}

function hasTerm(text: string, find: TermFinder | undefined): boolean {
  return find !== undefined && [...find(text)].length > 0
}
