import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {checkProject} from '../../pipeline/check.ts'
import {filesInMemory, openProject} from '../../pipeline/index.ts'
import {inProject} from './project.ts'

const english = readFileSync(
  fileURLToPath(new URL('../../locales/en/stele.json', import.meta.url)),
  'utf8',
)
const all = new Set(
  Object.keys(JSON.parse(english)).map((id) => id.replace(/_(?:one|other)$/u, '')),
).size
const text = '# Rules\n\n1. Prevent it.\n'

/** A project of two documents with these settings and these interface words of its own, by language. */
const files = (
  config: string,
  words: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  'source/one.md': text,
  'source/two.md': text,
  ...Object.fromEntries(
    Object.entries(words).map(([tag, json]) => [`locales/${tag}/stele.json`, json]),
  ),
  'pipeline.config.mjs': `export default ${config}\n`,
})

/** Places and messages of the rule in what `stele check` prints. */
const said = async (
  project: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<readonly string[]> =>
  inProject(project, async (stele) => {
    await stele('sync')
    const {stdout} = await stele('check', ...options)
    return Array.from(
      stdout.matchAll(/^(?<place>\S+) +(?<level>\w+) +interface-words\n +(?<message>.*)$/gmu),
      ({groups}) => `${groups?.['place']} ${groups?.['level']} ${groups?.['message']}`,
    )
  })

const finding = (tag: string, count: number, level = 'info'): string =>
  `locales/${tag}/stele.json:1:1 ${level} Editions in ${tag} print ${count} of ${all} interface words in English`

describe('an edition that speaks English', () => {
  it('is named once for each language, whatever the number of documents', async () => {
    expect(await said(files(`{locales: ['ru', 'km', 'tlh']}`))).toEqual([
      finding('km', all),
      finding('tlh', all),
    ])
  })

  it('is not named for languages that have all words, of their own or of their base language', async () => {
    expect(await said(files(`{locales: ['ru', 'de-AT', 'fr-CA', 'en-GB', 'zh-TW']}`))).toEqual([])
  })

  it.each([
    ['all of them', english, []],
    ['one', '{"contents": "ghItlh"}', [finding('tlh', all - 1)]],
    ['an empty one', '{"contents": ""}', [finding('tlh', all)]],
    ['a file that is not JSON', '{', [finding('tlh', all)]],
  ])('counts what the project has written itself: %s', async (_, words, expected) => {
    expect(await said(files(`{locales: ['tlh']}`, {tlh: words}))).toEqual(expected)
  })

  it('is named in the language of the source too', async () => {
    expect(await said(files(`{language: 'tlh', locales: ['ru']}`))).toEqual([finding('tlh', all)])
  })

  it.each([
    [`{locales: ['tlh'], check: {rules: {'interface-words': 'off'}}}`, []],
    [
      `{locales: ['tlh'], check: {rules: {'interface-words': 'warning'}}}`,
      [finding('tlh', all, 'warning')],
    ],
    [
      `{locales: ['km', 'tlh'], check: {locales: {km: {'interface-words': 'off'}}}}`,
      [finding('tlh', all)],
    ],
  ])('is a rule like others: %s', async (config, expected) => {
    expect(await said(files(config))).toEqual(expected)
  })

  it('is looked for where its rule and its language are asked for', async () => {
    const project = files(`{locales: ['km', 'tlh']}`)
    expect(await said(project, '--rule', 'numbers')).toEqual([])
    expect(await said(project, '--rule', 'interface-words', '--locale', 'km')).toEqual([
      finding('km', all),
    ])
  })

  it('is found by checkProject too', async () => {
    const project = await openProject(filesInMemory(new Map([['source/one.md', text]])), {
      locales: ['tlh'],
    })
    const {findings} = await checkProject(project)
    expect(findings.filter(({rule}) => rule === 'interface-words')).toHaveLength(1)
  })
})
