import {posix} from 'node:path'
import type {FilePath, Files} from '../files/files.ts'

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
