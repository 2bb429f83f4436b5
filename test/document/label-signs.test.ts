import {describe, expect, it} from 'vitest'
import {printLabel} from '../../pipeline/document/label/print.ts'
import {compareNumber} from '../../pipeline/document/label/same-number.ts'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {languageOf} from '../../pipeline/language/index.ts'

const read = (text: string, language = 'en') => {
  const {value, findings} = parseDocument(text, {id: 'd', file: 'd.md', language})
  const {units} = outlineOf(value, unitsOf(value))
  return {
    numbers: units.flatMap(({number}) => number ?? []),
    labels: units.flatMap(({label}) => label ?? []),
    texts: units.map(({text: one}) => one),
    findings: findings.map(({message}) => message),
  }
}

const labelled = (text: string, language: string) =>
  unitsOf(parseDocument(text, {id: 'd', file: 'd.md', language}).value).units.flatMap(
    ({label, number}) => (label ? [{label, number}] : []),
  )

describe('raised numbers', () => {
  const law = '# G\n\n## Art. 2\n\n<sup>1</sup> Er gilt.\n\n<sup>2bis</sup> Auch hier.\n'

  it('number paragraphs, and are printed raised', () => {
    const {numbers, labels, texts} = read(law.replace('2bis', '1bis'), 'de')
    expect(numbers).toEqual(['2', '2.1', '2.1bis'])
    expect(labels).toEqual(['Art. 2', '¹', '¹ᵇⁱˢ'])
    expect(texts.slice(-2)).toEqual(['Er gilt.', 'Auch hier.'])
  })

  it('are read again as they were printed, in another language too', () => {
    const written = '# G\n\n## Art. 2 Geltung\n\n¹ Er gilt.\n\n²ᵇⁱˢ Auch.\n\n³quater Auch hier.\n'
    expect(read(written, 'de').numbers).toEqual(['2', '2.1', '2.2bis', '2.3quater'])
    const printed = labelled(written, 'de').map(({label}) => printLabel(label, languageOf('fr')))
    expect(printed.map(({text}) => text)).toEqual(['Article 2', '¹', '²ᵇⁱˢ', '³quater'])
  })

  it.each([
    [
      'a note by hand',
      '# A\n\nThe text<sup>1</sup> and more.<sup>2</sup>\n\n<sup>1</sup> See B.\n\n<sup>2</sup> See C.\n',
    ],
    ['a note by hand with its own sign', '# A\n\nThe text¹ and more.²\n\n¹ See B.\n\n² See C.\n'],
    ['an isotope', '# A\n\n<sup>14</sup>C dating is old.\n\n<sup>15</sup>N is heavier.\n'],
    ['one raised number alone', '# A\n\n<sup>2</sup> The unit is metres.\n'],
  ])('%s is text', (_, text) => {
    expect(read(text).numbers).toEqual([])
  })

  it('are not signs of notes where a unit of measure has the same', () => {
    expect(
      read('# G\n\n## Art. 2\n\n¹ Ab 5 m² oder 3 dm².\n\n² Ab 9 km².\n', 'de').numbers,
    ).toEqual(['2', '2.1', '2.2'])
  })
})

describe('numbers in a circle', () => {
  it('number paragraphs of an article, behind its rubric too', () => {
    const law = '# 법\n\n제3조(임명) ① 가다.\n\n② 오다.\n\n제4조(삭제) 없다.\n'
    const {numbers, labels} = read(law, 'ko')
    expect(numbers).toEqual(['3', '3.1', '3.2', '4'])
    expect(labels).toEqual(['제3조', '①', '②', '제4조'])
  })

  it('go to fifty', () => {
    const text = `# A\n\n${['⑲', '⑳', '㉑', '㊿'].map((one) => `${one} text`).join('\n\n')}\n`
    expect(read(text).numbers).toEqual(['19', '20', '21', '50'])
  })
})

