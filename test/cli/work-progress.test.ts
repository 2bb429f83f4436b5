import {expect, it} from 'vitest'
import {workProgress} from '../../pipeline/cli/session/work-progress.ts'
import type {Call} from '../../pipeline/cli/session/command.ts'
import {terminalOf} from '../../pipeline/cli/terminal/terminal.ts'
import {shown} from '../../pipeline/report/shown.ts'

/** What stands on stderr after four units, each of which takes some milliseconds. */
function said(
  milliseconds: number,
  {
    flags = [],
    json = false,
    quiet = false,
    isTTY = false,
    environment = {},
  }: Partial<{
    flags: readonly string[]
    json: boolean
    quiet: boolean
    isTTY: boolean
    environment: Readonly<Record<string, string>>
  }>,
): string {
  let text = ''
  let time = 0
  const stream = {isTTY, write: (more: string) => void (text += more)}
  const terminal = terminalOf({stdout: stream, stderr: stream, environment, folder: '/'})
  const call: Call = {
    command: 'build',
    words: [],
    root: '/',
    folder: '/',
    json,
    quiet,
    terminal,
    option: () => undefined,
    list: () => [],
    flag: (name) => flags.includes(name),
  }
  const progress = workProgress(call, 'Building', () => time)
  for (const [index, document] of ['a', 'b', 'c', 'd'].entries()) {
    time += milliseconds
    progress.hear({document, done: index + 1, all: 4})
  }
  progress.end()
  terminal.err(shown`done\n`)
  return text
}

const over = '\r\u001B[K'

it.each([
  ['a terminal, short work', said(200, {isTTY: true}), 'done\n'],
  [
    'a terminal, longer work',
    said(600, {isTTY: true}),
    `${over}Building: 2 of 4, b, about 2 s left${over}Building: 3 of 4, c, about 1 s left${over}Building: 4 of 4, d${over}done\n`,
  ],
  ['a terminal with --quiet', said(600, {isTTY: true, quiet: true}), 'done\n'],
  ['a file', said(60_000, {}), 'done\n'],
  [
    'the log of a CI server, short work',
    said(2000, {environment: {CI: '1'}, isTTY: true}),
    'done\n',
  ],
  [
    'the log of a CI server, long work',
    said(60_000, {environment: {CI: '1'}}),
    'Building: 1 of 4, a, about 3 min left\nBuilding: 2 of 4, b, about 2 min left\nBuilding: 3 of 4, c, about 60 s left\ndone\n',
  ],
  ['a machine', said(60_000, {json: true}), 'done\n'],
  [
    'a machine that asks for it',
    said(10, {json: true, flags: ['progress']}).split('\n')[1],
    '{"event":"progress","document":"b","done":2,"all":4,"milliseconds":20,"left":20}',
  ],
])('says how far work is to %s', (_, text, expected) => expect(text).toBe(expected))
