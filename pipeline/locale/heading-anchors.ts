import {headingName} from '../document/links/anchors.ts'
import {inlineText, parseInline} from '../document/inline/inline.ts'
import type {Key} from '../document/model/types.ts'
import type {Passages} from './passage.ts'

const known = new WeakMap<Passages, ReadonlyMap<string, Key>>()

/**
 * The names that GitHub would give the headings of a translation, with the unit that each is the heading of: links of a
 * text that was translated as a file use them (`[Sprachen](#sprachen)`).
 */
export function headingAnchorsOf(passages: Passages): ReadonlyMap<string, Key> {
  const found = known.get(passages)
  if (found) return found
  const made = new Map<string, Key>()
  for (const {unit, text, standing} of passages.all) {
    if (standing === 'missing' || (unit.kind !== 'heading' && unit.kind !== 'title')) continue
    const words = inlineText(parseInline(text))
    // The heading of a numbered section has its number before it.
    for (const heading of [
      words,
      ...(unit.number === undefined ? [] : [`${unit.number} ${words}`]),
    ]) {
      const name = headingName(heading)
      if (name !== '' && !made.has(name)) made.set(name, unit.key)
    }
  }
  known.set(passages, made)
  return made
}
