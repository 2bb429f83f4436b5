import type {Inline} from '../../document/types.ts'
import {unitRule, type Check, type UnitFact} from '../rule.ts'

type Fact = UnitFact & {readonly what: string; readonly wanted: number; readonly found: number}

/** Inline markup that must stand in the translation as often as in the source. */
export const markup: Check = unitRule<Fact>({
  kind: 'unit',
  id: 'markup',
  severity: 'error',
  why: 'A lost emphasis, link or footnote mark changes what the text says or where it leads.',
  *find({source, target}) {
    if (!hasMarkup.test(source.text) && !hasMarkup.test(target.text)) return
    const wanted = counted(source.inline())
    const found = counted(target.inline())
    for (const what of new Set([...wanted.keys(), ...found.keys()])) {
      const expected = wanted.get(what) ?? 0
      const actual = found.get(what) ?? 0
      if (expected !== actual)
        yield {what, wanted: expected, found: actual, fact: `${what} ${expected} ${actual}`}
    }
  },
  say: ({what, wanted, found}) => ({
    message: `${what} stands ${times(found)} in the translation and ${times(wanted)} in the English`,
    hint:
      found < wanted
        ? 'Mark the same words as the English does'
        : 'Remove the markup that the English does not have',
  }),
})

const hasMarkup = /[*_`[\]<>~!\\]|https?:/u

const times = (count: number): string =>
  count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`

/** How often each kind of markup stands in a text; links and code by what they hold. */
function counted(inline: Inline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const node of nodesOf(inline)) {
    if (node.type === 'emphasis') add('Emphasis (*…*)')
    if (node.type === 'strong') add('Strong emphasis (**…**)')
    if (node.type === 'delete') add('Deletion (~~…~~)')
    if (node.type === 'link') add(`The link to ${node.url}`)
    if (node.type === 'image') add(`The image ${node.url}`)
    if (node.type === 'inlineCode') add(`The code \`${node.value}\``)
    if (node.type === 'footnoteReference')
      add(`The footnote mark [^${node.label ?? node.identifier}]`)
    if (node.type === 'html') add(`The HTML ${node.value}`)
    if (node.type === 'break') add('The line break')
  }
  return counts
}

/** All nodes of inline content, parents before children. */
function* nodesOf(inline: Inline): Generator<Inline[number]> {
  for (const node of inline) {
    yield node
    if ('children' in node) yield* nodesOf(node.children)
  }
}
