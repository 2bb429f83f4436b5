import {itemAt} from '../finding/assert.ts'
import {names} from './cldr/names.ts'

/** Names in the order of the table's lines, taken apart when first asked for. */
const known = new Map<string, ReadonlyMap<string, string>>()

function namesIn(tag: string): ReadonlyMap<string, string> {
  const found = known.get(tag)
  if (found) return found
  const line = names[tag] ?? names[tag.split('-').slice(0, -1).join('-')]
  const written = line === undefined ? [] : line.split('|')
  const made = new Map(written.map((name, index) => [itemAt(Object.keys(names), index), name]))
  known.set(tag, made)
  return made
}

/**
 * The name of a language in another, or in itself, as CLDR has it: `Deutsch`, `немецкий`.
 *
 * @param tag of the language named (BCP 47)
 * @param within the tag of the language to name it in
 * @returns undefined where CLDR has no name
 */
export function languageName(tag: string, within: string): string | undefined {
  const name = namesIn(within).get(tag)
  return name === undefined || name === '' ? undefined : name
}

/**
 * A tag without the subtags that nothing needs: the shortest beginning of it, by whole subtags, that no other
 * of the tags has. `zh` for `zh-Hans`, unless `zh-Hant` is there too.
 *
 * @param all tags (BCP 47) that it is told apart from; it may be among them
 */
export function shortestTag(tag: string, all: readonly string[]): string {
  const subtags = tag.split('-')
  const others = all.filter((other) => other !== tag)
  for (let count = 1; count < subtags.length; count++) {
    const short = subtags.slice(0, count).join('-')
    if (others.every((other) => other !== short && !other.startsWith(`${short}-`))) return short
  }
  return tag
}
