import {copyFileSync, linkSync, lstatSync, renameSync, rmSync} from 'node:fs'
import {chmod, lstat, mkdir, open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {isRemoved} from './folder.ts'
import {codeOf} from './unreadable.ts'
import {isAsRead, Overtaken} from './overtaken.ts'
import type {FilePath, FileText} from './files.ts'
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

/** A file put in place, with the stamp by which it is known to be ours still. */
export type Put = {readonly item: Staged; readonly stamp: string | null}

/**
 * Put staged contents in place; the old are kept. The steps between the comparison with what was read
 * and the renaming wait for nothing, so that another program has no time to save in between.
 *
 * @param read what the contents were made from, where the file was read
 * @throws Unwritable; Overtaken where the file is no longer what was read, and then it is as it was
 */
export async function put(root: string, item: Staged, read?: FileText): Promise<Put> {
  const {path, waiting, kept, found} = item
  const target = join(root, path)
  try {
    const isLinked = found !== null && keep(target, join(root, kept))
    const before = found === null ? target : join(root, kept)
    if (read && !isAsRead(before, read)) throw new Overtaken(path)
    if (read && isLinked && !isSameFile(target, before)) throw new Overtaken(path)
    if (waiting !== null) renameSync(join(root, waiting), target)
    else rmSync(target, {force: true})
  } catch (error) {
    if (error instanceof Overtaken) throw error
    throw new Unwritable(path, codeOf(error))
  }
  return {item, stamp: await stampOf(target)}
}

/** Undo `put`: the old contents come back, the new go. What somebody has saved since then stays. */
export async function putBack(root: string, {item, stamp}: Put): Promise<void> {
  const {path, kept, found} = item
  const target = join(root, path)
  if ((await stampOf(target).catch(() => undefined)) !== stamp) return
  if (found === null) await rm(target, {force: true}).catch(() => undefined)
  else await rename(join(root, kept), target).catch(() => undefined)
}

/** Whether the old contents of a file that was put in place are still what was read. */
export function isKeptAsRead(root: string, {kept, found}: Staged, read?: FileText): boolean {
  return !read || found === null || isAsRead(join(root, kept), read)
}

function isSameFile(one: string, other: string): boolean {
  return lstatSync(one).ino === lstatSync(other).ino
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

/** Keep a file under another name. Returns whether both names are the same file: some file systems have no links. */
function keep(target: string, kept: string): boolean {
  rmSync(kept, {force: true})
  try {
    linkSync(target, kept)
    return true
  } catch {
    copyFileSync(target, kept)
    return false
  }
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
