import {diffArrays} from 'diff'
import {unitsOf} from '../../pipeline/document/units.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Catalog} from '../../pipeline/document/model/types.ts'
import type {TextHistory} from '../../pipeline/operations/translation/text-author.ts'
import type {MergeSides} from '../../pipeline/sync/merge-version.ts'

/** The files of a project by path. */
export type Tree = ReadonlyMap<string, string>

/** A commit of a repository in memory. */
export type Commit = {
  readonly id: string
  readonly parents: readonly Commit[]
  readonly tree: Tree
  /** the order in which commits were made */
  readonly at: number
  /** whether a rebase or a cherry-pick made it again */
  readonly isRewritten: boolean
}

export const sourceFile = 'source/rules.md'
export const textsFile = 'locales/ru/rules.json'
const recordsFile = 'locales/ru/rules.state.json'

const catalogs = new Map<string, Catalog>()

/** The units of a tree's source. */
export function catalogOf(tree: Tree): Catalog {
  const text = tree.get(sourceFile) ?? ''
  const known = catalogs.get(text)
  if (known) return known
  const catalog = unitsOf(
    parseDocument(text, {id: 'rules', file: sourceFile, language: 'en'}).value,
  )
  if (catalogs.size > 2000) catalogs.clear()
  catalogs.set(text, catalog)
  return catalog
}

/** The translation file of a tree. */
export const textsOf = (tree: Tree): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(tree.get(textsFile) ?? '{}') as Record<string, string>))

/** The keys whose text covers further units, with the keys of these. */
function joinsOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const records = JSON.parse(tree.get(recordsFile) ?? '{}') as Record<string, {joins?: string[]}>
  return new Map(
    Object.entries(records).flatMap(([key, {joins}]) => (joins ? [[key, joins] as const] : [])),
  )
}

/** A commit and all before it. */
export function ancestorsOf(commit: Commit): ReadonlySet<Commit> {
  const found = new Set([commit])
  for (const each of found) for (const parent of each.parents) found.add(parent)
  return found
}

/** The latest commit that two commits have in common. */
export function mergeBase(one: Commit, other: Commit): Commit {
  const mine = ancestorsOf(one)
  const common = [...ancestorsOf(other)].filter((commit) => mine.has(commit))
  const [latest] = common.toSorted((a, b) => b.at - a.at)
  if (!latest) throw new Error('two histories without a common commit')
  return latest
}

/**
 * What git says of the history of a commit's translation.
 *
 * @param all every commit that was ever made
 */
export function historyOf(head: Commit, all: ReadonlyMap<string, Commit>): TextHistory {
  const commits = ancestorsOf(head)
  const at = (id: string): Commit => {
    const commit = all.get(id)
    if (!commit) throw new Error(`no commit ${id}`)
    return commit
  }
  return {
    head: head.id,
    textsAt: async (id) => textsOf(at(id).tree),
    englishAt: async (id) =>
      new Map(catalogOf(at(id).tree).units.map(({key, text}) => [key, text])),
    joinsAt: async (id) => joinsOf(at(id).tree),
    parentsOf: async (id) => at(id).parents.map((parent) => parent.id),
    writerOf: async (id, key) => blamed(at(id), key),
    isRewritten: async (id) => at(id).isRewritten,
    sourceChanges: async (where, since) => {
      const before = since === undefined ? new Set() : ancestorsOf(at(since))
      return [...(where === 'history' ? commits : all.values())]
        .filter((commit) => !before.has(commit) && hasNewSource(commit))
        .toSorted((a, b) => b.at - a.at)
        .map(({id}) => id)
    },
    isSquash: async () => false,
    earlierElsewhere: async (id) => {
      const own = ancestorsOf(at(id))
      const others = [...all.values()].filter((commit) => !own.has(commit) && commit.at < at(id).at)
      return others.toSorted((a, b) => a.at - b.at).map((commit) => commit.id)
    },
    headAtWriting: async () => head.id,
  }
}

