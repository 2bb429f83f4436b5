import type {EditionLanguage} from '../../edition/types.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, fit for element content and quoted attributes. */
export function escaped(text: string): string {
  return /[&<>"']/u.test(text)
    ? text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character)
    : text
}

/** A value as JSON that can stand in a script element: nothing in it ends the element. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** `lang` and `dir` of an element that speaks a language. */
export function speaks({tag, direction}: Pick<EditionLanguage, 'tag' | 'direction'>): string {
  return `lang="${escaped(tag)}" dir="${direction}"`
}

/** An interface word, in a span that the script rewrites when the interface changes its language. */
export function wordHtml(id: string, {words}: EditionLanguage): string {
  return `<span data-w="${id}">${escaped(words[id] ?? id)}</span>`
}

/** Name and tip of a control, rewritten by the script like the words. */
export function named(id: string, {words}: EditionLanguage): string {
  const word = escaped(words[id] ?? id)
  return `aria-label="${word}" title="${word}" data-n="${id}"`
}

/** A link's address inside the page. */
export function anchor(id: string): string {
  return `#${encodeURIComponent(id)}`
}
