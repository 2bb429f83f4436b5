import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/**
 * From the save of one changed point to its edition on the disk, with `stele build --watch`: milliseconds of wall and of
 * processor time of the process that watches. After `npm run build`: `npx jiti bench/watch.ts [html|pdf|md|epub]`.
 */
const format = process.argv[2] ?? 'html'
const repository = join(import.meta.dirname, '..')
const root = mkdtempSync(join(tmpdir(), 'stele-watch-'))
const edition = join(
  root,
  'output',
  'code-of-conduct',
  `code-of-conduct.en-ru-kk-tk.columns.${format}`,
)
const file = join(root, 'locales', 'ru', 'code-of-conduct.json')
const saves = 9

const bytesOf = (path: string): string => {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    // It is not there yet.
    return ''
  }
}

/** Processor time of a process in milliseconds (Linux). */
function processorTime(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

for (const name of ['source', 'locales', 'pipeline', 'pipeline.config.ts'])
  cpSync(join(repository, name), join(root, name), {recursive: true})
const words = [join(repository, 'dist', 'cli', 'main.js'), 'build', '--watch', '--quiet']
const watching = spawn(process.execPath, [...words, '--format', format], {
  cwd: root,
  stdio: 'inherit',
})
try {
  const text = readFileSync(file, 'utf8')
  while (bytesOf(edition) === '') await sleep(50)
  await sleep(3000)
  const walls: number[] = []
  const loads: number[] = []
  for (let save = 0; save < saves; save++) {
    const before = bytesOf(edition)
    const cpu = processorTime(watching.pid)
    const begin = performance.now()
    writeFileSync(file, text.replace(/"p1": "/u, `"p1": "${'Ю'.repeat(save + 1)} `))
    while (bytesOf(edition) === before) await sleep(1)
    walls.push(performance.now() - begin)
    await sleep(1000)
    loads.push(processorTime(watching.pid) - cpu)
  }
  process.stdout.write(
    `${format}: ${median(walls).toFixed(0)} ms to the file, ${median(loads).toFixed(0)} ms of processor time\n`,
  )
} finally {
  watching.kill('SIGTERM')
  await new Promise((resolve) => watching.once('exit', resolve))
  rmSync(root, {recursive: true, force: true})
}
