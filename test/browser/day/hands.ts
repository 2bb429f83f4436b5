import type {Page} from 'playwright-core'
import {expect} from 'vitest'

/** What a reader asks of the menu of a row. */
export type Wish = 'link' | 'citation' | 'quote' | 'bibtex' | 'ris'

/** A cell by the id of its row and the class of its column. */
export type Cell = {readonly row: string; readonly column: string}

/** How a reader works: every step of a session by the mouse alone, or by the keyboard alone. */
export type Hand = {
  /** move on until a row has been scrolled away and another one is named */
  readonly scrollPast: (page: Page, row: string) => Promise<void>
  /** copy something of a row, and of its column where the hand can point at it; of the row that is read where none is named */
  readonly copy: (page: Page, wish: Wish, at?: Cell) => Promise<void>
  readonly find: (page: Page, words: string) => Promise<void>
  readonly endFind: (page: Page) => Promise<void>
  readonly toggle: (page: Page, column: number) => Promise<void>
  readonly swap: (page: Page) => Promise<void>
  readonly dark: (page: Page, theme: 'dark' | 'light') => Promise<void>
  /** follow a link that is there once */
  readonly follow: (page: Page, link: string) => Promise<void>
}

/** Turn a wheel or press a key until the row is above the screen and the bar names another place. */
async function past(page: Page, row: string, nudge: () => Promise<void>): Promise<void> {
  await expect
    .poll(
      async () => {
        await settled(page)
        const {bottom, here} = await page.evaluate(
          (id) => ({
            bottom: document.getElementById(id)?.getBoundingClientRect().bottom ?? 0,
            here: document.querySelector('#_here')?.textContent ?? '',
          }),
          row,
        )
        if (bottom < 0 && here !== '') return 'past'
        await nudge()
        return 'before'
      },
      {interval: 30},
    )
    .toBe('past')
}

/** Wait until the page has stopped: browsers scroll on for a while after a wheel or a key. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        let [still, last] = [0, -1]
        const step = (): void => {
          still = scrollY === last ? still + 1 : 0
          last = scrollY
          if (still > 5) resolve()
          else requestAnimationFrame(step)
        }
        step()
      }),
  )
}

const open = async (page: Page): Promise<void> => {
  await page.click('[popovertarget=_settings]')
  await page.locator('#_settings').waitFor()
}
const close = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.locator('#_settings').waitFor({state: 'hidden'})
}

/**
 * Point at a cell and press the button that appears in its row; false where the page moved meanwhile, so that the button is
 * in another row.
 */
async function openMenu(page: Page, {row, column}: Cell): Promise<boolean> {
  const own = page.locator(`#${row} > #_more`)
  const cell = `#${row} > .${column} .x`
  await page.$eval(cell, (element) => element.scrollIntoView({block: 'center'}))
  await settled(page)
  await page.hover(cell)
  if (!(await own.isVisible())) return false
  await own.click({timeout: 5000}).catch(() => undefined)
  if (await page.locator(`#${row} > #_more[aria-expanded=true]`).isVisible()) return true
  await page.keyboard.press('Escape')
  return false
}

/** Everything by the mouse, but for words that are typed and Escape. */
export const mouse: Hand = {
  scrollPast: async (page, row) => {
    await past(page, row, async () => page.mouse.wheel(0, 100))
    // The pointer rests on the bar, so that no row is lit.
    await page.mouse.move(6, 6)
  },
  copy: async (page, wish, at = {row: 'title', column: 'c0'}) => {
    await expect.poll(async () => openMenu(page, at)).toBe(true)
    await page.click(`#_copy-${wish}`)
    await page.locator('#_menu').waitFor({state: 'hidden'})
  },
  find: async (page, words) => {
    await page.click('#_open-find')
    await page.fill('#_find', words)
  },
  endFind: async (page) => page.click('#_done'),
  toggle: async (page, column) => {
    await open(page)
    await page.click(`label[for=_l${column}]`)
    await close(page)
  },
  swap: async (page) => page.click('#_swap'),
  dark: async (page, theme) => {
    await open(page)
    await page.check(`#_${theme}`)
    await close(page)
  },
  follow: async (page, link) => page.click(link),
}

const keys: Readonly<Record<Wish, string | undefined>> = {
  link: 'l',
  citation: 'i',
  quote: 'q',
  bibtex: undefined,
  ris: undefined,
}

/** Press a key until the focus is on what a selector names. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let times = 0; times < 60 && !(await isThere()); times++) await page.keyboard.press(key)
  expect(await isThere(), `${key} leads to ${selector}`).toBe(true)
}

/** From the row that is read back to the first, and down again. */
async function walkTo(page: Page, row: string): Promise<void> {
  await page.keyboard.press('Home')
  await expect.poll(async () => page.evaluate(() => scrollY)).toBe(0)
  await pressUntil(page, 'k', '#title')
  await pressUntil(page, 'j', `#${row}`)
}

/** Everything by the keyboard. */
export const keyboard: Hand = {
  scrollPast: async (page, row) => past(page, row, async () => page.keyboard.press('ArrowDown')),
  copy: async (page, wish, at) => {
    if (at) await walkTo(page, at.row)
    const key = keys[wish]
    if (key !== undefined) return page.keyboard.press(key)
    await pressUntil(page, 'Tab', '#_more')
    await page.keyboard.press('Enter')
    await page.locator('#_menu').waitFor()
    await pressUntil(page, 'Tab', `#_copy-${wish}`)
    await page.keyboard.press('Enter')
    await page.locator('#_menu').waitFor({state: 'hidden'})
  },
  find: async (page, words) => {
    await page.keyboard.press('/')
    await page.keyboard.insertText(words)
  },
  endFind: async (page) => page.keyboard.press('Escape'),
  toggle: async (page, column) => page.keyboard.press(String(column + 1)),
  swap: async (page) => page.keyboard.press('s'),
  dark: async (page) => page.keyboard.press('d'),
  follow: async (page, link) => {
    await page.focus(link)
    await page.keyboard.press('Enter')
  },
}
