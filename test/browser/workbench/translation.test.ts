import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {mustSucceed} from '../project.ts'
import {replaceFile} from '../../replace-file.ts'
import {activeKey, fieldText, onRow, useDesk} from './desk.ts'
import {german} from './german.ts'
import {git, layOutCode, recordsOf, textsOf} from './project.ts'

const desk = useDesk(layOutCode)
const code = '#code-of-conduct/de'

/** Press Tab until an element with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const {activeElement} = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (typeof name === 'string' ? said === name : name.test(said)) return
  }
  throw new Error(`Tab does not lead to ${String(name)}`)
}

/** Go to a row by Alt and an arrow. */
async function goTo(page: Page, key: string, arrow: 'ArrowUp' | 'ArrowDown'): Promise<void> {
  for (let count = 0; count < 40 && (await activeKey(page)) !== key; count += 1) {
    const before = await activeKey(page)
    await page.keyboard.press(`Alt+${arrow}`)
    await expect.poll(async () => activeKey(page)).not.toBe(before)
  }
  await onRow(page, key)
}

// The tests go on where the one before has ended, as a translator does.
describe('a translator by keyboard alone', () => {
  it('translates all points, with suggestions, terms and numbers of the English', async () => {
    await desk.open(code, {}, async (page) => {
      await onRow(page, 'title')
      const rows = await page
        .locator('.row')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-key')))
      expect(rows).toHaveLength(18)
      for (const key of rows) {
        await onRow(page, key ?? '')
        await page.locator('.side-section').first().waitFor()
        if (key === 'preamble-1') await typeFirstParagraph(page)
        else if (key === 'p2') await page.keyboard.press('Alt+1')
        else if (key === 'p10') await takeAndCorrect(page)
        else await page.keyboard.insertText(german[key ?? ''] ?? '')
        await page.keyboard.press('Control+Enter')
        await page.locator(`[data-key="${key}"][data-standing=translated]`).waitFor()
      }
      await expect
        .poll(async () => page.locator('[role=status]').allTextContents())
        .toContain('Nothing is left to do in this language.')
    })
    const texts = await textsOf(desk.folder(), 'de')
    expect(texts).toMatchObject(german)
    expect(texts['p2']).toBe((await textsOf(desk.folder(), 'de', 'declaration'))['p1'])
    expect(texts['p10']).toMatch(/unterstützen\.$/u)
    const records = await recordsOf(desk.folder(), 'de')
    expect(records['p1']).toMatchObject({state: 'translated', origin: 'human'})
    expect(records['p2']).toMatchObject({origin: 'memory'})
    expect(await git(desk.folder(), 'log', '--format=%s')).toBe('Begin\n')
  })

  it('asks a question, which the state file keeps', async () => {
    await desk.open(`${code}/p8-1`, {}, async (page) => {
      await onRow(page, 'p8-1')
      await page.keyboard.press('Control+Alt+m')
      await page.locator('#question-text').waitFor()
      await expect
        .poll(async () => page.evaluate(() => document.activeElement?.id))
        .toBe('question-text')
      await page.keyboard.type('What is GKTS?')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.remarks .is-open').waitFor()
      expect(JSON.stringify((await recordsOf(desk.folder(), 'de'))['p8-1'])).toContain(
        'What is GKTS?',
      )
      await page.keyboard.press('Control+/')
      await tabTo(page, /with open questions/u)
      await page.keyboard.press('Enter')
      await expect.poll(async () => page.locator('.row').count()).toBe(1)
    })
  })

  it('reviews with Ctrl+Shift+Enter', async () => {
    await desk.open(`${code}/p1`, {}, async (page) => {
      await onRow(page, 'p1')
      await page.keyboard.press('Control+Shift+Enter')
      await page.locator('[data-key=p1][data-standing=reviewed]').waitFor()
      expect((await recordsOf(desk.folder(), 'de'))['p1']).toMatchObject({
        state: 'reviewed',
        by: 'Ayna Example',
      })
    })
  })

  it('sees a point whose English changes while the page is open, and what has changed in it', async () => {
    await desk.open(`${code}/title`, {}, async (page) => {
      await onRow(page, 'title')
      const file = join(desk.folder(), 'source', 'code-of-conduct.md')
      const english = await readFile(file, 'utf8')
      await replaceFile(
        file,
        english.replace(
          'Apply comprehensive counter terrorism measures',
          'Apply balanced counter terrorism measures',
        ),
      )
      await mustSucceed(desk.folder(), 'sync')
      await page.locator('[data-key=p3][data-standing=stale]').waitFor()
      await page.keyboard.press('Alt+PageDown')
      await onRow(page, 'p3')
      expect(await page.locator('.changed del').allTextContents()).toEqual(['comprehensive'])
      expect(await page.locator('.changed ins').allTextContents()).toEqual(['balanced'])
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Control+Shift+ArrowRight')
      await page.keyboard.insertText('Ausgewogene')
      await page.keyboard.press('Control+Enter')
      await page.locator('[data-key=p3][data-standing=translated]').waitFor()
      expect((await textsOf(desk.folder(), 'de'))['p3']).toMatch(/^Ausgewogene Maßnahmen/u)
    })
  })

  it('decides a conflict that a merge has left', async () => {
    await desk.open(`${code}/title`, {}, async (page) => {
      await onRow(page, 'title')
      const conflict = {
        p5: {base: 'Anfang', ours: german['p5'], theirs: 'Der Text der anderen Seite;'},
      }
      await replaceFile(
        join(desk.folder(), 'locales', 'de', 'code-of-conduct.conflicts.json'),
        `${JSON.stringify(conflict, null, 2)}\n`,
      )
      await page.locator('[data-key=p5][data-standing=conflict]').waitFor()
      await page.keyboard.press('Alt+PageDown')
      await onRow(page, 'p5')
      await tabTo(page, 'Use this text')
      await page.keyboard.press('Enter')
      await expect
        .poll(async () => (await textsOf(desk.folder(), 'de'))['p5'])
        .toBe('Der Text der anderen Seite;')
      await page.locator('[data-key=p5][data-standing=translated]').waitFor()
      await expect(
        readFile(join(desk.folder(), 'locales', 'de', 'code-of-conduct.conflicts.json'), 'utf8'),
      ).rejects.toThrow()
    })
  })

  it('publishes one commit of what has changed, and pushes nothing', async () => {
    await desk.open(`${code}/title`, {}, async (page) => {
      await onRow(page, 'title')
      await page.keyboard.press('Control+Alt+p')
      await page.locator('.published li').first().waitFor()
      expect(await page.locator('.published li').count()).toBeGreaterThanOrEqual(18)
      await tabTo(page, '')
      await page.locator('#publish-message').focus()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('German translation of the Code')
      await tabTo(page, 'Publish')
      await page.keyboard.press('Enter')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
    })
    const folder = desk.folder()
    expect(await git(folder, 'log', '--format=%s|%an <%ae>')).toBe(
      'German translation of the Code|Ayna Example <ayna@example.org>\nBegin|Ayna Example <ayna@example.org>\n',
    )
    const files = (await git(folder, 'show', '--name-only', '--format=', 'HEAD')).trim().split('\n')
    expect(files).toContain('locales/de/code-of-conduct.json')
    expect(files).toContain('locales/de/code-of-conduct.state.json')
    expect(files.filter((file) => !/^locales\/(?:de|en)\//u.test(file))).toEqual([])
  })

  it('finds the versions of a text in its history, and restores one', async () => {
    await desk.open(`${code}/p8-3`, {}, async (page) => {
      await onRow(page, 'p8-3')
      await page.keyboard.press('Control+Alt+h')
      await page.locator('.history li').first().waitFor()
      expect(await page.locator('.history').textContent()).toContain('Ayna Example')
    })
  })

  it('switches off a key, and changes another', async () => {
    await desk.open(`${code}/p1`, {}, async (page) => {
      await onRow(page, 'p1')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      const field = page.getByRole('textbox', {name: 'Next row', exact: true})
      await field.focus()
      await page.keyboard.press('Control+Alt+j')
      expect(await field.inputValue()).toBe('Ctrl+Alt+J')
      const off = page.getByRole('textbox', {name: 'Save', exact: true})
      await off.focus()
      await page.keyboard.press('Delete')
      expect(await off.inputValue()).toBe('off')
      await page.keyboard.press('Escape')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('Control+Alt+j')
      await onRow(page, 'p2')
    })
  })
})

/** The numbers and the term of the first paragraph are inserted from the English, in its order. */
async function typeFirstParagraph(page: Page): Promise<void> {
  const parts = (german['preamble-1'] ?? '').split(/2015|70|2018|Vereinten Nationen/u)
  const [first = '', second = '', third = '', fourth = '', last = ''] = parts
  await page.keyboard.insertText(first)
  await page.keyboard.press('Control+i')
  expect(await fieldText(page)).toBe(`${first}2015`)
  await page.keyboard.insertText(second)
  await page.keyboard.press('Control+i')
  await page.keyboard.insertText(third)
  await page.keyboard.press('Control+i')
  expect(await fieldText(page)).toMatch(/70.*2018$/u)
  await page.keyboard.insertText(fourth)
  await page.keyboard.press('Control+g')
  expect(await fieldText(page)).toMatch(/Vereinte Nationen$/u)
  // The term is in the nominative: the sentence needs another case.
  for (const _ of 'e Nationen') await page.keyboard.press('Backspace')
  await page.keyboard.insertText(`en Nationen${last}`)
}

/** The text of a similar point is taken, taken back, taken again, and corrected. */
async function takeAndCorrect(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1')
  const taken = await fieldText(page)
  expect(taken).toMatch(/^Die Bemühungen/u)
  await page.keyboard.press('Control+z')
  expect(await fieldText(page)).toBe('')
  await page.keyboard.press('Alt+1')
  expect(await fieldText(page)).toBe(taken)
  await page.keyboard.press('Control+End')
  for (const _ of 'unterstützen.') await page.keyboard.press('Backspace')
  await page.keyboard.insertText('stets unterstützen.')
}

it('goes by key to a row far away', async () => {
  await desk.open(`${code}/title`, {}, async (page) => {
    await onRow(page, 'title')
    await goTo(page, 'p3', 'ArrowDown')
    await goTo(page, 'title', 'ArrowUp')
  })
})

it('reviews all rows that a filter shows, and no other, after naming them', async () => {
  await desk.open(`${code}/title`, {}, async (page) => {
    await onRow(page, 'title')
    await page.getByLabel('Points').fill('8')
    // The row that is worked on is shown besides.
    await expect.poll(async () => page.locator('.row').count()).toBe(6)
    await page.locator('summary', {hasText: 'Tools'}).click()
    await page.getByRole('button', {name: 'Review all rows shown'}).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('8, 8.1, 8.2, 8.3, 8.4')
    await dialog.getByRole('button', {name: 'Review all rows shown (5)'}).click()
    await page.locator('[data-key=p8-4][data-standing=reviewed]').waitFor()
  })
  const records = await recordsOf(desk.folder(), 'de')
  for (const key of ['p8', 'p8-1', 'p8-2', 'p8-3', 'p8-4'])
    expect(records[key]).toMatchObject({state: 'reviewed', by: 'Ayna Example'})
  expect(records['title']).toMatchObject({state: 'translated'})
})
