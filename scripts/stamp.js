/**
 * Whether `dist/` is what a build of today would make. A build takes twelve seconds of processor time, and `npm test`,
 * `npm start` and the CI ask for one each. The stamp has the hash of everything that a build reads, and of the names,
 * sizes and times of the files that it has written.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'

const root = join(import.meta.dirname, '..')
const output = join(root, 'dist')
const stamp = join(output, '.built')

/** What a build reads, besides the packages, of which npm lists those that are installed. */
const inputs = [
  'pipeline',
  'scripts',
  'package.json',
  'package-lock.json',
  'rolldown.config.ts',
  'tsconfig.json',
  'vite.config.ts',
  'node_modules/.package-lock.json',
]

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .sort()
}

function stampOfNow() {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesIn(join(root, input)))) {
    const bytes = readFileSync(path)
    hash.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes)
  }
  for (const path of filesIn(output).filter((file) => file !== stamp)) {
    const {size, mtimeMs} = statSync(path)
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}

/** Whether nothing has changed since `dist/` was built. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOfNow()
}

/** Note that `dist/` has just been built. */
export function noteBuilt() {
  writeFileSync(stamp, stampOfNow())
}
