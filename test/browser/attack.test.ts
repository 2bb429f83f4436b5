import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {toHtml} from 'hast-util-to-html'
import type {Nodes} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {Page} from 'playwright-core'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {stele} from '../e2e/command.ts'
import {hostileProject} from './hostile.ts'
import {useBrowser} from './reader.ts'
import {vectors} from './vectors.ts'
import {visit} from './visit.ts'
import {someOf} from '../runs.ts'

const browser = useBrowser()
let folder: string
const then = `x"'><img src=x onerror=alert(1)><script>alert(1)<`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-attack-'))
  await hostileProject(folder, then)
  // An earlier version in which each text is another one, in a folder whose name is an attack as well.
  for (const name of ['source', 'locales'])
    await cp(join(folder, name), join(folder, then, name), {recursive: true})
  const source = join(folder, then, 'source', 'rules.md')
  const lines = (await readFile(source, 'utf8')).split('\n')
  const at = lines.findIndex((line) => line.startsWith('1. '))
  const moved = lines
    .slice(at)
    .map((line, index) => line.replace(/^\d+\. Point \d+/u, `${index + 1}. Point ${index}`))
  await writeFile(source, [...lines.slice(0, at), ...moved.toReversed()].join('\n'))
  const {code, stderr} = await stele(folder, 'build', '--quiet')
  expect(stderr).not.toContain('fault of Stele')
  // HTML that no edition shows is an error, and the editions are there.
  expect(code).toBe(1)
  await stele(folder, 'build', '--quiet', '--compare', `./${then}`)
})
afterAll(async () => rm(folder, {recursive: true, force: true}))

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Pictures of a text are loaded by those who show Markdown; here only their words are of interest. */
function withoutPictures<Parent extends Nodes>(parent: Parent): Parent {
  if (!('children' in parent)) return parent
  const children = parent.children.map((node) =>
    node.type === 'image' || node.type === 'imageReference'
      ? {type: 'text' as const, value: node.alt ?? ''}
      : withoutPictures(node),
  )
  return {...parent, children}
}

/** Elements and attributes that could run or load something, apart from the page's own. */
async function dangers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const own =
      'script:not([src]), style, svg, form, button, input, select, link[rel=canonical], link[rel=alternate], meta'
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      if (
        /^(?:iframe|object|embed|base|applet|frame|video|audio|image|math|template|marquee)$/u.test(
          name,
        )
      )
        found.push(name)
      for (const {name: attribute, value} of element.attributes) {
        if (attribute.startsWith('on')) found.push(`${name} ${attribute}`)
        if (attribute === 'style' && !element.matches('html, .card')) found.push(`${name} style`)
        if (
          /^(?:href|src|action|formaction|data)$/u.test(attribute) &&
          /^[\s\0-\x20]*(?:javascript|vbscript|data|file):/iu.test(value) &&
          !value.startsWith('data:image/')
        )
          found.push(`${name} ${attribute}=${value}`)
      }
    }
    for (const element of document.querySelectorAll('main, .glossary, footer'))
      for (const inner of element.querySelectorAll(
        'script, style, svg, form, link, meta, input, select, button:not(#_more)',
      ))
        if (!inner.matches('.state > svg, #_more > svg, #_sought, #_day'))
          found.push(`${inner.localName} in the text`)
    if (
      document.querySelectorAll('script:not([src^="search/"])').length > 3 ||
      document.querySelectorAll('style').length !== 1
    )
      found.push('more scripts or styles')
    if (!document.querySelector(own)) found.push('nothing was looked at')
    return found
  })
}

