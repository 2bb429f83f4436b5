import {mkdir} from 'node:fs/promises'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {filesOnDisk} from '../../files/disk.ts'
import type {Changes, FilePath, Files} from '../../files/files.ts'
import {unwritable} from '../../files/replace.ts'
import type {Finding} from '../../finding/finding.ts'

/** Where editions go: the folder as paths of built files begin with, and the door to it. */
export type Output =
  | {readonly kind: 'output'; readonly folder: FilePath; readonly files: Files}
  | {readonly kind: 'unwritable'; readonly finding: Finding}

/**
 * The door to an output folder. One outside the project has a door of its own, because the project's
 * opens nothing outside it; built files are then named by their absolute paths.
 *
 * @param root absolute path of the project
 * @param wanted path of the folder, from the project folder
 */
export async function outputAt(root: string, wanted: string): Promise<Output> {
  const path = resolve(root, wanted)
  const within = relative(root, path)
  if (!isAbsolute(within) && within.split(sep)[0] !== '..')
    return {
      kind: 'output',
      folder: within === '' ? '.' : within.replaceAll(sep, '/'),
      files: filesOnDisk(root),
    }
  try {
    await mkdir(path, {recursive: true})
    return {kind: 'output', folder: path, files: filesBelow(path)}
  } catch (error) {
    return {kind: 'unwritable', finding: unwritable(error, path)}
  }
}

/** Files by their absolute paths, of which all stand below a folder. */
function filesBelow(folder: string): Files {
  const files = filesOnDisk(folder)
  const below = (path: FilePath): FilePath => relative(folder, path)
  return {
    read: async (path) => files.read(below(path)),
    readBytes: async (path) => files.readBytes(below(path)),
    list: async (path) => files.list(below(path)),
    apply: async (changes: Changes) =>
      files.apply(new Map(Array.from(changes, ([path, content]) => [below(path), content]))),
  }
}
