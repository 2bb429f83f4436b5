import {describe, expect, it} from 'vitest'
import {houseRules, importInto, toolFile, type Outcome} from './imported.ts'

const imported = (name: string): Outcome => importInto(houseRules(), name, toolFile(name))

/** What each tool's file gives: text and state by key. */
const cases: readonly (readonly [
  file: string,
  wanted: Readonly<Record<string, readonly [text: string, state: string]>>,
])[] = [
  [
    'trados.sdlxliff',
    {
      title: ['Правила дома', 'final'],
      p1: ['Тишина нужна после **22:00**. Носите тапочки.', 'translated'],
      p2: ['Оплатите счёт:', 'initial'],
      'p2-a': ['наличными;', 'initial'],
    },
  ],
  [
    'memoq.mqxliff',
    {
      title: ['Правила дома', 'translated'],
      p1: ['После **22:00** — тишина. Носите тапочки.', 'initial'],
      p2: ['Оплатите счёт:', 'initial'],
      'p2-a': ['наличными;', 'reviewed'],
    },
  ],
  [
    'phrase.mxliff',
    {
      p1: ['После **22:00** тишина. Носите тапочки.', 'translated'],
      p2: ['Оплатите счёт:', 'translated'],
      'p2-a': ['наличными;', 'initial'],
    },
  ],
  [
    'omegat.tmx',
    {
      title: ['Правила дома', 'translated'],
      p1: ['Тишина после **22:00**. Носите тапочки.', 'translated'],
      // The label of "7. Pay the bill:" is not that of point 2.
      'p2-a': ['наличными;', 'translated'],
      'p2-b': ['картой[^1].', 'translated'],
      p4: ['Зарезервировано.', 'translated'],
      p5: ['Зарезервировано.', 'translated'],
    },
  ],
  [
    'weblate.po',
    {
      title: ['Правила дома', 'translated'],
      p1: ['Тишина после **22:00**. Носите тапочки.', 'translated'],
      p2: ['Оплатите счета:', 'initial'],
      'p2-a': ['in cash;', 'translated'],
    },
  ],
  [
    'lokalise.xliff',
    {
      title: ['Правила дома', 'initial'],
      p1: ['Тишина после **22:00**. Носите тапочки.', 'reviewed'],
      'p2-a': ['наличными;', 'initial'],
      'p2-b': ['картой[^1].', 'initial'],
    },
  ],
  [
    'crowdin.xliff',
    {
      title: ['Правила дома', 'reviewed'],
      p1: ['Тишина после **22:00**. Носите тапочки.', 'translated'],
      p3: ['См. [пункт 2](#p2) и `code 7`.', 'initial'],
    },
  ],
  [
    'okapi.xlf',
    {
      'preamble-1': ['С 1 мая. Они обязывают *каждого* гостя.', 'translated'],
      p1: ['Тишина после **22:00**. Wear slippers.', 'initial'],
      p2: ['**Оплатите** счёт:', 'final'],
    },
  ],
]

describe('files of other tools', () => {
  it.each(cases)('%s fills what it has, in the state that the tool gives', (file, wanted) => {
    const {texts, states, findings} = imported(file)
    const found = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, [text, states[key]]]),
    )
    expect(found).toEqual(wanted)
    expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
  })

  it.each(cases)('%s binds its texts to the English of today', (file) => {
    const {report} = imported(file)
    const stale = report?.matched.filter(({reason}) => reason.includes('stale'))
    expect(stale).toEqual([])
  })

  it('names codes and states that Stele does not know', () => {
    const messages = (file: string): readonly string[] =>
      imported(file).findings.map(({key = '', message}) => `${key}: ${message}`)
    expect(messages('crowdin.xliff')).toEqual([
      'p3: <x id="9"> is left out of the translation: the English has no such code',
    ])
    expect(messages('memoq.mqxliff')).toEqual([
      'p2: The state SplendidlyDone is not known; the text does not count as confirmed',
    ])
    expect(messages('lokalise.xliff')).toEqual([
      'p2-a: The state x-splendid is not known; the text does not count as confirmed',
    ])
  })

  it('leaves over what is of another document', () => {
    const {report} = imported('crowdin.xliff')
    expect(report?.extra).toMatchObject([{text: 'Чужое'}])
    expect(imported('omegat.tmx').report?.extra.map(({text}) => text)).toEqual([
      'Они действуют с 1 мая.',
      '7. Оплатите счёт:',
    ])
  })

  it('says which texts are not whole', () => {
    expect(imported('okapi.xlf').report?.uncertain).toMatchObject([
      {key: 'p1', reason: '1 segment without translation: the English is in its place'},
    ])
  })

  it('tells machine translation from a person’s', () => {
    const {records} = imported('lokalise.xliff')
    expect(records['title']?.origin).toBe('machine')
    expect(records['p1']?.origin).toBe('import')
  })
})
