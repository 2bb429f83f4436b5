import {describe, expect, it} from 'vitest'
import {createGlyphEncoder} from '../../../../pipeline/render/pdf/paint/codes.ts'
import {finishFont} from '../../../../pipeline/render/pdf/paint/finish.ts'
import {wordAt} from '../../../../pipeline/render/pdf/text/model/atoms.ts'
import type {ShapedWord} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {paragraph} from '../faces.ts'

function word(text: string, language: string): ShapedWord {
  const found = wordAt(paragraph(text, language), 0)
  if (!found) throw new Error('a paragraph of one word')
  return found
}

describe('a word of another script', () => {
  it.each(['12', 'OSCE'])('is as small in Arabic as in English: %s', (text) => {
    const [arabic, english] = [word(text, 'ar'), word(text, 'en')]
    expect(arabic.width * 1.2).toBeCloseTo(english.width, 0)
  })

  it('is as large in English as in Arabic', () => {
    expect(word('سلام', 'en').width).toBeCloseTo(word('سلام', 'ar').width * 1.2, -1)
  })

  it('is drawn by the font of those around it, so that readers see one run', () => {
    const codes = createGlyphEncoder()
    for (const text of ['المادة', '12']) codes.encode(word(text, 'ar'))
    const [font, ...more] = codes.fonts()
    expect(more).toEqual([])
    expect(font?.entries.at(-1)).toMatchObject({text: '2', parts: [{scale: 1000 / 1200}]})
    expect(font && finishFont(font).bytes.length).toBeGreaterThan(1000)
  })
})
