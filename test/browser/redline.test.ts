import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {stele} from '../e2e/command.ts'
import {violations} from './axe.ts'
import {useBrowser} from './reader.ts'
import {isDeep} from '../runs.ts'
import {visit, type Visitor} from './visit.ts'

const browser = useBrowser()
let folder: string
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-redline-'))
  const house = inject('house')
  for (const name of ['source', 'locales', 'pipeline.config.ts']) {
    await cp(join(house, name), join(folder, name), {recursive: true})
    await cp(join(house, name), join(folder, 'then', name), {recursive: true})
  }
  const source = join(folder, 'then', 'source', 'rules.md')
  const text = await readFile(source, 'utf8')
  const earlier = text
    .replace('Members publish it each year', 'Members publish it every second year')
    .replace('| City | 500 |', '| City | 400 |\n| Village | 10 |')
    .replace('These rules bind', 'A member may leave.\n\nThese rules bind')
  expect(earlier).not.toBe(text)
  await writeFile(source, earlier)
  const {code, stderr} = await stele(folder, 'build', '--compare', './then', '--format', 'html')
  expect([code, stderr]).toEqual([0, expect.any(String)])
  address = pathToFileURL(
    join(folder, 'output/rules/rules.en-ru-ar-fr.columns.since-then.html'),
  ).href
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

const cases: readonly Visitor[] = [
  {width: 360, colorScheme: 'light'},
  {width: 1440, colorScheme: 'dark'},
]

describe('a page of what changed', () => {
  it.each(isDeep ? cases : cases.slice(0, 1))(
    'holds to WCAG 2.2 A and AA, folded and unfolded, %j',
    async (visitor) => {
      await visit(browser(), address, visitor, async (page) => {
        expect(await violations(page)).toEqual([])
        await page.$$eval('details.fold', (folds) => {
          for (const fold of folds) fold.setAttribute('open', '')
        })
        expect(await violations(page)).toEqual([])
      })
    },
  )

  it('unfolds without script, and all text is there', async () => {
    await visit(browser(), address, {javaScriptEnabled: false}, async (page) => {
      const fold = page.locator('details.fold').first()
      const row = fold.locator('.r').first()
      expect(await row.isVisible()).toBe(false)
      await fold.locator('summary').click()
      expect(await row.isVisible()).toBe(true)
      expect(await page.locator('nav.since li a').first().isVisible()).toBe(true)
    })
  })

  it('opens the fold that a link leads into, and the list leads to each change', async () => {
    const hidden = await readFile(new URL(address), 'utf8')
    const [, key = ''] =
      /<details class="fold">.*?<div class="r point[^"]*" id="(?<key>[^"]+)"/su.exec(hidden) ?? []
    expect(key).not.toBe('')
    await visit(browser(), `${address}#${key}`, {}, async (page) => {
      await page.waitForFunction(
        (id) => document.getElementById(id)?.closest('details')?.open === true,
        key,
      )
    })
    await visit(browser(), address, {}, async (page) => {
      const hrefs = await page.$$eval('nav.since li', (items) =>
        items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
      )
      expect(hrefs.length).toBeGreaterThan(3)
      for (const href of hrefs)
        expect(
          await page.evaluate(
            (id) => document.getElementById(id) !== null,
            decodeURIComponent(href.slice(1)),
          ),
          href,
        ).toBe(true)
    })
  })

  it('quotes the words of today alone', async () => {
    await visit(browser(), address, {}, async (page) => {
      const copied = page.evaluate(
        async () =>
          new Promise<string>((resolve) => {
            navigator.clipboard.writeText = async (text) => resolve(text)
          }),
      )
      await page.locator('[id="art1-2"] .c0').hover()
      await page.keyboard.press('q')
      const text = await copied
      expect(text).toContain('Members publish it each year')
      expect(text).not.toContain('second')
    })
  })

  it('finds words in folded rows, and shows them', async () => {
    await visit(browser(), address, {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText('loses its vote')
      await page.waitForFunction(() => document.querySelector('#_found b') !== null)
      await page.waitForFunction(() =>
        Array.from(document.querySelectorAll<HTMLDetailsElement>('details.fold')).some(
          ({open}) => open,
        ),
      )
    })
  })
})
