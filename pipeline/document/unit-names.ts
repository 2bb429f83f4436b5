import type {Catalog, Unit} from './model/types.ts'

/** The units that words on the command line name, in document order, and words that name none. */
export type NamedUnits = {readonly units: readonly Unit[]; readonly unknown: readonly string[]}

/**
 * The units that words name: keys (`p8-2`), numbers (`8.2`), and ranges of either (`8-10`, `p8..p10`), which
 * include everything in the document from the first to the last, sub-points of the last included.
 */
export function unitsNamed({units}: Catalog, words: readonly string[]): NamedUnits {
  const named = new Set<Unit>()
  const unknown: string[] = []
  for (const word of words) {
    const found = within(units, word)
    if (found.length === 0) unknown.push(word)
    for (const unit of found) named.add(unit)
  }
  return {units: units.filter((unit) => named.has(unit)), unknown}
}

/** The unit of a key or number; undefined where there is none. */
export function unitNamed({units}: Catalog, word: string): Unit | undefined {
  return units.find((unit) => isNamed(unit, word))
}

function within(units: readonly Unit[], word: string): readonly Unit[] {
  const single = units.filter((unit) => isNamed(unit, word))
  if (single.length > 0) return single
  // A number may have a hyphen of its own: each hyphen may be the range's.
  const parts = word.includes('..') ? word.split('..') : word.split(/[-–]/u)
  const joint = word.includes('..') ? '..' : '-'
  for (let cut = 1; cut < parts.length; cut++) {
    const first = parts.slice(0, cut).join(joint)
    const last = parts.slice(cut).join(joint)
    const start = units.findIndex((unit) => isNamed(unit, first))
    const end = units.findLastIndex((unit) => isNamed(unit, last) || isBelow(unit, last))
    if (start >= 0 && end >= start) return units.slice(start, end + 1)
  }
  return []
}

function isNamed({key, number}: Unit, word: string): boolean {
  return key === word || (number !== undefined && number === word.replaceAll(/\s/gu, ''))
}

/** Whether a unit is in a provision that a key or number names. */
function isBelow({key, number}: Unit, word: string): boolean {
  return key.startsWith(`${word}-`) || (number?.startsWith(`${word}.`) ?? false) // no number: below none
}
