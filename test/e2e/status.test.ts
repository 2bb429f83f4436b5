import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {inFreshFolder, stele} from './command.ts'

const texts = ['Members keep a register.', 'Members publish it.', 'Nothing limits this.']
const source = `# Rules\n\n${texts.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n`

/** A project whose units stand in as many states as there are: final, stale, translated, missing. */
async function project(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), source)
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru', 'kk']}\n")
  const locale = {title: 'Правила', p1: 'Ведут реестр.', p2: 'Публикуют его.', p3: ''}
  await writeFile(join(folder, 'locales', 'ru', 'rules.json'), JSON.stringify(locale))
  const record = (uid: string, english: string, state: string, origin: string): object => ({
    uid,
    source: hashOf(english),
    state,
    origin,
  })
  const states = {
    title: record('aaaaaaaaaaaa', 'Rules', 'final', 'human'),
    p1: record('bbbbbbbbbbbb', 'Members held a register.', 'reviewed', 'human'),
    p2: record('cccccccccccc', 'Members publish it.', 'translated', 'machine'),
  }
  await writeFile(join(folder, 'locales', 'ru', 'rules.state.json'), JSON.stringify(states))
}

describe('stele status', () => {
  it('counts units and words by language and state, with a bar', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const ended = await stele(folder, 'status', '--locale', 'ru')
      expect(ended).toMatchObject({code: 0, stderr: ''})
      expect(ended.stdout)
        .toBe(`document  locale                             done    final  translated    stale  missing  machine  words
rules     ru      █████▒▒▒▒▒░░░░░░░░░░  3/4  75 %  1  25 %     1  25 %  1  25 %  1  25 %  1  25 %   8/11

█ reviewed or final  ▒ translated  ░ missing, stale or initial
`)
    })
  })

  it('gives machines every state in units, words and per cent, which sum to the whole', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const {stdout} = await stele(folder, 'status', '--json')
      const {locales} = JSON.parse(stdout) as {
        locales: {locale: string; units: number; words: number; states: object}[]
      }
      expect(locales.map(({locale}) => locale)).toEqual(['ru', 'kk'])
      for (const {units, words, states} of locales) {
        const amounts = Object.values(states) as {units: number; words: number}[]
        expect(amounts.reduce((sum, amount) => sum + amount.units, 0)).toBe(units)
        expect(amounts.reduce((sum, amount) => sum + amount.words, 0)).toBe(words)
      }
      expect(locales[0]?.states).toMatchObject({
        final: {units: 1, words: 1, percent: 25},
        stale: {units: 1, words: 4, percent: 25},
        missing: {units: 1, words: 3, percent: 25},
      })
    })
  })

  it('sums up the languages of several documents, and refuses what is not there', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await writeFile(join(folder, 'source', 'acts.md'), '# Acts\n')
      const ended = await stele(folder, 'status')
      expect(ended.stdout).toMatch(/^all 2 documents {2}ru +.*3\/5 {2}60 %/mu)
      expect(await stele(folder, 'status', 'rulez')).toMatchObject({
        code: 2,
        stderr: 'There is no document rulez. Did you mean rules?\n',
      })
      expect(await stele(folder, 'status', '--locale', 'rus')).toMatchObject({code: 2})
    })
  })
})
