import {posix} from 'node:path'
import type {Edition} from '../../edition/types.ts'
import type {FilePath, Files} from '../../files/files.ts'

/** Bytes of a picture by the address that a document gives it; undefined where there is none. */
export type PictureLoader = (url: string) => Promise<Uint8Array | undefined>

/**
 * A loader of pictures that lie in the project, beside a document. Nothing is fetched from anywhere.
 *
 * @param document path of the document, from whose folder addresses start
 */
export function pictureLoader(files: Files, document: FilePath): PictureLoader {
  return async (url) => {
    const path = pathOf(url, document)
    return path === undefined ? undefined : files.readBytes(path)
  }
}

function pathOf(url: string, document: FilePath): FilePath | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url)) return undefined
  const [bare = ''] = url.split(/[?#]/u)
  try {
    const path = posix.normalize(posix.join(posix.dirname(document), decodeURIComponent(bare)))
    return path.startsWith('../') || path.startsWith('/') ? undefined : path
  } catch {
    return undefined
  }
}

// A page that holds its pictures must still open at once.
const mostBytes = 2_000_000

/** How files of a kind begin (https://mimesniff.spec.whatwg.org, 6.1). */
const beginnings: readonly (readonly [type: string, start: RegExp])[] = [
  ['image/png', /^\u0089PNG\r\n\u001A\n/u],
  ['image/jpeg', /^\u00FF\u00D8\u00FF/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF....WEBP/su],
]

/** The pictures of an edition that a page can hold itself, by their address: those of the project. */
export async function heldPictures(
  {rows}: Edition,
  load: PictureLoader,
): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>()
  for (const row of rows) {
    if (row.kind !== 'image' || held.has(row.url)) continue
    const bytes = await load(row.url)
    const type = bytes && bytes.length <= mostBytes ? pictureType(bytes) : undefined
    if (bytes && type !== undefined)
      held.set(row.url, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`)
  }
  return held
}

/** The media type of a picture by its first bytes; undefined where no page shows such a file. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0]
}
