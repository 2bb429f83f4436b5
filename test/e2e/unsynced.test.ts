import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

const config = `export default ${JSON.stringify({
  locales: ['ru'],
  editions: [{languages: ['en', 'ru'], layout: 'columns', formats: ['md']}],
})}\n`

/** A project of two translated rules, synced; then a rule is put before them and nothing is synced. */
async function movedOn(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'pipeline.config.ts'), config)
  await writeFile(
    join(folder, 'source', 'r.md'),
    '# Rules\n\n1. Members keep a register.\n2. Members pay a fee.\n',
  )
  await stele(folder, 'sync')
  await writeTexts(folder, {title: 'Правила', p1: 'Члены ведут реестр.', p2: 'Члены платят взнос.'})
  await stele(folder, 'sync')
  await writeFile(
    join(folder, 'source', 'r.md'),
    '# Rules\n\n1. No member may vote twice.\n2. Members keep a register.\n3. Members pay a fee.\n',
  )
}

const textsPath = (folder: string): string => join(folder, 'locales', 'ru', 'r.json')

async function writeTexts(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(textsPath(folder), `${JSON.stringify(texts, null, 2)}\n`)
}

type Checked = {findings: {rule: string; key: string | null; line: number; message: string}[]}

async function checked(folder: string): Promise<Checked['findings']> {
  const {stdout} = await stele(folder, 'check', '--json')
  const {findings}: Checked = JSON.parse(stdout)
  return findings
}

describe('a source that has moved on since the last sync', () => {
  it('is checked as a sync would leave it', async () => {
    await inFreshFolder(async (folder) => {
      await movedOn(folder)
      const before = await readFile(textsPath(folder), 'utf8')
      const findings = await checked(folder)
      expect(findings.map(({rule, key}) => [rule, key])).toEqual([
        ['unsynced', null],
        ['missing', 'p1'],
      ])
      expect(findings[0]?.message).toBe('The locale files are behind the source: 2 moved, 1 new')
      expect(await readFile(textsPath(folder), 'utf8')).toBe(before)
    })
  })

  it('has each translation beside the English that it was made from', async () => {
    await inFreshFolder(async (folder) => {
      await movedOn(folder)
      const {stderr, code} = await stele(folder, 'build')
      expect(code).toBe(0)
      expect(stderr).toContain('2 moved, 1 new')
      const edition = await readFile(join(folder, 'output', 'r', 'r.en-ru.columns.md'), 'utf8')
      expect(edition).toMatch(/2\. Members keep a register\.[^\n]*2\. Члены ведут реестр\./u)
      expect(edition).toMatch(/3\. Members pay a fee\.[^\n]*3\. Члены платят взнос\./u)
      expect(edition).not.toContain('оригинал изменён')
    })
  })

  it('is counted and exported as a sync would leave it', async () => {
    await inFreshFolder(async (folder) => {
      await movedOn(folder)
      const {stdout} = await stele(folder, 'status', '--json')
      expect(JSON.parse(stdout)).toMatchObject({
        locales: [{units: 4, translated: 3, states: {missing: {units: 1}, stale: {units: 0}}}],
      })
      const {stdout: po} = await stele(folder, 'export', '--format', 'po', '--locale', 'ru')
      expect(po).toMatch(/msgid "Members keep a register\."\nmsgstr "Члены ведут реестр\."/u)
    })
  })

  it('places a finding in the line where the text is today', async () => {
    await inFreshFolder(async (folder) => {
      await movedOn(folder)
      await writeTexts(folder, {
        title: 'Правила',
        p1: 'Члены ведут  реестр.',
        p2: 'Члены платят взнос.',
      })
      const spaces = (await checked(folder)).find(({rule}) => rule === 'spaces')
      expect(spaces).toMatchObject({key: 'p2', line: 3})
    })
  })
})
