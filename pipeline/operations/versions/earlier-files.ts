import {isUtf8} from 'node:buffer'
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
  type RefOption,
} from '../project/git.ts'

/** An earlier version of a project's files. */
export type EarlierFiles = {
  /** what the version is called: the ref, or the name of the folder */
  readonly name: string
  readonly files: Files
  /** the day of the commit, ISO 8601; absent for a folder */
  readonly date?: string
  /** the commit; absent for a folder */
  readonly commit?: string
}

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
  const folder = resolve(place.root, ref)
  if (isPath(ref)) return copyIn(folder, ref, place)
  const {root, environment, asked} = place
  const named = await namedCommit({path: root, environment}, ref, asked)
  if (!named.ok) return (await isFolder(folder)) ? copyIn(folder, ref, place) : named
  const commit = named.value
  if (!commit)
    return problem({message: 'Nothing has been committed yet', hint: 'Commit a version first'})
  const paths = (await pathsAtCommit(root, commit)).filter((path) => isRead(path, place))
  const files = await filesAtCommit(root, commit, paths)
  const broken = paths.find((path) => !isPicture(path) && !isText(files.contents.get(path)))
  if (broken !== undefined)
    return problem({
      message: `${broken} is not UTF-8 at ${ref}`,
      hint: 'Compare with a version in which it is',
    })
  const date = await dayOfCommit(root, commit)
  return {ok: true, value: {name: ref, files, date, commit: commit.id}}
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
  {settings: {source}, asked: {option}}: VersionPlace,
): Promise<Attempt<EarlierFiles, Advice>> {
  const hint = 'Name a git ref, or the folder of another copy of the project'
  if (!(await isFolder(folder))) return problem({message: `The folder ${ref} does not exist`, hint})
  const files = filesOnDisk(folder)
  const sources = (await files.list(source)).filter((path) => path.endsWith('.md'))
  if (sources.length === 0)
    return problem({
      message: `The folder ${ref} is not a copy of the project: it has no document in ${source}/`,
      hint: `${hint} with ${option}`,
    })
  return {ok: true, value: {name: basename(folder), files}}
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
