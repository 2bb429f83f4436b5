import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {largeEdition, pageOf, wordsOf} from '../../bench/html/large.ts'
import {openingOf} from '../../bench/html/opening.ts'
import {isDeep} from '../runs.ts'
import {useBrowser} from './reader.ts'
import {visit} from './visit.ts'

const units = isDeep ? 3000 : 300
const browser = useBrowser()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-large-'))
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

/** The page without its script and styles: what a browser needs for the words alone. */
const bare = (page: string): string =>
  page.replaceAll(/<(?<tag>script|style)\b[^>]*>[\s\S]*?<\/\k<tag>>/gu, '')

describe(`${units} units in eight languages`, () => {
  it('are light beyond their words', async () => {
    const edition = largeEdition(units)
    const page = await pageOf(edition)
    expect(page.match(/class="r point/gu)).toHaveLength(units)
    const compressed = (text: string): number => gzipSync(text).length
    const beyond = compressed(page) - compressed(wordsOf(edition))
    expect(beyond / 8 / (units / 1000)).toBeLessThan(150_000)
  })

  it('are left behind by one press of the key End', async () => {
    const file = join(folder, 'end.html')
    await writeFile(file, await pageOf(largeEdition(units)))
    await visit(browser(), `file://${file}`, {}, async (page) => {
      await page.keyboard.press('End')
      await expect
        .poll(async () =>
          page.evaluate(() =>
            Math.round(document.documentElement.scrollHeight - innerHeight - scrollY),
          ),
        )
        .toBeLessThan(2)
    })
  })

  it('have a word in nearly every cell found, counted and marked around the screen alone', async () => {
    const file = join(folder, 'find.html')
    await writeFile(file, await pageOf(largeEdition(units)))
    await visit(browser(), `file://${file}`, {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.insertText('e')
      const marked = async () =>
        page.evaluate(() => Array.from(CSS.highlights.get('found') ?? [], String))
      await expect.poll(async () => (await marked()).length).toBeGreaterThan(20)
      const count = Number(await page.locator('#_found [lang=en] b').textContent())
      expect(count).toBeGreaterThan(units * 5)
      // Those of a few screens, wherever the reader is.
      expect((await marked()).length).toBeLessThan(9000)
      const isMarked = async (id: string): Promise<boolean> =>
        page.evaluate(
          (row) =>
            Array.from(CSS.highlights.get('found') ?? []).some((range) =>
              document.getElementById(row)?.contains(range.startContainer),
            ),
          id,
        )
      const last = `art${units / 20}-20`
      expect(await isMarked('art1-1')).toBe(true)
      expect(await isMarked(last)).toBe(false)
      await page.keyboard.press('Shift+Enter')
      await expect.poll(async () => isMarked(last)).toBe(true)
      expect(await isMarked('art1-1')).toBe(false)
      const letters = (await marked()).map((text) =>
        text.normalize('NFD').slice(0, 1).toLowerCase(),
      )
      expect(letters.length).toBeGreaterThan(20)
      expect(new Set(letters)).toEqual(new Set(['e']))
    })
  })

  it.runIf(isDeep)('are painted and scroll nearly as fast as their words alone', async () => {
    const page = await pageOf(largeEdition(units))
    const opened = async (name: string, text: string) => {
      const file = join(folder, name)
      await writeFile(file, text)
      return openingOf(browser(), `file://${file}`)
    }
    const plain = await opened('bare.html', bare(page))
    const {firstPaint, medianFrame, frames} = await opened('page.html', page)
    expect(frames).toBeGreaterThan(100)
    expect(firstPaint).toBeGreaterThan(0)
    expect(firstPaint / plain.firstPaint).toBeLessThan(5)
    // Where every frame looks at the whole page again, a frame takes ten times as long.
    expect(medianFrame / plain.medianFrame).toBeLessThan(5)
  })
})
