import {toHtml} from 'hast-util-to-html'
import {notesMarkedIn} from '../../edition/cells.ts'
import type {Inline} from '../../document/model/types.ts'
import {escaped} from '../shared/markup.ts'
import {safeTree, type InlineLinks} from '../shared/safe-tree.ts'
import {linkTerms, type TermFinder} from './terms.ts'

/** What the content of a cell may be linked to: footnotes, and terms of the glossary. */
export type CellLinks = InlineLinks & {
  readonly terms?: TermFinder
  /** the concepts that the section has mentioned before; none by default */
  readonly mentioned?: ReadonlySet<string>
}

/** Inline content as HTML, and the concepts of the glossary that it mentions. */
export type LinkedHtml = {readonly html: string; readonly concepts: ReadonlySet<string>}

/** What mentions nothing. */
export const noConcepts: ReadonlySet<string> = new Set()

/**
 * Inline content as HTML. It came from the source or a translation and is not trusted: raw HTML is dropped, `javascript:`
 * and other unknown addresses lose their link, all text is escaped. A picture that the page does not hold itself is named
 * by its alternative text: the page makes no network requests.
 */
export function linkedHtml(inline: Inline, links: CellLinks): LinkedHtml {
  // Marks of footnotes have other addresses on another page.
  if (notesMarkedIn(inline).length > 0) return htmlOf(inline, links)
  const {terms, mentioned = noConcepts} = links // a title or a heading: nothing is linked
  const known = knownHtml.get(inline)?.filter((one) => one.terms === terms) ?? [] // not shown yet
  const before = known.find((one) => one.before === amongst(one.made.concepts, mentioned))
  if (before) return before.made
  const made = htmlOf(inline, links)
  const all = [...known, {terms, before: amongst(made.concepts, mentioned), made}]
  knownHtml.set(inline, all)
  return made
}

/** Content as it was made for terms of a finder, where some of its concepts had been mentioned before. */
type KnownHtml = {
  readonly terms: TermFinder | undefined
  readonly before: string
  readonly made: LinkedHtml
}

/** The pages of a document show the same texts. */
const knownHtml = new WeakMap<Inline, readonly KnownHtml[]>()

const amongst = (concepts: ReadonlySet<string>, mentioned: ReadonlySet<string>): string =>
  [...concepts].filter((concept) => mentioned.has(concept)).join('\n')

function htmlOf(inline: Inline, links: CellLinks): LinkedHtml {
  const [only, more] = inline
  if (more === undefined && only?.type === 'text' && !hasTerm(only.value, links.terms))
    return {html: escaped(only.value), concepts: noConcepts}
  const tree = safeTree(inline, links)
  const concepts = links.terms
    ? linkTerms(tree, links.terms, links.mentioned ?? noConcepts)
    : noConcepts
  return {html: toHtml(tree), concepts}
}

function hasTerm(text: string, find: TermFinder | undefined): boolean {
  return find !== undefined && [...find(text)].length > 0
}
