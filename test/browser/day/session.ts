import {PDFDocument} from 'pdf-lib'
import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core'
import {expect} from 'vitest'
import {columns, drawn} from '../reader.ts'
import {keyboard, mouse, type Cell, type Wish} from './hands.ts'

/** How somebody reads. */
export type Look = {
  readonly by: 'mouse' | 'keyboard'
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
  /** of the browser's letters, in per cent */
  readonly text: 100 | 200
}

const file = 'rules/rules.en-ru-ar-fr.columns.html'

/** What the two directions of reading differ in. */
const speeches = {
  ltr: {
    opening: '#art1-1',
    query: '',
    place: /^article 1\.1$/u,
    cited: /^House rules, article 1\.1, The House, 3 of 2026 </u,
    quoted: {mouse: /^«в печати;»\nПравила дома, /u, keyboard: /^“in print;”\nHouse rules, /u},
    sought: {words: 'loses', count: 'English 1', row: 'art2-2'},
    without: '?l=en,ru,ar&v=side',
    swapped: '?l=ru,en,ar&v=side',
    home: 'ltr',
    nextDay: ['ru', 'en', 'ar'],
  },
  rtl: {
    opening: '?l=ar,en&v=side&ui=ar#art1-1',
    query: '?l=ar,en&v=side&ui=ar',
    place: /١/u,
    cited: /^قواعد البيت, [^<]*١[^<]*, The House, 3 of 2026 /u,
    quoted: {mouse: /^“in print;”\nHouse rules, /u, keyboard: /^«في الطباعة؛»\nقواعد البيت, /u},
    sought: {words: 'أيار', count: 'العربية 1', row: 'art2-1'},
    without: '?l=ar,en,fr&v=side&ui=ar',
    swapped: '?l=en,ar,fr&v=side&ui=ar',
    home: 'rtl',
    nextDay: ['en', 'ar', 'ru', 'fr'],
  },
} as const

