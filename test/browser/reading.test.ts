import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startBrowser} from './chromium.ts'
import {housePages, shippedPages, type Pages} from './project.ts'
import {visit} from './visit.ts'

let browser: Browser
let house: Pages
let shipped: Pages

beforeAll(async () => {
  ;[browser, house, shipped] = await Promise.all([startBrowser(), housePages(), shippedPages()])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([house.remove(), shipped.remove()])
})

const houseFile = 'rules/rules.en-ru-ar-fr.columns.html'
const shippedFile = 'code-of-conduct/code-of-conduct.en-ru-kk-tk-fr-es-ar-zh-Hans.columns.html'

/** Tags of the columns that a reader sees, in the order of the page, then of the text. */
async function columns(page: Page): Promise<readonly string[]> {
  return page.$$eval('.head > .c', (cells) =>
    cells
      .filter((cell) => getComputedStyle(cell).display !== 'none')
      .sort((a, b) => Number(getComputedStyle(a).order) - Number(getComputedStyle(b).order))
      .map((cell) => cell.getAttribute('lang') ?? ''),
  )
}

const flow = async (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['flow'])

const query = (page: Page): string => new URL(page.url()).search

describe('without script', () => {
  it.each([360, 800, 1440])('every language is there to read at %i px', async (width) => {
    await visit(
      browser,
      shipped.address(shippedFile),
      {width, javaScriptEnabled: false},
      async (page) => {
        const texts = page.locator('#p8-2 > .c > .x')
        expect(await texts.count()).toBe(8)
        for (const text of await texts.all()) expect(await text.isVisible()).toBe(true)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(width)
        expect(await page.locator('#_open-find').isVisible()).toBe(false)
      },
    )
  })

  it('languages, contents, appearance and changes are at hand', async () => {
    await visit(browser, house.address(houseFile), {javaScriptEnabled: false}, async (page) => {
      await page.locator('[popovertarget=_settings]').click()
      await page.locator('label[for=_l1]').click()
      await page.locator('#_dark').check()
      expect(await columns(page)).toEqual(['en', 'ar', 'fr'])
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
        'rgb(233, 228, 218)',
      )
      await page.keyboard.press('Escape')
      await page.locator('[popovertarget=_contents]').click()
      await page.locator('#_contents a').nth(1).click()
      expect(page.url()).toContain('#art2')
      await page.locator('#art2-1 .c3 summary').click()
      expect(await page.locator('#art2-1 .c3 ins').first().isVisible()).toBe(true)
    })
  })
})

describe('choosing languages', () => {
  it('shows the first and the reader’s own of many languages', async () => {
    await visit(browser, shipped.address(shippedFile), {locale: 'kk-KZ'}, async (page) => {
      expect(await columns(page)).toEqual(['en', 'kk'])
      expect(await page.locator('#_settings-name').textContent()).toBe('Тілдер мен орналасу')
    })
  })

  it('by mouse: shows, hides, moves, swaps; the address follows and holds', async () => {
    await visit(browser, shipped.address(shippedFile), {}, async (page) => {
      await page.click('[popovertarget=_settings]')
      await page.click('label[for=_l6]')
      expect(await columns(page)).toEqual(['en', 'ru', 'ar'])
      await page.click('.k6-item [data-move=moveUp]')
      expect(query(page)).toBe('?l=en,ru,ar&v=side')
      for (let times = 0; times < 6; times++) await page.click('.k6-item [data-move=moveUp]')
      expect(await columns(page)).toEqual(['ar', 'en', 'ru'])
      await page.keyboard.press('Escape')
      await page.click('#_swap')
      expect(await columns(page)).toEqual(['en', 'ar', 'ru'])
      await page.reload()
      expect(await columns(page)).toEqual(['en', 'ar', 'ru'])
      // The text itself is in that order too, for those who hear or copy it.
      await expect
        .poll(async () =>
          page.$$eval('#p1 > .c', (cells) =>
            cells.slice(0, 3).map((cell) => cell.getAttribute('lang')),
          ),
        )
        .toEqual(['en', 'ar', 'ru'])
    })
  })

  it('by keyboard: numbers, s and v; the last language stays', async () => {
    await visit(browser, house.address(houseFile), {}, async (page) => {
      await page.keyboard.press('2')
      expect(await columns(page)).toEqual(['en', 'ar', 'fr'])
      await page.keyboard.press('s')
      expect(await columns(page)).toEqual(['ar', 'en', 'fr'])
      await page.keyboard.press('v')
      expect(await flow(page)).toBe('inter')
      await page.keyboard.press('v')
      expect(await columns(page)).toEqual(['ar'])
      expect(query(page)).toBe('?l=ar&v=single')
      await page.keyboard.press('2')
      expect(await columns(page)).toEqual(['ru'])
      await page.keyboard.press('v')
      await page.keyboard.press('1')
      for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key)
      expect((await columns(page)).length).toBeGreaterThan(0)
    })
  })

  it('a shared link wins over what was saved, and does not overwrite it', async () => {
    await visit(browser, house.address(houseFile), {}, async (page) => {
      await page.keyboard.press('2')
      await page.goto(`${house.address(houseFile)}?l=fr,en&v=inter#art2-1`)
      expect(await columns(page)).toEqual(['fr', 'en'])
      expect(await flow(page)).toBe('inter')
      await page.goto(house.address(houseFile))
      expect(await columns(page)).toEqual(['en', 'ar', 'fr'])
    })
  })

  it('nonsense in the address is no choice', async () => {
    await visit(
      browser,
      `${house.address(houseFile)}?l=xx,__proto__&v=evil&ui=%3Cb%3E`,
      {},
      async (page) => {
        expect(await columns(page)).toEqual(['en', 'ru', 'ar', 'fr'])
        expect(await flow(page)).toBe('side')
      },
    )
  })

  it('the interface speaks the language that was chosen for it', async () => {
    await visit(browser, house.address(houseFile), {}, async (page) => {
      await page.click('[popovertarget=_settings]')
      await page.selectOption('#_interface', 'ar')
      expect(await page.getAttribute('.bar', 'dir')).toBe('rtl')
      expect(await page.textContent('#_settings-name')).toBe('اللغات وطريقة العرض')
      expect(query(page)).toContain('ui=ar')
    })
  })
})

