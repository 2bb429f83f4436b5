import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {readConfig} from '../../pipeline/config/schema.ts'
import {labelsPage, withTable} from './labels-page.ts'

const page = readFileSync(labelsPage, 'utf8')

it('is as npm run docs:labels writes it', () => {
  expect(page.split('\n').filter((line) => line.startsWith('|')).length).toBeGreaterThan(60)
  expect(page).toBe(withTable(page))
})

it('shows settings that the configuration takes', () => {
  const example = /labels: (?<settings>\{[\s\S]*?\n {4}\})/u.exec(page)?.groups?.['settings']
  expect(example).toContain('numerals')
  const json = String(example)
    .replaceAll(/(?<name>[a-z]+):/gu, '"$<name>":')
    .replaceAll("'", '"')
    .replaceAll(/,(?=\s*\})/gu, '')
  const languages = {ru: {labels: JSON.parse(json) as unknown}}
  expect(readConfig({locales: ['ru'], languages}, 'pipeline.config.ts').ok).toBe(true)
})
