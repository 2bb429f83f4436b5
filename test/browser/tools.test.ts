import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {inFreshFolder} from '../e2e/command.ts'
import {mustSucceed} from './project.ts'
import {columns, drawn, query, useReader} from './reader.ts'
import {visit} from './visit.ts'

const {house, shipped, browser} = useReader()

describe('finding', () => {
  it.each([
    ['елки', 'ru', 1],
    ['ЁЛКИ', 'ru', 1],
    ['eleve', 'fr', 1],
    ['ملزمة', 'ar', 1],
    ['لقضايا', 'ar', 1],
    ['terroris', 'fr', 1],
  ])('%s is found in %s whatever the case and the diacritics', async (sought, tag, count) => {
    await house('', {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText(sought)
      await expect
        .poll(async () => page.locator(`#_found [lang=${tag}] b`).textContent({timeout: 10_000}))
        .toBe(String(count))
    })
  })

  it('goes from match to match, counts by language, and shows a hidden language that has one', async () => {
    await house('?l=en,ru&v=side', {}, async (page) => {
      await page.click('#_open-find')
      await page.fill('#_find', 'terrorism')
      await page.keyboard.press('Enter')
      const selected = async () =>
        page.evaluate(() => [...(CSS.highlights.get('now') ?? [])].map(String).join())
      expect(await selected()).toBe('terrorism')
      expect(await page.locator('#_found').textContent()).toBe('English 1français 1')
      await page.click('#_found button[lang=fr]')
      expect(await columns(page)).toEqual(['en', 'ru', 'fr'])
      await page.focus('#_find')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Shift+Enter')
      await page.click('#_next')
      expect(await selected()).toBe('terrorism')
      await page.fill('#_find', 'no such words')
      await expect.poll(async () => page.locator('#_found').textContent()).toBe('Nothing found')
      await page.keyboard.press('Escape')
      expect(await page.locator('#_finder').isVisible()).toBe(false)
    })
  })
})

describe('links', () => {
  it('lead to a point under the languages’ names, and light it', async () => {
    await shipped('#p8-2', {height: 600}, async (page) => {
      await drawn(page)
      const head = await page.$eval('.head', (element) => element.getBoundingClientRect().bottom)
      const row = await page.$eval('#p8-2', (element) => element.getBoundingClientRect().top)
      expect(row).toBeGreaterThanOrEqual(head - 1)
      expect(row).toBeLessThan(head + 60)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p8-2')
    })
  })

  it('to a permanent identity still lead to the point after a renumbering', async () => {
    await shipped('', {}, async (page, address) => {
      const uid = await page.$eval('#p9 > i', (element) => element.id)
      await page.goto(`${address}?l=en#${uid}`)
      await expect.poll(() => new URL(page.url()).hash).toBe('#p9')
      expect(query(page)).toBe('?l=en')
    })
  })
})

describe('links from before a renumbering', () => {
  it('lead to the point by its former number, as long as no other point has that number', async () => {
    await inFreshFolder(async (folder) => {
      const points = ['Members keep a register of all acts.', 'Fees are due in May of each year.']
      const added = 'The house is open to everybody.'
      await mkdir(join(folder, 'source'))
      await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
      for (const texts of [points, [added, ...points], points]) {
        const list = texts.map((text, at) => `${at + 1}. ${text}\n`).join('')
        await writeFile(join(folder, 'source', 'rules.md'), `# Rules\n\n${list}`)
        await mustSucceed(folder, 'sync')
      }
      await mustSucceed(folder, 'build', '--format', 'html', '--quiet')
      const address = `file://${folder}/output/rules/rules.en-ru.columns.html`
      for (const [old, now] of [
        ['#p3', '#p2'],
        ['#p2', '#p2'],
        ['#p1', '#p1'],
      ])
        await visit(browser(), `${address}?l=en${old}`, {}, async (page) => {
          await expect.poll(() => new URL(page.url()).hash).toBe(now)
        })
    })
  })
})

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const copied = async (page: Page): Promise<string> =>
    page.evaluate(async () => navigator.clipboard.readText())

  it('by mouse, from the menu of a row', async () => {
    await shipped('?l=ru,en&v=side', {permissions}, async (page) => {
      await page.hover('#p8-2 .c1 .x')
      await page.click('#_more')
      await page.click('#_copy-quote')
      await expect.poll(async () => page.textContent('#_said')).toBe('Copied: point 8.2')
      const quote = await copied(page)
      expect(quote).toMatch(/^«продвигать трехстороннюю стратегию/u)
      expect(quote).toContain('8.2')
      expect(quote).toContain('?l=ru,en&v=side#p8-2>')
      expect(await page.locator('#_menu').isVisible()).toBe(false)
    })
  })

  it('by keyboard: link, citation in the language of the interface, quotation with its number', async () => {
    await shipped('?l=en,kk&v=side&ui=kk#p3', {permissions}, async (page) => {
      await page.keyboard.press('l')
      await expect.poll(async () => copied(page)).toMatch(/\?l=en,kk&v=side&ui=kk#p3$/u)
      await page.keyboard.press('i')
      await expect
        .poll(async () => copied(page))
        .toMatch(
          /^Түрікменстан.*, 3-тармақ, Chronicles of Turkmenistan \(машиналық .*\) <file:.*#p3>$/u,
        )
      await page.keyboard.press('q')
      await expect
        .poll(async () => copied(page))
        .toMatch(/^“3\. Apply comprehensive.*”\n.*point 3/u)
    })
  })
})

