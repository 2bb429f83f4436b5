import {version} from '../operations/project/version.ts'
import {linesWithin, shown, styled} from '../report/shown.ts'
import type {Outcome} from './session/outcome.ts'
import type {Terminal} from './terminal/terminal.ts'

const issues = 'Please report it with the command you ran and the message above.'

/**
 * Run one call of `stele`.
 *
 * @param words the arguments after the program's name
 * @returns how it ended; never throws: usage errors and our own faults are outcomes too
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<Outcome> {
  try {
    // Tools ask for the version often; without the parser of arguments the answer takes half of the time.
    if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
      terminal.raw(`${version()}\n`)
      return {kind: 'clean'}
    }
    const {runProgram} = await import('./program.ts')
    return await runProgram(words, terminal)
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (isOutOfFiles(error)) {
      terminal.err(
        shown`The system lets this process open no more files. Raise the limit (ulimit -n 1024), then run the command again\n`,
      )
      return {kind: 'unusable'}
    }
    terminal.err(shown`${linesWithin(trace)}\n`)
    terminal.err(shown`${styled('red', 'This is a fault of Stele itself.')} ${issues}\n`)
    return {kind: 'fault'}
  }
}

function isOutOfFiles(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EMFILE', 'ENFILE'].includes(String(error.code))
  )
}
