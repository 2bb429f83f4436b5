import type {Inline} from '../../document/model/types.ts'
import type {CheckRuleId, Severity} from '../../finding/rules.ts'
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
  /** how many more the translation may have, by the same name */
  readonly mayAdd?: (source: ReadText, target: ReadText) => number
}

/** Make a rule that counts markup on both sides. */
export function countedRule({id, nameOf, added, mayAdd = () => 0}: CountedRule): Check {
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
        if (actual < expected || actual > expected + mayAdd(source, target))
          yield {
            what,
            wanted: expected,
            found: actual,
            fact: `${what} ${expected} ${actual}`,
            ...(added && actual > expected ? {severity: added} : {}),
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

/** All nodes of inline content, parents before children. */
export function* nodesOf(inline: Inline): Generator<Node> {
  for (const node of inline) {
    yield node
    if ('children' in node) yield* nodesOf(node.children)
  }
}
