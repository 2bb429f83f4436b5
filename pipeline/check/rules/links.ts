import type {Inline} from '../../document/model/types.ts'
import {nodesOf} from '../rule/counted-rule.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type Sort = 'link' | 'image'
type LinksFact = UnitFact & {readonly sort: Sort; readonly wanted: number; readonly found: number}

/** Links and images that must stand in the translation as often as in the source. */
export const links: Check = unitRule<LinksFact>({
  kind: 'unit',
  id: 'links',
  when: (source, target) => ((source | target) & (trait.markup | trait.address)) !== 0,
  *find({source, target}) {
    for (const sort of ['link', 'image'] as const) {
      const wanted = count(source.inline(), sort)
      const found = count(target.inline(), sort)
      if (wanted !== found) yield {sort, wanted, found, fact: `${sort} ${wanted} ${found}`}
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

const count = (inline: Inline, sort: Sort): number =>
  [...nodesOf(inline)].filter(({type}) => type === sort).length

const counted = (number: number, sort: Sort): string =>
  number === 0 ? `no ${sort}` : number === 1 ? `1 ${sort}` : `${number} ${sort}s`
