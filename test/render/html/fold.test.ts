import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldedText, unfold} from '../../../pipeline/render/html/script/fold.ts'
import {runsOf} from '../../runs.ts'

describe('finding whatever the case and the diacritics', () => {
  it.each([
    ['ЁЛКИ', 'елки'],
    ['Élève', 'eleve'],
    ['مُلزِمة', 'ملزمة'],
    ['الـــسلام', 'السلام'],
    ['أيار', 'ايار'],
    ['Ýurt', 'yurt'],
    ['co\u00ADoperate', 'cooperate'],
    ['one\u00A0word', 'one word'],
    ['l’acte', "l'acte"],
    ['İstanbul', 'istanbul'],
    ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['\u0000𝔸😀\ud83d', '\u0000𝔸😀\ud83d'],
  ])('%s is %s', (written, sought) => {
    expect(foldedText(written)).toBe(sought)
  })

  it('tells letters apart that no diacritic makes', () => {
    expect(foldedText('қазақ')).not.toBe(foldedText('казак'))
  })

  it('is what folding letter by letter gives, for every letter', () => {
    const slowly = (letter: string): string =>
      letter
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[\p{M}\u0640\u00AD\u200B-\u200D\u2060]/gu, '')
        .replaceAll(/[’ʼ]/gu, "'")
        .replaceAll(/\s/gu, ' ')
        .replaceAll('ς', 'σ')
    const all = Array.from({length: 0x3_00_00}, (_, code) => String.fromCodePoint(code))
    const wrong = all.filter(
      (letter) => foldedText(`a${letter}${letter}b`) !== slowly(`a${letter}${letter}b`),
    )
    // A sequence of two marks or halves may be another letter: these are no letters of their own.
    expect(wrong).toEqual([])
    const text = all.filter((letter) => !/\p{Cs}/u.test(letter)).join('')
    expect(foldedText(text)).toBe(Array.from(text, slowly).join(''))
  })

  const letter = fc.constantFrom(...Array.from('aéÉЁиńß한ا أُ’\u0301\u00AD𝔸z1 '))
  const text = fc.array(letter, {minLength: 1, maxLength: 40}).map((letters) => letters.join(''))

  it('leads back to the letters as written, whole and no others', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
        const folded = foldedText(written)
        if (folded === '') return
        const start = one % folded.length
        const end = start + 1 + (other % (folded.length - start))
        const [from, to] = unfold(written, [start, end])
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(written.length)
        expect(foldedText(written.slice(from, to))).toContain(folded.slice(start, end))
        // At most the rest of one letter more at either end.
        expect(foldedText(written.slice(from, to)).length).toBeLessThan(end - start + 5)
      }),
      {numRuns: runsOf(2000)},
    )
  })
})
