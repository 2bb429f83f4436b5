import {describe, expect, it} from 'vitest'
import {lacksWord, printLabel} from '../../pipeline/document/label/print.ts'
import {compareNumber} from '../../pipeline/document/label/same-number.ts'
import {readLabel} from '../../pipeline/document/label/read.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {present} from '../../pipeline/finding/assert.ts'
import type {Block, Label, PointNumber} from '../../pipeline/document/model/types.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'
import type {LabelSettings} from '../../pipeline/language/model/label-settings.ts'
import {numberOf} from '../../pipeline/document/model/brand.ts'

type Labelled = {readonly label: Label; readonly number?: PointNumber}

/** All labels of a tree, in order. */
const labelsIn = (blocks: readonly Block[]): readonly Labelled[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section' && block.kind !== 'point') return []
    const {label, number} = block
    const own = label ? [{label, ...(number === undefined ? {} : {number})}] : []
    return [...own, ...labelsIn(block.blocks)]
  })

const labelsOf = (text: string): readonly Labelled[] =>
  labelsIn(parseDocument(text, {id: 'd', file: 'd.md', language: 'en'}).value.blocks)

/** The first label of a document of a few headings or points. */
const labelOf = (text: string): Labelled => present(labelsOf(text).at(-1), 'a label')

const printed = (text: string, tag: string, settings?: LabelSettings): string => {
  const known = languageOf(tag)
  const language = settings ? {...known, labels: {...known.labels, settings}} : known
  return printLabel(labelOf(text).label, language).text
}

const document = `
3. North:

   (a) hill;

   (b) vale;

   (c) lake:

   (i) deep;

   (ii) wide.

10. South.

## Article 4

Text.

## Annex A

Text.

## 8. Work

8.1 By day.

8.2 By night.
`

describe('printLabel', () => {
  it.each([
    ['en', '3. (a) (b) (c) (i) (ii) 10. Article 4 Annex A 8. 8.1 8.2'],
    ['en-GB', '3. (a) (b) (c) (i) (ii) 10. Article 4 Annex A 8. 8.1 8.2'],
    ['ru', '3. a) b) c) i) ii) 10. Статья 4 Приложение A 8. 8.1 8.2'],
    ['kk', '3. a) b) c) i) ii) 10. 4-бап A-қосымша 8. 8.1 8.2'],
    ['bg', '3. а) б) в) i) ii) 10. Член 4 Приложение A 8. 8.1 8.2'],
    ['ar', '٣ - (أ) (ب) (ج) (i) (ii) ١٠ - المادة ٤ المرفق A ٨ - ٨.١ ٨.٢'],
  ])('prints the labels of a document in %s', (tag, expected) => {
    const texts = labelsOf(document).map(({label}) => printLabel(label, languageOf(tag)).text)
    expect(texts.join(' ')).toBe(expected)
  })

  it.each([
    ['### Article IV', 'ru', 'Статья IV'],
    ['### Article IV', 'fr', 'Article IV'],
    ['### Article IV', 'de', 'Artikel IV'],
    ['### Article IV', 'kk', 'IV-бап'],
    ['### Article IV', 'tk', 'IV-nji madda'],
    ['### Article XX bis', 'ru', 'Статья XX bis'],
    ['### Article 8 bis', 'fr', 'Article 8 bis'],
    ['### Article 8 bis', 'ar', 'المادة ٨ bis'],
    ['### Chapter I.', 'ru', 'Глава I.'],
    ['### Chapter I, Purposes', 'es', 'Capítulo I,'],
    ['### Article 4 — Other', 'ru', 'Статья 4 —'],
    ['### Section 1 – Definitions', 'ja', '第1節 –'],
    ['## Part one. Aims', 'ru', 'Часть 1.'],
    ['## Part one. Aims', 'uz', '1-qism.'],
    ['## Part II. Aims', 'tk', 'II-nji bölek.'],
    ['## Annex B', 'ru', 'Приложение B'],
    ['## Annex B', 'kk', 'B-қосымша'],
    ['## Schedule 2', 'de', 'Anlage 2'],
    ['## Appendix A. Survey', 'es', 'Apéndice A.'],
    ['## A. First\n\n### A.1. Aim', 'fr', 'A.1.'],
    ['## A. First\n\n### A.1. Aim', 'ar', 'A.١ -'],
    ['## 1: Scope', 'fr', '1:'],
    ['## Articles 2–4', 'ru', 'Статьи 2–4'],
    ['## Articles 2–4', 'kk', '2–4-баптар'],
    ['## Articles 2–4', 'fr', 'Articles 2–4'],
    ['## Articles 2–4', 'zh', '第2–4条'],
    ['## Articles 2–4', 'fi', '2–4'],
    ['## Chapters I to III', 'uk', 'Глави I–III'],
    ['## Articles 11 to 13', 'de', 'Artikel 11–13'],
    ['## Article 5\n\nText.\n\n## Article 6\n\n(6) to (8) [Omitted]', 'fr', '(6–8)'],
    ['## § 3', 'zh-Hans', '§ 3'],
    ['## Article 3.', 'hr', 'Članak 3.'],
    ['## Section 3', 'km', '3'],
  ])('prints %s in %s as %s', (text, tag, expected) => {
    expect(printed(`${text}\n\nText.\n`, tag)).toBe(expected)
  })

  it.each<[string, string, LabelSettings, string]>([
    ['### Article IV', 'ru', {article: {form: 'source'}}, 'Article IV'],
    ['### Article IV', 'ru', {article: {form: 'Ст. {n}'}}, 'Ст. IV'],
    ['### Article IV', 'ru', {numerals: 'language'}, 'Статья 4'],
    ['### Article IV', 'zh-Hans', {article: {numerals: 'language'}}, '第4条'],
    ['### Chapter IV', 'ru', {article: {numerals: 'language'}}, 'Глава IV'],
    ['## Annex B', 'ru', {annex: {letters: 'language'}}, 'Приложение Б'],
    ['## Annex B', 'ru', {number: {letters: 'language'}}, 'Приложение B'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale.', 'ru', {letters: 'language'}, 'б)'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale.', 'bg', {number: {letters: 'source'}}, 'b)'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale.', 'ru', {number: {form: 'source'}}, '(b)'],
  ])('prints %s in %s as %o says', (text, tag, settings, expected) => {
    expect(printed(`${text}\n`, tag, settings)).toBe(expected)
  })

  it('prints the number alone where a language has no word, and says so', () => {
    const {label} = labelOf('## Section 3\n\nText.\n')
    expect(lacksWord(label, languageOf('km'))).toBe(true)
    expect(lacksWord(label, languageOf('ru'))).toBe(false)
    expect(lacksWord(label, languageOf('en'))).toBe(false)
  })

  it('prints no English word into another language', () => {
    const words = [
      'Article',
      'Section',
      'Chapter',
      'Part',
      'Title',
      'Annex',
      'Schedule',
      'Paragraph',
    ]
    const others = languages.filter(({tag}) => !tag.startsWith('en'))
    const found = others.flatMap((language) =>
      words.flatMap((word) => {
        const {label} = labelOf(`## ${word} 2\n\nText.\n`)
        const {text} = printLabel(label, language)
        const own = language.labels.forms.some(({print}) => print.replace('{n}', '2') === text)
        return own || !/[A-Za-z]/u.test(text) ? [] : [`${language.tag} ${text}`]
      }),
    )
    expect(others.length).toBeGreaterThan(60)
    expect(found).toEqual([])
  })
})

