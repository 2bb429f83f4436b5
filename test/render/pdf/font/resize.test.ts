import {describe, expect, it} from 'vitest'
import {wordAt} from '../../../../pipeline/render/pdf/text/atoms.ts'
import {createCodeBook} from '../../../../pipeline/render/pdf/paint/codes.ts'
import {finishFont} from '../../../../pipeline/render/pdf/paint/finish.ts'
import {paragraph} from '../faces.ts'

describe('a word of another script', () => {
  it('looks as large as those around it: Latin figures in Arabic are a fifth smaller', () => {
    const arabic = wordAt(paragraph('12', 'ar', 'rtl'), 0)
    const latin = wordAt(paragraph('12', 'en'), 0)
    expect(arabic?.face.name).toBe('NotoSerif-Regular')
    expect((latin?.width ?? 0) / (arabic?.width ?? 1)).toBeCloseTo(1.2, 2)
  })

  it('and Arabic words in English a fifth larger, in files that say so', () => {
    const english = wordAt(paragraph('سلام', 'en'), 0)
    const arabic = wordAt(paragraph('سلام', 'ar', 'rtl'), 0)
    expect((english?.width ?? 0) / (arabic?.width ?? 1)).toBeCloseTo(1.2, 2)
    const codes = createCodeBook()
    if (english) codes.encode(english)
    const [font] = codes.fonts().map(finishFont)
    const view = new DataView(font?.bytes.buffer ?? new ArrayBuffer(0))
    const head = view.getUint32(12 + 16 + 8)
    expect(view.getUint16(head + 18)).toBe(Math.round(1000 / 1.2))
  })
})
