import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Bytes of a file in an npm package; undefined where the package is not installed or lacks it. */
export type FontLoader = (packageName: string, file: string) => Promise<Uint8Array | undefined>

/**
 * A loader of font files: from the packages of the project and of the folders around it, then from
 * Stele's own. Packages elsewhere on the machine (NODE_PATH, the home folder) are not looked at, so
 * that the same project gives the same pages. Each file is read once.
 *
 * @param root absolute path of the project folder
 */
export function fontLoader(root: string): FontLoader {
  const folders = [join(root, 'package.json'), fileURLToPath(import.meta.url)].flatMap(around)
  const loaded = new Map<string, Uint8Array | undefined>()
  return async (packageName, file) => {
    const name = `${packageName}/${file}`
    if (!loaded.has(name)) loaded.set(name, firstReadable(folders, name))
    return loaded.get(name)
  }
}

/** Where packages for a file are installed, the nearest folder first. */
function around(file: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(join(folder, 'node_modules'))
    if (dirname(folder) === folder) return folders
  }
}

function firstReadable(folders: readonly string[], name: string): Uint8Array | undefined {
  for (const folder of folders) {
    try {
      // Half a megabyte that every edition needs: read at once, faster than piece by piece.
      return readFileSync(join(folder, name))
    } catch {
      // Not installed there: the next place may have it, and the typesetter reports what is missing.
    }
  }
  return undefined
}
