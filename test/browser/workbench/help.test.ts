import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {mustSucceed} from '../project.ts'
import {replaceFile} from '../../replace-file.ts'
import {fieldText, onRow, useDesk} from './desk.ts'
import {recordsOf, textsOf} from './project.ts'
import {layOutRich} from './rich-project.ts'

const desk = useDesk(layOutRich)

/** Save the active row, and wait until the page shows its text as saved. */
async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.locator('.row[aria-current] [data-state=saved]').waitFor()
}

/** What the browser gets from an address of the page. */
async function textAt(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), address)
}

describe('what the memory offers', () => {
  it('is taken neither by the pointer above it nor by Enter; a click takes it, Ctrl+Z takes it back', async () => {
    await desk.open('#code-of-conduct/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      const match = page.locator('.match').first()
      await match.waitFor()
      expect(await match.textContent()).toContain('100')
      await match.hover()
      await page.keyboard.press('Enter')
      expect(await fieldText(page)).toBe('\n')
      await page.keyboard.press('Control+z')
      await match.click()
      const taken = (await textsOf(desk.folder(), 'de', 'declaration'))['p1']
      expect(await fieldText(page)).toBe(taken)
      await onRow(page, 'p2')
      await page.keyboard.press('Control+z')
      expect(await fieldText(page)).toBe('')
    })
  })

  it('is found by words with Ctrl+K, and inserted where the cursor was', async () => {
    await desk.open('#code-of-conduct/de/p3', {}, async (page) => {
      await onRow(page, 'p3')
      await page.keyboard.insertText('Bemühungen')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+k')
      await page.locator('.hits li').first().waitFor()
      expect(await page.locator('#concordance-query').inputValue()).toBe('Bemühungen')
      expect(await page.locator('.hits .found-words').allTextContents()).toContain('Bemühungen')
      await page.locator('.hits button').first().click()
      await expect.poll(async () => fieldText(page)).toBe('Die Bemühungen unterstützen.')
      await page.getByRole('button', {name: 'Discard changes'}).click()
    })
  })

  it('fills rows with the same English on request', async () => {
    await desk.open('#acts/de/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.keyboard.insertText('Vorbehalten.')
      await page.getByRole('button', {name: 'Use my text in 2 missing rows'}).click()
      for (const key of ['p2', 'p4'])
        await page.locator(`[data-key=${key}][data-standing=translated]`).waitFor()
      await save(page)
    })
    const texts = await textsOf(desk.folder(), 'de', 'acts')
    expect([texts['p1'], texts['p2'], texts['p3'], texts['p4']]).toEqual([
      'Vorbehalten.',
      'Vorbehalten.',
      '',
      'Vorbehalten.',
    ])
    expect((await recordsOf(desk.folder(), 'de', 'acts'))['p4']).toMatchObject({origin: 'memory'})
  })

  it('comes from a program of the user, as a draft of a machine until a person changes it', async () => {
    await desk.open('#acts/de/p3', {}, async (page) => {
      await onRow(page, 'p3')
      await page.getByRole('button', {name: 'Ask for a draft'}).click()
      await expect.poll(async () => fieldText(page)).toBe('[Members pay.]')
      await save(page)
      await page.locator('[data-key=p3][data-standing=draft]').waitFor()
      expect((await recordsOf(desk.folder(), 'de', 'acts'))['p3']).toMatchObject({
        origin: 'machine',
        state: 'initial',
      })
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText('Die Mitglieder zahlen.')
      await save(page)
      await page.locator('[data-key=p3][data-standing=translated]').waitFor()
    })
    expect((await recordsOf(desk.folder(), 'de', 'acts'))['p3']).toMatchObject({origin: 'human'})
  })

  it('shows forbidden forms in the field, and says when nothing is left to insert', async () => {
    await desk.open('#acts/de/p3', {}, async (page) => {
      await onRow(page, 'p3')
      await page.locator('.side-section').first().waitFor()
      await page.keyboard.press('Control+g')
      await expect
        .poll(async () => page.locator('[role=status]').allTextContents())
        .toContain('Nothing is left to insert')
    })
  })
})

