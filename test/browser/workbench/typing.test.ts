import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {mustSucceed} from '../project.ts'
import {replaceFile} from '../../replace-file.ts'
import {activeKey, fieldText, onRow, useDesk} from './desk.ts'
import {layOutCode, textsOf} from './project.ts'

const desk = useDesk(layOutCode)
const code = '#code-of-conduct/de'

/** The English with a point before the ninth. */
function withNewPoint(english: string): string {
  return english
    .replace('10. Support efforts', '11. Support efforts')
    .replace('9. To establish', '9. Report every year.\n\n10. To establish')
}

describe('the field', () => {
  it('saves with Ctrl+Enter and goes to the next row that needs work', async () => {
    await desk.open(`${code}/title`, {}, async (page) => {
      await onRow(page, 'title')
      await page.keyboard.insertText('Turkmenistan tritt dem Kodex bei')
      await page.keyboard.press('Control+Enter')
      await onRow(page, 'preamble-1')
      expect(await textsOf(desk.folder(), 'de')).toMatchObject({
        title: 'Turkmenistan tritt dem Kodex bei',
        'preamble-1': '',
      })
      expect(await page.locator('[data-key=title]').getAttribute('data-standing')).toBe(
        'translated',
      )
      await page.keyboard.press('Alt+ArrowUp')
      await onRow(page, 'title')
      await page.keyboard.press('Alt+ArrowDown')
      await onRow(page, 'preamble-1')
    })
  })

  it('keeps Enter for a new line, and undoes what was copied from the English', async () => {
    await desk.open(`${code}/p3`, {}, async (page) => {
      await onRow(page, 'p3')
      await page.keyboard.type('eins')
      await page.keyboard.press('Enter')
      await page.keyboard.type('zwei')
      expect(await fieldText(page)).toBe('eins\nzwei')
      await page.keyboard.press('Control+Shift+c')
      expect(await fieldText(page)).toMatch(/^Apply comprehensive/u)
      await page.keyboard.press('Control+z')
      expect(await fieldText(page)).toBe('eins\nzwei')
      await page.getByRole('button', {name: 'Discard changes'}).click()
      expect(await fieldText(page)).toBe('')
    })
  })

  it('shows what the rules find at its place, and nothing while a word is composed', async () => {
    await desk.open(`${code}/p4`, {}, async (page) => {
      await onRow(page, 'p4')
      const client = await page.context().newCDPSession(page)
      await page.keyboard.insertText('Ansätze der UN, 17 Staaten ')
      await page.locator('.finding-error').first().waitFor()
      await expect
        .poll(async () => page.locator('.layer mark.line-error').allTextContents())
        .toContain('17')
      const before = await page.locator('.layer mark').count()
      expect(before).toBeGreaterThan(0)
      await client.send('Input.imeSetComposition', {text: 'わ', selectionStart: 1, selectionEnd: 1})
      await client.send('Input.imeSetComposition', {
        text: 'わた',
        selectionStart: 2,
        selectionEnd: 2,
      })
      expect(await page.locator('.layer mark').count()).toBe(0)
      expect(await fieldText(page)).toContain('わた')
      // A key of the input method is not a command.
      expect(await activeKey(page)).toBe('p4')
      await client.send('Input.insertText', {text: '私'})
      await expect.poll(async () => page.locator('.layer mark').count()).toBeGreaterThan(0)
      expect(await fieldText(page)).toBe('Ansätze der UN, 17 Staaten 私')
      await page.keyboard.press('Home')
      await page.keyboard.press('F8')
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('17')
      await page.getByRole('button', {name: 'Discard changes'}).click()
    })
  })

  it('lets a finding be waived with a reason, by a person whose name is asked for where git has none', async () => {
    await desk.open(`${code}/preamble-2`, {}, async (page) => {
      await onRow(page, 'preamble-2')
      await page.keyboard.insertText('Das Dokument hat 11 Punkte:')
      await page.locator('.finding-error').first().waitFor()
      await page.locator('.finding-error').getByRole('button', {name: 'Waive'}).first().click()
      await page.getByLabel('Reason why this is right').fill('A test')
      await page.getByRole('button', {name: 'Waive with this reason'}).click()
      await expect
        .poll(async () => page.locator('.row[aria-current] .finding-error').count())
        .toBe(0)
      const state = await readFile(
        join(desk.folder(), 'locales', 'de', 'code-of-conduct.state.json'),
        'utf8',
      )
      expect(state).toContain('"reason":"A test"')
    })
  })
})

