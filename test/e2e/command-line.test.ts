import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, main, root, run, stele, steleProcess} from './command.ts'

const rules = '# Rules\n\n1. Members keep a register.\n2. Members publish it.\n'

/** A project of one document in Russian, as a user would lay it out. */
async function project(folder: string, locale: string): Promise<void> {
  await mkdir(join(folder, 'source'))
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), rules)
  await writeFile(join(folder, 'locales', 'ru', 'rules.json'), locale)
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
}

describe('stele outline', () => {
  it('prints the seed as 18 units', async () => {
    const ended = await stele(root, 'outline', 'code-of-conduct', '--json')
    const {units} = JSON.parse(ended.stdout) as {units: {key: string}[]}
    expect(ended.code).toBe(0)
    expect(units.map(({key}) => key)).toEqual([
      'title',
      'preamble-1',
      'preamble-2',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `p${number}`),
      ...[1, 2, 3, 4].map((number) => `p8-${number}`),
      'p9',
      'p10',
      'closing-1',
    ])
  })

  it('reads any Markdown file by its path', async () => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, 'alone.md'), rules)
      const ended = await stele(folder, 'outline', 'alone.md')
      expect(ended).toMatchObject({code: 0})
      expect(ended.stdout).toContain('Members publish it.')
    })
  })
})

describe('stele check', () => {
  it('finds nothing to fail in the shipped document', async () => {
    const ended = await stele(root, 'check', '--json')
    const {findings} = JSON.parse(ended.stdout) as {
      findings: {severity: string; rule: string; message: string}[]
    }
    expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
    expect(ended.code).toBe(0)
  })

  it('names file, line, column and point of what is missing', async () => {
    await inFreshFolder(async (folder) => {
      await project(
        folder,
        '{\n  "title": "Правила",\n  "p1": "Участники ведут реестр.",\n  "p2": ""\n}\n',
      )
      const ended = await stele(folder, 'check', '--json')
      expect(ended.code).toBe(1)
      const {findings} = JSON.parse(ended.stdout) as {findings: Record<string, unknown>[]}
      expect(findings).toContainEqual(
        expect.objectContaining({
          locale: 'ru',
          key: 'p2',
          number: '2',
          file: 'locales/ru/rules.json',
          line: 4,
        }),
      )
    })
  })

  it('tells unreadable input from findings, and leaves the file as it is', async () => {
    await inFreshFolder(async (folder) => {
      const broken = '{\n  "title": "Правила"\n  "p1": "Участники"\n}\n'
      await project(folder, broken)
      const ended = await stele(folder, 'check')
      expect(ended.code).toBe(2)
      expect(ended.stdout + ended.stderr).toContain('locales/ru/rules.json:3')
      await stele(folder, 'sync')
      expect(await readFile(join(folder, 'locales', 'ru', 'rules.json'), 'utf8')).toBe(broken)
    })
  })
})

describe('usage', () => {
  it.each([
    [['chekc'], 'check'],
    [['build', '--format', 'docx'], 'pdf'],
    [['check', 'no-such-document'], 'code-of-conduct'],
  ])('stele %j is refused with exit code 2 and a suggestion', async (words, suggestion) => {
    const ended = await stele(root, ...words)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(suggestion)
  })

  it.each([
    ['a locale code that leaves the folder', "{locales: ['../x']}", '../x'],
    ['a locale code that is no code', "{locales: ['__proto__']}", '__proto__'],
    ['an unknown setting', "{locals: ['ru']}", 'locals'],
    [
      'a configuration that throws',
      "(() => { throw new Error('no such luck') })()",
      'no such luck',
    ],
  ])('%s in the configuration is named', async (_, config, named) => {
    await inFreshFolder(async (folder) => {
      await project(folder, '{}')
      await writeFile(join(folder, 'pipeline.config.ts'), `export default ${config}\n`)
      const ended = await stele(folder, 'check')
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain(named)
      expect(ended.stderr).toContain('pipeline.config.ts')
    })
  })
})

describe('the process', () => {
  it.each([
    [0, ['status']],
    [1, ['check', '--max-warnings', '0']],
    [2, ['chekc']],
  ])('ends with %d as the command in this process does: %j', async (code, words) => {
    await inFreshFolder(async (folder) => {
      await project(folder, '{\n  "title": "Правила"\n}\n')
      const ended = await steleProcess(folder, ...words)
      expect(ended.code).toBe(code)
      expect(ended).toEqual(await stele(folder, ...words))
    })
  })

  it('does not mind a reader that closes the pipe early', async () => {
    const script = `set -o pipefail; "$0" "$1" check --list-rules | head -1`
    const ended = await run('bash', ['-c', script, process.execPath, main], root)
    expect(ended).toMatchObject({code: 0, stderr: ''})
    expect(ended.stdout.split('\n')).toHaveLength(2)
  })
})
