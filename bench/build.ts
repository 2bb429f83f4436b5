import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * How long the shipped document's whole default build takes, start-up measured apart. Run it after
 * `npm run build` with a Node that strips types, or through jiti: `npx jiti bench/build.ts`.
 */
const root = join(import.meta.dirname, '..')
const main = join(root, 'dist', 'cli', 'main.js')

/** Milliseconds of wall time of a run of the command. */
function timed(words: readonly string[]): number {
  const begin = performance.now()
  execFileSync(process.execPath, [main, ...words], {cwd: root, stdio: 'ignore'})
  return performance.now() - begin
}

/** The median of some runs, in milliseconds. */
function median(runs: number, words: () => readonly string[]): number {
  const times = Array.from({length: runs}, () => timed(words())).toSorted((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? 0
}

const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
try {
  let count = 0
  const node = (() => {
    const begin = performance.now()
    execFileSync(process.execPath, ['-e', '0'])
    return performance.now() - begin
  })()
  const startUp = median(7, () => ['--version'])
  const check = median(7, () => ['check'])
  const build = median(7, () => ['build', '--out', join(folder, String(count++))])
  const rows = [
    ['Node alone', node],
    ['start-up (stele --version)', startUp],
    ['stele check', check],
    ['stele build, all editions', build],
    ['the same without start-up', build - startUp],
  ] as const
  for (const [name, time] of rows)
    process.stdout.write(`${name.padEnd(32)} ${time.toFixed(0).padStart(6)} ms\n`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
