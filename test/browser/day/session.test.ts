import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {isDeep} from '../../runs.ts'
import {useBrowser} from '../reader.ts'
import {served, stopped, type FileServer} from '../served.ts'
import {readForADay, type Look} from './session.ts'
import {buildTwo} from './site.ts'

const browser = useBrowser()
let folder: string
let site: FileServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-day-'))
  await buildTwo(folder, inject('house'))
  site = await served(join(folder, 'output'))
})
afterAll(async () => {
  await stopped(site.server)
  await rm(folder, {recursive: true, force: true})
})

const every = (['mouse', 'keyboard'] as const).flatMap((by) =>
  [360, 800, 1440].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['ltr', 'rtl'] as const).flatMap((direction) =>
        ([100, 200] as const).map((text): Look => ({by, width, colorScheme, direction, text})),
      ),
    ),
  ),
)
const some: readonly Look[] = [
  {by: 'mouse', width: 360, colorScheme: 'dark', direction: 'rtl', text: 100},
  {by: 'keyboard', width: 1440, colorScheme: 'light', direction: 'ltr', text: 100},
]

describe('a day with two documents, and the next', () => {
  it.each(isDeep ? every : some)(
    'opens, scrolls, points, cites, quotes, searches, changes languages, goes away and returns, $by, $width px, $colorScheme, $direction, letters of $text %',
    async (look) => {
      await readForADay(browser(), look, site.address)
    },
  )

  it.each(['mouse', 'keyboard'] as const)('without script, by %s', async (by) => {
    const context = await browser().newContext({
      javaScriptEnabled: false,
      viewport: {width: 800, height: 520},
    })
    const page = await context.newPage()
    const follow = async (link: string): Promise<void> => {
      if (by === 'mouse') return page.click(link)
      await page.focus(link)
      await page.keyboard.press('Enter')
    }
    const {address} = site
    await page.goto(`${address}rules/rules.en-ru-ar-fr.columns.html#art2-1`)
    const top = (await page.locator('#art2-1').boundingBox())?.y
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(520)
    await follow('[popovertarget=_settings]')
    await page.locator('#_settings').waitFor()
    if (by === 'mouse') await page.click('label[for=_l1]')
    else {
      await page.focus('#_l1')
      await page.keyboard.press('Space')
    }
    await page.keyboard.press('Escape')
    expect(await page.locator('#art2-1 > .c1').isVisible()).toBe(false)
    expect(await page.locator('#art2-1 > .c2').isVisible()).toBe(true)
    await follow('[popovertarget=_contents]')
    await page.locator('#_contents').waitFor()
    await follow('#_contents a[href="#art1-title"], #_contents a[href="#art1"]')
    await page.waitForURL(/#art1(?:-title)?$/u)
    await follow('.home')
    await page.waitForURL(`${address}index.html`)
    await follow('#code-of-conduct .chips a[hreflang=ru]')
    await page.waitForURL(/code-of-conduct\.en-ru\.columns\.html/u)
    expect(await page.locator('#p8-2 > .c1').isVisible()).toBe(true)
    await page.goBack()
    await page.waitForURL(`${address}index.html`)
    await context.close()
  })
})
