import {readFile, writeFile} from 'node:fs/promises'
import {PDFDocument} from 'pdf-lib'
import {describe, expect, it} from 'vitest'
import {violations} from './axe.ts'
import {useReader} from './reader.ts'
import {visit} from './visit.ts'
import {isDeep} from '../runs.ts'

const {house, shipped, browser, pages} = useReader()
const widths = [360, 800, 1440] as const
const schemes = ['light', 'dark'] as const
const all = widths.flatMap((width) => schemes.map((colorScheme) => ({width, colorScheme})))
/** Looks for the checks of one kind of page; `npm test` takes the two ends in turn. */
let turn = 0
const ends = [all[0]!, all.at(-1)!]
const looks = (): typeof all => (isDeep ? all : [ends[turn++ % 2]!])

describe('WCAG 2.2 A and AA', () => {
  it.each(looks())('holds for everything a document may hold, %j', async (visitor) => {
    await house('', visitor, async (page) => {
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('v')
      expect(await violations(page)).toEqual([])
    })
  })

  it.each(looks())('holds right to left, with panels and menus open, %j', async (visitor) => {
    await house('?l=ar,en,ru&v=side&ui=ar', visitor, async (page) => {
      for (const [key, panel] of [
        ['o', '#_settings'],
        ['c', '#_contents'],
        ['?', '#_keys'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await violations(page, panel)).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.keyboard.press('/')
      await page.keyboard.insertText('a')
      await page.waitForTimeout(200)
      expect(await violations(page, '.bar')).toEqual([])
      await page.keyboard.press('Escape')
      for (const row of ['#art1-1', '#art2-1']) await page.locator(`${row} .x`).first().hover()
      for (const summary of await page.locator('summary:visible').all()) await summary.click()
      await page.locator('#art1-1 .c0 .term').focus()
      await page.keyboard.press('Enter')
      expect(await violations(page)).toEqual([])
    })
  })

  // A checker is a script too, so it cannot run where none may: it is given the page without its own.
  it.each(looks())('holds without script, %j', async (visitor) => {
    const whole = new URL(pages().house.address('rules/rules.en-ru-ar-fr.columns.html'))
    const text = await readFile(whole, 'utf8')
    const bare = new URL('bare.html', whole)
    await writeFile(bare, text.replaceAll(/<script>.*?<\/script>/gsu, ''))
    expect(text.length - (await readFile(bare, 'utf8')).length).toBeGreaterThan(10_000)
    await visit(browser(), bare.href, visitor, async (page) => {
      expect(await page.evaluate(() => document.documentElement.dataset['flow'])).toBeUndefined()
      expect(await violations(page)).toEqual([])
    })
  })

  it.each(ends)('holds for the shipped document in eight languages, %j', async (visitor) => {
    await shipped('?l=en,ru,kk,tk,fr,es,ar,zh-Hans&v=inter', visitor, async (page) => {
      expect(await violations(page)).toEqual([])
    })
  })

  it.each(looks())('holds for the pages around the documents, %j', async (visitor) => {
    for (const file of ['index.html', 'progress.html', 'glossary.html', 'rules/index.html'])
      await visit(browser(), pages().house.address(file), visitor, async (page) => {
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(visitor.width)
      })
  })
})

describe('on paper', () => {
  it('prints rows whole, names the languages on every page, and leaves the interface out', async () => {
    await shipped('?l=en,ru,ar&v=side', {colorScheme: 'dark'}, async (page) => {
      const pdf = await page.pdf({format: 'A4', printBackground: true})
      const printed = await PDFDocument.load(pdf)
      expect(printed.getPageCount()).toBeGreaterThan(2)
      await page.emulateMedia({media: 'print'})
      const style = async (selector: string, property: string) =>
        page.$eval(
          selector,
          (element, name) => getComputedStyle(element).getPropertyValue(name),
          property,
        )
      expect(await style('.bar', 'display')).toBe('none')
      expect(await style('.grid > .head', 'display')).toBe('table-header-group')
      expect(await style('#p7', 'break-inside')).toBe('avoid')
      expect(await style('#p7', 'content-visibility')).toBe('visible')
      expect(await style('html', 'background-color')).toBe('rgb(255, 255, 255)')
      expect(await style('#p7 > .c2', 'display')).toBe('none')
      const lefts = await page.$$eval('.head > .c0, #p7 > .c0, .head > .c6, #p7 > .c6', (cells) =>
        cells.map((cell) => Math.round(cell.getBoundingClientRect().left)),
      )
      expect(lefts[0]).toBe(lefts[2])
      expect(lefts[1]).toBe(lefts[3])
    })
  })
})

describe('the page of progress', () => {
  it('draws how far each language is, in words too, and every link leads to a file', async () => {
    await visit(browser(), pages().house.address('progress.html'), {}, async (page) => {
      const bars = page.locator('svg[role=img]')
      expect(await bars.count()).toBe(4)
      expect(await bars.nth(1).locator('title').textContent()).toBe('Completeness: русский')
      expect(await bars.nth(1).locator('desc').textContent()).toMatch(
        /^translated: 10 \/ 22, reviewed: 0, source has changed: 1/u,
      )
    })
  })
})
