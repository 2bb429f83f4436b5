import type {Key} from '../document/model/types.ts'
import type {Translation} from './types.ts'

/** The two files of a translation, as far as they say which text covers which unit. */
export type JoiningFiles = Pick<Translation, 'resource' | 'states'>

/**
 * Which units have no text of their own because the text of another unit covers them.
 *
 * A record's `joins` counts only where the record has a text. It does not count for a unit that has a
 * text of its own. Where two texts claim one unit, the earlier in the document has it.
 *
 * @param units all units of the document, in its order
 * @returns key of the covered unit → key of the unit that has the text
 */
export function coveredUnits(
  units: readonly {readonly key: Key}[],
  {resource, states}: JoiningFiles,
): ReadonlyMap<string, Key> {
  const covered = new Map<string, Key>()
  const isBlank = (key: string): boolean => isBlankText(resource.entries.get(key)?.text)
  let known: ReadonlySet<string> | undefined
  for (const {key} of units) {
    const joins = states.units.get(key)?.joins
    if (!joins || isBlank(key)) continue
    known ??= new Set(units.map((unit) => unit.key))
    for (const other of joins)
      if (known.has(other) && isBlank(other) && !covered.has(other)) covered.set(other, key)
  }
  return covered
}

/** Whether a locale file has no text for a key: no entry, an empty one, or only white space. */
export function isBlankText(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
