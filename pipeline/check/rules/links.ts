import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {targetsOf, type Target} from '../text/links.ts'
import {trait} from '../text/traits.ts'

type Sort = Target['sort']
type LinksFact = UnitFact & {readonly sort: Sort; readonly wanted: number; readonly found: number}

/** Links and images that must stand in the translation as often as in the source. */
export const links: Check = unitRule<LinksFact>({
  kind: 'unit',
  id: 'links',
  when: (source, target) => ((source | target) & (trait.markup | trait.address)) !== 0,
  *find({source, target}) {
    const english = targetsOf(source.inline())
    const here = targetsOf(target.inline())
    for (const sort of ['link', 'image'] as const) {
      const wanted = count(english, sort)
      const found = count(here, sort)
      if (wanted !== found)
        yield {
          sort,
          wanted,
          found,
          fact: `${sort} ${wanted} ${found}`,
          // A link more takes nothing from the reader.
          ...(found > wanted ? {severity: 'info'} : {}),
        }
    }
  },
  say: ({sort, wanted, found}) => ({
    message: `The translation has ${counted(found, sort)}, the English ${counted(wanted, sort)}`,
    hint:
      found < wanted
        ? 'Link the same words as the English does'
        : 'Remove the links that the English does not have',
  }),
})

const count = (targets: readonly Target[], sort: Sort): number =>
  targets.filter((target) => target.sort === sort).length

const counted = (number: number, sort: Sort): string =>
  number === 0 ? `no ${sort}` : number === 1 ? `1 ${sort}` : `${number} ${sort}s`