describe('rows', () => {
  it('stay level in all columns, and stack where columns do not fit', async () => {
    await visit(browser, `${shipped.address(shippedFile)}?l=en,ru,ar&v=side`, {}, async (page) => {
      const tops = await page.$$eval('#p7 > .c', (cells) =>
        cells
          .map((cell) => cell.getBoundingClientRect())
          .filter(({width}) => width > 0)
          .map(({top}) => top),
      )
      expect(tops).toHaveLength(3)
      expect(new Set(tops).size).toBe(1)
      await page.setViewportSize({width: 360, height: 740})
      expect(await flow(page)).toBe('inter')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await page.setViewportSize({width: 800, height: 740})
      expect(await flow(page)).toBe('inter')
      await page.keyboard.press('7')
      expect(await flow(page)).toBe('side')
    })
  })

  it('a right-to-left column has its own direction, digits and marks', async () => {
    await visit(browser, `${shipped.address(shippedFile)}?l=en,ar`, {}, async (page) => {
      const cell = page.locator('#p3 > .c6')
      expect(await cell.getAttribute('dir')).toBe('rtl')
      expect(await cell.locator('.n').textContent()).toContain('٣')
      const [label, text] = await Promise.all([
        cell.locator('.n').boundingBox(),
        cell.locator('.x').boundingBox(),
      ])
      expect(label!.x).toBeGreaterThan(text!.x + text!.width - 1)
    })
  })

  it('are lit in every column by pointer and focus, with more than colour', async () => {
    await visit(browser, shipped.address(shippedFile), {}, async (page) => {
      const look = async () =>
        page.$eval('#p2', (row) => [
          getComputedStyle(row).borderInlineStartColor,
          ...[...row.querySelectorAll('.n')]
            .slice(0, 2)
            .map((label) => getComputedStyle(label).textDecorationLine),
        ])
      const quiet = await look()
      await page.hover('#p2 .c1 .x')
      const hovered = await look()
      await page.mouse.move(0, 0)
      await page.focus('#p2 .c0 .n')
      expect(hovered).toEqual([expect.not.stringMatching(quiet[0]!), 'underline', 'underline'])
      expect(await look()).toEqual(hovered)
    })
  })

  it('stay where they are read when the layout changes', async () => {
    await visit(
      browser,
      `${shipped.address(shippedFile)}?l=en,ru#p8-2`,
      {height: 600},
      async (page) => {
        const top = async () =>
          page.$eval('#p8-2', (row) => Math.round(row.getBoundingClientRect().top))
        await page.waitForTimeout(100)
        const before = await top()
        for (const key of ['v', '3', '4']) {
          await page.keyboard.press(key)
          await page.waitForTimeout(60)
        }
        expect(Math.abs((await top()) - before)).toBeLessThan(40)
      },
    )
  })
})

