import type {Unit} from '../../document/model/types.ts'
import type {Passage} from '../../locale/passage.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

type PartialFact = DocumentFact & {
  readonly number: string
  readonly absent: readonly string[]
  readonly all: number
}

/** A point that is translated while some of what hangs under it is not. */
export const partial: Check = documentRule<PartialFact>({
  kind: 'document',
  id: 'partial',
  *find({catalog, passageOf}) {
    const children = childrenOf(catalog.units)
    for (const unit of catalog.units) {
      const below = (unit.number && children.get(unit.number)) ?? [] // it has none
      if (below.length === 0 || isMissing(passageOf(unit))) continue
      const absent = below.filter((child) => isMissing(passageOf(child))).map(nameOf)
      if (absent.length > 0)
        yield {unit, number: nameOf(unit), absent, all: below.length, fact: absent.join(' ')}
    }
  },
  say: ({number, absent, all}) => ({
    message: `Point ${number} is translated, but ${absent.length} of its ${all} sub-points are not: ${absent.join(', ')}`,
    hint: 'Translate the sub-points too',
  }),
})

const nameOf = ({number, key}: Unit): string => number ?? key

const isMissing = ({standing}: Passage): boolean => standing === 'missing'

/** The units directly or further below each number. */
function childrenOf(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const children = new Map<string, Unit[]>()
  for (const unit of units) {
    const parts = unit.number?.split('.') ?? [] // without a number it is below none
    for (let length = 1; length < parts.length; length++) {
      const above = parts.slice(0, length).join('.')
      children.set(above, [...(children.get(above) ?? []), unit]) // the first below it
    }
  }
  return children
}
