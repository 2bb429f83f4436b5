import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BrowserServer} from 'playwright-core'
import type {TestProject} from 'vitest/node'
import {startBrowserServer} from './chromium.ts'
import {buildHouse, buildShipped} from './project.ts'

declare module 'vitest' {
  /** What the browser tests share: built and started once. */
  export interface ProvidedContext {
    /** address of the browser's WebSocket */
    readonly browser: string
    /** folder of the built project that holds everything a document may hold */
    readonly house: string
    /** folder of the built shipped document */
    readonly shipped: string
  }
}

let folder: string | undefined
let server: BrowserServer | undefined

/** Start one browser and build the pages of two documents for all browser tests. */
export async function setup(project: TestProject): Promise<void> {
  server = await startBrowserServer()
  folder = await mkdtemp(join(tmpdir(), 'stele-pages-'))
  const [house, shipped] = [join(folder, 'house'), join(folder, 'shipped')]
  await buildHouse(house)
  await buildShipped(shipped)
  project.provide('browser', server.wsEndpoint())
  project.provide('house', house)
  project.provide('shipped', shipped)
}

/** Stop the browser and remove the pages. */
export async function teardown(): Promise<void> {
  await server?.close()
  if (folder !== undefined) await rm(folder, {recursive: true, force: true})
}
