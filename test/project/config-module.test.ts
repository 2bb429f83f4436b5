import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadConfig} from '../../pipeline/project/config.ts'
import {inFreshFolder} from '../e2e/command.ts'

type Case = readonly [what: string, config: string, others?: Readonly<Record<string, string>>]

/** All of them configure the locale `ru`. */
const cases: readonly Case[] = [
  ['a plain object', "export default {locales: ['ru']}\n"],
  [
    'types',
    "const locales: readonly string[] = ['ru']\nexport default {locales} satisfies object\n",
  ],
  [
    'types of another module',
    "import type {A} from './a.ts'\nimport {B} from './a.ts'\nconst b: B & A = 'ru'\nexport default {locales: [b]}\n",
    {'a.ts': 'export type A = string\nexport type B = string\n'},
  ],
  ['an enumeration', "enum Tag {russian = 'ru'}\nexport default {locales: [Tag.russian]}\n"],
  [
    'a namespace',
    "namespace Tags {\n  export const russian = 'ru'\n}\nexport default {locales: [Tags.russian]}\n",
  ],
  [
    'its own address',
    "export default {locales: [import.meta.url.endsWith('pipeline.config.ts') ? 'ru' : 'kk']}\n",
  ],
  ['top-level await', "export default {locales: [await Promise.resolve('ru')]}\n"],
  [
    'a module with top-level await',
    "import {tag} from './tag.ts'\nexport default {locales: [tag]}\n",
    {'tag.ts': "export const tag = await Promise.resolve('ru')\n"},
  ],
  [
    'a module that is imported when it is needed',
    "const {tag} = await import('./tag.ts')\nexport default {locales: [tag]}\n",
    {'tag.ts': "export const tag: string = 'ru'\n"},
  ],
  [
    'JSON',
    "import tags from './tags.json' with {type: 'json'}\nexport default {locales: tags}\n",
    {'tags.json': '["ru"]'},
  ],
  [
    'a package',
    "import {tag} from 'tags'\nexport default {locales: [tag]}\n",
    {
      'node_modules/tags/package.json':
        '{"name": "tags", "type": "module", "exports": "./index.js"}',
      'node_modules/tags/index.js':
        "export const tag = new URL('ru', import.meta.url).pathname.slice(-2)\n",
    },
  ],
  ['Stele', "import {defineConfig} from 'stele'\nexport default defineConfig({locales: ['ru']})\n"],
]

async function loaded(config: string, others: Readonly<Record<string, string>> = {}) {
  return inFreshFolder(async (folder) => {
    for (const [path, text] of Object.entries({...others, 'pipeline.config.ts': config})) {
      await mkdir(dirname(join(folder, path)), {recursive: true})
      await writeFile(join(folder, path), text)
    }
    return loadConfig(folder)
  })
}

describe('a configuration', () => {
  it.each(cases.map(([what, config, others = {}]) => ({what, config, others})))(
    'may have $what',
    async ({config, others}) => {
      expect(await loaded(config, others)).toMatchObject({ok: true, value: {locales: ['ru']}})
    },
  )

  it('is loaded again as it is now', async () => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, 'tag.ts'), "export const tag = 'ru'\n")
      await writeFile(
        join(folder, 'pipeline.config.ts'),
        "import {tag} from './tag.ts'\nexport default {locales: [tag]}\n",
      )
      expect(await loadConfig(folder)).toMatchObject({value: {locales: ['ru']}})
      await writeFile(join(folder, 'tag.ts'), "export const tag = 'kk'\n")
      expect(await loadConfig(folder)).toMatchObject({value: {locales: ['kk']}})
    })
  })

  it.each([
    [
      'its syntax is wrong',
      "const a = 1\n\nexport default {locales: ['ru'}\n",
      3,
      /Unexpected token/u,
    ],
    ['it throws', "const a: number = 1\n\nthrow new Error('not today')\n", 3, /not today/u],
    [
      'a name is not defined',
      'const a = 1\n\nexport default {locales: [tag]}\n',
      3,
      /tag is not defined/u,
    ],
  ])('is reported at its line where %s', async (_, config, line, message) => {
    const read = await loaded(config)
    expect(read.ok).toBe(false)
    const [finding] = read.findings
    expect(finding?.message).toMatch(message)
    expect(finding?.place.line).toBe(line)
  })
})
