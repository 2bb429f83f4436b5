import {mergeBase, type Commit, type Tree} from './year-git.ts'
import {conflictsFile, jsonOf, loadedTree, mergedTree, passagesIn} from './year.ts'

/** Branches merged into main one after the other, by lines; undefined where git would stop, or where there is nothing to merge. */
export async function octopusTree(
  main: Commit,
  sides: readonly Commit[],
): Promise<Tree | undefined> {
  if (new Set([main, ...sides]).size < sides.length + 1) return undefined
  let tree = main.tree
  for (const theirs of sides) {
    const base = mergeBase(main, theirs)
    if (base === main || base === theirs) return undefined
    const merged = await mergedTree({base, ours: {...main, tree}, theirs}, undefined)
    if (merged.kind === 'conflict') return undefined
    tree = merged.tree
  }
  return tree
}

/** A conflict that waits for a decision. */
type OpenConflict = {
  readonly key: string
  /** the English under its key today; undefined where the key is not there */
  readonly english: string | undefined
  readonly theirs: string
  /** the tree in which it is decided */
  readonly without: Tree
}

/** One of the open conflicts of a synced tree. */
export async function openConflict(tree: Tree, at: number): Promise<OpenConflict | undefined> {
  const open = jsonOf(tree, conflictsFile)
  const keys = Object.keys(open)
  const key = keys[at % keys.length]
  if (key === undefined) return undefined
  const {document} = await loadedTree(tree)
  const passage = passagesIn(document).find(({unit}) => unit.key === key)
  const theirs = String(open[key]?.['theirs'])
  return {key, english: passage?.english, theirs, without: withoutConflict(tree, key)}
}

/** A tree in which one open conflict is decided. */
function withoutConflict(tree: Tree, key: string): Tree {
  const {[key]: _, ...others} = jsonOf(tree, conflictsFile)
  const next = new Map(tree)
  if (Object.keys(others).length === 0) next.delete(conflictsFile)
  else next.set(conflictsFile, `${JSON.stringify(others, null, 2)}\n`)
  return next
}
