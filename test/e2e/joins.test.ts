import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

const report = 'Members report each year.'
const pay = 'Members shall pay within 30 days.'
const both = 'Члены отчитываются ежегодно и должны платить в течение 30 дней.'
const texts = 'locales/ru/r.json'
const states = 'locales/ru/r.state.json'
const rules = (...points: readonly string[]): string =>
  `# Rules\n\n${points.map((text, index) => `${index + 1}. ${text}`).join('\n\n')}\n`

type Fields = Readonly<Record<string, unknown>>

const textsIn = async (folder: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(folder, texts), 'utf8'))

const jsonIn = async (folder: string, path: string): Promise<Readonly<Record<string, Fields>>> =>
  JSON.parse(await readFile(join(folder, path), 'utf8'))

/** A project in which one Russian text covers points 1 and 2, with the record that a person would write. */
async function inProject(use: (folder: string) => Promise<void>): Promise<void> {
  await inFreshFolder(async (folder) => {
    await mkdir(join(folder, 'source'))
    await writeFile(join(folder, 'source', 'r.md'), rules(report, pay))
    await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
    await stele(folder, 'sync')
    const filled = {title: 'Правила', p1: both, p2: ''}
    await writeFile(join(folder, texts), JSON.stringify(filled, null, 2))
    await stele(folder, 'sync')
    const records = await jsonIn(folder, states)
    await writeFile(
      join(folder, states),
      JSON.stringify({...records, p1: {...records['p1'], joins: ['p2']}}),
    )
    await use(folder)
  })
}

async function checked(folder: string): Promise<readonly Fields[]> {
  const {stdout} = await stele(folder, 'check', '--json')
  return JSON.parse(stdout).findings
}

describe('a text that covers two points, through the command', () => {
  it('has no findings while nothing changes, and is complete', async () => {
    await inProject(async (folder) => {
      expect(await checked(folder)).toEqual([])
      const status = JSON.parse((await stele(folder, 'status', '--json')).stdout)
      expect(status.locales).toMatchObject([{units: 3, translated: 3, missing: 0, stale: 0}])
    })
  })

  it('is stale, as a change of meaning, where the second point is reworded', async () => {
    await inProject(async (folder) => {
      const reworded = pay.replace('shall pay', 'never refuse to pay')
      await writeFile(join(folder, 'source', 'r.md'), rules(report, reworded))
      await stele(folder, 'sync')
      const [stale] = (await checked(folder)).filter(({rule}) => rule === 'stale')
      expect(stale).toMatchObject({severity: 'error', key: 'p1'})
      expect(String(stale?.['message'])).toMatch(
        /forbids, demands or allows.*\[-shall-\]\{\+never\+\}/u,
      )
      const status = JSON.parse((await stele(folder, 'status', '--json')).stdout)
      expect(status.locales).toMatchObject([{stale: 2}])
    })
  })

  it('lacks the number of the second point where the text lacks it', async () => {
    await inProject(async (folder) => {
      const filled = await readFile(join(folder, texts), 'utf8')
      await writeFile(join(folder, texts), filled.replace('30 дней', 'дней'))
      const found = await checked(folder)
      expect(found).toMatchObject([{rule: 'numbers', key: 'p1'}])
      expect(String(found[0]?.['message'])).toContain('30')
    })
  })

  it('goes out as one segment with the English of both for a CAT tool and a spreadsheet, and comes back', async () => {
    await inProject(async (folder) => {
      await stele(folder, 'sync')
      for (const format of ['xliff', 'csv']) {
        const before = (await textsIn(folder))['p1'] ?? ''
        const words = ['export', '--locale', 'ru', '--format', format, '--output', 'out', '--json']
        const out = await stele(folder, ...words)
        const {files} = JSON.parse(out.stdout) as {files: {path: string}[]}
        const file = files[0]?.path ?? ''
        const written = await readFile(join(folder, file), 'utf8')
        expect(written).toContain(`${report} ${pay}`)
        expect([format, written.split('Members').length - 1]).toEqual([format, 2])
        await writeFile(join(folder, file), written.replace('ежегодно', `ежегодно (${format})`))
        const back = await stele(folder, 'import', file, '--locale', 'ru', '--json')
        expect([format, back.code]).toEqual([format, 0])
        expect(JSON.parse(back.stdout)).toMatchObject({missing: [], extra: []})
        expect(await textsIn(folder)).toMatchObject({
          p1: before.replace('ежегодно', `ежегодно (${format})`),
          p2: '',
        })
        expect((await jsonIn(folder, states))['p1']).toMatchObject({joins: ['p2']})
      }
      expect((await checked(folder)).filter(({rule}) => rule === 'stale')).toEqual([])
    })
  })
})
