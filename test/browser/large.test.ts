import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {largeEdition, pageOf, wordsOf} from '../../bench/html/large.ts'
import {openingOf} from '../../bench/html/opening.ts'
import {startBrowser} from './chromium.ts'

const units = 3000
let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await startBrowser()
  folder = await mkdtemp(join(tmpdir(), 'stele-large-'))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, {recursive: true, force: true})
})

describe(`${units} units in eight languages`, () => {
  it('are light beyond their words, painted within a second, and scroll as fast as screens do', async () => {
    const edition = largeEdition(units)
    const page = await pageOf(edition)
    expect(page.match(/class="r point/gu)).toHaveLength(units)
    const compressed = (text: string): number => gzipSync(text).length
    const beyond = compressed(page) - compressed(wordsOf(edition))
    expect(beyond / 8 / (units / 1000)).toBeLessThan(150_000)
    const file = join(folder, 'page.html')
    await writeFile(file, page)
    const {firstPaint, medianFrame, frames} = await openingOf(browser, `file://${file}`)
    expect(firstPaint).toBeGreaterThan(0)
    expect(firstPaint).toBeLessThan(1000)
    expect(frames).toBeGreaterThan(100)
    // Drawn by the processor, which other tests keep busy, a frame takes longer than on a screen. Where
    // every frame looks at the whole page again, it takes ten times as long.
    expect(medianFrame).toBeLessThan(100)
  })
})
