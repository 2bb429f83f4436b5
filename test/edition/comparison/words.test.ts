import {describe, expect, it} from 'vitest'
import {comparedInline} from '../../../pipeline/edition/comparison/words.ts'
import {parseInline} from '../../../pipeline/document/inline/inline.ts'
import {marked, wordsOf} from './versions.ts'

describe('words', () => {
  it.each([
    ['two words', 'may speak once', 'may speak twice', 'may speak [-once-]{+twice+}'],
    ['nothing', 'may speak', 'may speak', 'may speak'],
    [
      'a phrase as a phrase',
      'on the first Monday of May we meet',
      'at some other time of May we meet',
      '[-on the first Monday-]{+at some other time+} of May we meet',
    ],
    [
      'a text that is another',
      'Fees are due at once.',
      'Nobody smokes here',
      '[-Fees are due at once.-]{+Nobody smokes here+}',
    ],
    [
      'Chinese',
      '任何成员不得打断他人发言。',
      '任何成员均不得打断他人。',
      '任何成员{+均+}不得打断他人[-发言-]。',
    ],
    ['Thai', 'ทุกคนมีสิทธิในการดำเนินชีวิต', 'ทุกคนมีสิทธิในเสรีธรรม', undefined],
    [
      'Arabic',
      'لكل عضو أن يتكلم مرة واحدة في كل اجتماع',
      'لكل عضو أن يتكلم مرتين في كل اجتماع',
      'لكل عضو أن يتكلم [-مرة واحدة-]{+مرتين+} في كل اجتماع',
    ],
    ['bold that was plain', 'a **b** c d', 'a b c d', 'a [-b-]{+b+} c d'],
    [
      'the figure of a power',
      '10<sup>6</sup> tons of it',
      '10<sup>9</sup> tons of it',
      '10<sup>[-6-]{+9+}</sup> tons of it',
    ],
    [
      'an address',
      '[here](https://a.org) it is',
      '[here](https://b.org) it is',
      '[-here-]{+here+} it is',
    ],
    ['a link within the document', '[here](#a) it is', '[here](#b) it is', 'here it is'],
    ['from nothing', '', 'new', '{+new+}'],
  ])('show %s', (_, before, after, wanted) => {
    const {inline, isChanged} = comparedInline(parseInline(before), parseInline(after))
    if (wanted !== undefined)
      expect(marked(inline).replaceAll('\u200B', '')).toBe(withTags(wanted, inline))
    expect(isChanged).toBe(before !== after && !before.includes('(#'))
    expect(wordsOf(inline, 'then')).toBe(wordsOf(parseInline(before), 'then'))
    expect(wordsOf(inline, 'now')).toBe(wordsOf(parseInline(after), 'now'))
  })

  it('are told apart in Thai by its dictionary, not as one string', () => {
    const {inline} = comparedInline(
      parseInline('ทุกคนมีสิทธิในการดำเนินชีวิต'),
      parseInline('ทุกคนมีสิทธิในการศึกษา'),
    )
    expect(marked(inline)).toMatch(/^ทุกคนมีสิทธิใน/u)
  })

  it('are compared in time, however hostile the texts', () => {
    const long = (word: string): string =>
      Array.from({length: 15_000}, (_, at) => `${word}${at % 977}`).join(' ')
    const {isChanged} = comparedInline(parseInline(long('a')), parseInline(long('b')))
    expect(isChanged).toBe(true)
  })
})

/** Marks of HTML have no words. */
const withTags = (wanted: string, inline: Parameters<typeof marked>[0]): string =>
  inline.some(({type}) => type === 'html') ? wanted.replaceAll(/<\/?sup>/gu, '') : wanted

it('markup around changed words stays whole', () => {
  const {inline} = comparedInline(
    parseInline('**Members** may *speak once* here'),
    parseInline('**Members** may *speak twice* here'),
  )
  expect(inline.map(({type}) => type)).toEqual(['strong', 'text', 'emphasis', 'text'])
})
