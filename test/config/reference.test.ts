import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {configOfText} from '../../pipeline/project/config.ts'
import {labelKinds} from '../../pipeline/language/model/label-settings.ts'
import {example} from './reference/example.ts'
import {configJsonSchema, configurationPage, settings} from './reference/page.ts'

const root = join(import.meta.dirname, '../..')

it('every setting of the schema is explained by its type', () => {
  const all = settings()
  expect(all.length).toBeGreaterThan(120)
  // The sorts of labels are names, which docs/labels.md lists.
  const kinds = new RegExp(`\\.labels\\.(?:${labelKinds.join('|')})$`, 'u')
  const unexplained = all.filter(({path, comment}) => comment === '' && !kinds.test(path))
  expect(unexplained.map(({path}) => path)).toEqual([])
})

it('the example is right, and has every setting', async () => {
  const read = await configOfText(filesInMemory(new Map([['pipeline.config.ts', example]])))
  expect(read.findings.map(({message}) => message)).toEqual([])
  const words = new Set(example.match(/[A-Za-z]+(?=:)/gu))
  const names = settings()
    .map(({path}) => path.replace(/^.*\./u, ''))
    .filter((name) => !labelKinds.some((kind) => kind === name))
  expect([...new Set(names)].filter((name) => !words.has(name))).toEqual([])
})

it('docs/configuration.md is what the schema and the types say', () => {
  const path = join(root, 'docs/configuration.md')
  expect(readFileSync(path, 'utf8'), 'run npm run docs:configuration').toBe(configurationPage())
})

it('the schema takes what the command takes', () => {
  const validate = new Ajv2020({strict: false, validateFormats: false}).compile(configJsonSchema())
  expect(validate({locales: ['ru'], editions: [{single: true, formats: ['md']}]})).toBe(true)
  expect(validate({locales: ['ru'], edition: []})).toBe(false)
  expect(validate({})).toBe(false)
})
