import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../../runs.ts'
import {hostileProject} from '../hostile.ts'
import {mustSucceed} from '../project.ts'
import {vectors} from '../vectors.ts'
import {activeKey, onRow, useDesk} from './desk.ts'
import {git, recordsOf, textsOf} from './project.ts'
import {editJson} from './rich-project.ts'

const name = '"><img src=x onerror=alert(1)>'
// Every text is a row; what is typed is a part of them where tests are to be quick.
const all = vectors
  .filter((_, at) => isDeep || at % 12 === 0)
  .map((vector) => vector.replaceAll(/\s+/gu, ' '))
  .join(' ')

/** Every vector as a text, a heading, a term, a note, a question; in the name of an author, a branch and a commit. */
async function layOutHostile(folder: string): Promise<void> {
  await hostileProject(folder)
  await mustSucceed(folder, 'sync')
  await editJson(join(folder, 'locales', 'ru', 'rules.state.json'), (records) =>
    Object.fromEntries(
      Object.entries(records).map(([key, record], at) => [
        key,
        {
          ...(record as object),
          note: vectors[at % vectors.length],
          questions: [{text: vectors[(at + 1) % vectors.length], by: name, open: true}],
        },
      ]),
    ),
  )
  await git(folder, 'init', '-q', '-b', `a"'<img/src=x>`)
  await git(folder, 'config', 'user.name', `${name} Name`)
  await git(folder, 'config', 'user.email', 'a@example.org')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-qm', `${vectors[0]} ${name}`)
  await editJson(join(folder, 'locales', 'ru', 'rules.json'), (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `${String(text)} !`])),
  )
}

const desk = useDesk(layOutHostile)

/** What only somebody's text could have put into the page. */
async function foreign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[
      ...document.querySelectorAll(
        'script:not([src]), img, image, svg:not(.mark), math, object, embed, base, link[href*=evil], meta[http-equiv=refresh], style, form[action], video, audio, iframe[srcdoc], iframe[onload], a[href^="javascript:" i], [style*=url]',
      ),
    ].map(({outerHTML}) => outerHTML.slice(0, 100)),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((one) => one.startsWith('on')),
    ),
  ])
}

/** Open the page; a script of anybody's text would ask or change the title. */
async function atDesk(place: string, use: (page: Page) => Promise<void>): Promise<void> {
  await desk.open(place, {}, async (page) => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') asked.push(dialog.message())
      void dialog.accept()
    })
    await use(page)
    expect(await foreign(page)).toEqual([])
    expect(asked).toEqual([])
  })
}

describe('texts and names that look like HTML', () => {
  it('are shown as they are in the rows, the help, the history, the edition and the list of changes', async () => {
    const texts = await textsOf(desk.folder(), 'ru', 'rules')
    const keys = Object.keys(texts)
    await atDesk(`#rules/ru/${keys[1]}`, async (page) => {
      await onRow(page, keys[1] ?? '')
      const shown = await page
        .locator('.row:not([aria-current]) .target')
        .evaluateAll((all) => all.map((one) => one.textContent))
      expect(shown).toEqual(keys.flatMap((key) => (key === keys[1] ? [] : [texts[key]])))
      for (const tab of ['questions', 'history']) {
        await page.locator(`#tab-${tab}`).click()
        await page.locator('.side', {hasText: name}).waitFor()
        expect(await foreign(page)).toEqual([])
      }
      await page.locator('#tab-preview').click()
      const edition = page.frameLocator('iframe.preview')
      await edition.locator('[data-lit]').first().waitFor()
      const active = edition.locator(
        'script:not([type$=json]), iframe, object, embed, [onerror], [onload], [src^=http]',
      )
      expect(await active.count()).toBe(0)
      await page.locator('#tab-help').click()
      await page.keyboard.press('Control+Alt+p')
      await page.locator('.published li').first().waitFor()
      expect(await foreign(page)).toEqual([])
    })
  })

  it('typed into every field change nothing but that field; one commit has them to the byte', async () => {
    await atDesk('#rules/ar/p3', async (page) => {
      await page.locator('.row[aria-current] textarea').waitFor()
      const key = (await activeKey(page)) ?? ''
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(all)
      await page.keyboard.press('Control+s')
      await page.locator('.row[aria-current] [data-state=saved]').waitFor()
      for (const field of ['Find', 'Points']) {
        await page.getByLabel(field, {exact: true}).fill(all)
        await page.locator('.found', {hasText: /rows?$/u}).waitFor()
      }
      await page.getByRole('button', {name: 'Show all rows'}).click()
      await page.locator('#tab-questions').click()
      await page.locator('#question-text').fill(all)
      await page.getByRole('button', {name: 'Ask a question'}).click()
      const question = page.locator('.remarks .is-open')
      await question.getByLabel('Your answer').fill(all)
      await question.getByRole('button', {name: 'Answer', exact: true}).click()
      await page.locator('.remark-answer').waitFor()
      await page.getByLabel('Note').fill(all)
      await page.getByRole('button', {name: 'Save the note'}).click()
      const record = async () => (await recordsOf(desk.folder(), 'ar', 'rules'))[key]
      await expect.poll(async () => (await record())?.['note']).toBe(all)
      expect((await textsOf(desk.folder(), 'ar', 'rules'))[key]).toBe(all)
      await page.locator('summary', {hasText: 'View'}).click()
      await page.getByRole('button', {name: 'Your name'}).click()
      await page.getByRole('dialog').getByRole('textbox').fill(name)
      await page.keyboard.press('Enter')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('Control+k')
      await page.locator('#concordance-query').fill('<img')
      await page.locator('.hits li').first().waitFor()
      expect(await foreign(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
      await page.keyboard.press('Control+Alt+p')
      await page.locator('.published li').first().waitFor()
      await page.locator('#publish-message').fill(`--amend $(touch hacked) ${all}`)
      await page.getByRole('dialog').getByRole('button', {name: 'Publish'}).click()
      await expect.poll(async () => page.locator('dialog').count()).toBe(0)
    })
    const message = await git(desk.folder(), 'log', '-1', '--format=%B')
    expect(message.trim()).toBe(`--amend $(touch hacked) ${all}`.trim())
    // git itself leaves out < and >.
    expect(await git(desk.folder(), 'log', '--format=%an')).toMatch(/^(?:.*alert.* Name\n){2}$/u)
    await expect(readFile(join(desk.folder(), 'hacked'))).rejects.toThrow('ENOENT')
  })
})
