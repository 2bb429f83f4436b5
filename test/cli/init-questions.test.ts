import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {run} from '../../pipeline/cli/run.ts'
import {exitCode} from '../../pipeline/cli/session/outcome.ts'
import {terminalOf} from '../../pipeline/cli/terminal/terminal.ts'

/** What is waited for on the screen, and the keys that are pressed then. */
type Answer = readonly [screen: string, ...keys: readonly string[]]

const enter = '\r'
const tab = '\t'
const down = '\u001B[B'
const escape = '\u001B'

/** A person at a terminal who calls `stele` and answers what it asks. */
async function atTerminal(
  folder: string,
  words: readonly string[],
  answers: readonly Answer[],
  environment: Readonly<Record<string, string>> = {TERM: 'xterm'},
): Promise<{readonly code: number; readonly screen: string}> {
  const input = new PassThrough()
  const output = new PassThrough()
  let screen = ''
  output.on('data', (chunk: Buffer) => (screen += stripVTControlCharacters(chunk.toString())))
  const stdout = {isTTY: true, columns: 100, write: (text: string) => (screen += text)}
  const questions = {input, output}
  const terminal = terminalOf({stdout, stderr: stdout, environment, folder, questions})
  const ended = run(words, terminal)
  for (const [wanted, ...keys] of answers) {
    await expect.poll(() => screen, {timeout: 20_000}).toContain(wanted)
    for (const key of keys) input.write(key)
  }
  return {code: exitCode(await ended), screen}
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stele-init-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

describe('stele init on a terminal', () => {
  it.each([
    ['Ger', 'German', 'de'],
    ['ger', 'German', 'de'],
    ['Rus', 'Russian', 'ru'],
    ['Deu', 'German', 'de'],
    ['fr', 'French', 'fr'],
    ['German (', 'German (Austria)', 'de-AT'],
  ])('takes for %s the language whose name begins so: %s', async (typed, name, tag) => {
    await inFolder(async (folder) => {
      const {code} = await atTerminal(
        folder,
        ['init'],
        [
          ['Languages to translate into', ...Array.from(typed)],
          [`\u25fb ${name} `, tab],
          [`◼ ${name} `, enter],
          ['Editions', enter],
          ['CI server', enter],
        ],
      )
      expect(code).toBe(0)
      expect(await readFile(join(folder, 'pipeline.config.ts'), 'utf8')).toContain(
        `locales: ['${tag}']`,
      )
    })
  })

  it('asks for languages by name, formats and a CI server, and prints the next step', async () => {
    await inFolder(async (folder) => {
      const {code, screen} = await atTerminal(
        folder,
        ['init'],
        [
          ['Languages to translate into', 'қ', 'а', 'з'],
          ['Kazakh · қазақ', tab],
          ['◼ Kazakh', enter],
          ['Editions', enter],
          ['A job that checks', down, down],
          ['● GitLab CI', enter],
        ],
      )
      expect(screen).toContain('Next: translate, in the browser (stele workbench)')
      expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('node_modules/\n')
      expect(code).toBe(0)
      const config = await readFile(join(folder, 'pipeline.config.ts'), 'utf8')
      expect(config).toContain("locales: ['kk']")
      expect(config).toContain("formats: ['md', 'html', 'pdf']")
      expect(await readFile(join(folder, '.gitlab-ci.yml'), 'utf8')).toContain('stele check')
      expect(await readdir(join(folder, 'locales'))).toEqual(['en', 'kk'])
    })
  })

  it('writes nothing where the person breaks off', async () => {
    await inFolder(async (folder) => {
      const {code, screen} = await atTerminal(
        folder,
        ['init'],
        [['Languages to translate into', escape]],
      )
      expect(screen).toContain('Nothing was written')
      expect(code).toBe(2)
      expect(await readdir(folder)).toEqual([])
    })
  })

  it.each([
    ['with languages named', ['init', '--locales', 'ru'], {TERM: 'xterm'}],
    ['for a program', ['init', '--json'], {TERM: 'xterm'}],
    ['quietly', ['init', '--quiet'], {TERM: 'xterm'}],
    ['on a CI server', ['init'], {TERM: 'xterm', CI: '1'}],
  ])('asks nothing %s', async (_, words, environment) => {
    await inFolder(async (folder) => {
      const {code, screen} = await atTerminal(folder, words, [], environment)
      expect(code).toBe(0)
      expect(screen).not.toContain('Languages to translate into')
      expect(await readdir(folder)).toContain('pipeline.config.ts')
    })
  })
})
