import {expect, test} from 'vitest'
import {wordsOf} from '../../pipeline/check/text/words.ts'

// What a word is, as one expression says it.
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu

test.each([
  'Shall not, at any time — in points 8.2 and 4‑5.',
  "Don't, don’t; rock-'n'-roll -dash- l'--eau 'quoted'",
  'Жоғары 15-март, е\u0301 O‘zbekiston’ning İSTANBUL',
  'المادة ٨ — لا يجوز، أَلَّا',
  '第三条 人人有权享有。 第4-5款',
  'Beyond the BMP: 𝐛𝐨𝐥𝐝-𐐀 and \ud83d alone',
  '',
  '-',
])('the words of %j are those that the expression finds', (text) => {
  const words = wordsOf(text)
  expect(words.map(({text: found, start, end}) => [found, start, end])).toEqual(
    Array.from(text.matchAll(word), ({0: found, index}) => [found, index, index + found.length]),
  )
  for (const {text: found, lower} of words)
    expect(lower).toBe(
      found
        .toLowerCase()
        .replaceAll(/[’ʼ]/gu, "'")
        .replaceAll(/[\u2010\u2011]/gu, '-'),
    )
})
