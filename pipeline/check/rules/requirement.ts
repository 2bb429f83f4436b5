import type {Passage} from '../../locale/passage.ts'
import type {State} from '../../locale/types.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

type RequirementFact = DocumentFact & {
  readonly locale: string
  readonly state: State
  readonly wanted: number
  readonly reached: number
  readonly units: number
}

/** A translation of which fewer units have reached a state than the project requires. */
export const requirement: Check = documentRule<RequirementFact>({
  kind: 'document',
  id: 'requirement',
  *find({catalog, translation, passageOf, required}) {
    if (!required) return
    const units = catalog.units.length
    for (const state of states) {
      const wanted = required[state]
      if (wanted === undefined) continue
      const reached = catalog.units.filter((unit) => has(passageOf(unit), state)).length
      if (reached * 100 < wanted * units)
        yield {locale: translation.locale, state, wanted, reached, units, fact: state}
    }
  },
  say: ({locale, state, wanted, reached, units}) => ({
    message: `${Math.floor((reached / units) * 100)} % of ${locale} is ${state} (${reached} of ${units} units), ${wanted} % is required`,
    hint: 'stele status shows what is left; translate, revise, and set the states',
  }),
})

const states = ['translated', 'reviewed', 'final'] as const
const order: readonly State[] = ['initial', ...states]

/** A unit whose English has changed since is in no state worth the name. */
const has = ({standing, state}: Passage, wanted: State): boolean =>
  standing === 'current' && order.indexOf(state) >= order.indexOf(wanted)
