import {describe, expect, it} from 'vitest'
import {columns, drawn, flow, query, useReader} from './reader.ts'

const {house, shipped} = useReader()

describe('without script', () => {
  it.each([360, 800, 1440])('every language is there to read at %i px', async (width) => {
    await shipped('', {width, javaScriptEnabled: false}, async (page) => {
      const texts = page.locator('#p8-2 > .c > .x')
      expect(await texts.count()).toBe(8)
      for (const text of await texts.all()) expect(await text.isVisible()).toBe(true)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
      expect(await page.locator('#_open-find').isVisible()).toBe(false)
    })
  })

  it('languages, contents and changes are at hand', async () => {
    await house('', {javaScriptEnabled: false}, async (page) => {
      await page.locator('[popovertarget=_settings]').click()
      await page.locator('label[for=_l1]').click()
      expect(await columns(page)).toEqual(['en', 'ar', 'fr'])
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
    await shipped('', {locale: 'kk-KZ'}, async (page) => {
      expect(await columns(page)).toEqual(['en', 'kk'])
      expect(await page.locator('#_settings-name').textContent()).toBe('Тілдер мен орналасу')
    })
  })

  it('by mouse: shows, hides, moves, swaps; the address follows and holds', async () => {
    await shipped('', {}, async (page) => {
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
    await house('', {}, async (page) => {
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
    await house('', {}, async (page, address) => {
      await page.keyboard.press('2')
      await page.goto(`${address}?l=fr,en&v=inter#art2-1`)
      expect(await columns(page)).toEqual(['fr', 'en'])
      expect(await flow(page)).toBe('inter')
      await page.goto(address)
      expect(await columns(page)).toEqual(['en', 'ar', 'fr'])
    })
  })

  it('nonsense in the address is no choice', async () => {
    await house('?l=xx,__proto__&v=evil&ui=%3Cb%3E', {}, async (page) => {
      expect(await columns(page)).toEqual(['en', 'ru', 'ar', 'fr'])
      expect(await flow(page)).toBe('side')
    })
  })

  it('the interface speaks the language that was chosen for it', async () => {
    await house('', {}, async (page) => {
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
    await shipped('?l=en,ru,ar&v=side', {}, async (page) => {
      const tops = await page.$$eval('#p7 > .c', (cells) =>
        cells
          .map((cell) => cell.getBoundingClientRect())
          .filter(({width}) => width > 0)
          .map(({top}) => top),
      )
      expect(tops).toHaveLength(3)
      expect(new Set(tops).size).toBe(1)
      await page.setViewportSize({width: 360, height: 740})
      await expect.poll(async () => flow(page)).toBe('inter')
      await expect
        .poll(async () => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(360)
      // Three columns do not fit here, two of them do.
      await page.setViewportSize({width: 760, height: 740})
      await expect.poll(async () => flow(page)).toBe('side')
      expect(await page.locator('#p7 > .c:visible').count()).toBe(2)
      await page.keyboard.press('7')
      await expect.poll(async () => page.locator('#_pair').isVisible()).toBe(false)
      expect(await page.locator('#p7 > .c:visible').count()).toBe(2)
    })
  })

  it('a right-to-left column has its own direction, digits and marks', async () => {
    await shipped('?l=en,ar', {}, async (page) => {
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

  it('hold the pictures of the project, once for all languages', async () => {
    await house('?l=en,ru&v=side', {}, async (page) => {
      const picture = page.locator('main img')
      expect(await picture.count()).toBe(1)
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
      expect(await page.locator('main .image .c0').innerText()).toContain('The seal of the house')
    })
  })

  it('are lit in every column by pointer and focus, with more than colour', async () => {
    await shipped('', {}, async (page) => {
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
    await shipped('?l=en,ru#p8-2', {height: 600}, async (page) => {
      const top = async () =>
        page.$eval('#p8-2', (row) => Math.round(row.getBoundingClientRect().top))
      await drawn(page)
      const before = await top()
      for (const key of ['v', '3', '4']) {
        await page.keyboard.press(key)
        await drawn(page)
      }
      expect(Math.abs((await top()) - before)).toBeLessThan(40)
    })
  })
})

it.each(['p99', '<img src=x onerror=alert(1)>'])(
  'the address #%s, which names nothing on the page, is said to do so',
  async (id) => {
    await shipped('?l=en,ru', {}, async (page) => {
      // What is said goes away after a while: the page itself waits for it.
      const said = await page.evaluate(
        async (hash) =>
          new Promise((resolve) => {
            const output = document.querySelector('#_said')!
            new MutationObserver(() => resolve(output.textContent)).observe(output, {
              childList: true,
            })
            location.hash = hash
          }),
        id,
      )
      expect(said).toBe(`Nothing found: ${id}`)
      expect(new URL(page.url()).hash).toBe(new URL(`#${id}`, page.url()).hash)
    })
  },
)
