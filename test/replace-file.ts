import {rename, writeFile} from 'node:fs/promises'

/**
 * Replace a file under a running server, as careful editors do: a reader sees the old text or the new one, never an
 * empty file.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.fresh`
  await writeFile(fresh, text)
  await rename(fresh, path)
}
