import {appendFile, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Repository} from './repository.ts'

const wording = (month: string, guests: string): string =>
  `# Rules\n\n1. Members meet in ${month} of each year.\n2. Guests pay ${guests} at the door of the house.\n`
const config = (
  versions: readonly object[],
  html: object = {baseUrl: 'https://law.example.org/'},
): string =>
  `export default ${JSON.stringify({
    locales: ['ru'],
    publisher: 'The House',
    version: '3',
    versions,
    html,
    editions: [
      {languages: ['en', 'ru'], layout: 'columns', formats: ['md', 'html']},
      {single: ['en'], formats: ['html']},
    ],
  })}\n`
const both = [
  {name: '2026', ref: 'v2'},
  {name: '2025', ref: 'v1', date: '2025-01-01'},
]

let project: Repository
beforeAll(async () => {
  project = new Repository(await mkdtemp(join(tmpdir(), 'stele-versions-')))
  await project.git('init', '-q', '-b', 'main')
  await appendFile(
    join(project.folder, '.git', 'config'),
    '[user]\nname = Translator\nemail = translator@example.org\n[commit]\ngpgsign = false\n',
  )
  await project.write('.gitignore', 'output\n')
  await project.write('pipeline.config.ts', config([]))
  await project.change({
    source: wording('May', 'ten'),
    texts: {title: 'Правила', p1: 'Члены собираются в мае.', p2: 'Гости платят десять.'},
  })
  await project.git('tag', 'v1')
  await project.change({source: wording('June', 'ten'), texts: {p1: 'Члены собираются в июне.'}})
  await project.git('tag', 'v2')
  await project.change({source: wording('June', 'twenty')})
  await project.write('source/new.md', '# Fresh\n\n1. All of it.\n')
  await project.write('pipeline.config.ts', config(both))
})
afterAll(async () => rm(project.folder, {recursive: true, force: true}))

