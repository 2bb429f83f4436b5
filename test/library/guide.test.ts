import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {someOf} from '../runs.ts'
import {root, run} from '../e2e/command.ts'

const guide = readFileSync(join(root, 'docs/library.md'), 'utf8')
const blocks = [...guide.matchAll(/```js\n(?<code>[\s\S]*?)```/gu)].map(
  ({groups}) => groups?.['code'] ?? '',
)

/** What each example prints, in order. */
const prints = [
  /locales\/ru\/rules\.json:3 error numbers: .*40[\s\S]*ru: 2 of 2/u,
  /no-such-folder/u,
  /^\d{4,}\n$/u,
  /40[\s\S]*# Правила[\s\S]*1\. Члены/u,
  /^0 \[ 'title -', 'p1 1', 'p1-1 1\.1' \]\n/u,
  /^1 of 2\n$/u,
  /^$/u,
  /^\[\]\n$/u,
]

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stele-'))
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  expect(packed.code).toBe(0)
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'stele'), {recursive: true})
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  await run(
    'tar',
    ['-xzf', join(folder, archive), '--strip-components=1', '-C', join(modules, 'stele')],
    folder,
  )
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  const texts = {
    'package.json': '{"type": "module"}\n',
    'pipeline.config.ts':
      "import {defineConfig} from 'stele'\nexport default defineConfig({locales: ['ru']})\n",
    'source/rules.md': '# Rules\n\n1. Members pay within 30 days.\n',
    'locales/ru/rules.json':
      '{\n  "title": "Правила",\n  "p1": "Члены платят в течение 40 дней."\n}\n',
  }
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

it('the guide has an example for each door', () => {
  expect(blocks).toHaveLength(prints.length)
  for (const door of ['stele', 'stele/document', 'stele/locale', 'stele/check', 'stele/render'])
    expect(
      blocks.some((code) => code.includes(`from '${door}'`)),
      door,
    ).toBe(true)
})

describe('the examples of the guide, with the packed package', () => {
  it.each(
    someOf(
      blocks.map((code, index) => [index, code] as const),
      4,
    ),
  )('example %i', async (index, code) => {
    const [, name = `example-${index}.js`] = /^\/\/ (?<name>[\w.]+)\n/u.exec(code) ?? []
    const file = join(folder, name)
    writeFileSync(file, code)
    const {stdout, stderr, code: ended} = await run(process.execPath, [file], folder)
    expect(stderr).toBe('')
    expect(ended).toBe(0)
    expect(stdout).toMatch(prints[index] ?? /^$/u)
  })

  it('a rule of the project runs in stele check', async () => {
    const rule = blocks.find((code) => code.startsWith('// shout.js')) ?? ''
    writeFileSync(join(folder, 'shout.js'), rule)
    const [, config = ''] = /```ts\n(?<code>[\s\S]*?)```/u.exec(guide) ?? []
    writeFileSync(join(folder, 'pipeline.config.ts'), config)
    writeFileSync(
      join(folder, 'locales/ru/rules.json'),
      '{"title": "ПРАВИЛА ЧЛЕНОВ", "p1": "x 30"}\n',
    )
    const bin = join(folder, 'node_modules/stele/dist/cli/main.js')
    const check = await run(process.execPath, [bin, 'check', '--rule', 'own/shout'], folder)
    expect(check.stdout).toContain('error  own/shout')
    expect(check.code).toBe(1)
    const list = await run(process.execPath, [bin, 'check', '--list-rules'], folder)
    expect(list.stdout).toContain('own/shout')
  })
})
