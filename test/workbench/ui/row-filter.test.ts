import {describe, expect, it} from 'vitest'
import type {TranslationRow} from '../../../pipeline/workbench/protocol/rows.ts'
import {
  filteredKeys,
  isFiltering,
  openFilter,
  type RowFilter,
} from '../../../pipeline/workbench/ui/store/row-filter.ts'

function row(
  key: string,
  number: string | undefined,
  text: string,
  more: Partial<TranslationRow> = {},
): TranslationRow {
  return {
    key,
    uid: `u-${key}`,
    kind: 'point',
    depth: 1,
    units: [{key, uid: `u-${key}`, ...(number === undefined ? {} : {number})}],
    english: `The English of ${key}.`,
    englishHash: 'h',
    text,
    standing: 'translated',
    needsWork: false,
    state: 'translated',
    origin: 'human',
    ...more,
  }
}

const rows = [
  row('title', undefined, 'Заголовок'),
  row('p1', '1', 'Ёлки'),
  row('p2', '2', 'العربية', {standing: 'stale'}),
  row('p8', '8', 'восемь'),
  row('p8-2', '8.2', 'восемь два', {standing: 'missing'}),
  row('p8-10', '8.10', 'x'),
  row('p9', '9', 'Straße', {remarks: [{text: '?', isOpen: true, answers: []}]}),
  row('p10', '10', 'a.b'),
]
const findings = {
  p9: [
    {
      rule: 'numbers',
      severity: 'error',
      message: '',
      hint: '',
      ranges: [],
      englishRanges: [],
      isWaivable: true,
      fingerprint: 'f',
    },
  ],
} as const

const shown = (filter: Partial<RowFilter>): readonly string[] =>
  filteredKeys(rows, {...openFilter, ...filter}, findings).keys

describe('the filter of rows', () => {
  it.each([
    ['nothing', {}, 'title p1 p2 p8 p8-2 p8-10 p9 p10'],
    ['words in the translation, without case and diacritics', {text: 'елки'}, 'p1'],
    ['words in the English', {text: 'english of p1'}, 'p1 p10'],
    ['a key', {text: 'p8-2'}, 'p8-2'],
    ['signs, taken as they are', {text: 'a.b'}, 'p10'],
    ['a regular expression', {text: '^восемь( два)?$', isExpression: true}, 'p8 p8-2'],
    ['a point with all below it', {points: '8'}, 'p8 p8-2 p8-10'],
    ['a point below another', {points: '8.2'}, 'p8-2'],
    ['a range, in the order of numbers', {points: '8.2-9'}, 'p8-2 p8-10 p9'],
    ['a range with a dash of print', {points: '9–10'}, 'p9 p10'],
    ['standings', {standings: ['missing', 'stale']}, 'p2 p8-2'],
    ['rows with findings', {withFindings: true}, 'p9'],
    ['rows with open questions', {withQuestions: true}, 'p9'],
    ['all parts together', {points: '8', standings: ['missing']}, 'p8-2'],
  ] as const)('lets through %s', (_, filter, keys) => {
    expect(shown(filter).join(' ')).toBe(keys)
    expect(isFiltering({...openFilter, ...filter})).toBe(Object.keys(filter).length > 0)
  })

  it('shows all rows, and says why, where a regular expression is none', () => {
    const found = filteredKeys(rows, {...openFilter, text: '(', isExpression: true}, {})
    expect(found.keys).toHaveLength(rows.length)
    expect(found.problem).toMatch(/expression/u)
  })
})
