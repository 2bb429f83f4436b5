import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

type State = Readonly<Record<string, Readonly<Record<string, string>>>>

const rules = (first: string): string =>
  `# Rules\n\n1. ${first}\n2. Members pay a fee.\n3. Reserved.\n`

/** A project of three rules; two are translated, and the English of the first has changed since. */
async function reworded(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'pipeline.config.ts'), `export default {locales: ['ru']}\n`)
  await writeFile(join(folder, 'source', 'r.md'), rules('Members keep a register.'))
  await stele(folder, 'sync')
  const texts = {title: 'Правила', p1: 'Члены ведут реестр.', p2: 'Члены платят взнос.', p3: ''}
  await writeFile(join(folder, 'locales', 'ru', 'r.json'), `${JSON.stringify(texts, null, 2)}\n`)
  await stele(folder, 'sync')
  await writeFile(join(folder, 'source', 'r.md'), rules('Members shall keep a register.'))
  await stele(folder, 'sync')
}

async function stateOf(folder: string): Promise<State> {
  const state: State = JSON.parse(
    await readFile(join(folder, 'locales', 'ru', 'r.state.json'), 'utf8'),
  )
  return state
}

/** The command that a hint of `check` names. */
async function hinted(folder: string, rule: string): Promise<readonly string[]> {
  const {stdout} = await stele(folder, 'check', '--rule', rule, '--json')
  const {findings}: {findings: {hint: string}[]} = JSON.parse(stdout)
  return /stele (?<words>.+)$/u.exec(findings[0]?.hint ?? '')?.groups?.['words']?.split(' ') ?? []
}

describe('stele accept and stele review', () => {
  it('end staleness with the command that the finding names, and keep the state', async () => {
    await inFreshFolder(async (folder) => {
      await reworded(folder)
      const words = await hinted(folder, 'stale')
      expect(words).toEqual(['accept', '1', '--document', 'r', '--locale', 'ru'])
      const {code, stdout} = await stele(folder, ...words)
      expect([code, stdout]).toEqual([0, 'accepted r ru 1 (p1): translated, stale → translated\n'])
      expect(await hinted(folder, 'stale')).toEqual([])
      expect((await stateOf(folder))['p1']).not.toHaveProperty('english')
      expect((await stele(folder, 'sync', '--check')).code).toBe(0)
    })
  })

  it('set the state and the name of the reviewer, for ranges too', async () => {
    await inFreshFolder(async (folder) => {
      await reworded(folder)
      const {code} = await stele(folder, 'review', '1-2', '--locale', 'ru', '--by', 'A. Reviser')
      expect(code).toBe(0)
      const {title, p1, p2} = await stateOf(folder)
      expect(title).toMatchObject({state: 'translated'})
      expect(p1).toMatchObject({state: 'reviewed', by: 'A. Reviser'})
      expect(p2).toMatchObject({state: 'reviewed', by: 'A. Reviser'})
      expect(p1?.['at']).toMatch(/^\d{4}-\d\d-\d\d$/u)
      const {stdout} = await stele(
        folder,
        'review',
        '--all',
        '--locale',
        'ru',
        '--state',
        'final',
        '--json',
      )
      expect(JSON.parse(stdout)).toMatchObject({
        accepted: [
          {key: 'title', state: 'final'},
          {key: 'p1', was: {state: 'reviewed'}},
          {key: 'p2'},
        ],
        empty: [{key: 'p3', number: '3'}],
      })
    })
  })

  it('refuse what has no text, no such unit or no language, and write nothing', async () => {
    await inFreshFolder(async (folder) => {
      await reworded(folder)
      const before = JSON.stringify(await stateOf(folder))
      for (const [words, says] of [
        [['accept', '3', '--locale', 'ru'], 'There is no translation to accept of 3 (ru)'],
        [['review', '1-3', '--locale', 'ru'], 'There is no translation to accept of 3 (ru)'],
        [['accept', '9', '--locale', 'ru'], 'r has no unit 9'],
        [['accept', '1'], 'Name the language with --locale'],
        [['accept', '--locale', 'ru'], 'give --all'],
        [['review', '1', '--locale', 'de'], 'There is no locale de'],
      ] as const) {
        const {code, stderr} = await stele(folder, ...words)
        expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
      }
      await stele(folder, 'accept', '1', '--locale', 'ru', '--dry-run')
      expect(JSON.stringify(await stateOf(folder))).toBe(before)
    })
  })

  it('end the wait of a text whose point is removed, with the command that the finding names', async () => {
    await inFreshFolder(async (folder) => {
      await reworded(folder)
      const texts = {title: 'Правила', p1: 'Члены ведут реестр.', p2: 'Платят взносы.', p3: ''}
      await writeFile(join(folder, 'locales', 'ru', 'r.json'), JSON.stringify(texts))
      const source = '# Rules\n\n1. Members shall keep a register.\n'
      await writeFile(join(folder, 'source', 'r.md'), source)
      const {stdout: planned} = await stele(folder, 'sync')
      expect(planned).toContain('Платят взносы.')
      const words = await hinted(folder, 'unplaced-text')
      expect(words.slice(0, 2)).toEqual(['accept', 'p2-removed'])
      const command = words
        .join(' ')
        .replace(/\. The attic keeps it$/u, '')
        .split(' ')
      const {code, stdout} = await stele(folder, ...command)
      expect([code, stdout]).toEqual([
        0,
        'ru p2-removed: no point needs this text; the attic keeps it\n',
      ])
      expect(await hinted(folder, 'unplaced-text')).toEqual([])
      const attic = await readFile(join(folder, 'locales', 'ru', 'r.attic.json'), 'utf8')
      expect(attic).toContain('Платят взносы.')
    })
  })

  it('end the doubt of which English a text was written for', async () => {
    await inFreshFolder(async (folder) => {
      await reworded(folder)
      const texts = {title: 'Правила', p1: 'Члены ведут реестр.', p2: 'Дважды не голосуют.', p3: ''}
      await writeFile(join(folder, 'locales', 'ru', 'r.json'), JSON.stringify(texts))
      const source =
        '# Rules\n\n1. Members shall keep a register.\n2. No member votes twice.\n3. Members pay a fee.\n'
      await writeFile(join(folder, 'source', 'r.md'), source)
      await stele(folder, 'sync')
      const words = await hinted(folder, 'doubtful-binding')
      expect(words.slice(0, 2)).toEqual(['accept', '2'])
      expect((await stele(folder, 'accept', '2', '--locale', 'ru')).code).toBe(0)
      const {p2} = await stateOf(folder)
      expect(p2).toMatchObject({state: 'translated'})
      expect(p2).not.toHaveProperty('doubtful')
    })
  })
})