describe('versions of the configuration', () => {
  it('are published beside the text of today, each under its own address', async () => {
    const {code} = await project.stele('build')
    expect(code).toBe(0)
    const names = async (folder: string): Promise<readonly string[]> =>
      (await readdir(join(project.folder, 'output', folder))).toSorted()
    expect(await names('rules/v')).toEqual(['2025', '2026'])
    expect(await names('rules/v/2025')).toEqual([
      'index.html',
      'rules.en-ru.columns.html',
      'rules.en-ru.columns.md',
      'rules.en.html',
    ])
    expect(await names('rules/v/2026')).toContain('rules.en-ru.columns.since-2025.html')
    expect(await names('rules')).toEqual(
      expect.arrayContaining([
        'rules.en-ru.columns.since-2025.html',
        'rules.en-ru.columns.since-2026.html',
      ]),
    )
    // A document that no version had has none.
    expect(await names('new')).not.toContain('v')
    const text = await project.read('output/rules/v/2025/rules.en-ru.columns.md')
    expect(text).toContain('Members meet in May')
    expect(text).toContain('Члены собираются в мае.')
    expect(text).toContain('version: "2025"')
    expect(text).toContain('date: 2025-01-01')
  })

  it('say on each page that they are not today’s, and name that as the canonical page', async () => {
    const page = await project.read('output/rules/v/2025/rules.en-ru.columns.html')
    expect(page).toContain('This is the earlier version 2025, 2025-01-01.')
    expect(page).toContain('Это прежняя версия 2025, 2025-01-01.')
    expect(page).toContain(
      '<link rel="canonical" href="https://law.example.org/rules/rules.en-ru.columns.html">',
    )
    expect(page).toContain('<a href="../../../rules/rules.en-ru.columns.html">')
    expect(page).toContain('<a href="../../../rules/rules.en-ru.columns.since-2025.html">')
    expect(page).toContain('href="../../../index.html"')
    expect(page).not.toContain('hreflang="x-default"')
    const today = await project.read('output/rules/rules.en-ru.columns.html')
    expect(today).not.toContain('class="earlier')
    const map = await project.read('output/sitemap.xml')
    expect(map).not.toContain('/v/')
  })

  it('lead from each to what changed since, in every language', async () => {
    const since = await project.read('output/rules/rules.en-ru.columns.since-2025.html')
    expect(since).toContain('<del class="v">May</del><ins class="v">June</ins>')
    expect(since).toContain('<del class="v">мае</del><ins class="v">июне</ins>')
    expect(since).toContain('<del class="v">ten</del><ins class="v">twenty</ins>')
    const between = await project.read('output/rules/v/2026/rules.en-ru.columns.since-2025.html')
    expect(between).toContain('<del class="v">May</del><ins class="v">June</ins>')
    expect(between).not.toContain('twenty')
    const list = await project.read('output/rules/index.html')
    const links = Array.from(
      list.matchAll(/<ol class="timeline">.*?<\/ol>/gu),
      ([html]) => html,
    ).join('')
    expect(
      Array.from(links.matchAll(/href="(?<href>[^"]+)"/gu), ({groups}) => groups?.['href']),
    ).toEqual([
      '../rules/rules.en-ru.columns.html',
      '../rules/rules.en-ru.columns.since-2026.html',
      '../rules/v/2026/rules.en-ru.columns.html',
      '../rules/v/2026/index.html',
      '../rules/v/2026/rules.en-ru.columns.since-2025.html',
      '../rules/v/2025/rules.en-ru.columns.html',
      '../rules/v/2025/index.html',
    ])
    expect(links).toContain('<time datetime="2025-01-01">')
  })

  it('have a page of their own, with their titles, files and date, and the page of today as canonical', async () => {
    const page = await project.read('output/rules/v/2025/index.html')
    expect(page).toContain('<title>Rules (2025) · The House</title>')
    expect(page).toContain('This is the earlier version 2025.')
    expect(page).toContain('<link rel="canonical" href="https://law.example.org/rules/">')
    expect(page.replaceAll(/<\/?bdi[^>]*>/gu, '')).toContain('Правила, The House, 2025, 2025-01-01')
    const hrefs = Array.from(
      page.matchAll(/href="(?<href>\.[^"]+)"/gu),
      ({groups}) => groups?.['href'],
    )
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '../../../rules/index.html',
        '../../../rules/rules.en-ru.columns.since-2025.html',
        '../../../rules/v/2025/rules.en-ru.columns.md',
      ]),
    )
    const next = await project.read('output/rules/v/2026/index.html')
    expect(next).toContain('../../../rules/v/2026/rules.en-ru.columns.since-2025.html')
  })

  it('have every page that a page of them links to', async () => {
    const pages = [
      'rules/index.html',
      'rules/v/2025/index.html',
      'rules/v/2026/index.html',
      'rules/v/2025/rules.en-ru.columns.html',
      'rules/v/2026/rules.en.html',
      'rules/v/2026/rules.en-ru.columns.since-2025.html',
    ]
    for (const page of pages) {
      const html = await project.read(`output/${page}`)
      const hrefs = Array.from(
        html.matchAll(/<a [^>]*href="(?<href>[^"#?:]+)"/gu),
        ({groups}) => groups?.['href'] ?? '',
      )
      expect(hrefs.length).toBeGreaterThan(2)
      for (const href of hrefs)
        await readFile(join(project.folder, 'output', page, '..', decodeURIComponent(href)))
    }
  })

  it('are the same bytes at each build, and without an address of the site too', async () => {
    expect((await project.stele('build', '--check')).code).toBe(0)
    await project.write('pipeline.config.ts', config(both, {}))
    await project.stele('build')
    const page = await project.read('output/rules/v/2025/rules.en.html')
    expect(page).toContain('<link rel="canonical" href="../../../rules/rules.en-ru.columns.html">')
    await project.write('pipeline.config.ts', config(both))
  })

  it.each([
    [
      'a ref that does not exist',
      [{name: 'a', ref: 'v9'}],
      'The version a cannot be read: There is no git ref v9 here',
    ],
    [
      'a name that leaves the folder',
      [{name: '../../x', ref: 'v1'}],
      'must be a name of letters and figures of ASCII',
    ],
    [
      'a name of markup',
      [{name: '<script>', ref: 'v1'}],
      'must be a name of letters and figures of ASCII',
    ],
    [
      'two of one name',
      [
        {name: 'A', ref: 'v1'},
        {name: 'a', ref: 'v2'},
      ],
      'is the name of two versions: a',
    ],
    [
      'an option in the place of a ref',
      [{name: 'a', ref: '--output=/tmp/x'}],
      'must be a git ref such as v1.0, or a folder',
    ],
    [
      'a ref that holds a command',
      [{name: 'a', ref: '$(touch x);"`touch x`'}],
      'There is no git ref',
    ],
    [
      'a date that is none',
      [{name: 'a', ref: 'v1', date: '2025-02-31'}],
      'must be a day such as 2025-01-31',
    ],
  ])('refuse %s', async (_, versions, message) => {
    await project.write('pipeline.config.ts', config(versions))
    const {code, stderr} = await project.stele('build')
    expect([code, stderr.replaceAll(/\s+/gu, ' ')]).toEqual([2, expect.stringContaining(message)])
    expect(project.has('x')).toBe(false)
    await project.write('pipeline.config.ts', config(both))
  })
})