describe('words that only the document has', () => {
  it('are labels where their numbers rise from the first', () => {
    const text =
      '# A\n\n## Guideline 1: Light\n\nText.\n\n## Guideline 2: Sound\n\n### Test 2.1\n\nText.\n\n### Test 2.2 – Loud\n\nText.\n'
    expect(read(text)).toMatchObject({
      numbers: ['1', '2', '2.1', '2.2'],
      labels: ['Guideline 1:', 'Guideline 2:', 'Test 2.1', 'Test 2.2 –'],
      findings: [],
    })
  })

  it('are printed in no other language', () => {
    const text = '# A\n\n## Standard 1: Light\n\nText.\n\n## Standard 2: Sound\n\nText.\n'
    const printed = labelled(text, 'en').map(({label}) => printLabel(label, languageOf('ru')).text)
    expect(printed).toEqual(['1:', '2:'])
  })

  it.each([
    ['versions', '## Version 1.0\n\nText.\n\n## Version 1.1\n\nText.\n'],
    ['a gap', '## Area 1\n\nText.\n\n## Area 51\n\nText.\n'],
    ['years', '## Summer 2024\n\nText.\n\n## Summer 2025\n\nText.\n'],
    ['prose', '## Chapter and 1 more\n\nText.\n\n## Objective 2 of three\n\nText.\n'],
    ['units', '## About 1 km\n\nText.\n\n## About 2 km\n\nText.\n'],
  ])('%s are text', (_, text) => {
    expect(read(`# A\n\n${text}`).numbers).toEqual([])
  })

  it('are said where one stands alone', () => {
    expect(read('# A\n\n## Objective 4: Light\n\nText.\n').findings).toEqual([
      '“Objective 4:” is read as text of the heading, not as its number',
    ])
  })
})

describe('articles of East Asian law', () => {
  it.each([
    ['ja', '第二条の二　国は守る。\n\n第二条の三　国は守る。', ['2-2', '2-3']],
    ['ja', '第二条の二の三　国は守る。\n\n第二条の二の四　国は守る。', ['2-2-3', '2-2-4']],
    ['zh-Hans', '第二条　国家。\n\n第二条之一　国家。', ['2', '2-1']],
    ['ko', '제2조(목적) 이 법.\n\n제2조의2(적용) 이 법.', ['2', '2-2']],
    ['ja', '第二条　国は守る。\n\n２　前項の規定。', ['2', '2.2']],
    ['ja', '## 第二条\n\n国は守る。\n\n２　前項の規定。\n\n３　その他。', ['2', '2.2', '2.3']],
  ])('%s: %s', (language, law, numbers) => {
    const found = read(`# 法\n\n${law}\n`, language)
    expect(found.numbers).toEqual(numbers)
  })

  it('the second paragraph is no gap, and its items are those of the first', () => {
    const law = '# 法\n\n第一条　次をいう。\n\n一　灯火\n\n二　浮標\n\n２　前項の規定。\n'
    expect(read(law, 'ja')).toMatchObject({numbers: ['1', '1.1.1', '1.1.2', '1.2'], findings: []})
  })

  it('an insertion is the same in the form of treaties', () => {
    const source = labelled('# A\n\n## Article 2 Light\n\n## Article 2 bis Sound\n', 'en')
    const verdicts = source.map(({label}) =>
      compareNumber({text: '第二条の二'}, label, languageOf('ja')),
    )
    expect(verdicts).toEqual(['other', 'same'])
  })
})

describe('the first paragraph on the line of its article', () => {
  it.each([
    ['pl', 'Art. 2. 1. Ustawa.\n\n2. Nie dotyczy.', ['2', '2.1', '2.2']],
    ['pl', 'Art. 2. 1. Stycznia 2031 r. wchodzi.\n\nArt. 3. Koniec.', ['2', '3']],
    ['pl', 'Art. 4. § 1. Kto.\n\n§ 2. Usiłowanie.', ['4', '4.1', '4.2']],
  ])('%s: %s', (language, law, numbers) => {
    expect(read(`# A\n\n## Rozdział 1\n\n${law}\n`, language).numbers).toEqual(['1', ...numbers])
  })
})

it('a provision alone below the heading of a schedule says where it belongs', () => {
  const text = '# A\n\n1. One.\n\n## SCHEDULE 1\n\nSection 6\n\n1. First.\n\n2. Second.\n'
  expect(read(text).numbers).toEqual(['1', '1', '1.1', '1.2'])
})
