import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')

/** What a process took. */
export type Measured = {
  readonly seconds: number
  /** of all its threads */
  readonly cpuSeconds: number
  readonly peakMiB: number
}

/** A process that is measured while it runs, by `/proc` (Linux). */
export type Running = {
  readonly measured: () => Measured
  readonly ended: Promise<number | null>
  readonly stop: () => void
}

const ticksPerSecond = 100

/** Start `stele` in a folder, and look at it ten times a second. */
export function start(root: string, words: readonly string[]): Running {
  const begin = performance.now()
  const child = spawn(process.execPath, [main, ...words], {cwd: root, stdio: 'ignore'})
  let measured: Measured = {seconds: 0, cpuSeconds: 0, peakMiB: 0}
  const look = (): void => {
    const found = usageOf(child.pid)
    const seconds = (performance.now() - begin) / 1000
    measured = found ? {seconds, ...found} : {...measured, seconds}
  }
  const timer = setInterval(look, 100)
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      clearInterval(timer)
      measured = {...measured, seconds: (performance.now() - begin) / 1000}
      resolve(code)
    }),
  )
  return {measured: () => measured, ended, stop: () => void child.kill('SIGTERM')}
}

function usageOf(pid: number | undefined): Omit<Measured, 'seconds'> | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const peak = /^VmHWM:\s+(?<kib>\d+)/mu.exec(status)?.groups?.['kib']
    if (peak === undefined) return undefined
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      peakMiB: Number(peak) / 1024,
    }
  } catch {
    // It has just ended.
    return undefined
  }
}
