import {describe, expect, it} from 'vitest'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import type {LanguageConfig, RuleSettings} from '../../pipeline/config/types.ts'
import {linksOfDocument} from '../../pipeline/document/links/links.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {translationOf} from './project.ts'

type Asked = {
  /** of the source, a paragraph each */
  readonly articles: readonly string[]
  /** the first text of the source and its translation */
  readonly source: string
  readonly target: string
  readonly locale?: string
  readonly config?: LanguageConfig
  /** what the translation prints before the second article */
  readonly label?: string
  readonly rules?: RuleSettings
}

/** The findings about a translation of a document's first paragraph. */
function findingsOf(asked: Asked): readonly Finding[] {
  const {articles, source, target, locale = 'ru', config, label, rules} = asked
  const headings = articles.map((one) => `## ${one}\n\nText of the article.\n`).join('\n')
  const {value: document} = parseDocument(`# Act\n\n${source}\n\n${headings}`, {
    id: 'doc',
    file: 'source/doc.md',
    language: 'en',
  })
  const catalog = unitsOf(document)
  const unit = catalog.units.find(({text}) => text === source)
  const second = [...catalog.units, ...catalog.bare].find(({number}) => number === '4')
  if (!unit || !second) throw new Error('the document has other units')
  const file = JSON.stringify({[unit.key]: target})
  const record = {uid: unit.uid, source: unit.hash, state: 'translated', origin: 'human'} as const
  const states = new Map(label === undefined ? [] : [[second.key, {...record, label}] as const])
  return checkTranslations({
    catalog,
    translations: new Map([[locale, translationOf({catalog, locale, file, states})]]),
    glossary: {file: 'locales/glossary.json', concepts: []},
    config: rules ? {rules} : {},
    read: [],
    ...(config ? {languages: {[locale]: config}} : {}),
    references: linksOfDocument(document, catalog).citations,
  })
}

const about = (asked: Asked, rule: string): readonly string[] =>
  findingsOf(asked)
    .filter((finding) => finding.rule === rule)
    .map(({severity, message, excerpt}) => {
      const marks = excerpt?.marks.map(({start, end}) => excerpt.text.slice(start, end)) ?? []
      return `${severity} ⟦${marks.join()}⟧ ${message}`
    })

const roman = ['Article III. Aims', 'Article IV. Fees', 'Article V. Other']
const digits = ['Article 3. Aims', 'Article 4. Fees', 'Article 5. Other']

const asIV = 'info ⟦4⟧ The reference is to 4; editions print the number of that provision as IV'

describe('references beside printed numbers', () => {
  it.each([
    ['ru', 'Согласно статье 4, платят.'],
    ['kk', '4-бапқа сәйкес төленеді.'],
    ['fr', 'Selon l’article 4, on paie.'],
    ['zh-Hans', '根据第4条，应付费。'],
  ])('in digits where editions print a roman numeral: %s', (locale, target) => {
    const asked = {articles: roman, source: 'Under Article IV, fees are paid.', target, locale}
    expect(about(asked, 'cross-reference')).toEqual([asIV])
  })

  it.each([
    ['ru', 'Согласно статье IV, платят.'],
    ['kk', 'IV-бапқа сәйкес төленеді.'],
    ['fr', 'Selon l’article IV, on paie.'],
    ['zh-Hans', '根据第IV条，应付费。'],
  ])('as editions print it: %s', (locale, target) => {
    const asked = {articles: roman, source: 'Under Article IV, fees are paid.', target, locale}
    expect(about(asked, 'cross-reference')).toEqual([])
  })

  it('one letter behind a small letter is a reference', () => {
    const asked = {articles: digits, source: 'Under Article 5, fees are paid.'}
    expect(about({...asked, target: 'Согласно статье V, платят.'}, 'cross-reference')).toEqual([
      'info ⟦V⟧ The reference is to V; editions print the number of that provision as 5',
    ])
  })

  it('as the English writes it', () => {
    const asked = {articles: roman, source: 'Under Article 4, fees are paid.'}
    expect(about({...asked, target: 'Согласно статье 4, платят.'}, 'cross-reference')).toEqual([])
  })

  it('of another text', () => {
    const source = 'Under Article IV of the Charter, fees are paid.'
    const target = 'Согласно статье 4 Устава, платят.'
    expect(about({articles: roman, source, target}, 'cross-reference')).toEqual([])
  })

  it('follows the settings of the language, then the label of the translation', () => {
    const source = 'Under Article IV, fees are paid.'
    const target = 'Согласно статье 4, платят.'
    const asked = {articles: roman, source, target}
    const config = {labels: {numerals: 'language'}} as const
    expect(about({...asked, config}, 'cross-reference')).toEqual([])
    expect(about({...asked, label: 'Ст. 4'}, 'cross-reference')).toEqual([])
    expect(about({...asked, label: 'Ст. IV'}, 'cross-reference')).toEqual([asIV])
  })

  it('takes the severity that the project sets', () => {
    const source = 'Under Article IV, fees are paid.'
    const target = 'Согласно статье 4, платят.'
    const rules = {'cross-reference': 'warning'} as const
    expect(about({articles: roman, source, target, rules}, 'cross-reference')).toEqual([
      asIV.replace('info', 'warning'),
    ])
  })
})

describe('a sort of provision without a word in the language', () => {
  const asked = {
    articles: ['Section 3. Aims', 'Section 4. Fees'],
    source: 'Fees are paid.',
    target: 'ត្រូវបង់ថ្លៃ។',
    locale: 'km',
  }
  const noWord = [
    'info ⟦⟧ For Section 3. Stele knows no word of this language: editions print the number alone',
  ]

  it('is told once', () => {
    expect(about(asked, 'label')).toEqual(noWord)
  })

  it.each([
    [{section: {form: 'ផ្នែក {n}'}}],
    [{section: {form: 'source'}}],
    [{form: 'source'}],
  ] as const)('is not told where the project sets a form: %o', (labels) => {
    expect(about({...asked, config: {labels}}, 'label')).toEqual([])
  })

  it('is told where the project sets a form of another sort', () => {
    const config = {labels: {article: {form: 'មាត្រា {n}'}}}
    expect(about({...asked, config}, 'label')).toEqual(noWord)
  })
})
