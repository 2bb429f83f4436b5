import {chmod, copyFile, link, lstat, mkdir, open, rename, rm, rmdir} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {codeOf} from './unreadable.ts'
import type {FilePath} from './files.ts'
import {isInside} from './inside.ts'

/** A file about to change: what waits beside it, and what it was when that was put there. */
export type Staged = {
  readonly path: FilePath
  /** the new contents, beside the file; null where the file is to be removed */
  readonly waiting: FilePath | null
  /** where the old contents are kept until all files are in place */
  readonly kept: FilePath
  /** size and time of the file as found; null where there was none */
  readonly found: string | null
  /** the outermost of the folders that had to be made for it, absolute */
  readonly made?: string
}

/** A failure with the path it concerns; `code` is the system's. */
export class Unwritable extends Error {
  readonly path: FilePath
  readonly code: string

  constructor(path: FilePath, code: string) {
    super(`${path}: ${code}`)
    this.path = path
    this.code = code
  }
}

/** The names of the files that wait and are kept beside a file. `id` tells one run from another. */
export function stagedNames(
  path: FilePath,
  id: string,
): {readonly waiting: FilePath; readonly kept: FilePath} {
  const folder = dirname(path) === '.' ? '' : `${dirname(path)}/`
  const name = `${folder}.${basename(path)}.${id}`
  return {waiting: `${name}.new`, kept: `${name}.old`}
}

/**
 * Write new contents beside a file, flushed to the disk. Beside it, because only there a rename is
 * sure to stay on one disk, and because it proves that the folder can be written.
 *
 * @throws Unwritable
 */
export async function stage(
  root: string,
  path: FilePath,
  content: string | Uint8Array | undefined,
  id: string,
): Promise<Staged> {
  try {
    if (!(await isInside(root, path))) throw new Unwritable(path, 'EOUTSIDE')
    const {waiting, kept} = stagedNames(path, id)
    const target = join(root, path)
    const found = await stampOf(target)
    if (found === 'folder') throw new Unwritable(path, 'EISDIR')
    if (content === undefined) return {path, waiting: null, kept, found}
    if (found !== null) await (await open(target, 'r+')).close()
    const made = await mkdir(dirname(target), {recursive: true})
    const staged = {path, waiting, kept, found, ...(made === undefined ? {} : {made})}
    try {
      await writeFlushed(join(root, waiting), content)
      if (found !== null) await chmod(join(root, waiting), (await lstat(target)).mode & 0o777)
    } catch (error) {
      await clear(root, staged)
      await removeMade(root, staged)
      throw error
    }
    return staged
  } catch (error) {
    throw error instanceof Unwritable ? error : new Unwritable(path, codeOf(error))
  }
}

/**
 * Put staged contents in place; the old are kept.
 *
 * @throws Unwritable
 */
export async function put(root: string, {path, waiting, kept, found}: Staged): Promise<void> {
  const target = join(root, path)
  try {
    if (found !== null) await keep(target, join(root, kept))
    if (waiting !== null) await rename(join(root, waiting), target)
    else await rm(target, {force: true})
  } catch (error) {
    throw new Unwritable(path, codeOf(error))
  }
}

/** Undo `put`: the old contents come back, the new go. */
export async function putBack(root: string, {path, kept, found}: Staged): Promise<void> {
  if (found === null) await rm(join(root, path), {force: true}).catch(() => undefined)
  else await rename(join(root, kept), join(root, path)).catch(() => undefined)
}

/** Remove what a run left beside a file. */
export async function clear(root: string, {waiting, kept}: Staged): Promise<void> {
  if (waiting !== null) await rm(join(root, waiting), {force: true}).catch(() => undefined)
  await rm(join(root, kept), {force: true}).catch(() => undefined)
}

/** Size and time of a file, by which a later change shows. */
export async function stampOf(target: string): Promise<string | null> {
  try {
    const found = await lstat(target)
    return found.isDirectory() ? 'folder' : `${found.size} ${found.mtimeMs}`
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Remove the folders that had been made for a file, the innermost first, as far as they are empty. */
export async function removeMade(root: string, {path, made}: Staged): Promise<void> {
  if (made === undefined) return
  let folder = dirname(join(root, path))
  while (folder.length >= made.length && (await isRemoved(folder))) folder = dirname(folder)
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rmdir(folder)
    return true
  } catch {
    return false
  }
}

async function keep(target: string, kept: string): Promise<void> {
  await rm(kept, {force: true})
  // Some file systems have no links.
  await link(target, kept).catch(async () => copyFile(target, kept))
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
