import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {catalogOf, findingsOf, glossaryOf} from './project.ts'
import {isDeep, runsOf} from '../runs.ts'
import {belowSquare, growthOf} from '../growth.ts'

const glossary = glossaryOf(
  'en=United Nations/UN, ru=ООН, kk=БҰҰ*, tk=BMG*, ar=الأمم المتحدة, zh-Hans=联合国',
)

function found(english: string, translation: string, locale: string): readonly Finding[] {
  return findingsOf({
    catalog: catalogOf([english, 'second text']),
    locale,
    file: JSON.stringify({'preamble-1': translation, 'preamble-2': translation}),
    glossary,
    rules: {dashes: 'warning', spelling: 'warning'},
    spelling: (words) => new Map(words.map((word) => [word, []])),
  })
}

const locales = ['ru', 'kk', 'tk', 'ar', 'fr', 'zh-Hans', 'th', 'hi', 'de', 'xx']
const pieces = (
  'не|shall|ешкім|ne|不得|لا|1,000.50|٣٠|8.2|пункт|第8条|%|$5|«|»|“|"|(|]|**|_|`|[a](b)|](|[^1]|{{x}}|<b>|' +
  'https://a.b|\u202E|\u200B|\uFFFD|\u0301|𝒜|\uD83D|  |\n|…|...|:|;|,|。'
).split('|')
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 6})), {
    maxLength: 25,
  })
  .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)))

it('finds its way in any text: every mark stands in the text it is about', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(...locales), (english, translation, locale) => {
      for (const {excerpt, message, hint} of found(english, translation, locale)) {
        expect(message.length * hint.length).toBeGreaterThan(0)
        for (const {start, end} of excerpt?.marks ?? []) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(excerpt?.text.length ?? 0)
        }
      }
    }),
    {numRuns: runsOf(250)},
  )
})

describe('takes no longer over hostile texts than over long ones', () => {
  const endless = [
    '(',
    '"',
    '« ',
    '1,',
    '1 000 ',
    '. ',
    'a, ',
    ': a; ',
    'не ',
    '** ',
    '](',
    '\u200B',
  ]
  // micromark-extension-gfm-footnote looks at all of a paragraph before each `]`.
  const librarySquare = ']('
  it.each([...endless, '{{', '%', 'A ', 'и́', 'point 1.', '8-', '；', 'か', ' -- ', '...', '`'])(
    '%j thousands of times',
    (piece) => {
      const over = (times: number): void => {
        const long = piece.repeat(times)
        for (const locale of ['ru', 'zh-Hans']) found(long, long, locale)
        for (const locale of ['fr', 'ar']) found('Text.', long, locale)
      }
      if (isDeep && piece !== librarySquare) expect(growthOf(over, 500)).toBeLessThan(belowSquare)
      else over(1000)
    },
  )
})
