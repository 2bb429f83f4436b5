import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {violations} from './axe.ts'
import {mustSucceed} from './project.ts'
import {drawn, useBrowser} from './reader.ts'
import {isDeep, someOf} from '../runs.ts'
import {visit, type Visitor} from './visit.ts'

const browser = useBrowser()
let folder: string
const at = (file: string): string => `file://${folder}/output/${file}`

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 14V6l6-4 6 4v8z"/></svg>'
const config = {
  locales: ['ru', 'ar', 'fr'],
  publisher: 'The House',
  versions: [
    {name: '2024', ref: './first', date: '2024-03-01'},
    {name: '2025', ref: './later', date: '2025-03-01'},
  ],
  html: {
    baseUrl: 'https://house.example/rules',
    logo: 'pages/logo.svg',
    colours: {accent: {light: '#0b5d3b', dark: '#7fd3a8'}},
    css: 'pages/own.css',
    header: [{name: 'About us', href: 'about.html'}],
    footer: [{name: 'Write to us', href: 'mailto:a@house.example'}],
    pages: ['pages/about.md'],
    offline: true,
  },
  editions: [
    {languages: ['en', 'ru', 'ar', 'fr'], layout: 'columns', formats: ['html']},
    {single: ['fr'], formats: ['html']},
  ],
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-publisher-'))
  const house = inject('house')
  const source = await readFile(join(house, 'source', 'rules.md'), 'utf8')
  const wordings = {
    '.': source.replace('version: 3 of 2026\n', 'version: 3 of 2026\ndate: 2026-03-01\n'),
    later: source.replace('at the latest', 'or July'),
    first: source.replace('Members publish it each year', 'Members publish it every second year'),
  }
  for (const [name, text] of Object.entries(wordings)) {
    await cp(join(house, 'locales'), join(folder, name, 'locales'), {recursive: true})
    await cp(join(house, 'source'), join(folder, name, 'source'), {recursive: true})
    await writeFile(join(folder, name, 'source', 'rules.md'), text)
  }
  await mkdir(join(folder, 'pages'))
  await writeFile(join(folder, 'pages/logo.svg'), logo)
  await writeFile(join(folder, 'pages/own.css'), 'h1 { letter-spacing: 0.01em }\n')
  await writeFile(
    join(folder, 'pages/about.md'),
    '# About us\n\n> We keep the rules.\n\n1. One\n2. Two\n\n| a | b |\n| --- | --- |\n| 1 | [2](https://ok.example) |\n',
  )
  await writeFile(join(folder, 'pipeline.config.ts'), `export default ${JSON.stringify(config)}\n`)
  await mustSucceed(folder, 'build', '--quiet')
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

const looks: readonly Visitor[] = [
  {width: 360, colorScheme: 'dark'},
  {width: 1440, colorScheme: 'light'},
]

describe('WCAG 2.2 A and AA', () => {
  it.each(isDeep ? looks : looks.slice(0, 1))(
    'holds for what a publisher adds and for versions, %j',
    async (look) => {
      for (const file of someOf(
        [
          'index.html',
          'about.html',
          'rules/index.html',
          'rules/v/2024/index.html',
          'rules/v/2024/rules.en-ru-ar-fr.columns.html',
          'rules/rules.en-ru-ar-fr.columns.html',
          'rules/rules.en-ru-ar-fr.columns.since-2024.html',
        ],
        4,
      ))
        await visit(browser(), at(file), look, async (page) => {
          expect(await violations(page), file).toEqual([])
          await drawn(page)
          expect(await page.evaluate(() => document.documentElement.scrollWidth), file).toBe(
            look.width,
          )
        })
    },
  )

  it.each(isDeep ? looks : looks.slice(-1))(
    'holds for what a search finds, and for a chosen day, %j',
    async (look) => {
      const context = await browser().newContext({
        viewport: {width: look.width ?? 0, height: 900},
        colorScheme: look.colorScheme ?? null,
        locale: 'en',
      })
      const page = await context.newPage()
      await page.goto(at('index.html'))
      await page.fill('#_sought', 'members')
      await page.locator('#_results li').first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.goto(at('rules/index.html'))
      await page.fill('#_day', '2024-12-31')
      await page.locator('#_found a').waitFor()
      expect(await violations(page)).toEqual([])
      await context.close()
    },
  )
})

describe('the choice of a day', () => {
  it.each([
    ['2024-02-29', 'Nothing found', undefined],
    ['2024-03-01', '2024', 'rules/v/2024/'],
    ['2025-02-28', '2024', 'rules/v/2024/'],
    ['2025-03-01', '2025', 'rules/v/2025/'],
    ['2026-02-28', '2025', 'rules/v/2025/'],
    ['2026-03-01', 'Current version', 'rules/rules.'],
    ['2199-01-01', 'Current version', 'rules/rules.'],
  ])('names the text that held on %s: %s', async (date, name, path) => {
    await visit(browser(), at('rules/index.html'), {}, async (page) => {
      await page.fill('#_day', date)
      await expect.poll(async () => page.textContent('#_found')).toBe(name)
      expect(await page.locator('.timeline [aria-current]').count()).toBe(path ? 1 : 0)
      if (path === undefined) return
      const href = await page.$eval('#_found a', (link: HTMLAnchorElement) => link.href)
      expect(href).toContain(`/output/${path}`)
      await page.fill('#_day', '')
      await expect.poll(async () => page.textContent('#_found')).toBe('')
    })
  })

  it('leads by keyboard to the text of that day, which says that it is another, and back', async () => {
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(at('rules/index.html'))
    await page.focus('#_day')
    // The order of the parts is the browser's: month, day, year in English.
    await page.keyboard.type('05312024')
    await expect.poll(async () => page.textContent('#_found')).toBe('2024')
    await page.focus('#_found a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/rules\/v\/2024\/rules\./u)
    expect(await page.textContent('.earlier')).toContain('2024')
    expect(await page.textContent('#art1-2 .c0 .x')).toContain('every second year')
    const links = page.locator('.earlier a')
    expect(await links.count()).toBe(2)
    await links.last().click()
    await page.waitForURL(/\.since-2024\.html/u)
    expect(await page.textContent('#art1-2 .c0 .x')).toContain('every second')
    await page.goBack()
    await page.waitForURL(/\/rules\/v\/2024\/rules\./u)
    await links.first().click()
    await page.waitForURL(/\/output\/rules\/rules\./u)
    expect(await page.locator('.earlier').count()).toBe(0)
    await context.close()
  })
})
