import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder} from '../e2e/command.ts'
import {mustSucceed} from './project.ts'
import {columns, useReader} from './reader.ts'

const {browser, pages} = useReader()

/** Addresses of files that a page links to, and of all that they lead to below the site. */
async function linksFrom(start: string): Promise<ReadonlySet<string>> {
  const context = await browser().newContext()
  const page = await context.newPage()
  const seen = new Set<string>()
  const next = [start]
  for (let address = next.pop(); address !== undefined; address = next.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    expect((await readFile(new URL(address))).length, address).toBeGreaterThan(100)
    if (!address.endsWith('.html')) continue
    await page.goto(address)
    const links = await page.$$eval('a[href]', (all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    )
    next.push(
      ...links
        .map((link) => link.replace(/[?#].*$/u, ''))
        .filter((link) => link.startsWith('file:')),
    )
  }
  await context.close()
  return seen
}

describe('the page of a document', () => {
  it('has addresses from left to right in citations of every language, as one piece', async () => {
    const page = await browser().newPage()
    await page.goto(pages().house.address('rules/index.html'))
    const citations = await page.$$eval('.citations dd', (all) =>
      all.map((one) => ({
        lang: one.getAttribute('lang'),
        text: one.textContent,
        address: one.querySelector('bdi[dir="ltr"]')?.textContent,
      })),
    )
    expect(citations.map(({lang}) => lang)).toEqual(['en', 'ru', 'ar', 'fr'])
    for (const {text, address} of citations) {
      expect(address).toMatch(/^<https:\/\/house\.example\/rules\/.*\.html(?:\?l=[\w,-]+)?>$/u)
      expect(text).toMatch(/^[^<]+, The House, 3 of 2026 <https:.*>$/u)
    }
    await page.close()
  })
})

describe('the front page', () => {
  it('leads to every page of the site, and every link of every page to a file', async () => {
    const found = await linksFrom(pages().house.address('index.html'))
    const names = [...found].map((address) => address.replace(/^.*\/output\//u, ''))
    expect(names).toEqual(
      expect.arrayContaining([
        'index.html',
        'progress.html',
        'glossary.html',
        'rules/index.html',
        'rules/rules.en-ru.columns.html',
        'rules/rules.ar-en.columns.html',
        'rules/rules.fr.html',
        'rules/rules.en-ru-ar-fr.columns.md',
      ]),
    )
  })

  it('opens a language beside the source, where a page has both', async () => {
    const context = await browser().newContext()
    const page = await context.newPage()
    await page.goto(pages().house.address('index.html'))
    for (const [tag, shown] of [
      ['ru', ['en', 'ru']],
      ['ar', ['ar', 'en']],
      ['fr', ['en', 'fr']],
    ] as const) {
      await page.click(`.chips a[hreflang=${tag}]`)
      await page.waitForURL(/rules\/rules\./u)
      expect(await columns(page)).toEqual(shown)
      await page.click('.home')
      await page.waitForURL(/index\.html/u)
    }
    await context.close()
  })

  it('searches the text of all languages from a disk, and opens what was found', async () => {
    const context = await browser().newContext()
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(request.url())
    })
    await page.goto(pages().house.address('index.html'))
    await page.fill('#_sought', 'терроризм')
    await expect.poll(async () => page.textContent('#_counts')).toBe('русский 1')
    expect(await page.textContent('#_results li mark')).toBe('терроризме')
    // The English that stands in for Russian text is not Russian text.
    await page.fill('#_sought', 'members')
    await expect.poll(async () => page.textContent('#_counts')).toMatch(/^English \d+$/u)
    await page.fill('#_sought', 'الاعضاء يحتفظ')
    await expect.poll(async () => page.textContent('#_counts')).toBe('العربية 1')
    await page.click('#_results a')
    await page.waitForURL(/rules\.ar-en\.columns\.html#art1-1$/u)
    expect(wrong).toEqual([])
    await context.close()
  })

  it('lists only documents with what is sought in a title of any language', async () => {
    const context = await browser().newContext()
    const page = await context.newPage()
    await page.goto(pages().house.address('index.html'))
    await page.fill('#_sought', 'reglement')
    await expect.poll(async () => page.locator('article').isVisible()).toBe(true)
    await page.fill('#_sought', 'zzz')
    await expect.poll(async () => page.locator('article').isVisible()).toBe(false)
    await context.close()
  })

  it('is a list of all documents without script', async () => {
    const context = await browser().newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(pages().house.address('index.html'))
    expect(await page.locator('#_sought').isVisible()).toBe(false)
    expect(await page.locator('article').isVisible()).toBe(true)
    await context.close()
  })
})

describe('what machines read', () => {
  const output = async (file: string): Promise<string> =>
    readFile(new URL(pages().house.address(file)), 'utf8')

  it('names one page for each document and language, and the pages of other languages', async () => {
    const base = 'https://house.example/rules/rules'
    const sitemap = await output('sitemap.xml')
    expect(sitemap).toContain(`hreflang="fr" href="${base}/rules.fr.html"`)
    expect(sitemap).toContain(`hreflang="ru" href="${base}/rules.en-ru.columns.html"`)
    expect(await output('robots.txt')).toContain('Sitemap: https://house.example/rules/sitemap.xml')
    const canonical = async (file: string) =>
      /<link rel="canonical" href="(?<href>[^"]*)">/u.exec(await output(file))?.groups?.['href']
    expect(await canonical('rules/rules.fr.html')).toBe(`${base}/rules.fr.html`)
    expect(await canonical('rules/rules.en-ru.columns.html')).toBe(
      `${base}/rules.en-ru.columns.html`,
    )
    expect(await canonical('rules/rules.en-ru-ar-fr.columns.html')).toBe(
      `${base}/rules.en-ru-ar-fr.columns.html`,
    )
    expect(await canonical('rules/index.html')).toBe('https://house.example/rules/rules/')
  })

  it('has feeds of documents with a date, the newest first', async () => {
    await inFreshFolder(async (folder) => {
      await mkdir(join(folder, 'source'))
      await writeFile(
        join(folder, 'pipeline.config.ts'),
        "export default {locales: ['ru'], publisher: 'A & B', html: {baseUrl: 'https://a.example/x'}}\n",
      )
      for (const [id, date] of [
        ['old', '2024-01-02'],
        ['new', '2026-03-04'],
      ])
        await writeFile(
          join(folder, 'source', `${id}.md`),
          `---\ndate: ${date}\nlicence: CC-BY-4.0\n---\n\n# The ${id} <one>\n\n1. One.\n`,
        )
      await mustSucceed(folder, 'build', '--format', 'html', '--quiet')
      const feed = JSON.parse(await readFile(join(folder, 'output', 'feed.json'), 'utf8')) as {
        items: readonly {url: string; date_modified: string}[]
      }
      expect(feed.items.map(({url}) => url)).toEqual([
        'https://a.example/x/new/',
        'https://a.example/x/old/',
      ])
      const atom = await readFile(join(folder, 'output', 'feed.xml'), 'utf8')
      expect(atom).toContain('<updated>2026-03-04T00:00:00Z</updated>')
      expect(atom).toContain('<name>A &amp; B</name>')
      const page = await readFile(join(folder, 'output', 'new', 'new.en-ru.columns.html'), 'utf8')
      expect(page).toContain(
        '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
      )
      expect(page).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"')
    })
  })
})
