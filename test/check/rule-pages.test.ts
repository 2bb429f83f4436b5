import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {builtInRules} from '../../pipeline/finding/rules.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'
import {knowledgeOf} from './language-table.ts'
import {catalogOf, findingsOf} from './project.ts'
import {pageFolder, rulePages} from './rule-pages.ts'

const folder = join(import.meta.dirname, '../..', pageFolder)
const pages = rulePages()

it('there is a page for every rule, and none besides', () => {
  expect(builtInRules.length).toBeGreaterThan(60)
  const files = ['README.md', 'languages.md', ...builtInRules.map(({id}) => `${id}.md`)]
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

it('says of each language how far the rules know it', () => {
  const page = pages.get('languages.md') ?? ''
  const rows = page
    .split('\n')
    .filter((line) => /^\| [a-z]{2,3}(?:-\w+)? \|/u.test(line) && !line.startsWith('| tag'))
  expect(rows.length).toBe(languages.length)
  const cells = (tag: string): readonly string[] =>
    (rows.find((row) => row.startsWith(`| ${tag} |`)) ?? '')
      .split('|')
      .slice(3, -1)
      .map((cell) => cell.trim())
  expect(new Set(cells('kk'))).toEqual(new Set(['full']))
  expect(cells('mt')).toContain('partly')
  expect(cells('th')).toContain('off')
})

it('a rule is silent in a language that it does not know', () => {
  const pairs = [
    ['negation', 'The office may not be sold.', 'सब कुछ ठीक है।', 'hi'],
    ['force', 'The office shall be kept.', 'ოფისი შეიძლება შეინახოს.', 'ka'],
    ['capital', 'The office.', '办公室。', 'zh-Hans'],
  ] as const
  for (const [rule, english, text, locale] of pairs) {
    expect(knowledgeOf[rule]?.(languageOf(locale))).toBe('off')
    const catalog = catalogOf([english])
    const file = JSON.stringify({'preamble-1': text})
    expect(findingsOf({catalog, locale, file, only: [rule]})).toEqual([])
  }
})
