import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds against WCAG 2.2 A and AA, each with the elements concerned. */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.locator(within).first().waitFor()
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(await readFile(axePath, 'utf8'))
  const found = await page.evaluate(async (within) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    type Axe = {
      run: (
        on: string,
        how: unknown,
      ) => Promise<{
        passes: readonly unknown[]
        violations: readonly {id: string; nodes: readonly {html: string}[]}[]
      }>
    }
    const {axe} = globalThis as unknown as {axe: Axe}
    const result = await axe.run(within, {runOnly: {type: 'tag', values: tags}})
    return {
      looked: result.passes.length,
      violations: result.violations.map(
        ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`,
      ),
    }
  }, within)
  // A checker that looked at nothing finds nothing.
  expect(found.looked).toBeGreaterThan(5)
  return found.violations
}
