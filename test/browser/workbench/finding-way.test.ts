import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {mustSucceed} from '../project.ts'
import {replaceFile} from '../../replace-file.ts'
import type {Page} from 'playwright-core'
import {activeKey, fieldText, onRow, useDesk} from './desk.ts'
import {git, recordsOf, textsOf} from './project.ts'
import {editJson, layOutRich} from './rich-project.ts'

const desk = useDesk(layOutRich)

/** The keys of the rows that are shown. */
const shown = (page: Page) => async () =>
  page.locator('.row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')))

describe('rows are found', () => {
  it('by text in either language, by a regular expression, by points, and by their sign', async () => {
    await desk.open('#code-of-conduct/ru/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.getByLabel('Points').fill('8.2-8.3')
      await expect.poll(shown(page)).toEqual(['p1', 'p8-2', 'p8-3'])
      await page.getByLabel('Points').fill('')
      const find = page.getByRole('searchbox', {name: 'Find'})
      await find.fill('КОНСЕНСУС')
      await expect.poll(shown(page)).toEqual(['p1', 'p8-4'])
      await find.fill('consensus')
      await expect.poll(shown(page)).toEqual(['p1', 'p8-4'])
      await page.getByRole('button', {name: 'Regular expression'}).click()
      await find.fill('^(?:assist|promote)')
      await expect.poll(shown(page)).toEqual(['p1', 'p8-2'])
      await find.fill('(')
      await page.locator('#filter-problem', {hasText: 'not a regular expression'}).waitFor()
      await page.getByRole('button', {name: 'Show all rows'}).click()
      await expect.poll(async () => (await shown(page)()).length).toBe(18)
      expect(await activeKey(page)).toBe('p1')
    })
    await desk.open('#declaration/de/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.locator('.chip', {hasText: 'translated'}).click()
      await expect.poll(async () => page.locator('.found').textContent()).toBe('4 rows')
    })
  })

  it('in the tree of contents, by the mouse', async () => {
    await desk.open('#code-of-conduct/ru/p1', {}, async (page) => {
      await onRow(page, 'p1')
      const contents = page.getByRole('navigation', {name: 'Contents'})
      if ((await contents.count()) === 0)
        await page.getByRole('button', {name: 'Show contents'}).click()
      await contents.getByRole('link', {name: /^7\./u}).click()
      await onRow(page, 'p7')
      await expect
        .poll(async () => contents.locator('[aria-current=location]').textContent())
        .toMatch(/^7\./u)
      expect(page.url()).toMatch(/#code-of-conduct\/ru\/p7$/u)
      // Beside the text in a wide window, over it in a narrow one: there they open when asked for.
      await page.setViewportSize({width: 1440, height: 900})
      await contents.waitFor()
      await page.setViewportSize({width: 800, height: 900})
      await contents.waitFor({state: 'detached'})
      await page.getByRole('button', {name: 'Show contents'}).click()
      await contents.getByRole('link', {name: /^3\./u}).click()
      await onRow(page, 'p3')
      await contents.waitFor({state: 'detached'})
    })
  })

  it('across documents: the next that needs work', async () => {
    await editJson(join(desk.folder(), 'locales', 'de', 'declaration.json'), (texts) => ({
      ...texts,
      p2: '',
    }))
    await mustSucceed(desk.folder(), 'sync')
    await desk.open('#declaration/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      await page.keyboard.insertText('Die Bemühungen unterstützen.')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.url()).toMatch(/#acts\/de\/title$/u)
      await onRow(page, 'title')
      await page.getByLabel('Document').selectOption('declaration')
      await expect.poll(() => page.url()).toMatch(/#declaration\/de\//u)
      await page.locator('.pick-language').selectOption('ru')
      await expect.poll(() => page.url()).toMatch(/#declaration\/ru\//u)
    })
  })

  it('by their findings with F8; a fix is written into the field, where Ctrl+Z takes it back', async () => {
    await desk.open('#acts/de/title', {}, async (page) => {
      await onRow(page, 'title')
      await page.keyboard.insertText('Gesetze')
      await page.keyboard.press('Control+s')
      await page.keyboard.press('Alt+ArrowDown')
      await onRow(page, 'p1')
      await page.keyboard.insertText('Vorbehalten  und frei.')
      await page.locator('.finding', {hasText: 'spaces'}).waitFor()
      await page.keyboard.press('Control+s')
      await page.locator('.row[aria-current] [data-state=saved]').waitFor()
      await page.keyboard.press('Alt+ArrowUp')
      await onRow(page, 'title')
      await page.keyboard.press('F8')
      await onRow(page, 'p1')
      await page.locator('.finding', {hasText: 'spaces'}).getByRole('button', {name: 'Fix'}).click()
      expect(await fieldText(page)).toBe('Vorbehalten und frei.')
      await expect.poll(async () => page.locator('.finding', {hasText: 'spaces'}).count()).toBe(0)
      await page.keyboard.press('Control+z')
      expect(await fieldText(page)).toBe('Vorbehalten  und frei.')
    })
  })
})

