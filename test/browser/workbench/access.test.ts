import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {replaceFile} from '../../replace-file.ts'
import {isDeep} from '../../runs.ts'
import {violations} from '../axe.ts'
import {onRow, useDesk, type DeskOptions} from './desk.ts'
import {layOutCode, textsOf} from './project.ts'

const desk = useDesk(layOutCode)

const widths = [1440, 1024, 800, 360] as const
const looks: readonly DeskOptions[] = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})),
)
const cases = isDeep ? looks : [looks[0]!, looks.at(-1)!]

/** Put something wrong into the field, so that findings are shown. */
async function typeFaults(page: Page, key: string): Promise<void> {
  await onRow(page, key)
  await page.keyboard.insertText('17  ')
  await page.locator('.finding').first().waitFor()
}

async function open(page: Page, menu: string, item: string): Promise<void> {
  await page.locator('summary', {hasText: menu}).click()
  await page.getByRole('button', {name: item}).click()
  await page.getByRole('dialog').waitFor()
}

describe('WCAG 2.2 A and AA', () => {
  it.each(cases)('holds for the rows and each part of the help, %j', async (options) => {
    await desk.open('#code-of-conduct/de/p4', options, async (page) => {
      await typeFaults(page, 'p4')
      expect(await violations(page)).toEqual([])
      if ((await page.locator('.side').count()) === 0)
        await page.getByRole('button', {name: 'Show help for the row'}).click()
      for (const tab of ['questions', 'history', 'preview']) {
        await page.locator(`#tab-${tab}`).click()
        expect(await violations(page, '.side')).toEqual([])
      }
    })
  })

  it.each(cases.slice(0, isDeep ? cases.length : 1))('holds right to left, %j', async (options) => {
    await desk.open('#code-of-conduct/ar/p4', {...options, locale: 'ar'}, async (page) => {
      await onRow(page, 'p4')
      await page.locator('html[dir=rtl]').waitFor()
      expect(await violations(page)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      const [english, arabic] = await Promise.all(
        ['.english', '.field'].map(async (one) =>
          page.locator(`.row[aria-current] ${one}`).first().boundingBox(),
        ),
      )
      if ((options.width ?? 0) > 800) expect(english!.x).toBeGreaterThan(arabic!.x)
    })
  })

  it.each(cases.slice(-1))('holds for dialogs and menus, %j', async (options) => {
    await desk.open('#code-of-conduct/de/p5', options, async (page) => {
      await onRow(page, 'p5')
      for (const item of [
        'Import',
        'Export',
        'Synchronise with the English',
        'Build the editions',
      ]) {
        await open(page, 'Tools', item)
        expect(await violations(page, 'dialog')).toEqual([])
        await page.keyboard.press('Escape')
        await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      }
      for (const key of ['Control+k', 'Control+Alt+p']) {
        await page.keyboard.press(key)
        await page.getByRole('dialog').waitFor()
        // Publish first asks what has changed.
        await expect
          .poll(async () => page.getByRole('dialog').textContent())
          .not.toContain('Loading')
        expect(await violations(page, 'dialog')).toEqual([])
        await page.keyboard.press('Escape')
        await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      }
      // The focus comes back to the field when the dialog has gone; one more Escape leaves the field.
      await onRow(page, 'p5')
      await page.keyboard.press('Escape')
      await expect
        .poll(async () => page.evaluate(() => document.activeElement?.tagName))
        .not.toBe('TEXTAREA')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      expect(await violations(page, 'dialog')).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      await page.locator('summary', {hasText: 'View'}).click()
      expect(await violations(page, '.bar')).toEqual([])
    })
  })

  it('no part is wider than the window', async () => {
    for (const width of widths)
      await desk.open('#code-of-conduct/de/p6', {width}, async (page) => {
        await typeFaults(page, 'p6')
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('.bar, .filter, .rows, .side, .row')]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.className),
        )
        expect([width, wide]).toEqual([width, []])
      })
  })
})

describe('the page is found again', () => {
  it('while the server is away: what is typed stays, and is saved when it answers again', async () => {
    await desk.open('#code-of-conduct/de/p9', {mayFail: true}, async (page) => {
      await onRow(page, 'p9')
      await page.keyboard.insertText('Ein Satz.')
      await desk.restart(async () => {
        await page.locator('.banner').waitFor()
        await page.keyboard.press('Control+Enter')
        await page.keyboard.insertText(' Noch einer.')
      })
      // A server that was started again has another token: its own address opens the page.
      page.on('dialog', (dialog) => void dialog.accept())
      await page.goto(`${desk.address()}#code-of-conduct/de/p9`)
      await onRow(page, 'p9')
      expect(await page.locator('.field textarea').inputValue()).toBe('Ein Satz. Noch einer.')
      await page.keyboard.press('Control+s')
      await expect
        .poll(async () => (await textsOf(desk.folder(), 'de'))['p9'])
        .toBe('Ein Satz. Noch einer.')
    })
  })

  it('by nobody without the token', async () => {
    const {origin} = new URL(desk.address())
    const [page, rows] = await Promise.all([fetch(`${origin}/`), fetch(`${origin}/api/project`)])
    expect([page.status, rows.status]).toEqual([401, 401])
  })

  it('with names and texts that look like HTML shown as they are', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;'
    const file = join(desk.folder(), 'locales', 'de', 'code-of-conduct.json')
    const texts = await textsOf(desk.folder(), 'de')
    await replaceFile(file, `${JSON.stringify({...texts, p1: hostile}, null, 2)}\n`)
    await desk.open('#code-of-conduct/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      expect(await page.locator('[data-key=p1] .target').textContent()).toBe(hostile)
      await page.locator('#tab-preview').click()
      await page.locator('iframe').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.title()).not.toMatch(/^[12]$/u)
      expect(await page.locator('main img').count()).toBe(0)
    })
  })
})
