import {spawn} from 'node:child_process'
import type {FilePath} from '../../files/files.ts'
import {problem, type Advice, type Attempt} from '../../finding/result.ts'
import {filesInMemory, type MemoryFiles} from '../../files/memory.ts'

/** An earlier version of a project in its git repository. */
export type Commit = {
  readonly id: string
  /** the project's folder in the repository: empty, or with `/` at its end */
  readonly prefix: string
}

/** The option that names a ref, and what to do without git; for messages. */
export type RefOption = {
  readonly option: string
  /** `run stele check without it` */
  readonly otherwise: string
}

/**
 * The commit that `--since REF` means: where the history of today and that of the ref part, so that
 * what only others have changed is not ours; the ref itself where they have nothing in common.
 *
 * @param environment of this process: in a hook it would lead git astray
 * @returns undefined where nothing was committed yet, so that everything is new
 */
export async function commitSince(
  root: string,
  ref: string,
  environment: Environment,
): Promise<Attempt<Commit | undefined, Advice>> {
  const since = {option: '--since', otherwise: 'run stele check without it'}
  const named = await namedCommit({path: root, environment}, ref, since)
  if (!named.ok || named.value === undefined) return named
  const {id, prefix} = named.value
  const folder = {path: root, environment: withoutHook(environment)}
  const base = await git(folder, ['merge-base', id, 'HEAD'])
  const common = base?.code === 0 ? base.text.trim() : id
  return {ok: true, value: {id: common, prefix}}
}

/**
 * The commit that a ref names: a branch, a tag, an id, `HEAD~3`.
 *
 * @param folder of the project
 * @returns undefined for a HEAD to which nothing was committed yet
 */
export async function namedCommit(
  {path, environment}: Folder,
  ref: string,
  {option, otherwise}: RefOption,
): Promise<Attempt<Commit | undefined, Advice>> {
  const folder = {path, ...(environment ? {environment: withoutHook(environment)} : {})}
  const none = (message: string, hint: string): Attempt<never, Advice> => problem({message, hint})
  // A word that begins with a dash would be an option of git's.
  if (ref === '' || ref.startsWith('-'))
    return none(
      `${JSON.stringify(ref)} is not the name of a git ref`,
      'Name a branch, a tag or a commit',
    )
  const prefix = await git(folder, ['rev-parse', '--show-prefix'])
  if (prefix === undefined) return none('git is not installed', `${option} needs git; ${otherwise}`)
  if (prefix.code !== 0) {
    const [said = 'git failed'] = prefix.said
      .trim()
      .replace(/^fatal: /u, '')
      .split('\n')
    return none(said, `${option} needs a git repository; ${otherwise}`)
  }
  const named = await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (named?.code !== 0 && ref === 'HEAD') return {ok: true, value: undefined}
  if (named?.code !== 0)
    return none(
      `There is no git ref ${ref} here`,
      'Name a branch, a tag or a commit; on a CI server fetch the history first (fetch-depth: 0)',
    )
  return {ok: true, value: {id: named.text.trim(), prefix: prefix.text.trim()}}
}

/** The paths of the files that a commit has in the project's folder, from there; links and submodules left out. */
export async function pathsAtCommit(root: string, {id}: Commit): Promise<readonly FilePath[]> {
  const ended = await git({path: root}, ['ls-tree', '-r', '-z', id])
  if (ended?.code !== 0) throw new Error(`git ls-tree failed: ${ended?.said ?? 'no git'}`)
  return ended.text.split('\u0000').flatMap((line) => {
    const path = /^100(?:644|755) blob [0-9a-f]+\t(?<path>[^\n]+)$/u.exec(line)?.groups?.['path']
    return path === undefined ? [] : [path]
  })
}

/** The day of a commit, ISO 8601, as the clock of its committer had it. */
export async function dayOfCommit(root: string, {id}: Commit): Promise<string> {
  const ended = await git({path: root}, ['show', '-s', '--no-show-signature', '--format=%cs', id])
  if (ended?.code !== 0) throw new Error(`git show failed: ${ended?.said ?? 'no git'}`)
  return ended.text.trim()
}

/** Files of a project as they were at a commit; what was not there is absent. */
export async function filesAtCommit(
  root: string,
  {id, prefix}: Commit,
  paths: readonly FilePath[],
): Promise<MemoryFiles> {
  const asked = paths.map((path) => `${id}:${prefix}${path}\n`).join('')
  const ended = await git({path: root}, ['cat-file', '--batch'], asked)
  if (ended?.code !== 0) throw new Error(`git cat-file failed: ${ended?.said ?? 'no git'}`)
  return filesInMemory(blobsIn(ended.bytes, paths))
}

/** What `git cat-file --batch` printed: for each path a line with its size and the blob, or `missing`. */
function blobsIn(printed: Buffer, paths: readonly FilePath[]): ReadonlyMap<FilePath, Uint8Array> {
  const blobs = new Map<FilePath, Uint8Array>()
  let at = 0
  for (const path of paths) {
    const end = printed.indexOf(10, at)
    const size = / blob (?<size>\d+)$/u.exec(printed.toString('utf8', at, end))?.groups?.['size']
    at = end + 1
    if (size === undefined) continue
    blobs.set(path, printed.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return blobs
}

type Ended = {
  readonly code: number
  readonly text: string
  readonly bytes: Buffer
  /** on stderr */
  readonly said: string
}

type Environment = Readonly<Record<string, string | undefined>>
type Folder = {readonly path: string; readonly environment?: Environment}

/** A hook's variables name the repository from the folder that git was called in, not from ours. */
function withoutHook(environment: Environment): Environment {
  const {
    GIT_DIR: _directory,
    GIT_WORK_TREE: _tree,
    GIT_INDEX_FILE: _index,
    GIT_PREFIX: _prefix,
    ...rest
  } = environment
  return rest
}

/** Run git in a folder; undefined where there is none. */
export async function git(
  {path, environment}: Folder,
  words: readonly string[],
  input = '',
): Promise<Ended | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', words, {
      cwd: path,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(environment ? {env: environment} : {}),
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // A git that has ended already reads nothing more.
    child.stdin.on('error', () => undefined)
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(undefined) : reject(error),
    )
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      const said = Buffer.concat(err).toString('utf8')
      // No code: a signal has ended it.
      resolve({code: code ?? 1, text: bytes.toString('utf8'), bytes, said})
    })
    child.stdin.end(input)
  })
}
