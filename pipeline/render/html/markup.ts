import type {EditionLanguage} from '../../edition/types.ts'
import {escaped} from '../shared/markup.ts'

/** A value as JSON that can stand in a script element: nothing in it ends the element. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
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
