import {describe, expect, it} from 'vitest'
import {samplesIn} from '../corpora.ts'
import {cases} from './all.ts'
import {parsed} from './cases.ts'

const corpus = new Map(samplesIn('pathological').map(({name, text}) => [name, text]))

describe('documents that trip parsers', () => {
  it('are all there: 45 kinds', () => {
    const kinds = new Set(cases.map(({name}) => name.slice(0, 2)))
    expect([...kinds].toSorted()).toEqual(
      Array.from({length: 45}, (_, at) => String(at + 1).padStart(2, '0')),
    )
  })

  it.each(cases)('$name: a text of our own', ({own, language, units, findings = []}) => {
    const found = parsed(own, language)
    expect(found.units).toEqual(units)
    expect(found.findings).toEqual(findings)
  })

  it.skipIf(corpus.size === 0).each(cases)(
    '$name: the file of STELE_CORPORA',
    ({name, language, units, findings = []}) => {
      const text = corpus.get(`${name}.md`)
      expect(text).toBeDefined()
      const found = parsed(text ?? '', language)
      expect(found.units).toEqual(units)
      expect(found.findings).toEqual(findings)
    },
  )
})

/** What must hold of the texts, beside units and findings. */
describe('the words of documents that trip parsers', () => {
  const textsOf = (name: string): readonly string[] => {
    const found = cases.find((one) => one.name === name)
    return parsed(found?.own ?? '', found?.language).texts
  }

  it.each<[string, readonly string[]]>([
    ['34-hard-wrap.en', ['Keep a log of all loss.', 'Show it.']],
    ['34-hard-wrap.zh', ['会员应当登记。', '会员公布。']],
    ['28-crlf', ['Duties', 'Keep a log.', 'Show it.', 'More of it.']],
    ['35-invisible', ['Keep a log.', 'Show it.', 'می\u200Cکنند.', 'ශ්\u200Dරී.']],
    ['36-direction-marks', ['أول.', 'ثان \u2066A/1/2\u2069.', 'ثالث.']],
    [
      '39-cjk-emphasis',
      ['それは「大切」です。', '名簿：会員が書く。', '회원은 명부(List)를 쓴다.'],
    ],
    ['45-empty-and-number-only', ['Keep.', 'Show.', '5. Pay.']],
    ['23-bold-lead-numbers', ['Keep.', 'Show.', 'Name.', 'Reply.']],
    [
      '22-years-and-wrapped-numbers',
      [
        'Past',
        '1986. A fine year for us.',
        'It was opened in the town in 2018. Many have signed it since, in 1. meetings and by post.',
        '1986. Escaped.',
      ],
    ],
    ['30-nbsp-after-marker', ['Keep.', 'Show it in 2018\u00A0and on.', 'Reply.', 'Pay']],
    ['13-tabs-and-four-spaces', ['North.', 'Hill.', 'Vale.', 'South.', 'Lake.']],
  ])('%s', (name, texts) => {
    expect(textsOf(name)).toEqual(texts)
  })

  it('hands on what it did not read', () => {
    const found = parsed(cases.find(({name}) => name === '24-html')?.own ?? '')
    expect(found.unread).toHaveLength(2)
    expect(found.texts).toEqual(['Pay.'])
  })

  it('keys a list that begins again by what leads in to it', () => {
    const found = parsed(cases.find(({name}) => name.startsWith('02'))?.own ?? '')
    expect(found.keys).toEqual([
      'title',
      'p1',
      'p2',
      'p2-after1',
      'for-observers-1',
      'for-observers-2',
    ])
  })

  it('keys the points under headings without number by their headings', () => {
    const found = parsed(cases.find(({name}) => name.startsWith('10'))?.own ?? '')
    expect(found.keys).toEqual([
      'promises',
      'promises-1',
      'promises-2',
      'members',
      'members-1',
      'members-2',
      'members-3',
    ])
  })
})
