import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** Bytes of a file in an npm package; undefined where the package is not installed or lacks it. */
export type FontLoader = (packageName: string, file: string) => Promise<Uint8Array | undefined>

/**
 * A loader of font files: from the project's packages first, then from Stele's own. Each file is
 * read once.
 *
 * @param root absolute path of the project folder
 */
export function fontLoader(root: string): FontLoader {
  const requires = [createRequire(join(root, 'package.json')), createRequire(import.meta.url)]
  const loaded = new Map<string, Uint8Array | undefined>()
  return async (packageName, file) => {
    const name = `${packageName}/${file}`
    if (!loaded.has(name)) loaded.set(name, firstReadable(requires, packageName, file))
    return loaded.get(name)
  }
}

function firstReadable(
  requires: readonly NodeJS.Require[],
  packageName: string,
  file: string,
): Uint8Array | undefined {
  for (const require of requires) {
    try {
      const folder = dirname(require.resolve(`${packageName}/package.json`))
      // Half a megabyte that every edition needs: read at once, faster than piece by piece.
      return readFileSync(join(folder, file))
    } catch {
      // Not installed there: the next place may have it, and the typesetter reports what is missing.
    }
  }
  return undefined
}