describe('nothing that was typed is lost', () => {
  it('by a reload, which keeps the place; the page warns only while something is not saved', async () => {
    await desk.open(`${code}/p5`, {}, async (page) => {
      await onRow(page, 'p5')
      let asked = 0
      page.on('dialog', (dialog) => {
        asked += 1
        void dialog.accept()
      })
      await page.reload()
      await onRow(page, 'p5')
      expect(asked).toBe(0)
      expect(page.url()).not.toContain('token')
      await page.keyboard.type('halb fertig')
      await page.reload()
      expect(asked).toBe(1)
      await onRow(page, 'p5')
      expect(await fieldText(page)).toBe('halb fertig')
      expect((await textsOf(desk.folder(), 'de'))['p5']).toBe('')
      await page.getByRole('button', {name: 'Discard changes'}).click()
      await page.reload()
      await onRow(page, 'p5')
      expect([asked, await fieldText(page)]).toEqual([1, ''])
    })
  })

  it('by a change on the disk: three texts to choose from', async () => {
    const file = join(desk.folder(), 'locales', 'de', 'code-of-conduct.json')
    await desk.open(`${code}/p6`, {}, async (page) => {
      await onRow(page, 'p6')
      await page.keyboard.insertText('Meine Fassung')
      const text = await readFile(file, 'utf8')
      await replaceFile(file, text.replace('"p6": ""', '"p6": "Eine andere Fassung"'))
      await page.keyboard.press('Control+Enter')
      const choice = page.locator('.choice')
      await choice.waitFor()
      expect(await choice.textContent()).toContain('Eine andere Fassung')
      expect(await choice.textContent()).toContain('Meine Fassung')
      expect((await textsOf(desk.folder(), 'de'))['p6']).toBe('Eine andere Fassung')
      await page.getByRole('button', {name: 'Keep my text'}).click()
      await expect
        .poll(async () => (await textsOf(desk.folder(), 'de'))['p6'])
        .toBe('Meine Fassung')
      expect(await choice.count()).toBe(0)
    })
  })

  it('by another page: what it saves arrives in this one', async () => {
    await desk.open(`${code}/p7`, {}, async (page) => {
      await onRow(page, 'p7')
      await desk.open(`${code}/p9`, {}, async (other) => {
        await onRow(other, 'p9')
        await other.keyboard.insertText('Von der anderen Seite.')
        await other.keyboard.press('Control+s')
        await other.locator('[data-key=p9][data-standing=translated]').waitFor()
      })
      await page.locator('[data-key=p9][data-standing=translated]').waitFor()
      expect(await page.locator('[data-key=p9] .target').textContent()).toBe(
        'Von der anderen Seite.',
      )
      expect(await activeKey(page)).toBe('p7')
    })
  })

  it('into a commit that nobody has read: the list of what is published follows the disk', async () => {
    const file = join(desk.folder(), 'locales', 'de', 'code-of-conduct.json')
    const before = await readFile(file, 'utf8')
    await desk.open(`${code}/p10`, {}, async (page) => {
      await onRow(page, 'p10')
      await page.getByRole('button', {name: 'Publish'}).click()
      await page.locator('.published li').first().waitFor()
      await page.locator('#publish-message').fill('Meine Nachricht')
      await replaceFile(file, before.replace('"p10": ""', '"p10": "Von nebenan"'))
      await page.locator('.published li', {hasText: 'Von nebenan'}).waitFor()
      expect(await page.locator('#publish-message').inputValue()).toBe('Meine Nachricht')
    })
    await replaceFile(file, before)
  })

  it('by a renumbering of the English: an unsaved text follows its point, and is saved there', async () => {
    const source = join(desk.folder(), 'source', 'code-of-conduct.md')
    const english = await readFile(source, 'utf8')
    const typed = 'Noch nicht gesichert'
    await desk.open(`${code}/p9`, {}, async (page) => {
      await onRow(page, 'p9')
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(typed)
      await page.locator('.row[aria-current] [data-state=unsaved]').waitFor()
      await replaceFile(source, withNewPoint(english))
      await onRow(page, 'p10')
      expect(await fieldText(page)).toBe(typed)
      expect(await page.locator('[data-key=p9] .target').textContent()).toBe('')
      await page.keyboard.press('Control+s')
      await expect
        .poll(async () => textsOf(desk.folder(), 'de'))
        .toMatchObject({p9: '', p10: typed})
    })
    await replaceFile(source, english)
    await mustSucceed(desk.folder(), 'sync')
  })

  it('by a locale file that is broken for a while, nor is the file; what is said of it is withdrawn', async () => {
    const file = join(desk.folder(), 'locales', 'de', 'code-of-conduct.json')
    const good = await readFile(file, 'utf8')
    const broken = good.slice(0, good.length / 2)
    const refusal = 'A file of this language cannot be read, so nothing can be saved.'
    await desk.open(`${code}/p2`, {}, async (page) => {
      await onRow(page, 'p2')
      await page.keyboard.insertText('Während die Datei kaputt ist')
      await replaceFile(file, broken)
      await page.locator('.banner', {hasText: refusal}).waitFor()
      await page.keyboard.press('Control+s')
      const notice = page.locator('.notice.is-problem')
      await notice.getByText(refusal).waitFor()
      expect(await readFile(file, 'utf8')).toBe(broken)
      await replaceFile(file, good)
      await notice.waitFor({state: 'detached'})
      expect(await fieldText(page)).toBe('Während die Datei kaputt ist')
      await page.keyboard.press('Control+s')
      await expect
        .poll(async () => (await textsOf(desk.folder(), 'de'))['p2'])
        .toBe('Während die Datei kaputt ist')
    })
  })

  it('by a source that is empty while it is written: the row and its text are there again', async () => {
    const source = join(desk.folder(), 'source', 'code-of-conduct.md')
    const english = await readFile(source, 'utf8')
    // A check of the text may come while the row is not there.
    await desk.open(`${code}/p8`, {mayFail: true}, async (page) => {
      await onRow(page, 'p8')
      const before = await fieldText(page)
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(' und mehr')
      await page.locator('.row[aria-current] [data-state=unsaved]').waitFor()
      await replaceFile(source, '')
      await expect.poll(async () => page.locator('.row').count()).toBe(0)
      expect(await page.locator('[role=alert], [role=status]').allTextContents()).toContainEqual(
        expect.stringContaining(`${before} und mehr`),
      )
      await replaceFile(source, english)
      await onRow(page, 'p8')
      expect(await fieldText(page)).toBe(`${before} und mehr`)
      await page.getByRole('button', {name: 'Discard changes'}).click()
    })
  })
})
