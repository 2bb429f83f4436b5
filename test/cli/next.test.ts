import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inProject} from './project.ts'

const english = '# Rules\n\n1. Members pay within 30 days.\n2. Members report.\n3. Members meet.\n'
const project = {
  'pipeline.config.ts': "export default {locales: ['ru', 'kk']}\n",
  'source/rules.md': english,
  'source/acts.md': '# Acts\n',
  'locales/ru/acts.json': '{"title": "Акты"}\n',
  'locales/ru/rules.json': JSON.stringify(
    {title: 'Правила', p1: 'Члены платят за 40 дней.', p2: 'Члены отчитываются.', p3: ''},
    null,
    2,
  ),
  'locales/kk/acts.json': '{"title": "Актілер"}\n',
  'locales/kk/rules.json': '{"title": "Ережелер"}\n',
}

type Item = {
  readonly document: string
  readonly locale: string
  readonly key: string
  readonly need: string
}
const read = (stdout: string): readonly Item[] => (JSON.parse(stdout) as {units: Item[]}).units

describe('stele next', () => {
  it('names texts in the order of the document, with the reason and what to do', async () => {
    await inProject(project, async (stele) => {
      await stele('sync')
      const {stdout, code} = await stele('next', '--locale', 'ru', '--json')
      expect(read(stdout)).toMatchObject([
        {
          document: 'rules',
          key: 'p1',
          number: '1',
          need: 'findings',
          english: 'Members pay within 30 days.',
          text: 'Члены платят за 40 дней.',
          findings: [{rule: 'numbers', severity: 'error'}],
          file: 'locales/ru/rules.json',
          line: 3,
        },
        {
          key: 'p3',
          need: 'missing',
          text: '',
          todo: 'Write the translation into locales/ru/rules.json, line 5',
        },
      ])
      expect(code).toBe(1)
    })
  })

  it('shows a stale text with the English that it was made from and the change', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      await writeFile(join(folder, 'source/rules.md'), english.replace('report', 'shall report'))
      await stele('sync')
      const {stdout} = await stele('next', '--locale', 'ru', '--document', 'rules')
      expect(stdout).toContain(
        [
          'rules ru 2 (p2)  stale',
          '  English: Members shall report.',
          '  changed: Members {+shall +}report.',
          '  ru: Члены отчитываются.',
          '  to do: Revise the translation where “not”, “shall” or “may” has changed. If it still holds: stele accept 2 --document rules --locale ru',
          '  locales/ru/rules.json:4',
        ].join('\n'),
      )
      const [, stale] = read((await stele('next', '--locale', 'ru', '--json')).stdout)
      expect(stale).toMatchObject({need: 'stale', formerEnglish: 'Members report.'})
    })
  })

  it('goes on to the next language and document, and says where nothing is left', async () => {
    await inProject(project, async (stele) => {
      await stele('sync')
      const all = read((await stele('next', '--count', '20', '--json')).stdout)
      expect(all.map(({locale, key}) => `${locale} ${key}`)).toEqual([
        'ru p1',
        'ru p3',
        'kk p1',
        'kk p2',
        'kk p3',
      ])
      expect(read((await stele('next', '--count', '1', '--json')).stdout)).toHaveLength(1)
      expect(await stele('next', '--document', 'acts')).toEqual({
        code: 0,
        stdout: 'Nothing needs work\n',
        stderr: '',
      })
    })
  })

  it('is usable before the first sync, and says that locale files are behind the source', async () => {
    await inProject({...project, 'locales/kk/rules.json': '{}\n'}, async (stele, folder) => {
      const [first] = read((await stele('next', '--locale', 'kk', '--json')).stdout)
      expect(first).toMatchObject({
        key: 'title',
        need: 'missing',
        todo: 'Run stele sync to add the key, then translate it',
      })
      await stele('sync')
      await writeFile(
        join(folder, 'source/rules.md'),
        english.replace('1. ', '1. Members vote.\n1. '),
      )
      expect((await stele('next', '--locale', 'kk')).stderr).toContain('behind the source')
    })
  })

  it('names a text of which a merge left two, and refuses what it does not know', async () => {
    const conflicts = JSON.stringify({p2: {theirs: 'Члены докладывают.'}})
    await inProject({...project, 'locales/ru/rules.conflicts.json': conflicts}, async (stele) => {
      const items = read((await stele('next', '--locale', 'ru', '--json')).stdout)
      expect(items.map(({key, need}) => `${key} ${need}`)).toEqual([
        'p1 findings',
        'p2 conflict',
        'p3 missing',
      ])
      expect(await stele('next', '--count', '0')).toMatchObject({code: 2})
      expect((await stele('next', '--document', 'rulez')).stderr).toContain('Did you mean rules?')
      expect((await stele('next', '--locale', 'kz')).stderr).toContain('There is no locale kz')
    })
  })
})
