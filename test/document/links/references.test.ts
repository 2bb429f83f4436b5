import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {deadLinksOf} from '../../../pipeline/document/links/dead.ts'
import {linksOfDocument} from '../../../pipeline/document/links/links.ts'
import {plainText} from '../../../pipeline/document/links/linked.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {languageOf} from '../../../pipeline/language/index.ts'
import {samples} from '../corpora.ts'

const read = (text: string) => {
  const {value: document} = parseDocument(text, {id: 'text', file: 'text.md', language: 'en'})
  const catalog = unitsOf(document)
  return {document, catalog, links: linksOfDocument(document, catalog, languageOf('en'))}
}

const articles = (sentence: string): string => `# Charter of Stele

## Article 1

1. One.

2. ${sentence}

3. Three:

   (a) first;

   (b) second.

## Article 2

1. Fees:

   (a) one;

   (b) two.

2. Two.

## Article 3 bis

Text.

## Article IV

Text.

## Annex I

Text.

## Annex II

Text.
`

const points = (sentence: string): string => `# Rules

1. ${sentence}

2. Two.

3. Three:

   1. one;

   2. two.
`

/** The references of a text as `words > key`, those that lead nowhere left out. */
function found(text: string): readonly string[] {
  const {catalog, links} = read(text)
  return catalog.units.flatMap(({key, inline}) =>
    (links.citations.get(key) ?? []).flatMap(({start, end, provision}) =>
      provision ? [`${plainText(inline).slice(start, end)} > ${provision.key}`] : [],
    ),
  )
}

const dead = (text: string) => {
  const {document, catalog, links} = read(text)
  return deadLinksOf(document, catalog, text, links)
    .filter(({rule}) => rule === 'dead-reference')
    .map(({message, place}) => `${place.line}:${place.column} ${message.split(',')[0]}`)
}

describe('a reference in a document of articles', () => {
  it.each([
    ['See Article 2.', ['Article 2 > art2-title']],
    ['See Articles 1 to 2.', ['Articles 1 > art1-title', '2 > art2-title']],
    ['See Article 2(1)(b).', ['Article 2(1)(b) > art2-1-b']],
    ['See Article 2(1)(a) or (b).', ['Article 2(1)(a) > art2-1-a', '(b) > art2-1-b']],
    ['See Article 2, paragraph 1.', ['Article 2 > art2-title', 'paragraph 1 > art2-1']],
    [
      'See paragraphs 1 and 2 of Article 2.',
      ['paragraphs 1 > art2-1', '2 > art2-2', 'Article 2 > art2-title'],
    ],
    [
      'See point (b) of paragraph 1 of Article 2.',
      ['point (b) > art2-1-b', 'paragraph 1 > art2-1', 'Article 2 > art2-title'],
    ],
    ['See paragraph 3.', ['paragraph 3 > art1-3']],
    ['See paragraph 3 of this Article.', ['paragraph 3 > art1-3']],
    ['See paragraph 3(b).', ['paragraph 3(b) > art1-3-b']],
    ['See Article 4.', ['Article 4 > art4-title']],
    ['See Article IV and Annex II.', ['Article IV > art4-title', 'Annex II > annex2-title']],
    ['See Article 2 of this Charter.', ['Article 2 > art2-title']],
    ['See Articles 2 and 30 days.', ['Articles 2 > art2-title']],
  ])('%s', (sentence, expected) => {
    expect(found(articles(sentence))).toEqual(expected)
    expect(dead(articles(sentence))).toEqual([])
  })

  it.each([
    'See Article 2 of the Charter of the United Nations.',
    'See Articles 1 and 2 of the Charter of the United Nations.',
    'See paragraph 1 of Article 2 of the Convention on Treaties.',
    'See Article 2, paragraph 1, of the Convention on Treaties.',
    'See Article 12 of Regulation (EU) 2016/679.',
    'See Article 99 of that Convention.',
    'See Article 2 GDPR.',
    'Under ISO 9001, clause 3, and RFC 2119 section 2.',
    'In the Charter of the United Nations, Article 2 says so.',
    '“Article 2 shall apply.”',
    'In Article 2 of Act 5, “Article 99” is substituted.',
    'Article 99 of the Ports Act is repealed.',
    'This Article is read with the Articles.',
    'In article a we say what part I had.',
    'See section 2 and chapter 3.',
    'On 2 May 2016 (b) was true.',
  ])('leads nowhere: %s', (sentence) => {
    expect(found(articles(sentence))).toEqual([])
    expect(dead(articles(sentence))).toEqual([])
  })

  it.each([
    ['See Article 99.', ['7:8 The text refers to Article 99']],
    ['See Article 2(9).', ['7:8 The text refers to Article 2(9)']],
    ['See Articles 98 to 99.', ['7:8 The text refers to Articles 98']],
    ['See Article 99 of this Charter.', ['7:8 The text refers to Article 99']],
  ])('is dead: %s', (sentence, expected) => {
    expect(dead(articles(sentence))).toEqual(expected)
  })

  it('is not read in a quotation, in code, in a heading, nor in a link', () => {
    const text = articles('`Article 2`, and [Article 2](https://example.org).')
    expect(found(`${text}\n> Under Article 2.\n\n## Section on Article 2\n`)).toEqual([
      'Article 2 > art2-title',
    ])
  })
})

