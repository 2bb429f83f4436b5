import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {MergeSides} from '../../sync/merge-version.ts'
import {git} from '../project/git.ts'

/** The files that git gives to a merge driver: `%O %A %B`, and `%P`, the path that they are versions of. */
export type MergeInput = {
  /** absolute path of the top folder of the work tree */
  readonly root: string
  readonly base: string
  /** also where the result is written */
  readonly ours: string
  readonly theirs: string
  readonly path: string
}

/** Variables of the process: `git merge` names the commits that it merges in them. */
export type Environment = Readonly<Record<string, string | undefined>>

type Commits = MergeSides<string>

/**
 * The three commits whose versions of a file git merges: in a merge, a rebase, a cherry-pick, a revert or a stash. A
 * merge driver is given the versions of one file alone; these commits have all the others.
 *
 * @returns undefined where no commits are found that have just these versions of the file
 */
export async function commitsOfMerge(
  input: MergeInput,
  environment: Environment,
): Promise<Commits | undefined> {
  const blobs = await blobsOf(input)
  if (!blobs) return undefined
  const named = await namedCandidates(input.root, environment)
  return (
    (await firstWith(input, blobs, named)) ??
    (await firstWith(input, blobs, await searchedCandidates(input, blobs)))
  )
}

/** The object names of the three files; of an empty one it may be that the file is absent. */
async function blobsOf({root, base, ours, theirs}: MergeInput): Promise<Commits | undefined> {
  const hashed = await git({path: root}, ['hash-object', '--no-filters', '--', base, ours, theirs])
  const [first, second, third] = hashed?.code === 0 ? hashed.text.trim().split('\n') : []
  if (first === undefined || second === undefined || third === undefined) return undefined
  return {base: first, ours: second, theirs: third}
}

/** Commits that may be those of the merge, and whether the base must have the given version of the file. */
type Candidate = {readonly theirs: string; readonly base: string; readonly isMerge?: true}

/** The commits that git names while it merges, in the order in which they are to be tried. */
async function namedCandidates(
  root: string,
  environment: Environment,
): Promise<readonly Candidate[]> {
  const heads = namesIn(Object.keys(environment), /^GITHEAD_(?<id>[0-9a-f]+)$/u)
  const found = await git({path: root}, ['rev-parse', '--absolute-git-dir'])
  const folder = found?.code === 0 ? found.text.trim() : root
  const words = async (file: string): Promise<readonly string[]> => linesOf(join(folder, file))
  const [done, todo] = [await words('rebase-merge/done'), await words('sequencer/todo')]
  const picked = namesIn(
    [...done.slice(-1), ...todo.slice(0, 1)],
    /^\S+ (?:-\S+ )?(?<id>[0-9a-f]{7,})/u,
  )
  const merged = [...heads, ...(await words('MERGE_HEAD'))]
  const picks = [...picked, 'CHERRY_PICK_HEAD', 'REBASE_HEAD']
  return [
    ...merged.map((theirs): Candidate => ({theirs, base: '', isMerge: true})),
    ...picks.map((theirs) => ({theirs, base: `${theirs}^`})),
    {theirs: 'REVERT_HEAD^', base: 'REVERT_HEAD'},
    ...picked.map((base) => ({theirs: `${base}^`, base})),
    {theirs: 'refs/stash', base: 'refs/stash^'},
  ]
}

/** The commits that lines name. */
function namesIn(lines: readonly string[], form: RegExp): readonly string[] {
  return lines.flatMap((line) => {
    const id = form.exec(line)?.groups?.['id']
    return id === undefined ? [] : [id]
  })
}

async function linesOf(path: string): Promise<readonly string[]> {
  try {
    const text = await readFile(path, 'utf8')
    return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  } catch {
    return []
  }
}

/** Commits anywhere in the history that make, or undo, just this change of the file. */
async function searchedCandidates(
  {root, path}: MergeInput,
  {theirs}: Commits,
): Promise<readonly Candidate[]> {
  const words = ['log', '--all', '-m', '--format=%H', '--find-object', theirs, '--', path]
  const log = await git({path: root}, words)
  const commits = new Set(log?.code === 0 ? log.text.split('\n').filter((line) => line !== '') : [])
  return [...commits].flatMap((id) => [
    {theirs: id, base: `${id}^`},
    {theirs: id, base: `${id}^2`},
    {theirs: `${id}^`, base: id},
  ])
}

/** The first candidate whose commits have the three versions of the file. */
async function firstWith(
  input: MergeInput,
  blobs: Commits,
  candidates: readonly Candidate[],
): Promise<Commits | undefined> {
  const {root, path} = input
  if (candidates.length === 0) return undefined
  const names = new Set(['HEAD', ...candidates.flatMap(({theirs, base}) => [theirs, base])])
  const asked = [...names].filter((name) => name !== '')
  const listed = await git(
    {path: root},
    ['cat-file', '--batch-check=%(objectname)'],
    asked.flatMap((name) => [`${name}^{commit}\n`, `${name}:${path}\n`]).join(''),
  )
  const lines = listed?.code === 0 ? listed.text.split('\n') : []
  const known = new Map(
    asked.map((name, index) => [name, {commit: lines[2 * index], blob: lines[2 * index + 1]}]),
  )
  const isEmptyBase = await isAbsentOr(input.root, input.base)
  const has = (name: string, blob: string): boolean => known.get(name)?.blob === blob
  const idOf = (name: string): string | undefined =>
    /^[0-9a-f]+$/u.exec(known.get(name)?.commit ?? '')?.[0] // not asked: no commit
  const ours = idOf('HEAD')
  if (ours === undefined || !has('HEAD', blobs.ours)) return undefined
  for (const {theirs, base, isMerge} of candidates) {
    const id = idOf(theirs)
    if (id === undefined || !has(theirs, blobs.theirs)) continue
    if (isMerge) {
      const found = await git({path: root}, ['merge-base', ours, id])
      if (found?.code === 0) return {base: found.text.trim(), ours, theirs: id}
      continue
    }
    const before = idOf(base)
    if (before === undefined) continue
    const isAbsent = isEmptyBase && known.get(base)?.blob?.endsWith(' missing') === true
    if (has(base, blobs.base) || isAbsent) return {base: before, ours, theirs: id}
  }
  return undefined
}

async function isAbsentOr(root: string, base: string): Promise<boolean> {
  try {
    return (await readFile(join(root, base))).length === 0
  } catch {
    return true
  }
}