describe('a label of the translation', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['### Article 1', 'fr', 'Article premier', 'same'],
    ['### Article IV', 'ru', 'Ст. 4', 'same'],
    ['### Article IV', 'de', 'Art. IV', 'same'],
    ['### Article IV', 'fr', 'Article 5', 'other'],
    ['## Part one.', 'ru', 'Раздел первый.', 'same'],
    ['## Part two.', 'ru', 'Раздел первый.', 'other'],
    ['## Part one.', 'uz', 'Birinchi bo‘lim.', 'same'],
    ['## Title II', 'fr', 'Titre II', 'same'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale;\n\n   (c) lake.', 'ru', 'в)', 'same'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale;\n\n   (c) lake.', 'ru', '(c)', 'same'],
    ['1. One\n\n   (a) hill;\n\n   (b) vale;\n\n   (c) lake.', 'ru', 'г)', 'other'],
    ['8. One\n\n   1. hill;\n\n   2. vale.', 'fr', '8.2.', 'same'],
    ['8. One\n\n   1. hill;\n\n   2. vale.', 'fr', '7.2.', 'other'],
    ['## A. First\n\n### A.1. Aim', 'de', 'A.1.', 'same'],
    ['## A. First\n\n### A.1. Aim', 'de', '1.', 'other'],
    ['## A. First\n\n### A.1. Aim', 'de', 'B.1.', 'other'],
    ['## Article 3 bis', 'fr', 'Article 3 bis', 'same'],
    ['## Article 3 bis', 'fr', 'Article 3', 'other'],
    ['## Article 2', 'sw', 'Kifungu cha 2', 'same'],
    ['## Article 2', 'fr', 'Préambule', 'unread'],
    ['## Guideline 1.1 One\n\n## Guideline 1.2 Two', 'en-GB', 'Guideline 1.2', 'same'],
    ['## Guideline 1.1 One\n\n## Guideline 1.2 Two', 'en-GB', 'Guideline 1.3', 'unread'],
  ]
  it.each(cases)('%s in %s: %s is %s', (text, tag, own, verdict) => {
    const {label, number} = labelOf(`${text}\n\nText.\n`)
    const language = languageOf(tag)
    const given = {text: own, ...(number === undefined ? {} : {number})}
    expect(compareNumber(given, label, language)).toBe(verdict)
    expect(printLabel(label, language, given).text === own).toBe(
      verdict === 'same' || printLabel(label, language).text === own,
    )
  })

  it('gives way to the settings of the project', () => {
    const known = languageOf('fr')
    const language = {
      ...known,
      labels: {...known.labels, settings: {article: {form: 'language'}}},
    }
    const {label} = labelOf('### Article I\n\nText.\n')
    const own = {text: 'Article premier', number: numberOf('1')}
    expect(printLabel(label, known, own).text).toBe('Article premier')
    expect(printLabel(label, language, own).text).toBe('Article I')
  })
})

describe('parse, print, parse', () => {
  it('reads what it prints as the same number, in every language', () => {
    const text = [
      '## Part II. Aims',
      '### Chapter 3. Work',
      '#### Article 7',
      '1. One:\n\n   (a) hill;\n\n   (b) vale:\n\n   (i) deep;\n\n   (ii) wide.\n\n2. Two.',
      '## Annex B',
      '### B.1. Forms',
    ].join('\n\n')
    const labels = labelsOf(`${text}\n`)
    expect(labels).toHaveLength(11)
    const wrong = languages.flatMap((language) =>
      labels.flatMap(({label, number}) => {
        const own = {
          text: printLabel(label, language).text,
          ...(number === undefined ? {} : {number}),
        }
        const isRead = readLabel(own.text, language, true) !== undefined
        const isSame = isRead && compareNumber(own, label, language) === 'same'
        return isSame || lacksWord(label, language)
          ? []
          : [`${language.tag}: ${label.text} as ${own.text}`]
      }),
    )
    expect(wrong).toEqual([])
  })
})
