import {Script} from 'node:vm'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {joinModules, readingScript} from '../../../pipeline/operations/resources/page-script.ts'
import {livePage} from '../../../pipeline/operations/serve/live.ts'
import {outputFormats} from '../../../pipeline/config/formats.ts'
import type {Key} from '../../../pipeline/document/model/types.ts'
import {languageOf} from '../../../pipeline/language/index.ts'
import type {Glossary} from '../../../pipeline/locale/types.ts'
import {renderHtml} from '../../../pipeline/render/html/render.ts'
import {termFinder} from '../../../pipeline/render/html/terms.ts'
import {editionOf} from './edition.ts'

const sentence = 'Each member keeps a register of its acts and shows it to all who ask for it.'
const points = Array.from({length: 10}, (_, at) => `${at + 1}. ${sentence}`).join('\n')
const markdown = `# Rules\n\nThe document has ten points:\n\n${points}\n`
const russian = Object.fromEntries(
  Array.from({length: 10}, (_, at) => [
    `p${at + 1}`,
    'Каждый член ведёт реестр своих актов и показывает его всем, кто об этом просит.',
  ]),
)
const ten = editionOf({
  markdown,
  translations: {ru: {title: 'Правила', ...russian}},
  imprint: {publisher: 'The House', date: '2026-01-02'},
})

describe('the reading script', () => {
  it('is under 14 kB compressed, and is one script without imports', async () => {
    const script = await readingScript()
    expect(gzipSync(script, {level: 9}).length).toBeLessThan(14_000)
    expect(script.length).toBeGreaterThan(10_000)
    expect(script).not.toMatch(/^(?:import|export)\b/mu)
    // Two modules that declare the same name would not compile as one.
    expect(() => new Script(script)).not.toThrow()
  })

  it('has each module after those it needs, once', () => {
    const modules = new Map([
      ['main', "import { a } from './a.js';\nimport { b } from './b.js';\na(b);\nexport {};\n"],
      ['a', "import { b } from './b.js';\nexport function a() { return b; }\n"],
      ['b', 'export const b = 1;\n'],
      ['unused', 'nothing()\n'],
    ])
    expect(joinModules(modules, 'main').split('\n').slice(1, -1)).toEqual([
      'const b = 1;',
      'function a() { return b; }',
      'a(b);',
    ])
  })
})

describe('a page', () => {
  it('of ten points is under 60 kB compressed, and the same every time', async () => {
    const page = renderHtml(ten, {script: await readingScript()})
    expect(gzipSync(page).length).toBeLessThan(60_000)
    expect(renderHtml(ten, {script: await readingScript()})).toBe(page)
  })

  it('names its address, its languages and its parts for machines', () => {
    const page = renderHtml(ten, {
      address: 'https://house.example/rules/rules.html',
      alternates: new Map([['ru', 'https://house.example/rules/rules.ru.html']]),
      companions: [
        {
          href: 'rules.en-ru.columns.pdf',
          format: outputFormats.pdf,
          languages: [languageOf('en'), languageOf('ru')],
        },
      ],
    })
    expect(page).toContain('<link rel="canonical" href="https://house.example/rules/rules.html">')
    expect(page).toContain(
      '<link rel="alternate" hreflang="ru" href="https://house.example/rules/rules.ru.html">',
    )
    expect(page).toContain('<title>Rules (English, русский)</title>')
    expect(page).toContain('<meta property="og:locale:alternate" content="ru_RU">')
    const json = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su.exec(page)
    const legislation: unknown = JSON.parse(json?.groups?.['json'] ?? '')
    expect(legislation).toMatchObject({
      '@type': 'Legislation',
      name: 'Rules',
      inLanguage: 'en',
      legislationDate: '2026-01-02',
      workTranslation: [
        {
          inLanguage: 'ru',
          name: 'Правила',
          creativeWorkStatus: 'Draft',
          translationOfWork: {'@id': 'https://house.example/rules/rules.html#rules'},
        },
      ],
      encoding: [
        {
          '@type': 'LegislationObject',
          encodingFormat: 'application/pdf',
          contentUrl: 'https://house.example/rules/rules.en-ru.columns.pdf',
        },
      ],
    })
    expect(legislation).toHaveProperty('hasPart.length', 10)
    expect(legislation).toHaveProperty(
      ['hasPart', 2, '@id'],
      'https://house.example/rules/rules.html#p3',
    )
  })

  it('has an anchor for each former key that no unit of today has taken', () => {
    const formerKeys = new Map([
      ['p12', 'p9' as Key],
      ['p2', 'p3' as Key],
    ])
    const page = renderHtml(editionOf({markdown, translations: {}, formerKeys}))
    expect(page.match(/id="p2"/gu)).toHaveLength(1)
    expect(page).toMatch(/id="p9"[^>]*><i id="u\.[a-z2-7]{12}"><\/i><i id="p12"><\/i>/u)
  })

  it('gives a heading once for all its languages', () => {
    const page = renderHtml(
      editionOf({
        markdown: '# Rules\n\n## Article 3. Fees\n\n1. One.\n',
        translations: {ru: {title: 'Правила', 'art3-title': 'Взносы'}},
      }),
    )
    expect(page.match(/<h1/gu)).toHaveLength(1)
    expect(page).toMatch(/<h2 class="r heading[^]*?Article 3[^]*?Статья 3[^]*?Взносы[^]*?<\/h2>/u)
  })

  it('can be reloaded by its server, and by nothing else', () => {
    const live = livePage(renderHtml(ten, {script: 'one()'}))
    expect(live).toMatch(/content="connect-src 'self'; default-src [^"]*script-src 'sha256-/u)
    expect(live).toContain('EventSource')
    expect(live.endsWith('</html>\n')).toBe(true)
  })
})

describe('terms', () => {
  const glossary: Glossary = {
    file: 'glossary.json',
    concepts: [
      {
        id: 'act',
        terms: new Map([
          ['en', {term: 'act', forms: ['acts']}],
          ['ru', {term: 'акт', forms: ['акт*']}],
          ['zh-Hans', {term: '行为'}],
        ]),
      },
      {id: 'terrorist-act', terms: new Map([['en', {term: 'terrorist act'}]])},
    ],
  }
  const edition = editionOf({
    markdown: '# Acts\n\n1. A terrorist act.\n',
    translations: {ru: {}, 'zh-Hans': {}},
    glossary,
  })

  it.each([
    ['en', 'An act is no fact, nor an Actor.', ['act']],
    ['en', 'Acts; a terrorist act.', ['Acts', 'terrorist act']],
    ['ru', 'Актами и фактами', ['Актами']],
    ['zh-Hans', '恐怖行为的定义', ['行为']],
    ['fr', 'Un act', []],
  ])('in %s: %s', (tag, text, terms) => {
    const found = [...termFinder(edition.glossary, tag)(text)]
    expect(found.map(({start, end}) => text.slice(start, end))).toEqual(terms)
  })

  it('are linked once in a passage, outside headings and links', () => {
    const page = renderHtml(
      editionOf({
        markdown: '# Acts\n\n1. An act, an act, [an act](https://ok.example), `act`.\n2. An act.\n',
        translations: {},
        glossary,
      }),
    )
    expect(page.match(/class="term"/gu)).toHaveLength(2)
    // Only the first mention in a section is a stop of the Tab key.
    expect(page.match(/class="term" href="#g\.act" tabindex="-1"/gu)).toHaveLength(1)
  })
})
