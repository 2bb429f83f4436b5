import {isUtf8} from 'node:buffer'
import {createHash} from 'node:crypto'
import {stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import type {Settings} from '../../config/types.ts'
import {filesOnDisk} from '../../files/disk.ts'
import type {FilePath, Files} from '../../files/files.ts'
import {problem, type Advice, type Attempt} from '../../finding/result.ts'
import {
  dayOfCommit,
  filesAtCommit,
  namedCommit,
  pathsAtCommit,
  type Commit,
  type RefOption,
} from '../project/git.ts'

/** An earlier version of a project's files that was found and is not read yet. */
export type FoundVersion = {
  /** what the version is called: the ref, or the name of the folder */
  readonly name: string
  /** the day of the commit, ISO 8601; absent for a folder */
  readonly date?: string
  /** the commit; absent for a folder */
  readonly commit?: string
  /** the same for the same files alone: the commit, or a hash of what the folder has */
  readonly identity: string
  /** paths of the files that are read, from the project's folder */
  readonly paths: readonly FilePath[]
  readonly read: () => Promise<Attempt<Files, Advice>>
}

/** An earlier version of a project's files. */
export type EarlierFiles = Omit<FoundVersion, 'paths' | 'read'> & {readonly files: Files}

/** Where an earlier version is looked for. */
export type VersionPlace = {
  /** absolute path of the project */
  readonly root: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly settings: Pick<Settings, 'source'>
  /** what asks, for messages */
  readonly asked: RefOption
}

/** What a word names that is a path rather than a git ref. */
const isPath = (ref: string): boolean => /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[a-z]:[/\\])/iu.test(ref)

/**
 * The files of a project as they were at a git ref, or as they are in the folder of another copy. The work tree is not
 * touched.
 *
 * @param ref a branch, tag or commit; a folder, from the project's, where no ref has the name or where it begins with `./`,
 *   `../` or `/`
 */
export async function earlierFiles(
  ref: string,
  place: VersionPlace,
): Promise<Attempt<EarlierFiles, Advice>> {
  const found = await findVersion(ref, place)
  return found.ok ? filesOf(found.value) : found
}

/** Read the files of a version. */
export async function filesOf(found: FoundVersion): Promise<Attempt<EarlierFiles, Advice>> {
  const {name, date, commit, identity, read} = found
  const files = await read()
  if (!files.ok) return files
  const value = {
    name,
    identity,
    files: files.value,
    ...(date === undefined ? {} : {date}),
    ...(commit === undefined ? {} : {commit}),
  }
  return {ok: true, value}
}

/** Find an earlier version, as `earlierFiles` does, without reading the files of a commit. */
export async function findVersion(
  ref: string,
  place: VersionPlace,
): Promise<Attempt<FoundVersion, Advice>> {
  const folder = resolve(place.root, ref)
  if (isPath(ref)) return copyIn(folder, ref, place)
  const {root, environment, asked} = place
  const named = await namedCommit({path: root, environment}, ref, asked)
  if (!named.ok) return (await isFolder(folder)) ? copyIn(folder, ref, place) : named
  const commit = named.value
  if (!commit)
    return problem({message: 'Nothing has been committed yet', hint: 'Commit a version first'})
  const paths = (await pathsAtCommit(root, commit)).filter((path) => isRead(path, place))
  const date = await dayOfCommit(root, commit)
  const read = async (): Promise<Attempt<Files, Advice>> => textsAt(commit, {ref, paths, root})
  const {id} = commit
  return {ok: true, value: {name: ref, date, commit: id, identity: id, paths, read}}
}

async function textsAt(
  commit: Commit,
  {ref, paths, root}: Pick<FoundVersion, 'paths'> & {readonly ref: string; readonly root: string},
): Promise<Attempt<Files, Advice>> {
  const files = await filesAtCommit(root, commit, paths)
  const broken = paths.find((path) => !isPicture(path) && !isText(files.contents.get(path)))
  if (broken === undefined) return {ok: true, value: files}
  return problem({
    message: `${broken} is not UTF-8 at ${ref}`,
    hint: 'Compare with a version in which the file is UTF-8',
  })
}

/** Sources with their pictures, and locale files. */
function isRead(path: FilePath, {settings: {source}}: VersionPlace): boolean {
  return path.startsWith(`${source}/`)
    ? path.endsWith('.md') || isPicture(path)
    : /^locales\/.*\.json$/u.test(path)
}

const isPicture = (path: FilePath): boolean => /\.(?:png|jpe?g|gif|webp)$/iu.test(path)

const isText = (content: string | Uint8Array | undefined): boolean =>
  content === undefined || typeof content === 'string' || isUtf8(content)

async function copyIn(
  folder: string,
  ref: string,
  place: VersionPlace,
): Promise<Attempt<FoundVersion, Advice>> {
  const {
    settings: {source},
    asked: {option},
  } = place
  const hint = 'Name a git ref, or the folder of another copy of the project'
  if (!(await isFolder(folder))) return problem({message: `The folder ${ref} does not exist`, hint})
  const files = filesOnDisk(folder)
  const all = [...(await files.list(source)), ...(await files.list('locales'))]
  const paths = all.filter((path) => isRead(path, place))
  if (!paths.some((path) => path.startsWith(`${source}/`) && path.endsWith('.md')))
    return problem({
      message: `The folder ${ref} is not a copy of the project: it has no document in ${source}/`,
      hint: `${hint} with ${option}`,
    })
  const identity = await identityOf(paths, files)
  const read = async (): Promise<Attempt<Files, Advice>> =>
    Promise.resolve({ok: true, value: files})
  return {ok: true, value: {name: basename(folder), identity, paths, read}}
}

async function identityOf(paths: readonly FilePath[], files: Files): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = await files.readBytes(path)
    // A file that has gone since it was listed is empty here.
    const length = bytes?.length ?? 0
    hash.update(`${path}\n${length}\n`).update(bytes ?? '') // as above
  }
  return hash.digest('hex')
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
