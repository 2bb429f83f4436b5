import {expect, it} from 'vitest'
import {itemAt} from '../../pipeline/finding/assert.ts'
import {indexedWords, wordIndex} from '../../pipeline/workbench/server/memory/word-index.ts'
import {wordNumbers, indexWordsOf} from '../../pipeline/workbench/server/memory/word-numbers.ts'

const texts = [
  'Members’ rights, 2019: MEMBERS pay; members… (rights).',
  'ΣΟΦΟΣ Σας σοφός',
  'İstanbul ISTANBUL ıstanbul',
  'Straße STRAẞE STRASSE ﬁne',
  'cafe\u0301 café CAFÉ',
  'Члены ЧЛЕНЫ членов، الأعضاء ٢٠١٩ सदस्य',
  'ทุกคนมีสิทธิ everyone 日本国民は every カナ',
  '𝔸 𐐀𐐨 😀 a',
  '§ — …',
  '',
  `${'long'.repeat(500)} end`,
]

it('finds the words that the pattern finds, whatever the script', () => {
  const numbers = wordNumbers()
  for (const text of texts) {
    const found: string[] = []
    numbers.eachIn(text, (number) => found.push(itemAt(numbers.words, number)))
    // Before a character that the table cannot tell, words may come twice.
    expect(new Set(found), text).toEqual(new Set(indexWordsOf(text)))
  }
  expect(new Set(numbers.words).size).toBe(numbers.words.length)
})

it('tells all words apart when there are more than its table first has room for', () => {
  const many = Array.from({length: 50_000}, (_, at) => `w${at} and W${at * 7}`)
  const index = indexedWords(many)
  expect(new Set(index.words).size).toBe(index.words.length)
  expect(wordIndex(index).candidates('w49999', 1)).toEqual([49_999])
  expect(index.sizes[3]).toBe(3)
})
