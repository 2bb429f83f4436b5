import {describe, expect, it} from 'vitest'
import {createGlyphEncoder} from '../../../../pipeline/render/pdf/paint/codes.ts'
import {finishFont} from '../../../../pipeline/render/pdf/paint/finish.ts'
import {paintLines} from '../../../../pipeline/render/pdf/paint/text.ts'
import {placeLine} from '../../../../pipeline/render/pdf/text/place.ts'
import {openFace} from '../../../../pipeline/render/pdf/font/face.ts'
import {linesOf} from '../faces.ts'

function paint(text: string, language = 'en', direction: 'ltr' | 'rtl' = 'ltr') {
  const codes = createGlyphEncoder()
  const lines = linesOf(text, 120, language, direction).map((line, index) => ({
    line,
    x: 50,
    y: 700 - index * 14,
  }))
  return {codes, painted: paintLines(lines, codes)}
}

/** The texts of the codes in the order in which they are shown. */
function read(text: string, language: string, direction: 'ltr' | 'rtl'): string {
  const {codes, painted} = paint(text, language, direction)
  const [font] = codes.fonts()
  return painted
    .flatMap(({operators}) => [...operators.matchAll(/\((?<string>(?:\\.|[^\\)])*)\)/gsu)])
    .flatMap(({groups}) => bytesOf(groups?.['string'] ?? '').match(/../gsu) ?? [])
    .map((code) => font?.entries[code.charCodeAt(0) * 256 + code.charCodeAt(1) - 1]?.text ?? '?')
    .join('')
}

/** What a string in parentheses stands for. */
const bytesOf = (string: string): string =>
  string.replaceAll(/\\(?<sign>.)/gsu, (_, sign: string) => (sign === 'r' ? '\r' : sign))

describe('codes', () => {
  it('read as the text, from left to right', () => {
    expect(read('Құқықтары тең, office', 'kk', 'ltr')).toBe('Құқықтары тең, office')
  })

  it('read right-to-left text in visual order, marks too', () => {
    expect(read('قدمًا', 'ar', 'rtl')).toBe(Array.from('قدمًا').toReversed().join(''))
  })

  it('keep marks with their letter: one code, drawn as a composite', () => {
    const {codes} = paint('مً', 'ar', 'rtl')
    expect(codes.fonts()[0]?.entries).toHaveLength(1)
    expect(codes.fonts()[0]?.entries[0]?.parts.length).toBeGreaterThan(1)
  })

  it('are in no font that shows nothing', () => {
    expect(
      paint('a\n', 'ar', 'rtl')
        .codes.fonts()
        .map(({entries}) => entries.length),
    ).toEqual([1])
    expect(paint('\n', 'ar', 'rtl').codes.fonts()).toEqual([])
  })

  it('give line-end hyphens ActualText U+00AD', () => {
    const operators = paint('Межгосударственное регулирование экономических взаимоотношений', 'ru')
      .painted.map((part) => part.operators)
      .join('')
    expect(operators).toContain('/Span<</ActualText<FEFF00AD>>>BDC')
  })
})

describe('lines whose signs are scaled', () => {
  const text = 'Все люди рождаются свободными и равными в своем достоинстве и правах.'
  const operators = paint(text, 'ru')
    .painted.map((part) => part.operators)
    .join('')

  it('say so, and the text after them is as before', () => {
    const scales = [...operators.matchAll(/^(?<scale>[\d.]+) Tz$/gmu)].map((found) => found[1])
    expect(scales.some((scale) => scale !== '100')).toBe(true)
    expect(scales.at(-1)).toBe('100')
  })

  it('still end at their measure', () => {
    for (const line of linesOf(text, 120, 'ru').slice(0, -1)) {
      const last = placeLine(line).findLast(({isSpace}) => !isSpace)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(line.x + line.width, 5)
    }
  })
})

describe('a finished font', () => {
  it('is the same on every run, and another for another text', () => {
    const finish = (text: string) => paint(text).codes.fonts().map(finishFont)[0]
    expect(finish('same words')).toEqual(finish('same words'))
    expect(finish('same words')?.baseFont).not.toBe(finish('other words')?.baseFont)
    expect(finish('x')?.baseFont).toMatch(/^[A-Z]{6}\+NotoSerif-Regular$/u)
  })

  it.each([
    ['en', 'ltr', 'Office é ǘ'],
    ['ar', 'rtl', 'قدمًا'],
    ['hi', 'ltr', 'प्रतिष्ठा'],
  ] as const)('has every glyph, and its widths agree with W (%s)', (language, direction, text) => {
    for (const font of paint(text, language, direction).codes.fonts()) {
      const {bytes, widths, cidToGid} = finishFont(font)
      const view = new DataView(bytes.buffer)
      const table = (tag: string): number => {
        for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
          if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag)
            return view.getUint32(at + 8)
        return 0
      }
      const units = view.getUint16(table('head') + 18)
      const listed = widths.slice(3, -1).split(' ').map(Number)
      expect(listed).toHaveLength(font.entries.length)
      for (const [index, width] of listed.entries()) {
        const gid = new DataView(cidToGid.buffer).getUint16((index + 1) * 2)
        expect((view.getUint16(table('hmtx') + gid * 4) * 1000) / units).toBeCloseTo(width, 2)
      }
    }
  })

  it('refuses nothing that openFace reads: the subset lacks only cmap', () => {
    const [font] = paint('abc').codes.fonts()
    const bytes = font ? finishFont(font).bytes : new Uint8Array(0)
    const opened = openFace({package: 'p', file: 'f', cut: 'regular', bytes}, 0)
    expect(opened).toEqual({ok: false, problem: 'the font has no cmap table'})
  })
})
