import type {Inline} from '../../document/model/types.ts'
import type {CheckRuleId, Severity} from '../../finding/rules.ts'
import {nodesOf} from '../text/inline-nodes.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from './rule.ts'
import {trait} from '../text/traits.ts'

type Node = Inline[number]
type CountedFact = UnitFact & {
  readonly what: string
  readonly wanted: number
  readonly found: number
}

/** A rule that the translation has some markup as often as the source. */
export type CountedRule = {
  readonly id: CheckRuleId
  /** what a node counts as, in the words of the message; undefined where the rule does not look at it */
  readonly nameOf: (node: Node) => string | undefined
  /** severity of markup that only the translation has; that of the rule where absent */
  readonly added?: Severity
  /** severity of markup that the translation lacks; that of the rule where undefined */
  readonly lostBy?: (what: string, target: ReadText) => Severity | undefined
  /** how many more the translation may have, by the same name */
  readonly mayAdd?: (source: ReadText, target: ReadText) => number
  /** how many fewer it may have, by any name; less than 1 is none */
  readonly mayLack?: (source: ReadText, target: ReadText) => number
}

/** Make a rule that counts markup on both sides. */
export function countedRule(rule: CountedRule): Check {
  const {id, nameOf, added, lostBy, mayAdd = () => 0, mayLack = () => 0} = rule
  return unitRule<CountedFact>({
    kind: 'unit',
    id,
    when: (source, target) => ((source | target) & trait.markup) !== 0,
    *find({source, target}) {
      const wanted = counted(source.inline(), nameOf)
      const found = counted(target.inline(), nameOf)
      for (const what of new Set([...wanted.keys(), ...found.keys()])) {
        const expected = wanted.get(what) ?? 0 // only the translation has it
        const actual = found.get(what) ?? 0 // only the English has it
        if (actual === expected) continue
        const lacks = actual < expected && expected - actual > Math.max(0, mayLack(source, target))
        const severity = actual > expected ? added : lostBy?.(what, target)
        if (lacks || actual > expected + mayAdd(source, target))
          yield {
            what,
            wanted: expected,
            found: actual,
            fact: `${what} ${expected} ${actual}`,
            ...(severity ? {severity} : {}),
          }
      }
    },
    say: ({what, wanted, found}) => ({
      message: `${what} is found ${times(found)} in the translation and ${times(wanted)} in the English`,
      hint:
        found < wanted
          ? 'Mark the same words as the English does'
          : 'Remove the markup that the English does not have',
    }),
  })
}

const times = (count: number): string =>
  count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`

function counted(inline: Inline, nameOf: CountedRule['nameOf']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const node of nodesOf(inline)) {
    const what = nameOf(node)
    if (what === undefined) continue
    counts.set(what, (counts.get(what) ?? 0) + 1) // 0: not yet seen
  }
  return counts
}
