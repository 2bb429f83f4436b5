import {spawn} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {commands} from '../../pipeline/cli/commands/index.ts'
import {inFreshFolder, main, root, run, stele, type Ended} from './command.ts'
import {someOf} from '../runs.ts'

const program = `'${process.execPath}' '${main}'`
const all = await Promise.all(commands.map(async ({name, load}) => ({name, ...(await load())})))
const examples = all.flatMap(({name, examples}) => examples.map((example) => ({name, example})))
/** Git alone can call the merge driver, and a worker needs Redis; their own tests do. */
const ofOthers = new Set(['merge-driver', 'worker'])
/** Run an example: in this process where it needs nothing of a shell but quotation marks. */
async function ran(example: string, folder: string): Promise<Ended> {
  if (/[|<>&;$`]/u.test(example))
    return run('bash', ['-c', example.replace(/^stele/u, program)], folder)
  const words = [...example.matchAll(/"(?<quoted>[^"]*)"|\S+/gu)]
  return stele(folder, ...words.slice(1).map(({0: word, groups}) => groups?.['quoted'] ?? word))
}
const isEndless = (example: string): boolean => /--watch|^stele (?:serve|workbench)/u.test(example)

/** The shipped project with the files that examples name, as a git repository. */
async function layOut(folder: string): Promise<void> {
  for (const part of [
    'source',
    ...['en', 'ru', 'kk', 'ar'].map((locale) => join('locales', locale)),
  ])
    await cp(join(root, part), join(folder, part), {recursive: true})
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    "export default {locales: ['ru', 'kk', 'ar'], editions: [{languages: ['en', 'ru', 'ar'], formats: ['md', 'html']}]}\n",
  )
  await mkdir(join(folder, 'old'))
  await cp(
    join(root, 'output', 'code-of-conduct', 'code-of-conduct.ru.md'),
    join(folder, 'old', 'code-of-conduct.ru.md'),
  )
  // A number that the English does not have: something to waive.
  const russian = join(folder, 'locales', 'ru', 'code-of-conduct.json')
  const text = await readFile(russian, 'utf8')
  await writeFile(russian, text.replace(/(?<="p8-2": "[^"]*)(?=")/u, ' (12)'))
  await writeFile(join(folder, 'treaty.md'), '# Treaty\n\n1. Keep it.\n')
  const setUp = [
    'git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm x',
    `${program} export --locale ru > code-of-conduct.ru.xlf`,
    `${program} export --format tsv --locale ru > returned.txt`,
  ]
  for (const line of setUp) await run('bash', ['-c', line], folder)
}

let laidOut = ''
beforeAll(async () => {
  laidOut = await mkdtemp(join(tmpdir(), 'stele-'))
  await layOut(laidOut)
})
afterAll(async () => rm(laidOut, {recursive: true, force: true}))

describe('every example of --help', () => {
  it('looked at all commands', () => {
    expect(new Set(examples.map(({name}) => name)).size).toBe(commands.length)
  })

  const ending = examples.filter(({name, example}) => !ofOthers.has(name) && !isEndless(example))
  it.each(someOf(ending, 14))('$example', async ({example}) => {
    await inFreshFolder(async (folder) => {
      await cp(laidOut, folder, {recursive: true})
      const ended = await ran(example, folder)
      expect([ended.code, ended.stderr]).toEqual([expect.toBeOneOf([0, 1]), expect.anything()])
      expect(ended.stdout + ended.stderr).not.toContain('error:')
    })
  })

  it.each(examples.filter(({example}) => isEndless(example)))(
    '$example goes on',
    async ({example}) => {
      await inFreshFolder(async (folder) => {
        await cp(laidOut, folder, {recursive: true})
        const words = example.split(' ').slice(1)
        const child = spawn(process.execPath, [main, ...words], {cwd: folder})
        const said = await new Promise<string>((resolve) => {
          child.stdout.once('data', (text: Buffer) => resolve(text.toString()))
          child.stderr.once('data', (text: Buffer) => resolve(text.toString()))
          child.once('exit', (code) => resolve(`ended with ${code}`))
        })
        expect(said).not.toContain('ended with')
        const gone = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGKILL')
        await gone
      })
    },
  )
})
