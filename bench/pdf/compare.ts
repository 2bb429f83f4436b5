import {bundleTypesetter} from './bundle.ts'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {installPeers, runProgram, writeSection} from './peers.ts'
import {udhrRows} from './udhr.ts'

// Stele beside Typst and pdfkit: the Universal Declaration in four columns, each typesetter as a
// whole process, taken in turns. Run: npm run bench [-- 1 10 100 1000], after npm run build.
// The table is written into README.md beside this file.
const programs = ['stele', 'typst', 'pdfkit'] as const
/** Typst holds 16 GB at ×1000 (178 s on an idle machine like this one): more than a shared machine has. */
const mostForTypst = 100
const runsOf: Readonly<Record<string, number>> = {'1': 9, '10': 5, '100': 3}

type Program = (typeof programs)[number]
type Taken = {
  readonly wall: number
  readonly cpu: number
  /** MiB */
  readonly peak: number
  readonly bytes: number
  readonly pages?: number
}
type Keeps = {
  readonly pages: number
  readonly rows: number
  readonly headings: number
  readonly stranded: number
  readonly split: number
  readonly lone: number
}

function take(program: Program, args: readonly string[]): Taken {
  const start = performance.now()
  const printed = runProgram(program, args)
  const wall = (performance.now() - start) / 1000
  const found: Omit<Taken, 'wall'> = JSON.parse(printed)
  return {...found, wall}
}

/** The fastest run: what else the machine does only ever adds. */
function fastest(taken: readonly Taken[]): Taken {
  return taken.toSorted((a, b) => a.wall - b.wall)[0]!
}

function compare(times: string, rows: string, folder: string): ReadonlyMap<Program, Taken> {
  const running = programs.filter((program) => program !== 'typst' || Number(times) <= mostForTypst)
  const all = new Map<Program, Taken[]>(running.map((program) => [program, []]))
  for (let turn = 0; turn < (runsOf[times] ?? 1); turn++)
    for (const program of running) {
      const out = join(folder, `${program}.pdf`)
      const taken = take(program, [rows, times, out])
      all.get(program)?.push(taken)
      console.error(`×${times} ${program} ${taken.wall.toFixed(2)} s`)
    }
  return new Map([...all].map(([program, taken]) => [program, fastest(taken)]))
}

function row(times: string, taken: ReadonlyMap<Program, Taken>): readonly string[] {
  const ours = taken.get('stele')!
  return [...taken].map(([program, {wall, cpu, peak, bytes, pages}]) => {
    const ratio = program === 'stele' ? '' : ` (ours is ${(ours.wall / wall).toFixed(2)} of it)`
    const size = bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(2)} MB`
    return `| ×${times} | ${program} | ${wall.toFixed(2)} s${ratio} | ${cpu.toFixed(2)} s | ${Math.round(peak)} MiB | ${size} | ${pages ?? ''} |`
  })
}

function report(multiples: readonly string[], rows: string, folder: string): string {
  const lines = multiples.flatMap((times) => row(times, compare(times, rows, folder)))
  const keeps: Keeps = JSON.parse(runProgram('keeps', [rows, '100']))
  const processor = cpus()[0]?.model ?? 'an unknown processor'
  return `Measured on ${availableParallelism()} cores of ${processor}, Node ${process.versions.node}; the fastest of ${multiples.map((times) => `${runsOf[times] ?? 1} (×${times})`).join(', ')} runs, the three in turns.

| | | wall | CPU | peak memory | file | pages |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

Breaks between pages at ×100, read from the laid-out pages: of ${keeps.headings} headings **${keeps.stranded}** stand at the foot of a page without what follows; of ${keeps.rows} rows ${keeps.split} are split over pages, **${keeps.lone}** of their columns with one line of several alone on a page.`
}

const given = process.argv.slice(2)
installPeers()
await bundleTypesetter()
const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
const rows = join(folder, 'rows.json')
const languages = ['en', 'ru', 'kk', 'tk']
writeFileSync(rows, JSON.stringify({languages, rows: udhrRows(['eng', 'rus', 'kaz', 'tuk_latn'])}))
const text = report(given.length > 0 ? given : ['1', '10', '100'], rows, folder)
rmSync(folder, {recursive: true})
writeSection('compare', text)
console.log(text)