/** The commit that git blame names for the line of a key. */
function blamed(commit: Commit, key: string): string | undefined {
  const text = textsOf(commit.tree).get(key)
  if (text === undefined) return undefined
  for (let writer = commit; ;) {
    const before = writer.parents.find((parent) => textsOf(parent.tree).get(key) === text)
    if (!before) return writer.id
    writer = before
  }
}

const hasNewSource = ({tree, parents}: Commit): boolean =>
  parents.every((parent) => parent.tree.get(sourceFile) !== tree.get(sourceFile))

/** A run of lines of the base with what one side made of it. */
type Hunk = {readonly from: number; readonly to: number; readonly lines: readonly string[]}

/** Three versions of a file merged as git merges lines; undefined where there is a conflict. */
export function mergedLines({base, ours, theirs}: MergeSides<string>): string | undefined {
  if (ours === theirs || theirs === base) return ours
  if (ours === base) return theirs
  const lines = base.split('\n')
  const mine = hunksOf(lines, ours.split('\n'))
  const merged: string[] = []
  let at = 0
  const all = [...mine, ...hunksOf(lines, theirs.split('\n'))].toSorted(
    (a, b) => a.from - b.from || a.to - b.to,
  )
  let last: Hunk | undefined
  for (const hunk of all) {
    if (last && hunk.from <= last.to) {
      const isSame = hunk.from === last.from && hunk.to === last.to
      if (isSame && hunk.lines.join('\n') === last.lines.join('\n')) continue
      return undefined
    }
    merged.push(...lines.slice(at, hunk.from), ...hunk.lines)
    at = hunk.to
    last = hunk
  }
  return [...merged, ...lines.slice(at)].join('\n')
}

function hunksOf(base: readonly string[], side: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk | undefined
  const add = (removed: number, lines: readonly string[]): void => {
    open = open
      ? {from: open.from, to: open.to + removed, lines: [...open.lines, ...lines]}
      : {from: at, to: at + removed, lines}
  }
  for (const {added, removed, value} of diffArrays([...base], [...side])) {
    if (added) add(0, value)
    else if (removed) {
      add(value.length, [])
      at += value.length
    } else {
      if (open) hunks.push(open)
      open = undefined
      at += value.length
    }
  }
  return open ? [...hunks, open] : hunks
}

/** A tree in which a translator has written texts with an editor. */
export function withTexts(tree: Tree, texts: Readonly<Record<string, string>>): Tree {
  const all = {...Object.fromEntries(textsOf(tree)), ...texts}
  return new Map(tree).set(textsFile, `${JSON.stringify(all, null, 2)}\n`)
}

/** A tree after changes of files. */
export function changed(
  tree: Tree,
  changes: ReadonlyMap<string, string | Uint8Array | undefined>,
): Tree {
  const after = new Map(tree)
  for (const [path, text] of changes)
    if (text === undefined) after.delete(path)
    else after.set(path, String(text))
  return after
}

/** The merged source with all locale files of one side. */
export function oneSided(
  trees: {readonly base: Tree; readonly ours: Tree; readonly theirs: Tree},
  side: 'ours' | 'theirs',
): Tree {
  const [own, other] = [trees.ours.get(sourceFile), trees.theirs.get(sourceFile)]
  const source = own === trees.base.get(sourceFile) ? other : own
  return new Map(trees[side]).set(sourceFile, source ?? '')
}

/** The commits of a branch that main does not have, in their order; merges are left out, as a rebase does. */
export function ownCommits(own: Commit, main: Commit): readonly Commit[] {
  const kept = ancestorsOf(main)
  return [...ancestorsOf(own)]
    .filter((commit) => !kept.has(commit) && commit.parents.length === 1)
    .toSorted((a, b) => a.at - b.at)
}

/** Two commits that are merged, and the one from which both come. */
export type MergedCommits = {
  readonly base: Commit
  readonly ours: Commit
  readonly theirs: Commit
}

/** A merge of a year: of two branches, or of a commit that was picked. */
export type MergeOfYear = MergedCommits & {readonly isPick: boolean}
