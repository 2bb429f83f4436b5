import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

const rules =
  '# Rules\n\nAll agree:\n\n1. Members keep a register.\n2. Members publish it each year.\n3. Members answer each request of another member within the ten days that follow it, in a language of the meeting.\n'
const russian = [
  '# Правила',
  'Все согласны:',
  '1. Участники ведут реестр.',
  '   *Примечание переводчика: с 2020 года.*',
  '2. Участники публикуют его ежегодно.',
  'Перевёл И. И.',
].join('\n\n')

async function project(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'source', 'rules.md'), rules)
  await writeFile(join(folder, 'old.ru.md'), russian)
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru', 'kk']}\n")
}

const importing = ['import', 'old.ru.md', '--document', 'rules', '--locale', 'ru']

type Report = {
  readonly matched: readonly {key: string; number?: string; confidence: number; reason: string}[]
  readonly missing: readonly {key: string; number?: string}[]
  readonly extra: readonly {line: number; text: string; after: string | null}[]
  readonly uncertain: readonly unknown[]
  readonly conflicts: readonly {key: string; existing: string; imported: string}[]
  readonly review: string | null
  readonly files: readonly string[]
}

const read = async (folder: string, ...path: readonly string[]): Promise<string> =>
  readFile(join(folder, ...path), 'utf8')

describe('stele import', () => {
  it('fills the locale file, names what is missing and left over, and writes the rest to a review file', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const ended = await stele(folder, ...importing, '--json')
      expect(ended).toMatchObject({code: 0, stderr: ''})
      const report = JSON.parse(ended.stdout) as Report
      expect(report.matched.map(({key}) => key)).toEqual(['title', 'preamble-1', 'p1', 'p2'])
      expect(report.matched[2]).toMatchObject({
        number: '1',
        reason: expect.stringContaining('same number'),
      })
      expect(report.missing).toEqual([{key: 'p3', number: '3', perhaps: []}])
      expect(report.extra).toEqual([
        {line: 7, text: '*Примечание переводчика: с 2020 года.*', after: 'p1', perhaps: []},
        {line: 11, text: 'Перевёл И. И.', after: 'p2', perhaps: []},
      ])
      const resource = JSON.parse(await read(folder, 'locales', 'ru', 'rules.json')) as unknown
      expect(resource).toEqual({
        title: 'Правила',
        'preamble-1': 'Все согласны:',
        p1: 'Участники ведут реестр.',
        p2: 'Участники публикуют его ежегодно.',
        p3: '',
      })
      const states = await read(folder, 'locales', 'ru', 'rules.state.json')
      expect(states.match(/"state": "translated", "origin": "import"/gu)).toHaveLength(4)
      expect(report.review).toBe('locales/ru/rules.review.md')
      expect(await read(folder, 'locales', 'ru', 'rules.review.md')).toContain('> Перевёл И. И.')
      expect((await stele(folder, 'sync', '--check')).code).toBe(0)
      expect((await stele(folder, 'check', '--locale', 'ru')).stdout).toContain('p3')
    })
  })

  it('writes nothing with --dry-run, and nothing a second time', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const dry = await stele(folder, ...importing, '--dry-run')
      expect(dry.code).toBe(0)
      expect(dry.stdout).toContain('4 of 5 units found')
      await expect(read(folder, 'locales', 'ru', 'rules.json')).rejects.toThrow('ENOENT')
      await stele(folder, ...importing)
      const again = JSON.parse((await stele(folder, ...importing, '--json')).stdout) as Report
      expect(again.files).toEqual([])
    })
  })

  it('never overwrites a translation unasked', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await stele(folder, 'sync')
      const file = join(folder, 'locales', 'ru', 'rules.json')
      const mine = (await readFile(file, 'utf8')).replace('"p1": ""', '"p1": "Стороны ведут учёт."')
      await writeFile(file, mine)
      await stele(folder, 'sync')
      const report = JSON.parse((await stele(folder, ...importing, '--json')).stdout) as Report
      expect(report.conflicts).toEqual([
        expect.objectContaining({
          key: 'p1',
          existing: 'Стороны ведут учёт.',
          imported: 'Участники ведут реестр.',
        }),
      ])
      expect(await readFile(file, 'utf8')).toContain('Стороны ведут учёт.')
      expect(await read(folder, 'locales', 'ru', 'rules.review.md')).toContain(
        '> Участники ведут реестр.',
      )
      await stele(folder, ...importing, '--overwrite')
      expect(await readFile(file, 'utf8')).toContain('Участники ведут реестр.')
      expect(await read(folder, 'locales', 'ru', 'rules.review-2.md')).toContain(
        '> Стороны ведут учёт.',
      )
    })
  })

  it.each([
    [['import', 'none.md', '--locale', 'ru'], 'none.md'],
    [['import', 'old.docx', '--locale', 'ru'], 'The file old.docx does not exist'],
    [['import', 'pipeline.config.ts', '--locale', 'ru'], 'Name it with --format: markdown, xliff'],
    [['import', 'old.ru.md', '--locale', 'ru', '--format', 'docx'], 'xliff12'],
    [['import', 'old.ru.md'], '--locale: ru, kk'],
    [['import', 'old.ru.md', '--locale', 'fr'], 'fr'],
    [['import', 'old.ru.md', '--locale', 'ru', '--document', 'ruls'], 'rules'],
  ])('refuses %j with exit code 2', async (words, named) => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const ended = await stele(folder, ...words)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain(named)
    })
  })

  it('ends with exit code 1 where nothing of the file found a place', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await writeFile(join(folder, 'old.ru.md'), '')
      const ended = await stele(folder, ...importing, '--dry-run')
      expect(ended.code).toBe(1)
      expect(ended.stdout).toContain('0 of 5 units found')
    })
  })

  it('refuses a file that is not UTF-8 and a locale file that it cannot read', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await writeFile(join(folder, 'old.ru.md'), Buffer.from([0x23, 0x20, 0xcf, 0xf0]))
      expect((await stele(folder, ...importing)).code).toBe(2)
      await writeFile(join(folder, 'old.ru.md'), russian)
      await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
      await writeFile(join(folder, 'locales', 'ru', 'rules.json'), '{"title": "Правила"')
      expect((await stele(folder, ...importing)).code).toBe(2)
      expect(await read(folder, 'locales', 'ru', 'rules.json')).toBe('{"title": "Правила"')
    })
  })
})
