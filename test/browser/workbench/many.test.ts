import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../../runs.ts'
import {mustSucceed} from '../project.ts'
import {onRow, useDesk} from './desk.ts'

const count = isDeep ? 5000 : 600

async function layOutMany(folder: string): Promise<void> {
  const points = Array.from(
    {length: count},
    (_, index) => `${index + 1}. The States shall report on measure ${index + 1} within 30 days.`,
  )
  await mkdir(join(folder, 'source'), {recursive: true})
  await writeFile(join(folder, 'source', 'acts.md'), `# Acts\n\n${points.join('\n\n')}\n`)
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
  await mustSucceed(folder, 'sync')
}

const desk = useDesk(layOutMany)

describe(`a document of ${count} units`, () => {
  it('has every row in the page, goes to one of them by its address, and to the last by key', async () => {
    await desk.open(`#acts/ru/p${count - 1}`, {}, async (page) => {
      await onRow(page, `p${count - 1}`)
      expect(await page.locator('.row').count()).toBe(count + 1)
      await page.keyboard.press('Alt+ArrowDown')
      await onRow(page, `p${count}`)
      const row = await page.locator(`[data-key=p${count}]`).boundingBox()
      expect(row!.y).toBeGreaterThan(0)
      expect(row!.y).toBeLessThan(900)
    })
  })

  it('has a name for every group of rows, those too that are far from the window', async () => {
    await desk.open('#acts/ru/p1', {}, async (page) => {
      await onRow(page, 'p1')
      const client = await page.context().newCDPSession(page)
      await client.send('Accessibility.enable')
      const {nodes} = (await client.send('Accessibility.getFullAXTree')) as {
        nodes: readonly {role?: {value?: string}; name?: {value?: string}}[]
      }
      const names = nodes
        .filter(({role}) => role?.value === 'list')
        .map(({name}) => name?.value ?? '')
      expect(names.some((name) => name.endsWith(`– ${count}`))).toBe(true)
      expect(names.filter((name) => name.includes('–')).length).toBe(Math.ceil((count + 1) / 40))
    })
  })

  it('is filtered by words and by points', async () => {
    await desk.open('#acts/ru/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.keyboard.press('Control+/')
      await page.keyboard.type('measure 57 ')
      await expect.poll(async () => page.locator('.row').count()).toBe(2)
      await page.getByRole('button', {name: 'Show all rows'}).click()
      await page.getByLabel('Points').fill('100-109')
      await expect.poll(async () => page.locator('.row').count()).toBe(11)
    })
  })

  it('draws a row that is typed into, and no other', async () => {
    await desk.open('#acts/ru/p5', {}, async (page) => {
      await onRow(page, 'p5')
      const drawn = await page.evaluateHandle(() => {
        const keys = new Set<string | undefined>()
        const observer = new MutationObserver((records) => {
          for (const {target} of records) {
            const element = target instanceof Element ? target : target.parentElement
            keys.add(element?.closest<HTMLElement>('.row')?.dataset['key'])
          }
        })
        const rows = document.querySelector('.rows')
        if (rows) observer.observe(rows, {subtree: true, childList: true, characterData: true})
        return keys
      })
      await page.keyboard.type('abc')
      // What the rules say of it is the last that is drawn.
      await page.locator('[data-key=p5] .finding').first().waitFor()
      expect(await drawn.evaluate((keys) => [...keys])).toEqual(['p5'])
    })
  })
})
