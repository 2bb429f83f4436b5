import {describe, expect, it} from 'vitest'
import {keyOf} from '../../pipeline/document/model/brand.ts'
import {anchorsOf} from '../../pipeline/document/links/anchors.ts'
import {withoutPrintedLinks, writtenLinks} from '../../pipeline/document/links/printed.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import type {Edition, Layout} from '../../pipeline/edition/types.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {editionOf} from './html/edition.ts'

const source = `# Charter

Subject to Article 2(1)(b), see [the scope](#range), [Article 3](#article-3) and [nothing](#nowhere).

## Range of it {#range}

Text.

## Article 1

1. See Articles 2 and 3, and paragraph 2 of Article 2; but not Article 4 of the Charter of the United Nations.

2. See paragraph 1.

## Article 2 — Fees

1. Terms:

   (a) one, see point (b);

   (b) two.

2. Pay under paragraph 1.

## Article 3

Text under Article 1, but not Article 1 of the Charter of the United Nations.
`

const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: {
    'preamble-1': 'С учетом подпункта б) пункта 1 статьи 2, см. [сферу](#range).',
    'art1-1': 'См. статьи 2 и 3 и пункт 2 статьи 2; но не статью 4 Устава ООН.',
    'art1-2': 'См. пункт 1.',
    'art2-1-a': 'один, см. подпункт (б);',
    'art3-par1': 'По статье 1 Устава ООН, а не по статье 1.',
  },
  kk: {
    'art1-1': '2 және 3-баптарды, 2-баптың 2-тармағын қараңыз.',
    'art1-2': '1-тармақты қараңыз.',
  },
  fr: {
    'art1-1': 'Voir les articles 2 et 3, et l’article 2, paragraphe 2.',
    'art2-1-a': 'un, voir le point b) ;',
    'range-of-it': 'Portée du texte',
    'preamble-1': 'Voir [la portée](#portée-du-texte) et [rien](#nulle-part).',
  },
  'zh-Hans': {'art1-1': '参见第二条和第三条以及第二条第二款。', 'art1-2': '参见第1款。'},
  ar: {'art1-2': 'انظر الفقرة ١.'},
}

const editionIn = (languages: readonly string[], layout: Layout): Edition =>
  editionOf({markdown: source, translations: texts, languages, layout})

/** The links of a row in one column: words and address. */
function linksIn(edition: Edition, key: string, column = 0): readonly string[] {
  const row = edition.rows.find((one) => 'key' in one && one.key === key)
  const cell = row && 'cells' in row ? row.cells[column] : undefined
  return (cell?.inline ?? []).flatMap((node) =>
    node.type === 'link'
      ? [`${node.children.map((one) => ('value' in one ? one.value : '')).join('')} ${node.url}`]
      : [],
  )
}

describe('references and links of an edition', () => {
  it.each([
    [
      'en',
      'preamble-1',
      ['Article 2(1)(b) #art2-1-b', 'the scope #range-of-it', 'Article 3 #art3-title'],
    ],
    [
      'en',
      'art1-1',
      ['Articles 2 #art2-title', '3 #art3-title', 'paragraph 2 #art2-2', 'Article 2 #art2-title'],
    ],
    [
      'ru',
      'preamble-1',
      ['подпункта б) #art2-1-b', 'пункта 1 #art2-1', 'статьи 2 #art2-title', 'сферу #range-of-it'],
    ],
    [
      'ru',
      'art1-1',
      ['статьи 2 #art2-title', '3 #art3-title', 'пункт 2 #art2-2', 'статьи 2 #art2-title'],
    ],
    ['ru', 'art1-2', ['пункт 1 #art1-1']],
    ['ru', 'art3-par1', []],
    ['ru', 'art2-1-a', ['подпункт (б) #art2-1-b']],
    [
      'kk',
      'art1-1',
      ['2 #art2-title', '3-баптарды #art3-title', '2-баптың #art2-title', '2-тармағын #art2-2'],
    ],
    [
      'fr',
      'art1-1',
      ['articles 2 #art2-title', '3 #art3-title', 'article 2 #art2-title', 'paragraphe 2 #art2-2'],
    ],
    ['fr', 'art2-1-a', ['point b) #art2-1-b']],
    // A translation may name a heading in its own language.
    ['fr', 'preamble-1', ['la portée #range-of-it']],
    [
      'zh-Hans',
      'art1-1',
      ['第二条 #art2-title', '第三条 #art3-title', '第二条 #art2-title', '第二款 #art2-2'],
    ],
    ['ar', 'art1-2', ['الفقرة ١ #art1-1']],
    ['kk', 'art2-1-a', ['point (b) #art2-1-b']],
  ])('%s %s', (language, key, expected) => {
    expect(linksIn(editionIn([language], 'single'), key)).toEqual(expected)
  })

  it.each(['columns', 'stacked', 'single'] as const)(
    'lead to an anchor of the %s Markdown',
    (layout) => {
      const languages = layout === 'single' ? ['ru'] : ['en', 'ru', 'kk']
      const text = renderMarkdown(editionIn(languages, layout))
      const targets = [...text.matchAll(/\]\(#(?<key>[^)]*)\)/gu)].map((found) => found[1])
      const anchors = [...text.matchAll(/<a id="(?<key>[^"]*)"><\/a>/gu)].map((found) => found[1])
      expect(targets.length).toBeGreaterThan(10)
      expect(targets.filter((key) => !anchors.includes(key))).toEqual([])
      expect(new Set(anchors).size).toBe(anchors.length)
      expect(text).not.toContain('#nowhere')
    },
  )

  it('lead to an element of the HTML page, as do the short names', () => {
    const html = renderHtml(editionIn(['en', 'ru'], 'columns'))
    const targets = [...html.matchAll(/href="#(?<key>[^"]*)"/gu)].map((found) => found[1])
    const ids = [...html.matchAll(/ id="(?<key>[^"]*)"/gu)].map((found) => found[1])
    expect(targets).toContain('art2-1-b')
    expect(targets.filter((key) => !ids.includes(key))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    for (const name of ['range', 'art2', '2', '2.1', '2.1.b', 'article-2--fees', 'article-3'])
      expect(ids).toContain(name)
  })
})

it('a single Markdown edition gives its texts back without the links that it adds', () => {
  const {value: document} = parseDocument(source, {id: 'charter', file: 'c.md', language: 'en'})
  const catalog = unitsOf(document)
  const written = writtenLinks(catalog, anchorsOf(document))
  const printed = renderMarkdown(editionIn(['ru'], 'single'))
  const {value} = parseDocument(printed, {id: 'charter', file: 'ru.md', language: 'ru'})
  const back = new Map(
    unitsOf(withoutPrintedLinks(value, written)).units.map(({key, text}) => [key, text]),
  )
  for (const [key, text] of Object.entries(texts['ru'] ?? {}))
    expect(back.get(keyOf(key))).toBe(text)
})