/** A page that grows its letters as a browser does whose reader has set them so, and its faults. */
async function opened(
  browser: Browser,
  {width, colorScheme, text}: Look,
  more: BrowserContextOptions = {},
): Promise<{readonly context: BrowserContext; readonly page: Page; readonly faults: string[]}> {
  const context = await browser.newContext({
    // Phones are that high.
    viewport: {width, height: width === 360 ? 740 : 520},
    locale: 'en',
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...more,
  })
  await context.addInitScript((percent) => {
    if (percent === 100) return
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`html { font-size: ${percent}% }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      dispatchEvent(new Event('resize'))
    })
  }, text)
  const faults: string[] = []
  const page = await context.newPage()
  page.on('pageerror', ({message}) => faults.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:')) faults.push(request.url())
  })
  return {context, page, faults}
}

const search = (page: Page): string => new URL(page.url()).search
const hash = (page: Page): string => new URL(page.url()).hash
const here = async (page: Page): Promise<string> => (await page.textContent('#_here')) ?? ''

/** A text with its numbers in Latin digits. */
const latin = (text: string): string =>
  text.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))

/** Nothing is wider than the screen. */
async function expectFits(page: Page, {width}: Look): Promise<void> {
  await drawn(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
}

/** What is on the clipboard after a wish, and what the page says of it. */
async function copied(
  page: Page,
  {by}: Look,
  [wish, at]: readonly [wish: Wish, at?: Cell],
): Promise<{readonly text: string; readonly said: string}> {
  await page.evaluate(async () => {
    const said = document.querySelector('#_said')
    if (said) said.textContent = ''
    await navigator.clipboard.writeText('nothing')
  })
  await (by === 'mouse' ? mouse : keyboard).copy(page, wish, at)
  await expect.poll(async () => page.textContent('#_said')).not.toBe('')
  const said = (await page.textContent('#_said')) ?? ''
  return {text: await page.evaluate(async () => navigator.clipboard.readText()), said}
}

/** Open a link, scroll, point, cite, quote and search; clipboard and address are asserted at each step. */
async function readAndCite(page: Page, look: Look, site: string): Promise<void> {
  const hand = look.by === 'mouse' ? mouse : keyboard
  const {opening, query, place, cited, quoted, sought} = speeches[look.direction]
  await page.goto(site + file + opening)
  await drawn(page)
  await expectFits(page, look)
  expect(hash(page)).toBe('#art1-1')
  await expect.poll(async () => here(page)).toMatch(place)
  const read = await here(page)
  // By the keyboard the row of the link has the focus.
  const start = {row: 'art1-1', column: 'c0'}
  const first = await copied(page, look, look.by === 'mouse' ? ['citation', start] : ['citation'])
  expect(first.text).toMatch(cited)
  expect(first.text.endsWith(`<${site}${file}${query}#art1-1>`)).toBe(true)
  expect(first.said.replace(/^[^:]*: /u, '')).toBe(read)

  await hand.scrollPast(page, 'art1-1')
  if (look.by === 'keyboard') {
    const name = await here(page)
    const next = await copied(page, look, ['citation'])
    // A row without a translation is cited in the language of the words that it shows.
    expect(latin(next.text)).toMatch(new RegExp(`\\D${latin(name).replace(/^\D+/u, '')}, `, 'u'))
    expect(next.said).toContain(name)
    expect(next.text).not.toContain('#art1-1>')
  }
  expect(hash(page)).toBe('#art1-1')

  const point = {row: 'art1-2-1', column: look.direction === 'ltr' ? 'c1' : 'c0'}
  const quotation = await copied(page, look, ['quote', point])
  expect(quotation.text).toMatch(quoted[look.by])
  expect(quotation.text).toMatch(/#art1-2-1>$/u)
  const entry = await copied(page, look, ['bibtex', point])
  expect(entry.text).toMatch(/^@misc\{rules-art1-2-1,\n/u)

  const at = {row: sought.row, column: 'c0'}
  await hand.find(page, sought.words)
  await expect.poll(async () => page.textContent('#_found')).toBe(sought.count)
  const lit = async (): Promise<string> =>
    page.evaluate(() => Array.from(CSS.highlights.get('now') ?? [], String).join())
  await expect.poll(lit).toBe(sought.words)
  await hand.endFind(page)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(sought.row)
  const link = await copied(page, look, look.by === 'mouse' ? ['link', at] : ['link'])
  expect(link.text).toBe(`${site}${file}${query}#${sought.row}`)
}

/** Change languages and colours, print, go to another document and come back. */
async function changeAndReturn(page: Page, look: Look, site: string): Promise<void> {
  const hand = look.by === 'mouse' ? mouse : keyboard
  const {without, swapped} = speeches[look.direction]
  await hand.toggle(page, 3)
  expect(search(page)).toBe(without)
  await hand.swap(page)
  expect(search(page)).toBe(swapped)
  await expectFits(page, look)
  const theme = look.colorScheme === 'dark' ? 'light' : 'dark'
  await hand.dark(page, theme)
  expect(await themeOf(page)).toBe(theme)
  await expectPrints(page)

  await hand.follow(page, '.home')
  await page.waitForURL(`${site}index.html`)
  await expectFits(page, look)
  await hand.follow(page, '#code-of-conduct .chips a[hreflang=ru]')
  await page.waitForURL(/\/code-of-conduct\/code-of-conduct\.en-ru\.columns\.html/u)
  await drawn(page)
  // The order of the last document holds here, nothing is hidden, and the colours are kept.
  const order = look.direction === 'ltr' ? ['ru', 'en'] : ['en', 'ru']
  expect((await columns(page)).toSorted()).toEqual(order.toSorted())
  expect(await themeOf(page)).toBe(theme)
  await expectFits(page, look)
  await page.goBack()
  await page.waitForURL(`${site}index.html`)
  await page.goBack()
  await page.waitForURL(new RegExp(`^${site}rules/`, 'u'))
  await drawn(page)
  expect(search(page)).toBe(swapped)
  expect(hash(page)).toBe('#art1-1')
}

const themeOf = async (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['theme'])

/** On paper are the words, in the languages of the choice, and no control. */
async function expectPrints(page: Page): Promise<void> {
  const paper = await PDFDocument.load(await page.pdf({format: 'A4'}))
  expect(paper.getPageCount()).toBeGreaterThan(0)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('.bar').isVisible()).toBe(false)
  const seen = await page.$$eval('#art1-1 > .c', (cells) =>
    cells.flatMap((cell) =>
      getComputedStyle(cell).display === 'none' ? [] : [cell.getAttribute('lang') ?? ''],
    ),
  )
  expect(seen).toHaveLength(3)
  await page.emulateMedia({media: 'screen'})
}

/** A day of reading and the next: throws what is not as it should be. */
export async function readForADay(browser: Browser, look: Look, site: string): Promise<void> {
  const {context, page, faults} = await opened(browser, look)
  await readAndCite(page, look, site)
  await changeAndReturn(page, look, site)
  const storageState = await context.storageState()
  await context.close()
  const next = await opened(browser, look, {storageState})
  await next.page.goto(site + file)
  await drawn(next.page)
  const {nextDay, home} = speeches[look.direction]
  const shown = await columns(next.page)
  expect(shown.length).toBeGreaterThan(0)
  if (look.width === 1440 && look.text === 100) expect(shown).toEqual(nextDay)
  expect(await next.page.getAttribute('.bar', 'dir')).toBe(home)
  expect(await themeOf(next.page)).toBe(look.colorScheme === 'dark' ? 'light' : 'dark')
  expect(search(next.page)).toBe('')
  await expectFits(next.page, look)
  await next.context.close()
  expect([...faults, ...next.faults]).toEqual([])
}
