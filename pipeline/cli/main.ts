#!/usr/bin/env node
import {exitCode} from './session/outcome.ts'
import {run} from './run.ts'
import {terminalOf} from './terminal/terminal.ts'

// A reader that closes the pipe early (`stele check | head`) is not our fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const terminal = terminalOf({
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  folder: process.cwd(),
})
process.exitCode = exitCode(await run(process.argv.slice(2), terminal))
