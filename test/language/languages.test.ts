import {describe, expect, it} from 'vitest'
import {monthsIn} from '../../pipeline/check/text/dates.ts'
import {readText} from '../../pipeline/check/text/read-text.ts'
import {readLabel} from '../../pipeline/document/label/read.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'
import {readNumbers} from '../../pipeline/language/number-reading.ts'
import {readNumberWords} from '../../pipeline/language/number-words-reading.ts'
import {printNumeral, withLatinDigits} from '../../pipeline/language/numerals.ts'
import {referencesIn} from '../../pipeline/language/references.ts'
import {rows} from './rows.ts'

const valuesOf = (text: string, tag: string): readonly string[] =>
  readNumbers(text, languageOf(tag)).map(({value}) => value)

it('has a row for each language with a file, and a file for each row', () => {
  const partial = new Set(['km', 'my'])
  const known = languages.map(({tag}) => tag).filter((tag) => !partial.has(tag))
  expect(rows.map(({tag}) => tag).toSorted()).toEqual(known.toSorted())
})

it.each(['véase el punto 8.2', 'los párrafos 8.2', 'numerales 8.2'])(
  'finds the Spanish reference in %s, whose pattern has words in brackets within brackets',
  (text) => {
    expect(referencesIn(text, languageOf('es'))).toMatchObject([{sort: 'point', number: '8.2'}])
  },
)

describe.each(rows)('$tag', (row) => {
  const language = languageOf(row.tag)

  it('reads its own number format', () => {
    expect(language.tag).toBe(row.tag)
    expect(valuesOf(`x ${row.number} x`, row.tag)).toEqual(['1250.5'])
    expect(valuesOf(`x ${row.million} x`, row.tag)).toEqual(['1000000'])
  })

  it('tells a thousand from a decimal', () => {
    const isComma = language.numbers.decimal === ','
    expect(valuesOf(isComma ? '1,250' : '1.250', row.tag)).toEqual(['1.250'])
  })

  it('reads what Intl prints', () => {
    // Its Arabic has Latin digits, its Karakalpak is the root's.
    if (row.tag === 'ar' || row.tag === 'kaa') return
    for (const value of [2.5, 1250, 98_765, 1_234_567, 1250.5]) {
      const written = new Intl.NumberFormat(row.tag, {maximumFractionDigits: 2}).format(value)
      expect(valuesOf(written, row.tag), written).toEqual([String(value)])
    }
  })

  it('reads times of day', () => {
    const times = readNumbers(row.time, language).flatMap(({value, also = []}) => [value, ...also])
    expect(times, row.time).toContain('17:30')
  })

  it('reads dates in words', () => {
    const passage = readText(row.date, language)
    const numbers = passage.numbers().map(({value}) => value)
    expect(numbers).toEqual(expect.arrayContaining(['15', '2027']))
    const isNumbered = row.tag === 'vi' || row.tag === 'mn'
    if (isNumbered)
      expect([...numbers, ...passage.numberWords().map(({value}) => value)]).toContain('3')
    else expect(new Set(monthsIn(passage).map(({month}) => month)), row.date).toEqual(new Set([3]))
  })

  it('reads dates in digits as their three numbers', () => {
    for (const date of ['15.03.2027', '2027-03-15', '15/3/2027'])
      expect(valuesOf(`x ${date} x`, row.tag).toSorted(), date).toEqual(['15', '2027', '3'])
    expect(valuesOf('2.0.1', row.tag)).toEqual(['2.0.1'])
  })

  it.each(row.words)('reads %s as %s', (text, value) => {
    expect(readNumberWords(text, language).map((word) => word.value)).toEqual([value])
  })

  it('quotes and ends its sentences as it does', () => {
    expect((language.typography.quotes[0] ?? []).join('')).toBe(row.quotes)
    expect(language.typography.marks['.'][0]).toBe(row.end)
  })

  it('prints and reads the label of an article', () => {
    const form = language.labels.forms.find(({sort}) => sort === 'article')
    const number = printNumeral(3, language.numbers.digits)
    expect(form?.print.replace('{n}', number)).toBe(row.label)
    const found = readLabel(row.label, language)
    expect([found?.sort, found?.readings[0]?.value, found?.text]).toEqual(['article', 3, row.label])
  })

  it('finds a reference to it', () => {
    const found = referencesIn(row.reference, language).map(({sort, number}) => `${sort} ${number}`)
    expect(found, withLatinDigits(row.reference)).toEqual(['article 3'])
  })

  it.each(row.ordinals)('reads the ordinal %s as %i', (word, value) => {
    expect(language.labels.ordinals[word]).toBe(value)
  })

  it('has a word for every sort of provision', () => {
    const sorts = new Set(language.labels.forms.map(({sort}) => sort))
    // The word for an annex serves where there is no other for an appendix.
    sorts.delete('appendix')
    // Of these the bare number is printed where a language has no word.
    for (const sort of ['rule', 'principle', 'clause', 'regulation', 'recital'] as const)
      sorts.delete(sort)
    expect(sorts.size).toBe(12)
  })
})
