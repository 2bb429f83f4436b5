import {posix} from 'node:path'
import {byCodeUnits} from '../finding/order.ts'

/** What the manifest of an output folder says of a file that a build has put there. */
export type ManifestEntry = {
  /** of the contents: SHA-256, 64 hex digits */
  readonly sha256: string
  /** hash of what the file was made from, 16 hex digits */
  readonly from: string
}

/** Entries by path below the output folder; after a merge a file may have one from each side. */
export type Manifest = ReadonlyMap<string, readonly ManifestEntry[]>

/**
 * The name of the manifest in the output folder. It begins with a dot, so that web servers and programs that publish a folder
 * leave it out.
 */
export const manifestName = '.stele-manifest.json'

const entryLine =
  /^\s*(?<path>"(?:[^"\\]|\\.)*"): \{"sha256": "(?<sha256>[0-9a-f]{64})", "from": "(?<from>[0-9a-f]{16})"\},?\s*$/u

/**
 * Read a manifest. Every line is true by itself, so that lines which cannot be read, such as the marks of a merge conflict, are
 * skipped, and both sides of a merge count.
 */
export function readManifest(text: string): Manifest {
  const entries = new Map<string, readonly ManifestEntry[]>()
  for (const line of text.split('\n')) {
    const {path = '', sha256 = '', from = ''} = entryLine.exec(line)?.groups ?? {} // another line
    const name = sha256 === '' ? undefined : pathIn(path)
    if (name === undefined) continue
    // The other side of a merge comes first, if there is one.
    entries.set(name, [...(entries.get(name) ?? []), {sha256, from}])
  }
  return entries
}

/** A path below the folder; undefined for one that leads elsewhere. */
function pathIn(quoted: string): string | undefined {
  try {
    const path: unknown = JSON.parse(quoted)
    if (typeof path !== 'string' || path === '' || path.includes('\\')) return undefined
    const isBelow = posix.normalize(path) === path && !/^(?:\/|\.\.(?:\/|$))/u.test(path)
    return isBelow ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * A manifest as a file: a line for each entry, in the order of the paths.
 *
 * @param version of Stele
 */
export function manifestText(entries: ReadonlyMap<string, ManifestEntry>, version: string): string {
  const lines = [...entries]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(
      ([path, {sha256, from}]) =>
        `    ${JSON.stringify(path)}: {"sha256": "${sha256}", "from": "${from}"}`,
    )
  return `{\n  "stele": ${JSON.stringify(version)},\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`
}
