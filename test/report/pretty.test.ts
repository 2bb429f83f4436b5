import {describe, expect, it} from 'vitest'
import {terminalWidth} from '../../pipeline/report/pretty/columns.ts'
import {reportPretty} from '../../pipeline/report/pretty/pretty.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {withFingerprint} from '../../pipeline/finding/fingerprint.ts'
import {printed} from '../../pipeline/report/shown.ts'
import type {Summary} from '../../pipeline/report/summary.ts'
import {findingWith, hostile, summary} from './findings.ts'

const reportOf = (findings: readonly Finding[], of: Summary): string =>
  printed(reportPretty(findings, of), false)

describe('pretty', () => {
  it('gives place, rule, point, what is wrong, the words underlined, the English and what to do', () => {
    expect(reportOf([findingWith()], summary)).toBe(`── code-of-conduct · ru ──

locales/ru/code-of-conduct.json:12:47  error  numbers  point 8.2
  Unexpected 8.3, expected 8.2
    как указано в пункте ⟦8.3⟧, государства сотрудничают
                          ~~~
  English: as set out in 8.2, States cooperate
  source/code-of-conduct.md:21:14
  Write 8.2

document         locale   translated                   units  reviewed  stale
code-of-conduct  ru       ██████████░░░░░░░░░░   50 %   9/18         3      1
code-of-conduct  zh-Hans  ████████████████████  100 %  18/18         0      0

1 error, 0 warnings, 0 notes
`)
  })

  it('names an article as the source does, not by its number alone', () => {
    const report = reportOf(
      [findingWith({key: 'art2bis-title', number: '2bis', name: 'Article 2 bis'})],
      summary,
    )
    expect(report.split('\n')[2]).toBe(
      'locales/ru/code-of-conduct.json:12:47  error  numbers  Article 2 bis',
    )
  })

  it('says of many texts in a row that are not translated where they begin and end', () => {
    const missing = (key: string, line: number): Finding =>
      withFingerprint({
        rule: 'empty',
        severity: 'error',
        document: 'act',
        locale: 'ar',
        key,
        message: `${key} is not translated yet`,
        hint: 'Write its translation',
        place: {file: 'locales/ar/act.json', line, column: 9, endLine: line, endColumn: 11},
      })
    const lines = [2, 3, 4, 5, 8, 10, 11]
    const report = reportOf(
      lines.map((line) => missing(`p${line}`, line)),
      summary,
    )
    expect(report.split('\n').slice(2, 8)).toEqual([
      'locales/ar/act.json  error  empty  7 times',
      '  2–5   p2 to p5  4 texts are not translated yet',
      '  8:9   p8        p8 is not translated yet',
      '  10:9  p10       p10 is not translated yet',
      '  11:9  p11       p11 is not translated yet',
      '  Write its translation',
    ])
  })

  it.each([
    ['第八点第八条', '八点', '   ~~~~'],
    ['и\u0306од и\u0306ота', 'и\u0306ота', '     ~~~~'],
    ['ab cd', 'cd', '    ~~'],
  ])('underlines in columns of a terminal: %s', (text, word, under) => {
    const start = text.indexOf(word)
    const excerpt = {text, marks: [{start, end: start + word.length}]}
    const lines = reportOf([findingWith({excerpt})], summary).split('\n')
    expect(lines.find((line) => line.includes('~'))?.slice(4)).toBe(under)
  })

  it('draws no line under right-to-left text, whose words a terminal turns round', () => {
    const excerpt = {text: 'كما ورد في ٨٫٣', marks: [{start: 11, end: 14}]}
    const report = reportOf([findingWith({excerpt})], summary)
    expect(report).toContain('⟦٨٫٣⟧')
    expect(report).not.toContain('~')
  })

  it('lets no text of a translation steer the terminal', () => {
    for (const text of hostile) {
      const excerpt = {text, marks: [{start: 0, end: 1}]}
      const report = reportOf([findingWith({message: text, excerpt})], summary)
      expect(/[\p{Cc}\u202A-\u202E]/u.test(report.replaceAll('\n', ''))).toBe(false)
    }
  })

  it('counts columns as terminals do (wcwidth)', () => {
    const columns = {
      abc: 3,
      第八条: 6,
      й: 1,
      'и\u0306': 1,
      '\u200Bx': 1,
      '👍': 2,
      '👨‍👩‍👧': 2,
      '🇷🇺': 2,
      नियम: 4,
      क्षि: 3,
      สวัสดีที่นี่: 6,
      한국어: 6,
      ខ្មែរ: 4,
      မြန်မာ: 5,
      ம்மொழி: 5,
      מֻחַמַּד: 4,
    }
    expect(
      Object.fromEntries(Object.keys(columns).map((text) => [text, terminalWidth(text)])),
    ).toEqual(columns)
  })

  it('lists what is wrong in the same way with many points, a line each', () => {
    const empties = [1, 2, 10, 11].map((point) => {
      const {excerpt: _excerpt, ...finding} = findingWith({
        rule: 'empty',
        number: String(point),
        key: `p${point}`,
        message: `p${point} is not translated yet`,
        place: {...findingWith().place, line: point + 2, column: 9},
      })
      return finding
    })
    expect(reportOf(empties, {...summary, progress: []})).toBe(`── code-of-conduct · ru ──

locales/ru/code-of-conduct.json  error  empty  4 times
  3:9   point 1   p1 is not translated yet
  4:9   point 2   p2 is not translated yet
  12:9  point 10  p10 is not translated yet
  13:9  point 11  p11 is not translated yet
  Write 8.2

1 error, 0 warnings, 0 notes
`)
  })

  it('says the English of a point once', () => {
    const report = reportOf([findingWith(), findingWith({rule: 'markup'})], summary)
    expect(report.split('English:')).toHaveLength(2)
  })

  it('sums up the progress of more translations than anybody reads', () => {
    const progress = Array.from({length: 50}, (_, index) => ({
      document: `act-${index}`,
      locale: index % 2 === 0 ? 'ru' : 'kk',
      units: 10,
      translated: 9,
      reviewed: 1,
      stale: 0,
    }))
    const report = reportOf([], {...summary, progress})
    expect(report).toContain('all 50 documents  ru')
    expect(report).toContain('225/250')
    expect(report.split('\n')).toHaveLength(6)
  })
})
