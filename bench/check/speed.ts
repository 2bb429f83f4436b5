import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {locales, writeCorpus} from './corpus.ts'

// How long `stele check` takes for documents in twenty languages, beside pofilter (Debian's
// translate-toolkit) on the same texts. Run: npm run build && npx jiti bench/check/speed.ts [1000]
const documents = Number(process.argv[2] ?? 1000)
// pofilter would take a quarter of an hour for all of them.
const beside = 20
const command = join(import.meta.dirname, '../../dist/cli/main.js')

type Cost = {
  readonly wall: number
  readonly cpu: number
  /** MB, the largest of the runs */
  readonly memory: number
  readonly code: number
}

/** Run a program and read what it cost from GNU time. */
function costOf(folder: string, words: readonly string[]): Cost {
  const ended = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const last = ended.stderr.trim().split('\n').at(-1) ?? ''
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = last.split(' ').map(Number)
  return {wall, cpu: user + system, memory: kilobytes / 1000, code: ended.status ?? -1}
}

function stele(folder: string, ...words: readonly string[]): Cost {
  const cost = costOf(folder, [process.execPath, command, 'check', ...words])
  if (cost.code !== 1) throw new Error(`stele check ended with ${cost.code}, 1 was expected`)
  return cost
}

function pofilter(folder: string): Cost {
  mkdirSync(join(folder, 'filtered'))
  const costs = locales.map((locale) => {
    const output = join(folder, 'filtered', locale)
    const options = ['--progress=none', '--excludefilter=spellcheck', `--language=${locale}`]
    return costOf(folder, ['pofilter', ...options, '-i', join('po', locale), '-o', output])
  })
  if (!existsSync(join(folder, 'filtered', 'ru'))) throw new Error('pofilter wrote nothing')
  const sum = (of: (cost: Cost) => number): number => costs.reduce((all, cost) => all + of(cost), 0)
  return {
    wall: sum(({wall}) => wall),
    cpu: sum(({cpu}) => cpu),
    memory: Math.max(...costs.map(({memory}) => memory)),
    code: 0,
  }
}

function row(what: string, units: number, {wall, cpu, memory}: Cost): string {
  const cells = [
    what,
    units.toLocaleString('en'),
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    `${((cpu * 1e6) / units).toFixed(0)} µs`,
    `${memory.toFixed(0)} MB`,
  ]
  return `| ${cells.join(' | ')} |`
}

async function inCorpus<Result>(
  size: number,
  use: (folder: string, units: number) => Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
  try {
    const {units} = await writeCorpus(folder, size)
    return use(folder, units)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

console.log('| run | units | wall | CPU | CPU a unit | memory |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
await inCorpus(10, (folder, units) => {
  console.log(row('stele check, 10 documents × 20 languages', units, stele(folder)))
})
await inCorpus(beside, (folder, units) => {
  const ours = stele(folder, '--json')
  const theirs = pofilter(folder)
  console.log(row(`stele check, ${beside} documents`, units, ours))
  console.log(row(`pofilter, the same texts as PO`, units, theirs))
  console.log(`pofilter takes ${(theirs.cpu / ours.cpu).toFixed(1)} times the CPU of stele check`)
})
await inCorpus(documents, (folder, units) => {
  console.log(row(`stele check, ${documents} documents × 20 languages`, units, stele(folder)))
  console.log(row('the same as SARIF', units, stele(folder, '--format', 'sarif')))
})
