import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {startBrowser} from './chromium.ts'
import {housePages, shippedPages, type Pages} from './project.ts'
import {visit, type Visitor} from './visit.ts'

/** One browser and two documents for a whole test file. */
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

/** Start the browser and build the pages before the tests of a file, and clear up after them. */
export function useReader(): Reader {
  let browser: Browser | undefined
  let house: Pages | undefined
  let shipped: Pages | undefined
  beforeAll(async () => {
    ;[browser, house, shipped] = await Promise.all([startBrowser(), housePages(), shippedPages()])
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([house?.remove(), shipped?.remove()])
  })
  const opener =
    (pages: () => Pages | undefined, file: string): Opener =>
    async (query, visitor, use) => {
      const address = pages()?.address(file) ?? ''
      await visit(browser!, address + query, visitor, async (page) => use(page, address))
    }
  return {
    house: opener(() => house, houseFile),
    shipped: opener(() => shipped, shippedFile),
    browser: () => browser!,
    pages: () => ({house: house!, shipped: shipped!}),
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
