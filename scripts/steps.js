/**
 * How `dist/` is made from `pipeline/`.
 *
 * - `tsc` checks the types and writes the declarations, and compiles the script of HTML editions;
 * - Vite bundles the page of `stele workbench`;
 * - Rolldown bundles the program and the doors. Compiled to a file each, the modules that `stele check` needs are 730
 *   with those of packages; finding and linking them took a third of its time for the shipped document.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {isBuilt, noteBuilt} from './stamp.js'

const root = join(import.meta.dirname, '..')
const installed = join(root, 'node_modules')
const compiler = join(installed, 'typescript', 'bin', 'tsc')
const page = join(installed, 'vite', 'bin', 'vite.js')
const bundler = join(installed, 'rolldown')
const steps = [
  [compiler, '-p', 'pipeline'],
  [compiler, '-p', 'pipeline/render/html/script'],
  [page, 'build', '--logLevel', 'warn'],
  [join(root, 'scripts', 'bundle.js')],
]

/** Run a Node program in the package's folder; whether it succeeded. npm keeps stdout for itself, so its output goes to stderr. */
export function succeeds(words, environment = process.env) {
  const {status} = spawnSync(process.execPath, words, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}

/** Whether the programs that a build runs are there. */
export function canBuild() {
  return [compiler, page, bundler].every((path) => existsSync(path))
}

/**
 * Make `dist/` again from nothing, so that no module of yesterday is packed; whether that succeeded. Where nothing has
 * changed since the last build, it stays.
 */
export function build() {
  if (isBuilt()) return true
  rmSync(join(root, 'dist'), {recursive: true, force: true})
  const isDone = steps.every((words) => succeeds(words))
  if (isDone) noteBuilt()
  return isDone
}
