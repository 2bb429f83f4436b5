import {readFile, realpath, stat} from 'node:fs/promises'
import {extname, join, sep} from 'node:path'
import {outputFormats} from '../../config/formats.ts'

/** A file as a server answers with it. */
export type ServedFile = {readonly bytes: Buffer; readonly type: string}

/** Media types by file extension; texts are UTF-8. */
const types: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(outputFormats),
    {extension: 'css', mediaType: 'text/css'},
    {extension: 'js', mediaType: 'text/javascript'},
    {extension: 'json', mediaType: 'application/json'},
    {extension: 'png', mediaType: 'image/png'},
    {extension: 'svg', mediaType: 'image/svg+xml'},
    {extension: 'txt', mediaType: 'text/plain'},
    {extension: 'webmanifest', mediaType: 'application/manifest+json'},
    {extension: 'xml', mediaType: 'application/xml'},
  ].map(({extension, mediaType}) => [
    `.${extension}`,
    mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
  ]),
)

/**
 * The file that an address names below a folder; for a folder its `index.html`.
 *
 * @param folder absolute path
 * @param pathname percent-encoded path of the address
 * @returns `folder` for a folder with an `index.html` whose address lacks the slash at its end; nothing for
 *   what is not there, is not part of the site, or lies outside the folder
 */
export async function servedFile(
  folder: string,
  pathname: string,
): Promise<ServedFile | 'folder' | undefined> {
  try {
    const path = decodeURIComponent(pathname)
    if (path.includes('\0')) return undefined
    const root = await realpath(folder)
    const named = join(root, path)
    const isFolder = (await stat(named)).isDirectory()
    const wanted = isFolder ? join(named, 'index.html') : named
    const real = await realpath(wanted)
    const type = types.get(extname(real).toLowerCase())
    // A link may lead out of the folder though its name does not.
    if (!real.startsWith(root + sep) || type === undefined) return undefined
    if (isFolder && !path.endsWith('/')) return 'folder'
    return {bytes: await readFile(real), type}
  } catch {
    return undefined
  }
}