describe('the keyboard', () => {
  it('goes from row to row and shows its sheet; Escape closes it', async () => {
    await shipped('', {}, async (page) => {
      const focused = async () => page.evaluate(() => document.activeElement?.id)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await focused()).toBe('preamble-1')
      await page.keyboard.press('k')
      expect(await focused()).toBe('title')
      await page.keyboard.press('?')
      expect(await page.locator('#_keys').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('#_keys').isVisible()).toBe(false)
    })
  })

  it('asks for no Latin letters, leaves fields alone, and can be switched off', async () => {
    await shipped('', {}, async (page) => {
      await page.evaluate(() => {
        const pressed = new KeyboardEvent('keydown', {key: 'ы', code: 'KeyS', bubbles: true})
        document.body.dispatchEvent(pressed)
      })
      expect(await columns(page)).toEqual(['ru', 'en'])
      await page.keyboard.press('/')
      await page.keyboard.type('s1vd')
      expect(await columns(page)).toEqual(['ru', 'en'])
      expect(await page.inputValue('#_find')).toBe('s1vd')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.uncheck('#_shortcuts')
      await page.keyboard.press('Escape')
      await page.keyboard.press('s')
      expect(await columns(page)).toEqual(['ru', 'en'])
    })
  })

  it('reaches every control with Tab, the first of them a way past the bar', async () => {
    await house('?l=en,ru&v=side', {}, async (page) => {
      const stops: string[] = []
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab')
        stops.push(
          await page.evaluate(
            () => document.activeElement?.id || document.activeElement?.className || '',
          ),
        )
      }
      expect(stops[0]).toBe('skip ui')
      expect(stops).toEqual(
        expect.arrayContaining(['_open-find', '_swap', 'icon', 'icon keys', '_more', 'n']),
      )
      await page.focus('.skip')
      await page.keyboard.press('Enter')
      expect(page.url()).toContain('#title')
    })
  })
})

describe('dark and light', () => {
  const paper = async (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = 'rgb(253, 252, 249)'
  const dark = 'rgb(22, 21, 19)'

  it('follow the system, and the reader against it', async () => {
    await house('', {colorScheme: 'dark'}, async (page) => {
      expect(await paper(page)).toBe(dark)
      await page.keyboard.press('d')
      expect(await paper(page)).toBe(light)
      await page.reload()
      expect(await paper(page)).toBe(light)
      await page.click('[popovertarget=_settings]')
      await page.check('#_system')
      expect(await paper(page)).toBe(dark)
      await page.emulateMedia({colorScheme: 'light'})
      expect(await paper(page)).toBe(light)
    })
  })

  it('nothing moves by itself', async () => {
    await house('', {reducedMotion: 'reduce'}, async (page) => {
      await page.keyboard.press('?')
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
      ).toBe('auto')
    })
  })
})

describe('honesty', () => {
  it('badges say what is a draft, stale, or shown in the source language', async () => {
    await house('', {}, async (page) => {
      expect(await page.locator('.head .c1').innerText()).toContain('черновик')
      const missing = page.locator('#art2-2 > .c1')
      expect(await missing.getAttribute('lang')).toBe('en')
      expect(await missing.innerText()).toContain('не переведено')
      const stale = page.locator('#art2-1 > .c1')
      expect(await stale.locator('.badge').innerText()).toBe('оригинал изменён')
      await stale.locator('summary').click()
      expect(await stale.locator('del').innerText()).toContain('May')
      expect(await stale.locator('ins').first().innerText()).toContain('June')
      expect(await page.locator('footer').innerText()).toMatch(/Source hash\n*\s*[0-9a-f]{16}/u)
      expect(await page.locator('footer').innerText()).toContain('3 of 2026')
    })
  })
})

describe('terms', () => {
  it('show their entry beside them, by mouse and by keyboard', async () => {
    await house('?l=en,ru&v=side', {}, async (page) => {
      await page.click('#art1-1 .c1 .term')
      const card = page.locator('#_term')
      expect(await card.innerText()).toContain('Acts meant to spread terror.')
      expect(await card.innerText()).toContain('терроризм')
      await page.keyboard.press('Escape')
      expect(await card.isVisible()).toBe(false)
      await page.focus('#art1-1 .c0 .term')
      await page.keyboard.press('Enter')
      expect(await card.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('term')
    })
  })
})
