import {spawn, type ChildProcess} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {main} from '../../e2e/command.ts'
import {useBrowser} from '../reader.ts'

/** A page of a workbench on a project of its own. */
export type Desk = {
  readonly folder: () => string
  /** with the token */
  readonly address: () => string
  /** Open the page in a fresh profile, and use it. It must then have done nothing wrong. */
  readonly open: (
    place: string,
    options: DeskOptions,
    use: (page: Page) => Promise<void>,
  ) => Promise<void>
  /** End the server, and start it again on the same port. */
  readonly restart: (whileAway: () => Promise<void>) => Promise<void>
}

/** How the page is opened. */
export type DeskOptions = BrowserContextOptions & {
  readonly width?: number
  readonly height?: number
  /** whether requests may fail, as they do while the server is away */
  readonly mayFail?: boolean
}

/**
 * A workbench for the tests of a file.
 *
 * @param layOut writes the project into an empty folder
 */
export function useDesk(layOut: (folder: string) => Promise<void>): Desk {
  const browser = useBrowser()
  let folder = ''
  let server: ChildProcess | undefined
  let address = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stele-desk-'))
    await layOut(folder)
    ;({server, address} = await started(folder, '0'))
  })
  afterAll(async () => {
    await ended(server)
    await rm(folder, {recursive: true, force: true})
  })
  return {
    folder: () => folder,
    address: () => address,
    open: async (place, {width = 1440, height = 900, mayFail = false, ...options}, use) => {
      const context = await browser().newContext({
        viewport: {width, height},
        locale: 'en',
        ...options,
      })
      try {
        const page = await context.newPage()
        const misdeeds = watched(page, new URL(address).origin, mayFail)
        await page.goto(`${address}${place}`)
        await use(page)
        if (misdeeds.length > 0) throw new Error(misdeeds.join('\n'))
      } finally {
        await context.close()
      }
    },
    restart: async (whileAway) => {
      const {port} = new URL(address)
      await ended(server)
      await whileAway()
      ;({server, address} = await started(folder, port))
    },
  }
}

/** What a page did that it must not: a request to elsewhere, an error, a message in the console. */
function watched(page: Page, origin: string, mayFail: boolean): readonly string[] {
  const misdeeds: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(?:data|about|blob):/u.test(url))
      misdeeds.push(`request ${url}`)
  })
  page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !mayFail) misdeeds.push(`console ${message.text()}`)
  })
  return misdeeds
}

async function started(
  folder: string,
  port: string,
): Promise<{readonly server: ChildProcess; readonly address: string}> {
  const words = [main, 'workbench', '--no-open', '--json', '--port', port]
  const server = spawn(process.execPath, words, {cwd: folder})
  const printed = await new Promise<string>((resolve, reject) => {
    let text = ''
    let said = ''
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.endsWith('}\n')) resolve(text)
    })
    server.on('exit', (code) => reject(new Error(`ended with ${code}: ${text} ${said}`)))
  })
  return {server, address: (JSON.parse(printed) as {address: string}).address}
}

async function ended(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  await exit
}

/** The row that is worked on, by its key; waits until its field is there. */
export async function activeKey(page: Page): Promise<string | null> {
  await page.locator('.row[aria-current] textarea').first().waitFor()
  return page.locator('.row[aria-current]').getAttribute('data-key')
}

/** Wait until a row is the one that is worked on, with the focus in its field. */
export async function onRow(page: Page, key: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.activeElement?.closest('.row')?.getAttribute('data-key') === wanted &&
      document.activeElement.tagName === 'TEXTAREA',
    key,
  )
}

/** What the field of the active row has. */
export async function fieldText(page: Page): Promise<string> {
  return page.locator('.field textarea').inputValue()
}
