import {readFile, realpath, stat} from 'node:fs/promises'
import {extname, join, sep} from 'node:path'
import {outputFormats} from '../../config/formats.ts'

/** A file as a server answers with it. */
export type ServedFile = {readonly bytes: Buffer; readonly type: string}

/** Media types by file extension; texts are UTF-8. */
const types: ReadonlyMap<string, string> = new Map(
  Object.values(outputFormats).map(({extension, mediaType}) => [
    `.${extension}`,
    mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
  ]),
)

/**
 * The file that an address names below a folder; for a folder its `index.html`.
 *
 * @param folder absolute path
 * @param pathname percent-encoded path of the address
 * @returns nothing for what is not there, is not an edition, or lies outside the folder
 */
export async function servedFile(
  folder: string,
  pathname: string,
): Promise<ServedFile | undefined> {
  try {
    const path = decodeURIComponent(pathname)
    if (path.includes('\0')) return undefined
    const root = await realpath(folder)
    const named = join(root, path)
    const wanted = (await stat(named)).isDirectory() ? join(named, 'index.html') : named
    const real = await realpath(wanted)
    const type = types.get(extname(real).toLowerCase())
    // A link may lead out of the folder though its name does not.
    if (!real.startsWith(root + sep) || type === undefined) return undefined
    return {bytes: await readFile(real), type}
  } catch {
    return undefined
  }
}
