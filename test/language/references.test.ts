import {describe, expect, it} from 'vitest'
import {citationsIn, anyJoining} from '../../pipeline/language/citations.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'
import {capitalReferencesIn, referencesIn} from '../../pipeline/language/references.ts'
import {someOf} from '../runs.ts'

const seldomCited = new Set(['rule', 'principle', 'clause', 'regulation', 'recital'])
const forms = languages.flatMap((language) =>
  language.labels.forms
    // Rules, principles, clauses, regulations and recitals are not read in the prose of most languages.
    .filter(
      ({print, sort, refer}) =>
        print.includes('{n}') && (refer.length > 0 || !seldomCited.has(sort)),
    )
    .map(({print}) => ({language, tag: language.tag, print})),
)

it('has forms of labels to read', () => {
  expect(forms.length).toBeGreaterThan(600)
})

describe('a label as editions print it, in prose', () => {
  const numbers = (found: readonly {readonly number: string}[]): readonly string[] =>
    found.map(({number}) => number)

  it.each(someOf(forms, 300))('$tag: $print', ({language, print}) => {
    const textWith = (number: string): string => `– ${print.replace('{n}', number)} –`
    expect(numbers(referencesIn(textWith('4'), language))).toEqual(['4'])
    expect(numbers(capitalReferencesIn(textWith('IV'), language))).toEqual(['4'])
    expect(numbers(capitalReferencesIn(textWith('4'), language))).toEqual([])
    const paths = citationsIn(textWith('4'), language, anyJoining).map(({path}) => path.join('.'))
    expect(paths).toEqual(['4'])
  })
})

describe('numbers in capitals', () => {
  it.each([
    ['en', 'Article IV', 'IV', '4'],
    ['en', 'Part I', 'I', '1'],
    ['en', 'in part I keep', undefined, undefined],
    ['en', 'article v. another', undefined, undefined],
    ['en', 'counterpart IV', undefined, undefined],
    ['en', 'Article IV.2', 'IV.2', '4.2'],
    ['en', '§ A.1', 'A.1', 'a.1'],
    ['en', 'Part CIVIL', undefined, undefined],
    ['ru', 'в статье V', 'V', '5'],
    ['ru', 'в статье ХIV', undefined, undefined],
    ['ru', 'в статье IV-бис', 'IV', '4'],
    ['zh-Hans', '根据第IV条', 'IV', '4'],
    ['fr', 'l’article V', 'V', '5'],
    ['fr', 'l’article L’', undefined, undefined],
  ])('%s: %s', (tag, text, written, number) => {
    const found = capitalReferencesIn(text, languageOf(tag))
    expect(found.map((one) => [text.slice(one.start, one.end), one.number])).toEqual(
      written === undefined ? [] : [[written, number]],
    )
  })
})