describe(`${vectors.length} vectors in source, translations, interface words, glossary, front matter and configuration`, () => {
  it('are enough, and all stand in the page as text', async () => {
    expect(vectors.length).toBeGreaterThan(120)
    const html = await readFile(join(folder, 'output/rules/rules.en-ru-ar.columns.html'), 'utf8')
    expect(html.match(/id="points-\d+"/gu)?.length).toBe(vectors.length)
    expect(html).not.toContain('evil.example/x.js></SCRIPT>')
  })

  it.each(
    someOf(
      [
        'rules/rules.en-ru-ar.columns.html',
        'rules/rules.ru.html',
        'rules/v/v1/rules.en-ru-ar.columns.html',
        'rules/rules.en-ru-ar.columns.since-x-img-src-x-onerror-alert-1-script-alert-1.html',
      ],
      2,
    ),
  )('run nothing and load nothing in %s, whatever the reader does', async (file) => {
    await visit(browser(), `file://${folder}/output/${file}`, {}, async (page) => {
      expect(await dangers(page)).toEqual([])
      for (const key of '1 2 v v v s c Escape o Escape ? Escape j j i q g'.split(' '))
        await page.keyboard.press(key)
      await page.selectOption('#_interface', 'ru', {force: true}).catch(() => undefined)
      await page.keyboard.press('/')
      await page.keyboard.insertText('<img src=x onerror=alert(1)>')
      await page.waitForTimeout(200)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      for (const term of (await page.locator('a.term:visible').all()).slice(0, 4)) {
        await term.click()
        await page.keyboard.press('Escape')
      }
      for (const link of (
        await page.locator('main a:visible:not([href^="#"]):not([href^="http"])').all()
      ).slice(0, 20))
        await link.hover()
      expect(await dangers(page)).toEqual([])
    })
  })

  it('run nothing in the pages around the documents, those of a version and of the publisher', async () => {
    for (const file of someOf(
      [
        'index.html',
        'progress.html',
        'glossary.html',
        'about.html',
        'rules/index.html',
        'rules/v/v1/index.html',
        'rules/v/v1/rules.ru.html',
        'rules/rules.en-ru-ar.columns.since-v1.html',
      ],
      4,
    ))
      await visit(browser(), `file://${folder}/output/${file}`, {}, async (page) => {
        expect(await dangers(page), file).toEqual([])
        // Links of the publisher are there, and their names are text.
        expect(await page.locator('a', {hasText: '<svg onload=alert(1)>'}).count(), file).toBe(1)
        expect(await page.locator('img.logo').count(), file).toBe(1)
        // The logo is drawn, and no larger than a logo: the attack in it was read.
        const drawn = await page.locator('img.logo').evaluate((logo) => ({
          isRead: logo instanceof HTMLImageElement && logo.naturalWidth > 0,
          ...logo.getBoundingClientRect().toJSON(),
        }))
        expect(drawn, file).toMatchObject({isRead: true})
        expect(drawn.height, file).toBeLessThan(60)
        expect(drawn.width, file).toBeLessThan(200)
        const day = page.locator('#_day')
        if ((await day.count()) === 0) return
        await day.fill('2025-05-05')
        await expect.poll(async () => page.locator('#_found a').count()).toBe(1)
        expect(await dangers(page), file).toEqual([])
      })
  })

  it('are text in the list for installing the site, and in what machines read', async () => {
    const read = async (file: string): Promise<string> =>
      readFile(join(folder, 'output', file), 'utf8')
    expect(JSON.parse(await read('manifest.webmanifest'))).toMatchObject({name: vectors[0]})
    for (const file of ['sitemap.xml', 'robots.txt', 'service-worker.js'])
      expect(await read(file), file).not.toMatch(/<script|onerror=/u)
    const card = await readFile(join(folder, 'output', 'rules', 'card.png'))
    expect(card.subarray(1, 4).toString()).toBe('PNG')
  })

  it.each(
    someOf(
      [
        'rules.en-ru-ar.columns.md',
        'rules.en-ar.stacked.md',
        'rules.ru.md',
        'rules.en.md',
        'rules.en-ru-ar.columns.since-x-img-src-x-onerror-alert-1-script-alert-1.md',
        'rules.ru.since-x-img-src-x-onerror-alert-1-script-alert-1.md',
      ],
      3,
    ),
  )(
    'run nothing in the Markdown of %s, whatever a reader of Markdown lets through',
    async (name) => {
      const file = join(folder, 'output', 'rules', name)
      const root = markdown.parse(await readFile(file, 'utf8'))
      const tree = toHast(withoutPictures(root), {allowDangerousHtml: true})
      const html = toHtml(tree, {allowDangerousHtml: true})
      expect(html.match(/Point|alert/gu)?.length).toBeGreaterThan(100)
      const page = `${file}.html`
      await writeFile(
        page,
        `<!doctype html><meta charset="utf-8"><title>x</title><style></style><main>${html}</main>`,
      )
      await visit(browser(), `file://${page}`, {}, async (opened) => {
        expect(await dangers(opened)).toEqual([])
      })
    },
  )

  it('run nothing in what a search finds', async () => {
    const context = await browser().newContext()
    const page = await context.newPage()
    const misdeeds: string[] = []
    page.on('dialog', (dialog) => {
      misdeeds.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) misdeeds.push(request.url())
    })
    await page.goto(
      `file://${folder}/output/index.html?q=${encodeURIComponent('point <img src=x onerror=alert(1)>')}`,
    )
    for (const sought of ['alert', 'img src', 'script', 'javascript']) {
      await page.fill('#_sought', sought)
      // What the search before has found is there until this one ends.
      const found = async () =>
        (await page.locator('#_results li mark').first().textContent()) ?? ''
      await expect.poll(async () => (await found()).toLowerCase()).toContain(sought.split(' ')[0])
      expect(await page.locator('#_results li').count()).toBeGreaterThan(2)
      expect(await dangers(page)).toEqual([])
    }
    expect(misdeeds).toEqual([])
    await context.close()
  })

  it('in the address are no markup', async () => {
    const file = `file://${folder}/output/rules/rules.en-ru-ar.columns.html`
    for (const vector of someOf(
      [
        '"><script>alert(1)</script>',
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
        '%E0%A4%A',
      ],
      2,
    ))
      await visit(
        browser(),
        `${file}?l=${encodeURIComponent(vector)}&v=${encodeURIComponent(vector)}#${vector}`,
        {},
        async (page) => {
          expect(await dangers(page)).toEqual([])
        },
      )
  })

  it('the trap would see one', async () => {
    const trap = join(folder, 'output', 'trap.html')
    await writeFile(
      trap,
      '<!doctype html><title>x</title><main></main><img src=x onerror=alert(1)>',
    )
    await expect(
      visit(browser(), `file://${trap}`, {}, async (page) => {
        expect(await dangers(page)).not.toEqual([])
      }),
    ).rejects.toThrow(/request .*x\n.*|dialog 1/u)
  })
})

describe('names of files', () => {
  it.each([
    '"><img src=x onerror=alert(1)>.md',
    "'onload='alert(1).md",
    '..%2f..%2fx.md',
    'a b.md',
  ])('%s names no document, and no page is made of it', async (name) => {
    const own = await mkdtemp(join(tmpdir(), 'stele-names-'))
    await mkdir(join(own, 'source'))
    await writeFile(join(own, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
    await writeFile(join(own, 'source', 'good.md'), '# Good\n\n1. One.\n')
    await writeFile(join(own, 'source', name), '# Bad\n\n1. One.\n')
    const {code, stderr} = await stele(own, 'build', '--format', 'html')
    expect(code).toBe(2)
    expect(stderr).toContain('cannot name a document')
    await rm(own, {recursive: true, force: true})
  })
})
