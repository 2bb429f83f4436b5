import {itemAt} from '../../finding/assert.ts'
import type {Inline} from '../../document/model/types.ts'
import {nodesOf} from '../rule/counted-rule.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type LinkTargetsFact = UnitFact & {readonly actual: string; readonly expected: string}

/** Links that lead elsewhere than those of the source; the page in the other language is allowed. */
export const linkTargets: Check = unitRule<LinkTargetsFact>({
  kind: 'unit',
  id: 'link-targets',
  when: (source, target) => (source & target & (trait.markup | trait.address)) !== 0,
  *find({source, target}) {
    const wanted = targetsOf(source.inline())
    if (wanted.length === 0) return
    const found = targetsOf(target.inline())
    const tags = new Set([source.language.tag, target.language.tag].map((tag) => tag.toLowerCase()))
    const places = new Set(wanted.map((url) => comparable(url, tags)))
    const foreign = found.filter((url) => !places.has(comparable(url, tags)))
    const reached = new Set(found.map((url) => comparable(url, tags)))
    const missed = wanted.filter((url) => !reached.has(comparable(url, tags)))
    for (const [index, actual] of foreign.entries()) {
      const expected = missed[index] ?? itemAt(wanted, 0)
      const start = target.text.indexOf(actual)
      const at = start < 0 ? [] : [{start, end: start + actual.length}]
      yield {actual, expected, at, fact: actual}
    }
  },
  say: ({actual, expected}) => ({
    message: `The link leads to ${actual}, in the English to ${expected}`,
    hint: 'Write the address of the English, or waive the rule for a page that was translated',
  }),
})

const targetsOf = (inline: Inline): readonly string[] =>
  [...nodesOf(inline)].flatMap((node) =>
    node.type === 'link' || node.type === 'image' ? [node.url] : [],
  )

/** An address without its scheme and with its languages left out: `un.org/en` and `un.org/ru` are one. */
function comparable(url: string, tags: ReadonlySet<string>): string {
  return url
    .replace(/^https?:/u, '')
    .replace(/\/$/u, '')
    .split(/(?<=[/.])|(?=[/.])/u)
    .filter((part) => !tags.has(part.toLowerCase()))
    .join('')
    .replaceAll(/\/{2,}|\.{2,}/gu, (found) => found.charAt(0))
}