describe('what people say of texts', () => {
  it('Alt+Enter says that a stale text still holds', async () => {
    const source = join(desk.folder(), 'source', 'declaration.md')
    const english = await readFile(source, 'utf8')
    await replaceFile(source, english.replace('Support efforts', 'Support all efforts'))
    await mustSucceed(desk.folder(), 'sync')
    await desk.open('#declaration/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      await page.locator('[data-key=p2][data-standing=stale]').waitFor()
      expect((await page.locator('.changed ins').textContent())?.trim()).toBe('all')
      await page.keyboard.press('Alt+Enter')
      await expect
        .poll(async () => (await recordsOf(desk.folder(), 'de', 'declaration'))['p2'])
        .not.toHaveProperty('english')
    })
  })

  it('two texts that a merge left become one by an edit', async () => {
    const waiting = join(desk.folder(), 'locales', 'de', 'declaration.conflicts.json')
    const text = (await textsOf(desk.folder(), 'de', 'declaration'))['p2']
    await replaceFile(
      waiting,
      JSON.stringify({p2: {base: 'Anfang', ours: text, theirs: 'Von drüben.'}}),
    )
    await desk.open('#declaration/de/p2', {}, async (page) => {
      await onRow(page, 'p2')
      await page.locator('[data-key=p2][data-standing=conflict]').waitFor()
      expect(await page.locator('.choice').textContent()).toContain('Von drüben.')
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText('Beides zusammen.')
      await page.keyboard.press('Control+s')
      await page.locator('[data-key=p2][data-standing=translated]').waitFor()
    })
    expect((await textsOf(desk.folder(), 'de', 'declaration'))['p2']).toBe('Beides zusammen.')
    await expect(readFile(waiting, 'utf8')).rejects.toThrow('ENOENT')
  })

  it('on a screen of 360 px a reviser reads and reviews by touch', async () => {
    await desk.open(
      '#declaration/de/p1',
      {width: 360, height: 740, hasTouch: true},
      async (page) => {
        await onRow(page, 'p1')
        await page.locator('[data-key=p2] .target').tap()
        await onRow(page, 'p2')
        await page.locator('.row[aria-current]').getByRole('button', {name: 'Reviewed'}).tap()
        await expect
          .poll(async () => (await recordsOf(desk.folder(), 'de', 'declaration'))['p2'])
          .toMatchObject({state: 'reviewed', by: 'Ayna Example'})
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      },
    )
  })
})