describe('what was said and what was before', () => {
  it('a question is answered and closed; the export to a CAT tool carries it', async () => {
    await desk.open('#declaration/de/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.locator('#tab-questions').click()
      await page.locator('#question-text').fill('Which groups?')
      await page.getByRole('button', {name: 'Ask a question'}).click()
      await page.locator('.remarks .is-open').waitFor()
      const question = page.locator('.remarks .is-open')
      await question.getByLabel('Your answer').fill('Those of the list.')
      await question.getByRole('button', {name: 'Answer', exact: true}).click()
      await page.locator('.remark-answer').waitFor()
      expect(await page.locator('.remarks .is-open').count()).toBe(0)
      for (const name of ['XLIFF 2.1', 'gettext PO']) {
        await page.locator('summary', {hasText: 'Tools'}).click()
        await page.getByRole('button', {name: 'Export'}).click()
        const link = page.getByRole('link', {name})
        const text = await textAt(page, (await link.getAttribute('href')) ?? '')
        expect(text).toContain('Which groups?')
        expect(text).toContain('Those of the list.')
        await page.keyboard.press('Escape')
        await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      }
      await page.getByRole('button', {name: 'Open again'}).click()
      await page.locator('.remarks .is-open').waitFor()
    })
    expect(
      JSON.stringify((await recordsOf(desk.folder(), 'de', 'declaration'))['p1']?.['questions']),
    ).toContain('Those of the list.')
  })

  it('a version of the history goes back into the field, where Ctrl+Z takes it back', async () => {
    await desk.open('#declaration/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      await page.keyboard.press('Control+Alt+h')
      const versions = page.locator('.history li')
      await expect.poll(async () => versions.count()).toBe(2)
      expect(await versions.first().textContent()).toContain('Shorten point 2')
      expect(await versions.first().locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/u)
      expect(await versions.first().locator('del').count()).toBeGreaterThan(0)
      await versions.last().getByRole('button', {name: 'Restore'}).click()
      expect(await fieldText(page)).toMatch(/^Die Bemühungen um mehr Zusammenarbeit/u)
      await onRow(page, 'p2')
      await page.keyboard.press('Control+z')
      expect(await fieldText(page)).toBe('Die Bemühungen unterstützen.')
    })
  })

  it('an address with the identity of a unit leads to it after a renumbering', async () => {
    const source = join(desk.folder(), 'source', 'acts.md')
    const uid = String((await recordsOf(desk.folder(), 'de', 'acts'))['p3']?.['uid'])
    const english = await readFile(source, 'utf8')
    await replaceFile(source, english.replace('1. Reserved.\n', '').replace(/^\d\./gmu, '1.'))
    await mustSucceed(desk.folder(), 'sync')
    await desk.open(`#acts/de/p3@${uid}`, {}, async (page) => {
      await onRow(page, 'p2')
      expect(await fieldText(page)).toBe('Die Mitglieder zahlen.')
    })
  })
})

describe('the edition beside the rows', () => {
  it('follows what is typed, lights the row, and a click on it goes to the row', async () => {
    await desk.open('#declaration/de/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.keyboard.press('Control+Alt+v')
      const edition = page.frameLocator('iframe.preview')
      await edition.locator('[data-row=p1][data-lit]').first().waitFor()
      await page.locator('.field textarea').focus()
      await page.keyboard.insertText(' Und **mehr**.')
      await edition.locator('[data-row=p1] strong', {hasText: 'mehr'}).waitFor()
      await edition.locator('[data-row=p2]').last().click()
      await onRow(page, 'p2')
      await edition.locator('[data-row=p2][data-lit]').first().waitFor()
      expect((await textsOf(desk.folder(), 'de', 'declaration'))['p1']).not.toContain('mehr')
    })
  })

  it('shows the page of the PDF that has the row', async () => {
    await desk.open('#declaration/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      await page.locator('#tab-preview').click()
      await page.getByRole('button', {name: 'PDF page'}).click()
      await page.getByText('Page 1 of 1').waitFor()
      const address = await page.getByRole('link', {name: 'Open the PDF'}).getAttribute('href')
      expect(address).toMatch(/#page=1$/u)
      expect(await textAt(page, address ?? '')).toMatch(/^%PDF-/u)
    })
  })
})