describe('finding', () => {
  it.each([
    ['елки', 'ru', 1],
    ['ЁЛКИ', 'ru', 1],
    ['eleve', 'fr', 1],
    ['ملزمة', 'ar', 1],
    ['لقضايا', 'ar', 1],
    ['terroris', 'fr', 1],
  ])('%s is found in %s whatever the case and the diacritics', async (sought, tag, count) => {
    await visit(browser, house.address(houseFile), {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText(sought)
      await expect
        .poll(async () => page.locator(`#_found [lang=${tag}] b`).textContent({timeout: 2000}))
        .toBe(String(count))
    })
  })

  it('goes from match to match, counts by language, and shows a hidden language that has one', async () => {
    await visit(browser, `${house.address(houseFile)}?l=en,ru&v=side`, {}, async (page) => {
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

describe('the contents', () => {
  it('name the point that is being read, in the first language shown', async () => {
    await visit(
      browser,
      `${shipped.address(shippedFile)}?l=ru,en&v=side`,
      {height: 600},
      async (page) => {
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
      },
    )
  })
})

describe('links', () => {
  it('lead to a point under the languages’ names, and light it', async () => {
    await visit(browser, `${shipped.address(shippedFile)}#p8-2`, {height: 600}, async (page) => {
      await page.waitForTimeout(100)
      const head = await page.$eval('.head', (element) => element.getBoundingClientRect().bottom)
      const row = await page.$eval('#p8-2', (element) => element.getBoundingClientRect().top)
      expect(row).toBeGreaterThanOrEqual(head - 1)
      expect(row).toBeLessThan(head + 60)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p8-2')
    })
  })

  it('to a permanent identity still lead to the point after a renumbering', async () => {
    await visit(browser, shipped.address(shippedFile), {}, async (page) => {
      const uid = await page.$eval('#p9 > i', (element) => element.id)
      await page.goto(`${shipped.address(shippedFile)}?l=en#${uid}`)
      await expect.poll(() => new URL(page.url()).hash).toBe('#p9')
      expect(query(page)).toBe('?l=en')
    })
  })
})

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const copied = async (page: Page): Promise<string> =>
    page.evaluate(async () => navigator.clipboard.readText())

  it('by mouse, from the menu of a row', async () => {
    await visit(
      browser,
      `${shipped.address(shippedFile)}?l=ru,en&v=side`,
      {permissions},
      async (page) => {
        await page.hover('#p8-2 .c1 .x')
        await page.click('#_more')
        await page.click('#_copy-quote')
        await expect.poll(async () => page.textContent('#_said')).toBe('Copied')
        const quote = await copied(page)
        expect(quote).toMatch(/^«продвигать трехстороннюю стратегию/u)
        expect(quote).toContain('8.2')
        expect(quote).toContain('?l=ru,en&v=side#p8-2>')
        expect(await page.locator('#_menu').isVisible()).toBe(false)
      },
    )
  })

  it('by keyboard: link, citation in the language of the interface, quotation with its number', async () => {
    await visit(
      browser,
      `${shipped.address(shippedFile)}?l=en,kk&v=side&ui=kk#p3`,
      {permissions},
      async (page) => {
        await page.keyboard.press('l')
        await expect.poll(async () => copied(page)).toMatch(/\?l=en,kk&v=side&ui=kk#p3$/u)
        await page.keyboard.press('i')
        await expect
          .poll(async () => copied(page))
          .toMatch(/^Түрікменстан.*, 3-тармақ, Chronicles of Turkmenistan <file:.*#p3>$/u)
        await page.keyboard.press('q')
        await expect
          .poll(async () => copied(page))
          .toMatch(/^“3\. Apply comprehensive.*”\n.*point 3/u)
      },
    )
  })
})

describe('the keyboard', () => {
  it('goes from row to row and shows its sheet; Escape closes it', async () => {
    await visit(browser, shipped.address(shippedFile), {}, async (page) => {
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
    await visit(browser, shipped.address(shippedFile), {}, async (page) => {
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
    await visit(browser, `${house.address(houseFile)}?l=en,ru&v=side`, {}, async (page) => {
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
    await visit(browser, house.address(houseFile), {colorScheme: 'dark'}, async (page) => {
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
    await visit(browser, house.address(houseFile), {reducedMotion: 'reduce'}, async (page) => {
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
    await visit(browser, house.address(houseFile), {}, async (page) => {
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
    await visit(browser, `${house.address(houseFile)}?l=en,ru&v=side`, {}, async (page) => {
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
