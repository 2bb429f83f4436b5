import {expect, it} from 'vitest'
import {plainConfig} from '../../pipeline/project/plain-config.ts'

const read = (value: string, head = "import {defineConfig} from 'stele'"): unknown =>
  plainConfig(`${head}\n\nexport default defineConfig(${value})\n`, '/project/pipeline.config.ts')

it.each<[value: string, data: unknown]>([
  ["{language: 'en', locales: ['ru', \"kk\",],}", {language: 'en', locales: ['ru', 'kk']}],
  [
    "{\n  // of the house\n  publisher: 'L\\'Été', /* years */ margin: -1.5,\n}",
    {publisher: "L'Été", margin: -1.5},
  ],
  ["{'zh-Hans': {single: true, of: null}}", {'zh-Hans': {single: true, of: null}}],
  ["{note: 'a // no comment: [1,]'}", {note: 'a // no comment: [1,]'}],
])('reads %s as data', (value, data) => {
  expect(read(value)).toEqual(data)
})

it.each([
  '{language: process.env.LANGUAGE}',
  '{locales: [...others]}',
  '{check: {plugins: [rule]}}',
  '{name: `a`}',
  '{name: "\\u0041"}',
  '{__proto__: {language: "en"}}',
  '{size: 0x10}',
  '{a: 1} as const',
  '{a: 1}), other(',
  '{a: undefined}',
])('leaves %s to be run', (value) => {
  expect(read(value)).toBeUndefined()
})

it('leaves a configuration with other imports to be run', () => {
  expect(read('{}', "import {defineConfig} from './own.ts'")).toBeUndefined()
  expect(read('{}', "import {defineConfig} from 'stele'\nimport './effect.ts'")).toBeUndefined()
})
