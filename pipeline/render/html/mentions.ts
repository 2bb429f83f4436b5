import {itemAt} from '../../finding/assert.ts'
import type {LinkedHtml} from './safe-html.ts'

/** By column, the concepts of the glossary that a section has mentioned. */
export type Mentions = readonly ReadonlySet<string>[]

/** Content as HTML, and what its section has mentioned behind it. */
export type MentioningHtml = {readonly html: string; readonly mentions: Mentions}

/** Several of them, one behind the other. */
export type MentioningRows = {readonly html: readonly string[]; readonly mentions: Mentions}

/** A section that has mentioned nothing yet. */
export function noMentions(columns: number): Mentions {
  return Array.from({length: columns}, () => new Set<string>())
}

/** What a section has mentioned behind cells that stand side by side, one a column. */
export function mentionsAfter(before: Mentions, cells: readonly LinkedHtml[]): Mentions {
  return before.map((concepts, column) => union(concepts, itemAt(cells, column).concepts))
}

/** All of both; one of them itself where the other adds nothing. */
export function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return b.size === 0 ? a : new Set([...a, ...b])
}

/** Make HTML of items one behind the other; each knows what those before it have mentioned. */
export function inTurn<Item>(
  items: readonly Item[],
  before: Mentions,
  htmlOf: (item: Item, mentions: Mentions) => MentioningHtml,
): MentioningRows {
  const html: string[] = []
  let mentions = before
  for (const item of items) {
    const made = htmlOf(item, mentions)
    html.push(made.html)
    ;({mentions} = made)
  }
  return {html, mentions}
}
