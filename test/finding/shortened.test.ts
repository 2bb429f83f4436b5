import {describe, expect, it} from 'vitest'
import {middleCut, shortened, shortenedAtWord} from '../../pipeline/finding/shortened.ts'

describe('a text that is too long', () => {
  it.each([
    ['fits', 'eight ch', 8, 'eight ch'],
    ['has a line end', 'a\nb', 8, 'a b'],
    ['loses its end', 'nine char', 8, 'nine ch…'],
    ['keeps letters beyond the first plane whole', '𝒜𝒜𝒜𝒜', 3, '𝒜𝒜…'],
    ['keeps a letter with its vowel sign', 'नियम', 3, 'नि…'],
    ['does not part a letter from its vowel sign', 'कनिय', 3, 'क…'],
  ])('%s', (_, text, longest, short) => {
    expect(shortened(text, longest)).toBe(short)
  })

  it.each([
    ['between words', 'Members report each year', 16, 'Members report …'],
    ['behind a word that ends at the limit', 'Members report each year', 14, 'Members report …'],
    ['within a word that is too long', 'Donaudampfschifffahrt', 10, 'Donaudampf …'],
    ['without spaces', '公约缔约国应每年提交报告', 6, '公约缔约国应 …'],
    ['not at all', 'Members\n  report', 20, 'Members report'],
  ])('is cut %s', (_, text, longest, short) => {
    expect(shortenedAtWord(text, longest)).toBe(short)
  })

  it('loses its middle', () => {
    expect(middleCut('0123456789', 10)).toBe('0123456789')
    expect(middleCut('0123456789', 4)).toBe('01 … 89')
  })
})
