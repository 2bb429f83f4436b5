import type {FilePath, Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {fileFinding} from '../files/unreadable.ts'
import {startOf} from '../finding/place.ts'
import type {BuiltFile} from './built-file.ts'
import type {Cache} from './cache.ts'
import type {OutputChanges} from './compare-output.ts'

/**
 * Bring an output folder in line with a build, all or nothing: write what differs, remove what is not made any more.
 *
 * @returns why nothing was written
 */
export async function writeOutput(
  {outdated, orphaned, manifest}: OutputChanges,
  door: Files,
  cache: Cache,
): Promise<readonly Finding[]> {
  const changes = new Map<FilePath, string | Uint8Array | undefined>()
  for (const file of outdated) {
    const content = await contentOf(file, cache)
    if (content === undefined) return [lost(file.path)]
    changes.set(file.path, content)
  }
  for (const path of orphaned) changes.set(path, undefined)
  if (manifest) changes.set(manifest.path, manifest.text)
  return door.apply(changes)
}

async function contentOf(
  {made: {content, hash}}: BuiltFile,
  cache: Cache,
): Promise<Uint8Array | undefined> {
  return content ?? cache.content(hash)
}

const lost = (path: FilePath): Finding =>
  fileFinding(
    'unwritable',
    startOf(path),
    'Nothing was written: the cache in .stele/cache was emptied or damaged while the build ran',
    'Run stele build again',
  )
