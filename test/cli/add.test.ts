import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {configWithLocales} from '../../pipeline/operations/project/add-locale.ts'
import {inProject} from './project.ts'

const project = {
  'pipeline.config.ts': "export default {\n  locales: ['ru'],\n}\n",
  'source/rules.md': '# Rules\n\n1. Members pay.\n',
  'drafts/Annex (II).md': '# Annex\n\n1. Members meet.\n',
}

describe('the list of languages in a configuration', () => {
  it.each([
    ["{locales: ['ru']}", ['ru'], "{locales: ['ru', 'kk']}"],
    ['{locales: []}', [], "{locales: ['kk']}"],
    [
      '{\n  locales: [\n    "ru",\n    "tk",\n  ],\n}',
      ['ru', 'tk'],
      '{\n  locales: [\n    "ru",\n    "tk",\n    "kk",\n  ],\n}',
    ],
    ["const all = ['ru']\nexport default {locales: all}", ['ru'], undefined],
    ["{locales: [...all, 'ru']}", ['tk', 'ru'], undefined],
    ["{locales: ['ru', /* 'tk', */]}", ['ru'], undefined],
    ["{locales: ['tk']}\n// locales: ['ru']", ['ru'], undefined],
  ])('%j', (text, locales, wanted) => {
    expect(configWithLocales(text, locales, ['kk'])).toBe(wanted)
  })
})

describe('stele add', () => {
  it('adds a language: the configuration and its locale files', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      const {stdout, code} = await stele('add', 'kk', 'fr')
      expect(code).toBe(0)
      expect(stdout).toContain('wrote pipeline.config.ts\nwrote locales/kk/rules.json\n')
      expect(await readFile(join(folder, 'pipeline.config.ts'), 'utf8')).toBe(
        "export default {\n  locales: ['ru', 'kk', 'fr'],\n}\n",
      )
      expect(JSON.parse(await readFile(join(folder, 'locales/fr/rules.json'), 'utf8'))).toEqual({
        title: '',
        p1: '',
      })
    })
  })

  it('adds a document: its source and its locale files', async () => {
    await inProject(project, async (stele, folder) => {
      const {stdout} = await stele('add', 'drafts/Annex (II).md')
      expect(stdout).toContain('Edit source/Annex-II.md from now on')
      expect(await readFile(join(folder, 'source/Annex-II.md'), 'utf8')).toBe(
        project['drafts/Annex (II).md'],
      )
      expect(JSON.parse(await readFile(join(folder, 'locales/ru/Annex-II.json'), 'utf8'))).toEqual({
        title: '',
        p1: '',
      })
      const again = await stele('add', 'drafts/Annex (II).md')
      expect(again).toMatchObject({code: 2, stdout: ''})
      expect(again.stderr).toContain('source/Annex-II.md is there already')
    })
  })

  it('changes nothing where it cannot do it safely, and says what to write', async () => {
    await inProject(project, async (stele, folder) => {
      const config = "const all = ['ru']\nexport default {locales: all}\n"
      await writeFile(join(folder, 'pipeline.config.ts'), config)
      expect(await stele('add', 'kk')).toMatchObject({
        code: 2,
        stderr:
          'The languages are not a plain list in pipeline.config.ts: add \'kk\' to "locales" yourself, then run stele sync\n',
      })
      expect(await readFile(join(folder, 'pipeline.config.ts'), 'utf8')).toBe(config)
      expect((await stele('add', 'kz')).stderr).toContain('kk')
      expect((await stele('add', 'ru')).stderr).toBe('ru is in the project already\n')
      expect((await stele('add', 'absent.md')).code).toBe(2)
    })
  })
})
