import {byCodeUnits} from '../finding/order.ts'
import type {FilePath, Files} from './files.ts'

/** Files that live in memory, for tests and for trying a change without touching the disk. */
export type MemoryFiles = Files & {
  /** what the files are now, by path */
  readonly contents: ReadonlyMap<FilePath, string | Uint8Array>
}

/** Files in memory, beginning with the given contents. */
export function filesInMemory(initial: ReadonlyMap<FilePath, string | Uint8Array>): MemoryFiles {
  const contents = new Map(initial)
  const decoder = new TextDecoder()
  return {
    contents,
    read(path) {
      const found = contents.get(path)
      if (found === undefined) return Promise.resolve({kind: 'absent'})
      return Promise.resolve({
        kind: 'text',
        text: typeof found === 'string' ? found : decoder.decode(found),
      })
    },
    readBytes(path) {
      const found = contents.get(path)
      return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found)
    },
    list(folder) {
      const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
      return Promise.resolve(
        [...contents.keys()].filter((path) => path.startsWith(prefix)).sort(byCodeUnits),
      )
    },
    apply(changes) {
      for (const [path, content] of changes)
        if (content === undefined) contents.delete(path)
        else contents.set(path, content)
      return Promise.resolve([])
    },
  }
}