describe('the page itself', () => {
  it('speaks another language, turns from right to left, is dark, and shows a further language; a reload keeps it', async () => {
    await desk.open('#code-of-conduct/de/p8-1', {}, async (page) => {
      await onRow(page, 'p8-1')
      const view = page.locator('details.menu').last()
      await view.locator('summary').click()
      await page.getByLabel('Language of this page').selectOption('ar')
      await page.locator('html[dir=rtl][lang=ar]').waitFor()
      await view.locator('select').first().selectOption('dark')
      await page.locator('html[data-theme=dark]').waitFor()
      await view.locator('input[type=checkbox]').first().check()
      await page.locator('.row .reference').first().waitFor()
      await page.reload()
      await page.locator('html[dir=rtl][data-theme=dark]').waitFor()
      await onRow(page, 'p8-1')
      expect(await page.locator('[data-key=p8-1] .reference').textContent()).toContain('ГКТС')
      const [english, target] = await Promise.all(
        ['.english', '.field'].map(async (part) =>
          page.locator(`.row[aria-current] ${part}`).first().boundingBox(),
        ),
      )
      expect(english!.x).toBeGreaterThan(target!.x)
    })
  })

  it('a key that was changed or switched off stays so after a reload; one sign is no command in a field', async () => {
    await desk.open('#code-of-conduct/de/p9', {}, async (page) => {
      await onRow(page, 'p9')
      await page.keyboard.type('Was?')
      expect(await fieldText(page)).toBe('Was?')
      expect(await page.locator('dialog').count()).toBe(0)
      await page.getByRole('button', {name: 'Keys'}).click()
      const field = page.getByRole('textbox', {name: 'Save', exact: true})
      await field.focus()
      await page.keyboard.press('Delete')
      expect(await field.inputValue()).toBe('off')
      const taken = page.getByRole('textbox', {name: 'Publish', exact: true})
      await taken.focus()
      await page.keyboard.press('Control+k')
      await page.getByText('Ctrl+K already does: Concordance').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      page.on('dialog', (dialog) => void dialog.accept())
      await page.reload()
      await onRow(page, 'p9')
      await page.keyboard.press('Control+s')
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      expect((await textsOf(desk.folder(), 'de'))['p9']).toBe('')
    })
  })

  it('what was typed survives a page that ends without warning', async () => {
    await desk.open('#code-of-conduct/de/p10', {}, async (page) => {
      await onRow(page, 'p10')
      await page.keyboard.insertText('Noch nicht gesichert')
      await page.locator('.row[aria-current] [data-state=unsaved]').waitFor()
      const again = await page.context().newPage()
      await page.close({runBeforeUnload: false})
      await again.goto(`${desk.address()}#code-of-conduct/de/p10`)
      await onRow(again, 'p10')
      expect(await fieldText(again)).toBe('Noch nicht gesichert')
    })
  })
})

describe('work on the whole project, from the page', () => {
  it('synchronises, imports after a trial, and builds, each with its report', async () => {
    const source = join(desk.folder(), 'source', 'acts.md')
    await replaceFile(source, `${await readFile(source, 'utf8')}5. Members meet.\n`)
    await desk.open('#acts/de/p1', {}, async (page) => {
      await onRow(page, 'p1')
      await page.getByText('The source has changed since the last synchronisation.').waitFor()
      await page.locator('.banner').getByRole('button').click()
      await page.getByRole('button', {name: 'Start'}).click()
      await page.locator('.outcome', {hasText: 'Done'}).waitFor()
      expect(await page.locator('.outcome .files').textContent()).toContain('locales/de/acts.json')
      await page.keyboard.press('Escape')
      await page.locator('[data-key=p5]').waitFor()
      await page.locator('summary', {hasText: 'Tools'}).click()
      await page.getByRole('button', {name: 'Import'}).click()
      await page.locator('#import-file').setInputFiles({
        name: 'acts.de.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'key,source,target\np5,Members meet.,Die Mitglieder treten zusammen.\n',
        ),
      })
      await page.getByRole('button', {name: 'Show what would be done'}).click()
      await page.locator('.outcome').waitFor()
      expect((await textsOf(desk.folder(), 'de', 'acts'))['p5']).toBe('')
      await page.getByRole('dialog').getByRole('button', {name: 'Import', exact: true}).click()
      await page.locator('[data-key=p5][data-standing=translated]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('summary', {hasText: 'Tools'}).click()
      await page.getByRole('button', {name: 'Build the editions'}).click()
      await page.getByRole('button', {name: 'Start'}).click()
      await page.locator('.outcome', {hasText: 'Done'}).waitFor()
    })
    expect((await textsOf(desk.folder(), 'de', 'acts'))['p5']).toBe(
      'Die Mitglieder treten zusammen.',
    )
    expect(
      await readFile(join(desk.folder(), 'output', 'acts', 'acts.en-de.columns.html'), 'utf8'),
    ).toContain('Die Mitglieder treten zusammen.')
    expect(await git(desk.folder(), 'log', '--format=%s')).toBe('Shorten point 2\nBegin\n')
  })
})
