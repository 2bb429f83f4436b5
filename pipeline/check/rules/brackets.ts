import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

/** Brackets that open or close nothing. */
export const brackets: Check = unitRule<UnitFact & {readonly found: string}>({
  kind: 'unit',
  id: 'brackets',
  when: (_, target) => (target & trait.bracket) !== 0,
  *find({source, target}) {
    const [first, ...others] = unpairedIn(target.prose())
    if (!first) return
    // What the English leaves open may be left open.
    if (unpairedIn(source.prose()).length > others.length) return
    const found = target.text.slice(first.start, first.end)
    yield {found, at: [first, ...others], fact: found}
  },
  say: ({found}) => ({
    message: `The bracket ${found} has no partner`,
    hint: 'Add the other bracket, or remove this one',
  }),
})

const partner: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '］': '［',
  '｝': '｛',
  '】': '【',
  '〕': '〔',
}
const marks = /[()[\]{}（）［］｛｝【】〔〕]/gu
/** `a)` and `1)` count items; their bracket needs no other. */
const item =
  /(?:^|[\s;,:.—–(（«„“；，：、。])(?:\p{L}\p{M}*|\p{Script=Arabic}{1,3}|\p{N}{1,3}|[ivxlc]{1,5})$/iu

/** Brackets without a partner, in order. ASCII and full-width brackets match one another. */
function unpairedIn(prose: string): readonly Span[] {
  const open: {readonly mark: string; readonly at: number}[] = []
  const unpaired: Span[] = []
  for (const {0: mark, index} of prose.matchAll(marks)) {
    const opener = partner[mark]
    if (opener === undefined) open.push({mark: narrow(mark), at: index})
    else if (open.at(-1)?.mark === narrow(opener)) open.pop()
    else if (!item.test(prose.slice(Math.max(0, index - 8), index)))
      unpaired.push({start: index, end: index + 1})
  }
  for (const {at} of open) unpaired.push({start: at, end: at + 1})
  return unpaired.toSorted((a, b) => a.start - b.start)
}

const narrow = (mark: string): string => mark.normalize('NFKC')
