import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {builtInRules} from '../../pipeline/finding/rules.ts'
import {pageFolder, rulePages} from './rule-pages.ts'

const folder = join(import.meta.dirname, '../..', pageFolder)
const pages = rulePages()

it('there is a page for every rule, and none besides', () => {
  expect(builtInRules.length).toBeGreaterThan(60)
  const files = ['README.md', ...builtInRules.map(({id}) => `${id}.md`)]
  expect(readdirSync(folder).sort(), 'run npm run docs:rules').toEqual(files.sort())
})

it.each([...pages.keys()])('%s is what the rule and its cases say', (file) => {
  expect(readFileSync(join(folder, file), 'utf8'), 'run npm run docs:rules').toBe(pages.get(file))
})

it('a page says why, how much the rule weighs, and shows its cases', () => {
  const page = pages.get('numbers.md') ?? ''
  expect(page).toContain(
    'A wrong number binds people to something nobody agreed to. Severity: error.',
  )
  expect(page).toMatch(/^\| case +\| en/mu)
  expect(page).toContain('⟦8.3⟧')
})
