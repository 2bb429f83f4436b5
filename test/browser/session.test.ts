import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {columns, drawn, flow, query, useReader} from './reader.ts'

const {house, shipped, pages, browser} = useReader()
const permissions = ['clipboard-read', 'clipboard-write']

/** What the clipboard holds after a key, once the page has said that it copied. */
async function copiedBy(page: Page, key: string): Promise<{text: string; said: string}> {
  await page.evaluate(() => {
    const said = document.querySelector('#_said')
    if (said) said.textContent = ''
  })
  await page.keyboard.press(key)
  await expect.poll(async () => page.textContent('#_said')).not.toBe('')
  return {
    text: await page.evaluate(async () => navigator.clipboard.readText()),
    said: (await page.textContent('#_said')) ?? '',
  }
}

describe('the row that is looked at is the one that is cited', () => {
  it('after a link was opened, until it is scrolled away; then the one at the top', async () => {
    await shipped('?l=en,ru#p2', {permissions, height: 420}, async (page) => {
      await drawn(page)
      expect((await copiedBy(page, 'i')).text).toContain(', point 2, ')
      await page.mouse.move(1435, 10)
      await page.mouse.wheel(0, 1200)
      await expect.poll(async () => page.textContent('#_here')).toMatch(/^point [6-9]/u)
      const here = await page.textContent('#_here')
      const {text, said} = await copiedBy(page, 'i')
      expect(text).toContain(`, ${here}, `)
      expect(said).toBe(`Copied: ${here}`)
      expect((await copiedBy(page, 'l')).text).not.toContain('#p2')
    })
  })

  it('by pointer, whatever the address names; by key where keys were used last', async () => {
    await shipped('?l=en,ru&v=side#p3', {permissions}, async (page) => {
      await page.hover('#p4 .c1 .x')
      const {text, said} = await copiedBy(page, 'q')
      expect(text).toMatch(/^«4\. /u)
      expect(text).toMatch(/пункт 4, .*\(машинный черновик\) <file:.*#p4>$/u)
      expect(said).toBe('Copied: point 4')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      const id = await page.evaluate(() => document.activeElement?.id)
      expect((await copiedBy(page, 'l')).text).toContain(`#${id}`)
      await page.mouse.move(700, 500)
      const hovered = await page.evaluate(() => document.querySelector('main .r:hover')?.id)
      expect((await copiedBy(page, 'l')).text).toMatch(new RegExp(`#${hovered}$`, 'u'))
    })
  })

  it('names an unnumbered row by its first words, and the address of the publisher', async () => {
    await house('?l=en,ru&v=side', {permissions}, async (page) => {
      await page.hover('#preamble-1 .c0 .x')
      const {text, said} = await copiedBy(page, 'i')
      expect(said).toBe('Copied: These rules bind all members.')
      expect(text).toBe(
        'House rules, The House, 3 of 2026 <https://house.example/rules/rules/rules.en-ru-ar-fr.columns.html?l=en,ru&v=side#preamble-1>',
      )
    })
  })

  it('cites the source where a column shows it instead of a translation', async () => {
    await house('?l=ar,en&v=side', {permissions}, async (page) => {
      await page.hover('#art1-2-2 .c2 .x')
      const {text} = await copiedBy(page, 'q')
      expect(text).toMatch(/^“on line.*”\nHouse rules, /u)
    })
  })

  it('is a row of a table too, at the address of the number in its first cell', async () => {
    await house('?l=en,ru&v=side#2.1.7', {permissions, height: 420}, async (page) => {
      const row = page.locator('[data-p="2.1.7"]')
      await expect
        .poll(async () => (await row.boundingBox())?.y ?? Infinity, {timeout: 60_000})
        .toBeLessThan(420)
      await row.locator('.c0').hover()
      expect(await copiedBy(page, 'i')).toEqual({
        text: expect.stringMatching(/^House rules, point 2\.1\.7, .*#art2-r2-c1>$/u),
        said: 'Copied: point 2.1.7',
      })
      expect((await copiedBy(page, 'l')).text).toMatch(/#art2-r2-c1$/u)
      expect((await copiedBy(page, 'q')).text).toMatch(
        /^“2\.1\.7 \| 2 × 10⁶”\nHouse rules, point 2\.1\.7, /u,
      )
      await page.locator('#art2-r3-c1 .c0').hover()
      const {text, said} = await copiedBy(page, 'q')
      expect(text).toMatch(/^“State \| 1,000”\nHouse rules, .*#art2-r3-c1>$/u)
      expect(said).toBe('Copied: State | 1,000')
    })
  })

  it('in forms that reference managers read', async () => {
    await house('?l=en,ru&v=side', {permissions}, async (page) => {
      await page.hover('#art1-1 .c0 .x')
      await page.click('#_more')
      await page.click('#_copy-bibtex')
      const read = async () => page.evaluate(async () => navigator.clipboard.readText())
      await expect.poll(read).toContain('@misc{rules-art1-1,\n  title = {{House rules}},')
      expect(await read()).toContain('  note = {article 1.1},\n')
      await page.click('#_more')
      await page.click('#_copy-ris')
      await expect
        .poll(read)
        .toMatch(/^TY {2}- GEN\r\nTI {2}- House rules\r\n[^]*\r\nUR {2}- https:[^]*ER {2}- \r\n$/u)
    })
  })
})

describe('sharing', () => {
  const opened = async (
    answer: 'takes' | 'closes' | 'fails',
    use: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser().newContext({locale: 'en', permissions})
    await context.addInitScript((how) => {
      const share = async (sent: ShareData): Promise<void> => {
        Object.assign(globalThis, {sent})
        if (how === 'closes') throw new DOMException('closed', 'AbortError')
        if (how === 'fails') throw new DOMException('no', 'NotAllowedError')
      }
      Object.defineProperty(navigator, 'share', {value: share, configurable: true})
    }, answer)
    const page = await context.newPage()
    await page.goto(`${others('rules.en-ru.columns.html')}?v=side`)
    await page.hover('#art1-1 .c0 .x')
    await page.click('#_more')
    await page.click('#_share')
    await expect.poll(async () => page.evaluate(() => 'sent' in globalThis)).toBe(true)
    await use(page)
    await context.close()
  }
  const sent = async (page: Page): Promise<unknown> =>
    page.evaluate(() => Reflect.get(globalThis, 'sent') as unknown)

  it('hands the link and the citation of the row to the system', async () => {
    await opened('takes', async (page) => {
      expect(await sent(page)).toMatchObject({
        text: expect.stringMatching(/^House rules, article 1\.1, The House, /u),
        url: 'https://house.example/rules/rules/rules.en-ru.columns.html?v=side#art1-1',
      })
      await page.locator('#_menu').waitFor({state: 'hidden'})
    })
  })

  it('copies the link where the system refuses, and nothing where the reader does', async () => {
    await opened('fails', async (page) => {
      await expect.poll(async () => page.textContent('#_said')).toBe('Copied: article 1.1')
      expect(await page.evaluate(async () => navigator.clipboard.readText())).toMatch(/#art1-1$/u)
    })
    await opened('closes', async (page) => {
      expect(await page.textContent('#_said')).toBe('')
      expect(await page.locator('#_menu').isVisible()).toBe(true)
    })
  })
})

describe('selecting', () => {
  /** By the mouse, from the beginning of one element to so many pixels into the last line of another. */
  const drag = async (page: Page, from: string, to: string, into = 40): Promise<void> => {
    const [start, end] = await Promise.all([
      page.locator(from).boundingBox(),
      page.locator(to).boundingBox(),
    ])
    await page.mouse.move(start!.x + 2, start!.y + 8)
    await page.mouse.down()
    await page.mouse.move(end!.x + Math.min(into, end!.width - 1), end!.y + end!.height - 8, {
      steps: 8,
    })
    await page.mouse.up()
  }

  it('in one column copies that column alone', async () => {
    await shipped('?l=en,ru,kk&v=side', {permissions, height: 1400}, async (page) => {
      await drag(page, '#p2 .c1 .x', '#p4 .c1 .x')
      await page.keyboard.press('Control+C')
      const text = await page.evaluate(async () => navigator.clipboard.readText())
      expect(text).not.toContain('⋯')
      expect(text).not.toMatch(/[a-z]{3}|[әғқңөұүһі]/iu)
      expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['2. ', '3. ', '4. '])
    })
  })

  it('rows of a table copies them as lines, their cells apart, without the headings of the cells', async () => {
    await house('?l=en,ru,fr&v=side', {permissions, height: 1400}, async (page) => {
      // From the second cell: the number in the first is a link, and a browser drags that.
      const from = '#art2-r2-c1 .c0 .cells > :last-child > dd'
      await page.locator(from).scrollIntoViewIfNeeded()
      await drawn(page)
      await drag(page, from, '#art2-r4-c1 .c0 .cells > :last-child > dd', 9999)
      await page.keyboard.press('Control+C')
      const text = await page.evaluate(async () => navigator.clipboard.readText())
      expect(text).toBe('2 × 10⁶\nState | 1,000\nCity | 500')
      expect((await copiedBy(page, 'q')).text).toMatch(
        /^“… 2 × 10⁶\nState \| 1,000\nCity \| 500”\nHouse rules, .*#art2-r2-c1>$/u,
      )
    })
  })

  it('several points cites and quotes them together', async () => {
    await shipped('?l=en,ru&v=side', {permissions, height: 1400}, async (page) => {
      await drag(page, '#p2 .c0 .x', '#p4 .c0 .x')
      const cited = await copiedBy(page, 'i')
      expect(cited.text).toMatch(/, point 2 – point 4, .*#p2>$/u)
      expect(cited.said).toBe('Copied: point 2 – point 4')
      const {text} = await copiedBy(page, 'q')
      expect(text).toMatch(/^“2\. [^]*\n3\. [^]*\n4\. [^]* …”\n.*point 2 – point 4/u)
    })
  })
})

describe('a saved choice', () => {
  it('of one page leaves the languages of the next in sight', async () => {
    await house('', {}, async (page, address) => {
      await page.goto(address)
      // All but French are hidden here.
      for (const key of ['1', '2', '3']) await page.keyboard.press(key)
      expect(await columns(page)).toEqual(['fr'])
      await page.reload()
      expect(await columns(page)).toEqual(['fr'])
      await page.goto(address)
      expect(await columns(page)).toEqual(['en', 'ru', 'ar', 'fr'])
    })
  })

  it('of an order holds where both languages are, and hides nothing elsewhere', async () => {
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(others('rules.ar-en.columns.html'))
    await page.keyboard.press('s')
    expect(await columns(page)).toEqual(['en', 'ar'])
    await page.goto(others('rules.en-ru.columns.html'))
    expect(await columns(page)).toEqual(['en', 'ru'])
    await page.keyboard.press('v')
    await page.keyboard.press('v')
    expect(await columns(page)).toEqual(['en'])
    await page.goto(others('rules.ar-en.columns.html'))
    expect(await columns(page)).toEqual(['en', 'ar'])
    // On a page of the same languages one language alone is what the reader asked for.
    await page.goto(others('rules.en-ru.columns.html'))
    expect(await columns(page)).toEqual(['en'])
    expect(await flow(page)).toBe('side')
    await page.click('[popovertarget=_settings]')
    await page.click('#_reset')
    expect(await columns(page)).toEqual(['en', 'ru'])
    expect(query(page)).toBe('')
    await page.reload()
    expect(await columns(page)).toEqual(['en', 'ru'])
    await context.close()
  })
})

describe('finding', () => {
  it('counts the words of a language, not those shown in place of them', async () => {
    await house('', {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText('the')
      await expect.poll(async () => page.textContent('#_found')).toMatch(/^English \d+$/u)
      await page.fill('#_find', 'переведено')
      await expect.poll(async () => page.textContent('#_found')).toBe('Nothing found')
    })
  })

  it('where the source has no column, says apart what is not translated', async () => {
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(others('rules.fr.html'))
    await page.keyboard.press('/')
    await page.keyboard.insertText('publish')
    await expect.poll(async () => page.textContent('#_found')).toBe('français 0 + 1 non traduit')
    await context.close()
  })
})

function others(file: string): string {
  return pages().house.address(`rules/${file}`)
}
