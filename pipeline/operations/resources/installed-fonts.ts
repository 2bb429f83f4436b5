import {open, readdir, readFile} from 'node:fs/promises'
import {homedir, platform} from 'node:os'
import {join} from 'node:path'
import {present} from '../../finding/assert.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {memberFile, membersOf} from '../../render/pdf/font/collection.ts'
import {readNames} from '../../render/pdf/font/names.ts'
import type {OwnFont} from '../../render/pdf/font/types.ts'

/**
 * The files of a family that is installed on this machine, by the name its faces give themselves.
 * Looked for only where the configuration asks for a family: no other output depends on it.
 *
 * @returns all of its fonts in the order of their paths, those of collections as files of their own;
 *   none where it is not installed
 */
export async function installedFamily(family: string): Promise<readonly OwnFont[]> {
  const folders = await fontFolders()
  const lists = await Promise.all(folders.map(fontFiles))
  const found: OwnFont[] = []
  for (const path of [...new Set(lists.flat())].sort(byCodeUnits)) {
    const offsets = await offsetsOf(path, family.toLowerCase())
    if (offsets.length === 0) continue
    const bytes = await readFile(path)
    for (const offset of offsets) {
      const file = offset === 0 ? bytes : memberFile(bytes, offset)
      if (file) found.push({name: path, bytes: file})
    }
  }
  return found
}

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/System/Library/Fonts', '/Library/Fonts', '~/Library/Fonts'],
  win32: ['C:/Windows/Fonts', '~/AppData/Local/Microsoft/Windows/Fonts'],
}

/** Where fonts stand: the folders that fontconfig names, or those of the system. */
async function fontFolders(): Promise<readonly string[]> {
  const configured = await fontconfigFolders('/etc/fonts/fonts.conf')
  const folders = [
    ...(usual[platform()] ?? ['/usr/share/fonts', '/usr/local/share/fonts', '~/.fonts']),
    ...configured,
  ]
  return [...new Set(folders.map((folder) => folder.replace(/^~(?=\/)/u, homedir())))]
}

async function fontconfigFolders(file: string): Promise<readonly string[]> {
  try {
    const text = await readFile(file, 'utf8')
    return [...text.matchAll(/<dir(?<prefix>[^>]*)>(?<folder>[^<]+)<\/dir>/gu)].map(({groups}) => {
      const folder = present(groups?.['folder'], 'the folder of a <dir>').trim()
      return groups?.['prefix']?.includes('xdg') ? `~/.local/share/${folder}` : folder
    })
  } catch {
    // No fontconfig here: the system's own folders are looked through.
    return []
  }
}

async function fontFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, {withFileTypes: true, recursive: true})
    return entries
      .filter(({name}) => /\.(?:[ot]tf|ttc)$/iu.test(name))
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    // Most machines have not all of the folders.
    return []
  }
}

/** Where the fonts of a family stand in a file: directories and names are read, no more. */
async function offsetsOf(path: string, family: string): Promise<readonly number[]> {
  try {
    const file = await open(path)
    try {
      const read = async (length: number, position: number): Promise<DataView> => {
        const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, position)
        return new DataView(buffer.buffer, buffer.byteOffset, bytesRead)
      }
      const members = membersOf(await read(1024, 0))
      const found: number[] = []
      for (const offset of members.length > 0 ? members : [0]) {
        const families = await familiesAt(offset, read)
        if (families.some((name) => name.toLowerCase() === family)) found.push(offset)
      }
      return found
    } finally {
      await file.close()
    }
  } catch {
    // A file that is not a font has no family.
    return []
  }
}

type Read = (length: number, position: number) => Promise<DataView>

/** The families that the font at an offset says it belongs to. */
async function familiesAt(offset: number, read: Read): Promise<readonly string[]> {
  const head = await read(12, offset)
  const directory = await read(head.getUint16(4) * 16, offset + 12)
  for (let at = 0; at + 16 <= directory.byteLength; at += 16)
    if (directory.getUint32(at) === nameTag) {
      const length = Math.min(directory.getUint32(at + 12), 0x1_0000)
      return readNames(await read(length, directory.getUint32(at + 8))).families
    }
  return []
}

/** `name` as four bytes. */
const nameTag = 0x6e616d65
