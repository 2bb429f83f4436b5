import {diffArrays} from 'diff'
import type {ChangedWords} from '../../document/model/changed-words.ts'
import type {Inline} from '../../document/model/types.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {leavesOf, type Leaf} from './leaves.ts'

/** Inline content of two versions in one. */
export type ComparedInline = {
  /** all words of both versions, each once; what one version has alone is in a node of the type `change` */
  readonly inline: Inline
  readonly isChanged: boolean
}

/** Texts that differ in more words than this are shown as two: more marks would say nothing. */
const mostChanges = 1500

/** A smaller part of words in common, 0 to 1, is chance: then the old text stands whole before the new one. */
const leastCommon = 0.3

/** Compare two wordings word by word, in any script. */
export function comparedInline(before: Inline, after: Inline): ComparedInline {
  const old = leavesOf(before)
  const fresh = leavesOf(after)
  const runs = runsBetween(old, fresh)
  return {
    inline: joined(runs.flatMap(markedLeaves), 0),
    isChanged: runs.some(({kind}) => kind !== 'same'),
  }
}

/** Inline content all of which one version has alone. */
export function wholly(change: ChangedWords['change'], inline: Inline): Inline {
  return joined(
    leavesOf(inline).map((leaf) => ({leaf, change})),
    0,
  )
}

/** The words of inline content, those of both versions, as they are read: for who hears them and sees no marks. */
export function wordsOfBoth(inline: Inline): string {
  const opened = (nodes: Inline): Inline =>
    nodes.flatMap((node) => {
      if (!('children' in node)) return [node]
      const children = [...opened(node.children)]
      return node.type === 'change' ? children : [{...node, children}]
    })
  return inlineText(opened(inline))
}

/** A stretch of words that both versions have, or that the one has where the other has others. */
type Run = {
  readonly kind: 'same' | 'changed'
  readonly old: readonly Leaf[]
  readonly fresh: readonly Leaf[]
}

function runsBetween(old: readonly Leaf[], fresh: readonly Leaf[]): readonly Run[] {
  const all: Run = {kind: 'changed', old, fresh}
  const whole = trimmed(all)
  if (isChance(commonWords(old, fresh), old, fresh)) return whole
  const changes = diffArrays(
    old.map(({name}) => name),
    fresh.map(({name}) => name),
    {maxEditLength: mostChanges},
  )
  if (!changes) return whole
  const at = {old: 0, fresh: 0}
  const runs = changes.map(({added, removed, count}): Run => {
    const took = {old: added ? 0 : count, fresh: removed ? 0 : count}
    const run: Run = {
      kind: added || removed ? 'changed' : 'same',
      old: old.slice(at.old, at.old + took.old),
      fresh: fresh.slice(at.fresh, at.fresh + took.fresh),
    }
    at.old += took.old
    at.fresh += took.fresh
    return run
  })
  const common = runs.reduce((sum, run) => sum + (run.kind === 'same' ? wordsIn(run.fresh) : 0), 0)
  return isChance(common, old, fresh) ? whole : readable(runs).flatMap(trimmed)
}

/** Whether two texts have so few words in common that they are two texts. */
function isChance(common: number, old: readonly Leaf[], fresh: readonly Leaf[]): boolean {
  return common * 2 < (wordsIn(old) + wordsIn(fresh)) * leastCommon
}

/** How many words two texts have in common, wherever they are. */
function commonWords(old: readonly Leaf[], fresh: readonly Leaf[]): number {
  const left = new Map<string, number>()
  for (const {name, isWord} of old) if (isWord) left.set(name, (left.get(name) ?? 0) + 1) // the first of its name
  let common = 0
  for (const {name} of fresh) {
    const count = left.get(name) ?? 0 // the other text lacks it
    if (count === 0) continue
    left.set(name, count - 1)
    common++
  }
  return common
}

