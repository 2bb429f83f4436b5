import {isUtf8, transcode} from 'node:buffer'
import {lstatSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {readdir, readFile, stat} from 'node:fs/promises'
import {join, sep} from 'node:path'
import {byCodeUnits} from '../finding/order.ts'
import {startOf} from '../finding/place.ts'
import {codeOf, fileFinding, notUtf8, sizeLimit, tooLarge} from './unreadable.ts'
import type {FilePath, Files, FileText} from './files.ts'
import {isBelow, isInside} from './inside.ts'
import {replaceAll} from './replace.ts'

/**
 * The files of a project folder.
 *
 * @param root absolute path; nothing outside it is read or written, links out of it included
 */
export function filesOnDisk(root: string): Files {
  return {
    folder: root,
    read: async (path) => readText(root, path),
    readBytes: async (path) => {
      try {
        // Reading a pipe or a device would never end.
        const isFile = (await stat(join(root, path))).isFile()
        return isFile && (await isInside(root, path)) ? await readFile(join(root, path)) : undefined
      } catch {
        return undefined
      }
    },
    list: async (folder) => listed(root, folder),
    apply: async (changes) => replaceAll(root, changes),
  }
}

/**
 * The files of a project folder for a command that writes: what it makes from the files that it read is
 * written only where they are still what they were (`apply` gives a finding of the rule `overtaken`).
 *
 * @param root absolute path
 */
export function filesAsRead(root: string): Files {
  const disk = filesOnDisk(root)
  const seen = new Map<FilePath, FileText>()
  return {
    ...disk,
    read: async (path) => {
      const found = await disk.read(path)
      // The first reading counts: something may have been made from it.
      if (!seen.has(path)) seen.set(path, found)
      return found
    },
    apply: async (changes) => {
      const findings = await replaceAll(root, changes, seen)
      if (findings.length === 0) for (const path of changes.keys()) seen.delete(path)
      return findings
    },
  }
}

/** The text of bytes that are UTF-8: by way of UTF-16, which is three times as quick as `toString` where many are not ASCII. */
const textOf = (bytes: Buffer): string => transcode(bytes, 'utf8', 'utf16le').toString('utf16le')

// Texts are small: read at once they take a fraction of what seven steps of waiting do.
function readText(root: string, path: FilePath): FileText {
  try {
    const found = statSync(join(root, path))
    if (found.isDirectory())
      return unreadable(
        path,
        'There is a folder in place of the file',
        'Rename or remove the folder',
      )
    if (!found.isFile())
      return unreadable(
        path,
        'A pipe, a socket or a device is where a file should be',
        'Remove it and put the file there',
      )
    if (!isBelow(realpathSync.native(join(root, path)), realpathSync.native(root)))
      return unreadable(
        path,
        'The link leads out of the project folder',
        'Put the file itself into the project',
      )
    if (found.size > sizeLimit) return {kind: 'unreadable', finding: tooLarge(path, found.size)}
    const bytes = readFileSync(join(root, path))
    return isUtf8(bytes)
      ? {kind: 'text', text: textOf(bytes)}
      : {kind: 'unreadable', finding: notUtf8(path, bytes), bytes}
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' && isLink(join(root, path)))
      return unreadable(
        path,
        'The link leads to a file that does not exist',
        'Remove the link, or put the file where it leads',
      )
    if (code === 'ENOENT') return {kind: 'absent'}
    if (code === 'ENOTDIR')
      return unreadable(
        path,
        'A file is where a folder on the way to this file should be',
        'Rename or remove that file',
      )
    return unreadable(path, `The file cannot be read (${code})`, 'Check its permissions')
  }
}

function isLink(target: string): boolean {
  return lstatSync(target, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

function unreadable(path: FilePath, message: string, hint: string): FileText {
  return {kind: 'unreadable', finding: fileFinding('invalid-file', startOf(path), message, hint)}
}

async function listed(root: string, folder: FilePath): Promise<readonly FilePath[]> {
  try {
    const entries = await readdir(join(root, folder), {withFileTypes: true, recursive: true})
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(join(root, '.').length + 1)
          .replaceAll(sep, '/'),
      )
      .sort(byCodeUnits)
  } catch {
    return []
  }
}
