import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {unzipSync, zipSync} from 'fflate'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {filesBelow} from '../engine/history.ts'
import {mustSucceed} from './project.ts'
import {useBrowser} from './reader.ts'
import {served, stopped, type FileServer} from './served.ts'
import {visit} from './visit.ts'

const browser = useBrowser()
let folder: string
const reading = 'rules/rules.en-ru.columns.html'
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-offline-'))
  for (const part of ['source', 'pages', 'locales/ru'])
    await mkdir(join(folder, part), {recursive: true})
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    "export default {locales: ['ru'], publisher: 'The House', html: {offline: true, pages: ['pages/about.md']}, editions: [{languages: ['en', 'ru'], formats: ['html']}]}\n",
  )
  await writeFile(join(folder, 'source/rules.md'), '# Rules\n\n1. Members meet in May.\n')
  await writeFile(join(folder, 'locales/ru/rules.json'), '{"title": "Правила"}\n')
  await writeFile(join(folder, 'pages/about.md'), '# About\n\nThe house.\n')
  await mustSucceed(folder, 'sync')
  await mustSucceed(folder, 'build', '--quiet')
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

/** The built site on this machine. */
const servedHere = async (port?: number): Promise<FileServer> =>
  served(join(folder, 'output'), port)

/** Wait until a worker has taken in all files of its list. */
async function keptBy(page: Page): Promise<void> {
  await expect
    .poll(async () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
    )
    .toBe('activated')
}

describe('a site that may be kept', () => {
  it('is read without a network, on pages that were never opened too, and searched', async () => {
    const {server, address} = await servedHere()
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    await page.goto(address)
    await keptBy(page)
    await stopped(server)
    for (const [path, heading] of [
      ['', 'Documents'],
      [reading, 'Rules'],
      ['rules/', 'Rules'],
      ['about.html', 'About'],
    ] as const) {
      await page.goto(address + path)
      await expect.poll(async () => page.textContent('h1')).toContain(heading)
    }
    await page.goto(address)
    await page.fill('#_sought', 'правила')
    await expect.poll(async () => page.textContent('#_counts')).toBe('русский 1')
    expect(wrong).toEqual([])
    await context.close()
  })

  it('is installable: a manifest with a name and icons that are there', async () => {
    const {server, address} = await servedHere()
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(address + reading)
    await keptBy(page)
    const href = await page.getAttribute('link[rel=manifest]', 'href')
    const found = new URL(href ?? '', address + reading)
    expect(found.href).toBe(`${address}manifest.webmanifest`)
    const manifest = JSON.parse(
      await readFile(join(folder, 'output/manifest.webmanifest'), 'utf8'),
    ) as {
      readonly name: string
      readonly icons: readonly {readonly src: string; readonly sizes: string}[]
    }
    expect(manifest).toMatchObject({name: 'The House', lang: 'en', start_url: './index.html'})
    for (const {src, sizes} of manifest.icons) {
      const icon = await readFile(join(folder, 'output', src))
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes)
    }
    const client = await context.newCDPSession(page)
    const {errors} = await client.send('Page.getAppManifest')
    expect(errors).toEqual([])
    await context.close()
    await stopped(server)
  })

  it('shows a new text once its pages were closed, and until then one text on all pages', async () => {
    const first = await servedHere()
    const {port} = first.server.address() as AddressInfo
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(first.address + reading)
    await keptBy(page)
    await writeFile(join(folder, 'source/rules.md'), '# Rules\n\n1. Members meet in June.\n')
    await mustSucceed(folder, 'sync')
    await mustSucceed(folder, 'build', '--quiet')
    await page.goto(first.address + reading)
    // The list has changed: the browser takes the new files in, and waits.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
    })
    await expect
      .poll(async () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state,
        ),
      )
      .toBe('installed')
    await page.reload()
    expect(await page.textContent('#p1 .c0')).toContain('May')
    await page.close()
    const next = await context.newPage()
    await expect
      .poll(async () => {
        await next.goto(first.address + reading)
        const text = await next.textContent('#p1 .c0')
        await next.goto('about:blank')
        return text
      })
      .toContain('June')
    await stopped(first.server)
    expect(port).toBeGreaterThan(0)
    await context.close()
  })

  it('refuses bytes that its list does not name', async () => {
    const {server, address} = await servedHere()
    const path = join(folder, 'output/about.html')
    const bytes = await readFile(path)
    await writeFile(path, bytes.toString('utf8').replace('The house.', 'Another house.'))
    const context = await browser().newContext({locale: 'en'})
    const page = await context.newPage()
    await page.goto(address)
    await expect
      .poll(async () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration === undefined || registration.active === null
            ? (registration?.installing?.state ?? 'none')
            : 'active'
        }),
      )
      .toBe('none')
    await writeFile(path, bytes)
    await context.close()
    await stopped(server)
  })
})

describe('a site in a zip file', () => {
  it('is read and searched where it was unpacked, and asks for nothing', async () => {
    const unpacked = await mkdtemp(join(tmpdir(), 'stele-zip-'))
    const files = await filesBelow(join(folder, 'output'))
    const zip = zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'latin1')]),
      ),
    )
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      await mkdir(join(unpacked, path, '..'), {recursive: true})
      await writeFile(join(unpacked, path), bytes)
    }
    await visit(browser(), `file://${unpacked}/${reading}`, {}, async (page) => {
      expect(await page.locator('link[rel=manifest]').count()).toBe(0)
      expect(await page.textContent('#p1')).toContain('Members meet')
      expect(await page.getAttribute('.home', 'href')).toBe('../index.html')
    })
    await visit(browser(), `file://${unpacked}/about.html`, {}, async (page) => {
      expect(await page.textContent('h1')).toBe('About')
    })
    await rm(unpacked, {recursive: true})
  })
})
