import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele, steleProcess} from './command.ts'

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), {recursive: true})
    await writeFile(join(folder, path), text)
  }
}

/** A module with a rule that finds words in capitals, and says in which thread it runs. */
const shout = `import {isMainThread} from 'node:worker_threads'
import {defineRule} from 'stele/check'
export const shout = defineRule({
  kind: 'unit',
  id: 'own/shout',
  severity: 'error',
  why: 'Capitals look like shouting.',
  *find({target}) {
    if (target.text.includes('!!')) throw new Error('no such word')
    if (/\\p{Lu}{4,}/u.test(target.text)) yield {fact: 'capitals'}
  },
  say: () => ({message: isMainThread ? 'Capitals' : 'Capitals in a thread', hint: 'Write small letters'}),
})
`
const config = (locales: readonly string[]): string => `import {defineConfig} from 'stele'
import {shout} from './rules/shout.ts'
export default defineConfig({locales: ${JSON.stringify(locales)}, check: {plugins: [shout]}})
`
const project = (text: string): Readonly<Record<string, string>> => ({
  'rules/shout.ts': shout,
  'pipeline.config.ts': config(['ru']),
  'source/rules.md': '# Rules\n\n1. Members pay.\n',
  'locales/ru/rules.json': JSON.stringify({title: 'Правила', p1: text}),
})

describe('rules of a project in the command line', () => {
  it('fail a check', async () => {
    await inFreshFolder(async (folder) => {
      await write(folder, project('Члены ПЛАТЯТ.'))
      const ended = await stele(folder, 'check', '--rule', 'own/shout')
      expect(ended.stdout).toContain('own/shout')
      expect(ended.code).toBe(1)
    })
  })

  it('that throw end the check with exit code 2 and say which rule and where', async () => {
    await inFreshFolder(async (folder) => {
      await write(folder, project('Члены платят!!'))
      const threads = ['--jobs', '2', '--format', 'json']
      const ended = await steleProcess(folder, 'check', '--rule', 'own/shout', ...threads)
      expect(ended.code).toBe(2)
      const {findings} = JSON.parse(ended.stdout)
      expect(findings).toMatchObject([
        {rule: 'plug-in', key: 'p1', message: 'The rule own/shout failed at 1: no such word'},
      ])
      const waived = await stele(folder, 'waive', 'own/shout', '1', '--locale=ru', '--reason=x')
      expect(waived).toMatchObject({code: 2})
      expect(waived.stderr).toContain('finds nothing to waive')
    })
  })

  it('run in threads where there are many documents', async () => {
    const documents = Array.from({length: 10}, (_, index) => `d${index}`)
    await inFreshFolder(async (folder) => {
      await write(folder, {
        'rules/shout.ts': shout,
        'pipeline.config.ts': config(['ru']),
        ...Object.fromEntries(
          documents.flatMap((name) => [
            [`source/${name}.md`, '# Rules\n\n1. Members pay.\n'],
            [`locales/ru/${name}.json`, '{"title": "Rules", "p1": "They PAID."}'],
          ]),
        ),
      })
      const threads = ['--jobs', '2', '--format', 'json']
      const ended = await steleProcess(folder, 'check', '--rule', 'own/shout', ...threads)
      const {findings} = JSON.parse(ended.stdout)
      expect(findings.map(({message}: {message: string}) => message)).toEqual(
        documents.map(() => 'Capitals in a thread'),
      )
      expect(ended.code).toBe(1)
    })
  })

  it('are waived like those of Stele', async () => {
    await inFreshFolder(async (folder) => {
      await write(folder, project('Члены ПЛАТЯТ.'))
      const waived = await stele(
        folder,
        'waive',
        'own/shout',
        '1',
        '--locale=ru',
        '--reason=a name',
      )
      expect(waived).toMatchObject({code: 0})
      const states = await readFile(join(folder, 'locales/ru/rules.state.json'), 'utf8')
      expect(JSON.parse(states).p1.waivers).toMatchObject([{rule: 'own/shout', reason: 'a name'}])
      expect(await stele(folder, 'check', '--rule', 'own/shout')).toMatchObject({code: 0})
    })
  })

  it.each([
    ['check', ['check', '--rule', 'own/shuot']],
    ['waive', ['waive', 'own/shuot', '1', '--locale', 'ru', '--reason', 'x']],
  ])('that do not exist are refused by stele %s', async (_name, words) => {
    await inFreshFolder(async (folder) => {
      await write(folder, project('Члены ПЛАТЯТ.'))
      const ended = await stele(folder, ...words)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain('There is no rule own/shuot. Did you mean own/shout?')
    })
  })
})

describe('what a configuration cannot use of the library', () => {
  it.each([
    ["import {openProject} from 'stele'", "await openProject('.')", 'openProject of stele'],
    ["import {testRule} from 'stele/check'", 'await testRule(1, [])', 'testRule of stele/check'],
  ])('%s is an error that says so', async (line, call, words) => {
    await inFreshFolder(async (folder) => {
      await write(folder, {
        ...project('Члены платят.'),
        'rules/more.ts': `${line}\n${call}\nexport const more = 1\n`,
        'pipeline.config.ts':
          "import {more} from './rules/more.ts'\nexport default {locales: ['ru'], version: String(more)}\n",
      })
      const ended = await stele(folder, 'check')
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain(`${words} cannot be used in a configuration`)
    })
  })
})
