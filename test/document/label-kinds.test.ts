import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {belowSquare, growthOf} from '../growth.ts'
import {isDeep} from '../runs.ts'

/** Number, label and text of each line of an outline, and what was found. */
function outline(lines: readonly string[], language = 'en') {
  const text = `${lines.join('\n\n')}\n`
  const {value, findings} = parseDocument(text, {id: 'd', file: 'd.md', language})
  const {units} = outlineOf(value, unitsOf(value))
  return {
    lines: units.map(({number, label, text: words}) => `${number ?? ''}|${label ?? ''}|${words}`),
    findings: findings.map(({message}) => message),
  }
}

describe('labels of headings', () => {
  it.each([
    ['a comma', '# CHAPTER I, PURPOSES', '1|CHAPTER I,|PURPOSES'],
    ['a colon', '## 1: Scope', '1|1:|Scope'],
    ['a dash', '## 3 - Requirements', '3|3 -|Requirements'],
    ['a word and a dash', '## Section 4 – Terms', '4|Section 4 –|Terms'],
    ['an insertion in roman', '## Article XX bis Seats', '20bis|Article XX bis|Seats'],
    ['a lettered annex', '## Annex I-A Forms', '1-A|Annex I-A|Forms'],
    ['a slashed annex', '## Annex II/1 Fees', '2-1|Annex II/1|Fees'],
    ['a range', '## Articles 2–4', '2to4|Articles 2–4|'],
    ['a range in words', '## Articles 11 to 13', '11to13|Articles 11 to 13|'],
    ['an ordinal before its word', '## Second part', '2|Second part|'],
    ['parts in brackets', '### § 1-1.1(b)(2)(iv) Scope', '1-1.1.b.2.iv|§ 1-1.1(b)(2)(iv)|Scope'],
    ['an anchor', '## Article 2 Aims {#aims}', '2|Article 2|Aims'],
  ])('%s', (_, heading, expected) => {
    const below = heading.startsWith('## 3 -') ? ['### 3.1 - General'] : []
    const next = heading.startsWith('## 1:') ? ['## 2: Terms'] : []
    expect(outline(['# Title', heading, ...below, 'Text.', ...next]).lines).toContain(expected)
  })

  it('letters of appendices beside numbers', () => {
    const {lines} = outline([
      '# T',
      '## 1. Main',
      'X.',
      '## A. Annex',
      '### A.0. Sub',
      'Y.',
      '## B. Other',
      'Z.',
    ])
    expect(lines.filter((line) => !line.startsWith('|'))).toEqual([
      '1|1.|Main',
      'A|A.|Annex',
      'A.0|A.0.|Sub',
      'B|B.|Other',
    ])
  })

  it('a roman number typed with a Cyrillic letter is read and reported', () => {
    const {lines, findings} = outline(['# Закон', '## Глава \u0425III. Суд', 'Текст.'], 'ru')
    expect(lines).toContain('13|Глава \u0425III.|Суд')
    expect(findings.join()).toContain('letters of another alphabet')
  })
})

describe('labels in running text', () => {
  const numbers = (...lines: readonly string[]) =>
    outline(['# T', ...lines]).lines.flatMap((line) => line.split('|')[0] || [])

  it.each([
    ['four levels, each alone', ['(a) x', '(1) x', '(A) x', '(i) x'], 'a a.1 a.1.A a.1.A.i'],
    ['letters through i', ['(g) x', '(h) x', '(i) x', '(j) x'], 'g h i j'],
    ['i under h', ['(g) x', '(h) x', '(i) x', '(ii) x'], 'g h h.i h.ii'],
    ['behind z', ['(y) x', '(z) x', '(aa) x', '(bb) x'], 'y z aa bb'],
    ['a second label that is prose', ['1. X.', '   1. (1) A or (2) B.', '2. Y.'], '1 1.1 2'],
  ])('%s', (_, lines, expected) => {
    expect(numbers(...lines).join(' ')).toBe(expected)
  })

  it('a tail goes on with the point whose list it ends', () => {
    const {lines} = outline([
      '# T',
      '1. The master shall',
      '(a) stop,',
      '(b) wait,',
      'and report.',
      '2. End.',
    ])
    expect(lines.at(-2)).toBe('||and report.')
  })

  it('what looks like a label and is not one is reported', () => {
    const {lines, findings} = outline(['# T', '(c) 2031 The publisher', 'More.'])
    expect(lines[1]).toBe('||(c) 2031 The publisher')
    expect(findings).toEqual([
      '(c) is read as text: no label before or after it goes with it as the number of a point',
    ])
  })

  it('letters of annexes may begin behind numbers, and a dash goes on behind a stop', () => {
    const {lines, findings} = outline([
      '# T',
      '## 1. Main',
      '## 2 - Rules',
      '## A. Annex',
      '### A.0. Sub',
    ])
    expect(lines.map((line) => line.split('|')[1])).toEqual(['', '1.', '2 -', 'A.', 'A.0.'])
    expect(findings).toEqual([])
  })

  it('bare numbers that count on are reported where they are read as text', () => {
    const {findings} = outline(['# T', '101 The first.', '102 The second.', '1945 was a year.'])
    expect(findings).toEqual([
      '101 is read as text: no label before or after it goes with it as the number of a point',
      '102 is read as text: no label before or after it goes with it as the number of a point',
    ])
  })
})

describe('a long document', () => {
  it.runIf(isDeep)('is read in proportion to its length', () => {
    const points = (count: number): string =>
      Array.from({length: count}, (_, n) => `(${'abcdefghij'.charAt(n % 10)}) Text ${n}.`).join(
        '\n\n',
      )
    const read = (count: number): unknown =>
      parseDocument(points(count), {id: 'd', file: 'd.md', language: 'en'})
    expect(growthOf(read, 500)).toBeLessThan(belowSquare)
  })

  it.runIf(isDeep)('articles with lists take time in proportion to their number', () => {
    const articles = (count: number): string =>
      Array.from(
        {length: count},
        (_, n) => `## Article ${n + 1}\n\n1. It holds.\n\n2. It ends:\n\n(a) now; or\n\n(b) later.`,
      ).join('\n\n')
    const read = (count: number): unknown =>
      parseDocument(articles(count), {id: 'd', file: 'd.md', language: 'en'})
    expect(growthOf(read, 500)).toBeLessThan(belowSquare)
  })
})