describe('a reference in a document of points', () => {
  it.each([
    ['See point 3.2.', ['point 3.2 > p3-2']],
    ['See § 3.1 and section 2.', ['§ 3.1 > p3-1', 'section 2 > p2']],
    ['See points 2 and 3.', ['points 2 > p2', '3 > p3']],
    ['See clause 3(2).', ['clause 3(2) > p3-2']],
  ])('%s', (sentence, expected) => {
    expect(found(points(sentence))).toEqual(expected)
  })

  it.each([
    ['See point 12.', ['3:8 The text refers to point 12']],
    ['See point 3.9.', ['3:8 The text refers to point 3.9']],
    ['See section 12.', []],
    ['See point 12 of the Act of 1999.', []],
  ])('that may be dead: %s', (sentence, expected) => {
    expect(dead(points(sentence))).toEqual(expected)
  })
})

it('is to the provision whose number is written alike', () => {
  const text = (sentence: string): string =>
    `# Act\n\n1. Watch\n\n   (1) The master keeps watch.\n\n   (2) ${sentence}\n\n2. Offences\n`
  expect(found(text('See subsection (1).'))).toEqual(['subsection (1) > p1-1'])
  expect(found(text('See point 1.'))).toEqual(['point 1 > p1'])
})

it('are links in statutes, regulations and licences, and those into other texts are not', async () => {
  const folder = join(import.meta.dirname, '../drafting')
  const names = (await readdir(folder)).filter((name) => /^[^.]+\.md$/u.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  expect(texts.flatMap((text) => found(text).slice(0, 3))).toEqual(
    [
      'Part 3 > part3-title',
      'regulation 3.02 > part3-2-title',
      'Schedule 1 > annex1-title',
      'Section 4.2 > sec4-2-title',
      ...cited,
      ...cited,
      ...cited,
    ].concat([
      'Paragraph 1 > art3-1',
      'section 5 > p5',
      'Subsection (2)(c) > p5-2-c',
      'subsection (1) > p7-1',
      'subsection (2)(b) > sec1-2-b',
      'section 1 > sec1-title',
      'article 6 > p6',
      'Subsection (1) > sec3-1-1',
      'Part 2 > part2-title',
      'section 9 > sec9-title',
      'subsection (1) > sec9-1',
      'sub-section (1) > p4-1',
      'section 4 > p4',
      'sub-section (1) > p7-1',
      'Subsection 2(2) > p2-2',
      'Section 3 > p3',
      'Part II > part2-title',
      'Annex I > annex1-title',
      'paragraph 1 > art3-1',
      'Subsection (a) > sec904-a',
      'Sub-paragraph (1) > annex1-part2-3-1',
      'subsection (1) > p1-1',
      'Subsection (1) > p1-1',
      'section 1 > p1',
      'section 1201 > sec1201-title',
    ]),
  )
  expect(texts.flatMap(dead)).toEqual([])
})

const cited = ['Section 6(a) > sec6-a', 'Section 3(a) > sec3-a', 'Sections 1 > sec1-title']

it('samples of law have no reference that is dead without reason', () => {
  expect(samples.length).toBeGreaterThan(3)
  const all = samples
    .filter(({language}) => language === 'en')
    .map(({name, text}) => [name, dead(text)] as const)
  expect(all.filter(([, lines]) => lines.length > 0)).toEqual([])
})

it('a regulation is a heading with its number alone, or a point, never a section', () => {
  const text = (sentence: string): string =>
    `# T\n\n${sentence}\n\n## 3 Ropes\n\n### 3.02 Knots\n\nTie.\n\n## Section 4\n\nEnd.\n`
  expect(found(text('See regulation 3.02.'))).toEqual(['regulation 3.02 > sec3-2-title'])
  expect(found(text('See regulation 4.'))).toEqual([])
})
