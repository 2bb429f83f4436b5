import {describe, expect, it} from 'vitest'
import {columns, query, useReader} from './reader.ts'

const {shipped} = useReader()

describe('the contents', () => {
  it('name the point that is being read, in the first language shown', async () => {
    await shipped('?l=ru,en&v=side', {width: 1000, height: 600}, async (page) => {
      await page.keyboard.press('c')
      expect(await page.locator('#_contents a').first().innerText()).toMatch(
        /^1\. Придать импульс/u,
      )
      await page.locator('#_contents a[href="#p9"]').click()
      await expect
        .poll(async () => page.locator('#_contents [aria-current=location]').getAttribute('href'))
        .toBe('#p9')
      expect(await page.locator('#_here').textContent()).toBe('point 9')
      expect(await page.locator('#_contents').isVisible()).toBe(false)
    })
  })
})

describe('the contents of a wide screen', () => {
  it('stand beside two columns, follow the reader, and are closed and opened by key and button', async () => {
    await shipped('?l=ru,en&v=side', {height: 600}, async (page) => {
      const contents = page.locator('#_contents')
      expect(await contents.isVisible()).toBe(true)
      await page.locator('#_contents a[href="#p9"]').click()
      await expect
        .poll(async () => page.locator('#_contents [aria-current=location]').getAttribute('href'))
        .toBe('#p9')
      expect(await contents.isVisible()).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
      await page.keyboard.press('c')
      expect(await contents.isVisible()).toBe(false)
      await page.reload()
      expect(await contents.isVisible()).toBe(false)
      await page.click('[popovertarget=_contents]')
      expect(await contents.isVisible()).toBe(true)
      await page.keyboard.press('3')
      await expect.poll(async () => contents.isVisible()).toBe(false)
    })
  })
})

describe('a narrow screen', () => {
  it('shows two of four languages at a time, the others a press away', async () => {
    await shipped('?l=en,ru,kk,ar&v=side', {width: 360, height: 740}, async (page) => {
      const seen = async () =>
        page.$$eval('#p3 > .c', (cells) =>
          cells.flatMap((cell) =>
            getComputedStyle(cell).display === 'none' ? [] : [cell.getAttribute('lang') ?? ''],
          ),
        )
      expect(await seen()).toEqual(['en', 'ru'])
      await page.click('#_pair [lang=ar]')
      expect(await seen()).toEqual(['ru', 'ar'])
      expect(await page.locator('#_pair [lang=ar]').getAttribute('aria-pressed')).toBe('true')
      expect(query(page)).toBe('?l=en,ru,kk,ar&v=side')
      await page.setViewportSize({width: 800, height: 740})
      await expect.poll(async () => columns(page)).toEqual(['ru', 'ar'])
      await page.setViewportSize({width: 1440, height: 740})
      await expect.poll(async () => columns(page)).toEqual(['en', 'ru', 'kk', 'ar'])
    })
  })
})
