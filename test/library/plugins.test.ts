import {describe, expect, it} from 'vitest'
import {checkProject, defineRule, testRule} from '../../pipeline/check.ts'
import * as check from '../../pipeline/check.ts'
import * as document from '../../pipeline/document.ts'
import * as stele from '../../pipeline/index.ts'
import {defineConfig, filesInMemory, openProject, type Config} from '../../pipeline/index.ts'
import * as locale from '../../pipeline/locale.ts'
import * as render from '../../pipeline/render.ts'

const shout = defineRule({
  kind: 'unit',
  id: 'own/shout',
  severity: 'warning',
  why: 'Capitals look like shouting.',
  options: {most: 0},
  *find({target}, {most}) {
    const words = target.text.match(/\p{Lu}{4,}/gu) ?? []
    if (words.length > most) yield {count: words.length, fact: words.join(' ')}
  },
  say: ({count}) => ({message: `${count} words in capitals`, hint: 'Write small letters'}),
})
const short = defineRule({
  kind: 'document',
  id: 'own/short',
  severity: 'info',
  why: 'A document of one point is a draft.',
  *find({catalog}) {
    if (catalog.units.length < 3) yield {count: catalog.units.length, fact: 'short'}
  },
  say: ({count}) => ({message: `${count} units`, hint: 'Write more'}),
})
const thrower = defineRule({
  kind: 'unit',
  id: 'own/thrower',
  severity: 'warning',
  why: 'It throws.',
  *find({target}) {
    if (target.text.includes('ПЛАТЯТ')) throw new Error('no such word')
    yield* []
  },
  say: () => ({message: 'x', hint: 'y'}),
})

const project = (config: Config) =>
  openProject(
    filesInMemory(
      new Map([
        ['source/rules.md', '# Rules\n\n1. Members pay.\n'],
        ['locales/ru/rules.json', '{"title": "Правила", "p1": "Члены ПЛАТЯТ."}\n'],
      ]),
    ),
    config,
  )
const rulesIn = async (config: Config): Promise<readonly string[]> =>
  (await checkProject(await project(config))).findings.map(({rule}) => rule)

it('the doors export these names', () => {
  expect({
    stele: Object.keys(stele).sort(),
    document: Object.keys(document).sort(),
    locale: Object.keys(locale).sort(),
    check: Object.keys(check).sort(),
    render: Object.keys(render).sort(),
  }).toEqual({
    stele: ['ProjectError', 'defineConfig', 'filesInMemory', 'openProject'],
    document: ['outlineOf', 'parseDocument', 'stringifyDocument', 'unitsOf'],
    locale: [
      'bindTranslation',
      'documentResources',
      'loadTranslation',
      'passagesOf',
      'progressOf',
      'readGlossary',
      'readResource',
      'readState',
    ],
    check: ['builtInRules', 'checkProject', 'defineRule', 'testRule'],
    render: ['alignEdition', 'renderEdition'],
  })
})

describe('rules of a project', () => {
  it('run beside those of Stele, with their settings', async () => {
    const rules = await rulesIn({locales: ['ru'], check: {plugins: [shout, short]}})
    expect(rules).toContain('own/shout')
    expect(rules).toContain('own/short')
    const off = {plugins: [shout], rules: {'own/shout': ['error', {most: 1}]} as const}
    expect(await rulesIn({locales: ['ru'], check: off})).not.toContain('own/shout')
  })

  it('that throw are findings that name them, and make the check unusable', async () => {
    const {findings} = await checkProject(
      await project({locales: ['ru'], check: {plugins: [thrower]}}),
    )
    const [found] = findings.filter(({rule}) => rule === 'plug-in')
    expect(found).toMatchObject({severity: 'error', category: 'input', key: 'p1'})
    expect(found?.message).toBe('The rule own/thrower failed at 1: no such word')
  })

  it.each([
    ['two with one id', [shout, shout], 'two rules have the id own/shout'],
    ['without a prefix', [{...shout, id: 'shout'}], 'needs a prefix'],
    ['that defineRule has not made', [{id: 'own/x'}], 'own/x'],
  ])('%s are refused', async (_name, plugins, words) => {
    const config: unknown = {locales: ['ru'], check: {plugins}}
    await expect(project(config as Config)).rejects.toThrow(words)
  })

  it('take no options that they do not have', async () => {
    const rules = {'own/shout': ['error', {least: 1}]} as const
    const {findings} = await checkProject(
      await project({locales: ['ru'], check: {plugins: [shout], rules}}),
    )
    expect(findings.map(({message}) => message).join('\n')).toContain('has no option least')
  })

  it('are tested by cases', async () => {
    const one = {
      name: 'loud',
      source: '# R\n\n1. One.\n',
      locale: 'ru',
      texts: {title: 'П', p1: 'ОДИН'},
    }
    expect(await testRule(shout, [{...one, finds: ['1 words']}])).toEqual([])
    expect(await testRule(shout, [{...one, options: {most: 1}, finds: []}])).toEqual([])
    expect(await testRule(shout, [{...one, finds: []}])).toEqual([
      'loud: expected [], found ["1 words in capitals"]',
    ])
  })
})

it('the configuration is typed: rules, their options and locales', () => {
  const config = defineConfig({
    locales: ['ru', 'kk'],
    check: {
      plugins: [shout],
      rules: {
        numbers: 'warning',
        length: ['error', {factor: 3}],
        'own/shout': ['error', {most: 1}],
      },
      locales: {ru: {dashes: 'off'}},
    },
  })
  expect(config.locales).toEqual(['ru', 'kk'])
  // @ts-expect-error there is no such rule
  defineConfig({locales: ['ru'], check: {rules: {numberz: 'off'}}})
  // @ts-expect-error it has no such option
  defineConfig({locales: ['ru'], check: {rules: {length: ['error', {faktor: 3}]}}})
  // @ts-expect-error it cannot be switched off
  defineConfig({locales: ['ru'], check: {rules: {'invalid-file': 'off'}}})
  defineConfig({
    locales: ['ru'],
    check: {
      plugins: [shout],
      // @ts-expect-error the option is a number
      rules: {'own/shout': ['error', {most: 'x'}]},
    },
  })
})

it('a project that cannot be opened throws its findings', async () => {
  await expect(openProject(filesInMemory(new Map()))).rejects.toMatchObject({
    findings: [{rule: 'configuration'}],
  })
  const config =
    "import {defineConfig} from 'stele'\nexport default defineConfig({locales: ['ru']})\n"
  const files = filesInMemory(
    new Map([
      ['pipeline.config.ts', config],
      ['source/rules.md', '# Rules\n'],
    ]),
  )
  expect((await openProject(files)).settings.locales).toEqual(['ru'])
})
