import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {versions} from 'node:process'
import {fileURLToPath} from 'node:url'
import {byCodeUnits} from '../finding/order.ts'
import {version} from '../operations/project/version.ts'
import {hashOfBytes, hashOfValue} from './value-hash.ts'

/** Where package managers note what they have installed, below `node_modules`. */
const installations = ['.package-lock.json', '.yarn-state.yml', '.modules.yaml']

let known: string | undefined

/**
 * What makes files besides their inputs: the code of Stele, the packages that are installed for it, and Node with its
 * tables of languages and its compression. Where the identity differs, nothing that was made before counts.
 *
 * @returns 64 hex digits, read once in a process
 */
export function toolIdentity(): string {
  known ??= readIdentity()
  return known
}

function readIdentity(): string {
  // `dist/` of the package, or `pipeline/` where the sources run.
  const code = fileURLToPath(new URL('../', import.meta.url))
  const root = dirname(code.replace(/[/\\]$/u, ''))
  const words = join(root, 'locales')
  const {node, icu, unicode, v8, zlib} = versions
  return hashOfValue([
    version(),
    {node, icu, unicode, v8, zlib},
    hashesBelow(code, /\.(?:js|ts)$/u),
    hashesBelow(words, /(?:^|[/\\])stele\.json$/u),
    foldersAround(root).flatMap((folder) =>
      installations.map((name) => hashOfFile(join(folder, 'node_modules', name))),
    ),
  ])
}

/** Names and contents of the files below a folder. */
function hashesBelow(folder: string, isWanted: RegExp): readonly string[] {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return names
    .filter((name) => isWanted.test(name))
    .sort(byCodeUnits)
    .flatMap((name) => [name, hashOfFile(join(folder, name))])
}

function hashOfFile(path: string): string {
  try {
    return hashOfBytes(readFileSync(path))
  } catch {
    // Another package manager, or none, has made the folder.
    return 'absent'
  }
}

/** A folder and all around it, the nearest first. */
function foldersAround(folder: string): readonly string[] {
  const outer = dirname(folder)
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)]
}
