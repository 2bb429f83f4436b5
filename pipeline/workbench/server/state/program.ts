import {spawn} from 'node:child_process'
import {itemAt} from '../../../finding/assert.ts'

/** What a program is given. */
export type ProgramInput = {
  /** absolute path of the folder that it runs in */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: string
  /** after how long it is ended */
  readonly milliseconds: number
}

/** What a program wrote, and what went wrong. */
export type ProgramAnswer = {
  readonly text: string
  /** the end of what it wrote on stderr */
  readonly said: string
  /** undefined where it could not be run, or was ended */
  readonly code: number | undefined
  readonly problems: readonly string[]
}

// A program that never ends to write must not fill the memory.
const mostBytes = 32 << 20
const mostSaid = 2000

/**
 * Run a program of the user's own on a text. It is given its words as they are, without a shell.
 *
 * @param command the program and its words; never empty
 */
export async function askedProgram(
  command: readonly string[],
  {folder, environment, input, milliseconds}: ProgramInput,
): Promise<ProgramAnswer> {
  const program = itemAt(command, 0)
  return new Promise((resolve) => {
    const child = spawn(program, command.slice(1), {
      cwd: folder,
      env: environment,
      stdio: 'pipe',
      shell: false,
    })
    const out: Buffer[] = []
    let size = 0
    let said = ''
    let why: string | undefined
    const end = (reason: string): void => {
      why ??= reason
      child.kill('SIGKILL')
    }
    const timer = setTimeout(
      () => end(`${program} was ended after ${milliseconds / 1000} s without an answer`),
      milliseconds,
    )
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > mostBytes) end(`${program} was ended: it wrote more than ${mostBytes} bytes`)
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-mostSaid)
    })
    // A program that has ended already reads nothing more.
    child.stdin.on('error', () => undefined)
    child.on('error', ({message}) => {
      clearTimeout(timer)
      resolve({
        text: '',
        said: '',
        code: undefined,
        problems: [`${program} could not be run: ${message}`],
      })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const failed =
        why ?? (code === 0 ? undefined : `${program} ended with code ${code ?? 'none'}`) // by a signal
      const problems = failed === undefined ? [] : [failed]
      const text = Buffer.concat(out).toString('utf8')
      resolve({text, said: said.trim(), code: code ?? undefined, problems})
    })
    child.stdin.end(input)
  })
}
