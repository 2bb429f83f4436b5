#!/usr/bin/env node
import {exitCode} from './session/outcome.ts'
import {run} from './run.ts'
import {terminalOf} from './terminal/terminal.ts'

// A reader that closes the pipe early (`stele check | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message
  process.stderr.write(`The output of this command is incomplete: ${reason}\n`)
  process.exit(exitCode({kind: 'unusable'}))
})
// Without a way to print messages the exit code is all that is left.
process.stderr.on('error', () => undefined)

const terminal = terminalOf({
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  ...(process.stdin.isTTY && process.stdout.isTTY
    ? {questions: {input: process.stdin, output: process.stdout}}
    : {}),
})
process.exitCode = exitCode(await run(process.argv.slice(2), terminal))
