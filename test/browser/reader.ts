import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, inject} from 'vitest'
import {pagesIn, type Pages} from './project.ts'
import {visit, type Visitor} from './visit.ts'

/** The browser and the two built documents that all test files share. */
export type Reader = {
  /** open the page of the document that holds everything a document may hold, in four languages */
  readonly house: Opener
  /** open the page of the shipped document in its eight languages */
  readonly shipped: Opener
  readonly browser: () => Browser
  readonly pages: () => {readonly house: Pages; readonly shipped: Pages}
}

type Opener = (
  query: string,
  visitor: Visitor,
  use: (page: Page, address: string) => Promise<void>,
) => Promise<void>

const houseFile = 'rules/rules.en-ru-ar-fr.columns.html'
const shippedFile = 'code-of-conduct/code-of-conduct.en-ru-kk-tk-fr-es-ar-zh-Hans.columns.html'

/** Connect to the shared browser before the tests of a file; closes what they opened after them. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = patient(await chromium.connect(inject('browser')))
  })
  afterAll(async () => browser?.close())
  return () => {
    if (browser === undefined) throw new Error('The browser is there within tests only')
    return browser
  }
}

/** How long a page may take, in milliseconds: only what hangs takes as long, also on a machine that is very busy. */
const patience = Number(process.env['PATIENCE'] ?? 120_000)

/** A browser whose pages all have this patience; that of Playwright is 30 s. */
function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open(options)
    context.setDefaultTimeout(patience)
    return context
  }
  return browser
}

/** Connect to the shared browser, to open the pages of the two shared documents, which nobody changes. */
export function useReader(): Reader {
  const browser = useBrowser()
  const house = pagesIn(inject('house'))
  const shipped = pagesIn(inject('shipped'))
  const opener =
    (pages: Pages, file: string): Opener =>
    async (query, visitor, use) => {
      const address = pages.address(file)
      await visit(browser(), address + query, visitor, async (page) => use(page, address))
    }
  return {
    house: opener(house, houseFile),
    shipped: opener(shipped, shippedFile),
    browser,
    pages: () => ({house, shipped}),
  }
}

/** Tags of the columns that a reader sees, in their order. */
export async function columns(page: Page): Promise<readonly string[]> {
  return page.$$eval('.head > .c', (cells) =>
    cells
      .filter((cell) => getComputedStyle(cell).display !== 'none')
      .sort((a, b) => Number(getComputedStyle(a).order) - Number(getComputedStyle(b).order))
      .map((cell) => cell.getAttribute('lang') ?? ''),
  )
}

/** How the languages stand: beside or below each other. */
export async function flow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['flow'])
}

/** Wait until the page has been drawn twice: what a change leads to is then in place. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}

/** What the address says besides the anchor. */
export const query = (page: Page): string => new URL(page.url()).search
