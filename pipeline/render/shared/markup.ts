import type {EditionLanguage} from '../../edition/types.ts'
import {valueOf} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** A text as HTML or XML, fit for element content and quoted attributes. */
export function escaped(text: string): string {
  return /[&<>"']/u.test(text)
    ? text.replaceAll(/[&<>"']/gu, (character) => valueOf(entities, character))
    : text
}

/** `lang` and `dir` of an element whose text is in a language. */
export function langAttributes({tag, direction}: Pick<Language, 'tag' | 'direction'>): string {
  return `lang="${escaped(tag)}" dir="${direction}"`
}

/** An interface word, in a span that the script rewrites when the interface changes its language. */
export function wordHtml(id: string, {words}: EditionLanguage): string {
  return `<span data-w="${id}">${escaped(words[id] ?? id)}</span>`
}
