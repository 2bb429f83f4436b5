import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {readGlossary} from '../../pipeline/locale/glossary.ts'
import {readRecord} from '../../pipeline/locale/state.ts'
import {editorSettings} from '../../pipeline/operations/project/scaffold.ts'
import {schemaFiles} from './reference/schemas.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const validator = (name: string) =>
  new Ajv2020({strict: false, validateFormats: false}).compile(
    read(`schemas/${name}.schema.json`) as object,
  )
/** The blocks of JSON in a guide. */
const blocksIn = (path: string): readonly unknown[] =>
  Array.from(
    readFileSync(join(root, path), 'utf8').matchAll(/```json\n(?<body>\{[\s\S]*?)```/gu),
    ({groups}) => JSON.parse(groups?.['body'] ?? ''),
  )

it.each([...schemaFiles()])('schemas/%s is what the program says', (name, text) => {
  expect(readFileSync(join(root, 'schemas', name), 'utf8'), 'run npm run docs:configuration').toBe(
    text,
  )
})

describe('the schemas', () => {
  it('take every file of the shipped project', () => {
    const state = validator('state')
    const paths = globSync('locales/*/*.state.json', {cwd: root})
    expect(paths.length).toBeGreaterThan(3)
    for (const path of paths) expect(state(read(path)), path).toBe(true)
    const words = validator('interface-words')
    const wordPaths = globSync('locales/*/stele.json', {cwd: root})
    expect(wordPaths.length).toBeGreaterThan(10)
    for (const path of wordPaths)
      expect(words(read(path)), `${path}: ${JSON.stringify(words.errors)}`).toBe(true)
    expect(words({contnets: 'Contents'})).toBe(false)
  })

  const good = {uid: 'a', source: '0123456789abcdef', state: 'reviewed', origin: 'human'}
  it.each([
    [good],
    [{...good, target: '0123456789abcdef', by: 'A', note: 'x', own: 1}],
    [{...good, state: 'done'}],
    [{...good, origin: 'robot'}],
    [{...good, source: 'abc'}],
    [{...good, target: 'abc'}],
    [{...good, uid: ''}],
    [{...good, uid: undefined}],
    [{...good, note: 1}],
    [{...good, joins: 'p1'}],
    [{...good, waivers: [{rule: 'x'}]}],
    ['text'],
  ])('say of a record what the reader says: %j', (record) => {
    const value: unknown = JSON.parse(JSON.stringify({p1: record}))
    expect(validator('state')(value)).toBe(readRecord((value as {p1: unknown}).p1).ok)
  })

  it('take what docs/files.md shows', () => {
    const [texts, state, glossary] = blocksIn('docs/files.md')
    expect(texts).toMatchObject({'p8-2': expect.any(String)})
    expect(validator('state')(state)).toBe(true)
    expect(validator('glossary')(glossary)).toBe(true)
    expect(readGlossary(JSON.stringify(glossary), 'locales/glossary.json').findings).toEqual([])
  })

  it('are where the settings of the editor look for them', () => {
    const {'json.schemas': named} = JSON.parse(editorSettings) as {
      'json.schemas': readonly {readonly fileMatch: readonly string[]; readonly url: string}[]
    }
    const {files} = read('package.json') as {files: string[]}
    expect(files).toContain('schemas')
    expect(named).toHaveLength(3)
    for (const {url} of named)
      expect(existsSync(join(root, url.replace('./node_modules/stele/', '')))).toBe(true)
  })
})
