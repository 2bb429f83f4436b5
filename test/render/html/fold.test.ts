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
  ])('%s is %s', (written, sought) => {
    expect(foldedText(written)).toBe(sought)
  })

  it('tells letters apart that no diacritic makes', () => {
    expect(foldedText('қазақ')).not.toBe(foldedText('казак'))
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
        const [[from, to] = [0, 0]] = unfold(written, [[start, end]])
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