/** A change without the spaces and signs that both sides begin or end with. */
function trimmed(run: Run): readonly Run[] {
  if (run.kind === 'same') return [run]
  const {old, fresh} = run
  const most = Math.min(old.length, fresh.length)
  let start = 0
  while (start < most && itemAt(old, start).name === itemAt(fresh, start).name) start++
  let end = 0
  while (
    end < most - start &&
    itemAt(old, old.length - 1 - end).name === itemAt(fresh, fresh.length - 1 - end).name
  )
    end++
  const part = (kind: Run['kind'], from: number, cut: number): Run => ({
    kind,
    old: old.slice(from, old.length - cut),
    fresh: fresh.slice(from, fresh.length - cut),
  })
  const sides: readonly Run[] = [
    {kind: 'same', old: old.slice(0, start), fresh: fresh.slice(0, start)},
    part('changed', start, end),
    {kind: 'same', old: old.slice(old.length - end), fresh: fresh.slice(fresh.length - end)},
  ]
  return sides.filter((side) => side.old.length + side.fresh.length > 0)
}

const wordsIn = (leaves: readonly Leaf[]): number => leaves.filter(({isWord}) => isWord).length

/**
 * Runs without the spaces and commas that only chance keeps between two changes: a phrase that was replaced is one
 * deletion and one insertion.
 */
function readable(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = []
  for (const [index, run] of runs.entries()) {
    const last = kept.at(-1)
    const next = runs[index + 1]
    const isBetween =
      run.kind === 'same' &&
      wordsIn(run.fresh) === 0 &&
      last?.kind === 'changed' &&
      next !== undefined
    const both = isBetween ? [last, next] : []
    const isReplaced =
      both.some(({old}) => wordsIn(old) > 0) && both.some(({fresh}) => wordsIn(fresh) > 0)
    const joins = last?.kind === 'changed' && (run.kind === 'changed' || isReplaced)
    if (joins) kept[kept.length - 1] = together(last, run)
    else kept.push(run)
  }
  return kept
}

const together = (first: Run, second: Run): Run => ({
  kind: 'changed',
  old: [...first.old, ...second.old],
  fresh: [...first.fresh, ...second.fresh],
})

/** A word with what became of it. */
type MarkedLeaf = {readonly leaf: Leaf; readonly change?: ChangedWords['change']}

function markedLeaves({kind, old, fresh}: Run): readonly MarkedLeaf[] {
  if (kind === 'same') return fresh.map((leaf) => ({leaf}))
  return [
    ...old.map((leaf): MarkedLeaf => ({leaf, change: 'removed'})),
    ...fresh.map((leaf): MarkedLeaf => ({leaf, change: 'added'})),
  ]
}

/** Words put together again, in their markup; marks of changes are innermost, so that markup is not cut. */
function joined(leaves: readonly MarkedLeaf[], depth: number): Inline {
  const groups: MarkedLeaf[][] = []
  for (const marked of leaves) {
    const group = groups.at(-1)
    if (group && isAlike(itemAt(group, 0), marked, depth)) group.push(marked)
    else groups.push([marked])
  }
  return groups.flatMap((group) => {
    const [first] = group
    const {leaf, change} = present(first, 'the first word of a group')
    const wrapping = leaf.path[depth]
    if (wrapping) return wrapping.wrap(joined(group, depth + 1))
    const children = withoutSeams(group.map(({leaf: {node}}) => node))
    return change === undefined ? children : [{type: 'change' as const, change, children}]
  })
}

function isAlike(first: MarkedLeaf, second: MarkedLeaf, depth: number): boolean {
  const [own, other] = [first.leaf.path[depth], second.leaf.path[depth]]
  if (own || other) return own?.name === other?.name
  return first.change === second.change
}

/** Neighbouring texts as one. */
function withoutSeams(nodes: readonly Leaf['node'][]): Leaf['node'][] {
  const seamless: Leaf['node'][] = []
  for (const node of nodes) {
    const last = seamless.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      seamless[seamless.length - 1] = {type: 'text', value: last.value + node.value}
    else seamless.push(node)
  }
  return seamless
}
