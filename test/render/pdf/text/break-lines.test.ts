import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {placeLine} from '../../../../pipeline/render/pdf/text/place.ts'
import {packTraits, shrinkAt} from '../../../../pipeline/render/pdf/text/model/atoms.ts'
import {breakKind, spaceKind} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {justified, linesOf, paragraph, shaper, shown} from '../faces.ts'
import {runsOf} from '../../../runs.ts'

const english =
  'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.'

describe('justified lines', () => {
  it('are as wide as the measure, but for the last', () => {
    const lines = linesOf(english, 150)
    for (const {width, x, isLast} of lines)
      if (!isLast) expect(x + width).toBeGreaterThanOrEqual(149.99)
    expect(lines.length).toBe(6)
    expect(lines.at(-1)?.ratio).toBe(0)
  })

  it('let hyphens and full stops hang out, never far', () => {
    for (const {x, width} of linesOf(english, 90)) {
      expect(x).toBeGreaterThan(-3)
      expect(x + width).toBeLessThan(94)
    }
  })

  it('are hyphenated where that helps', () => {
    expect(
      shown(
        linesOf('Межгосударственное регулирование экономических взаимоотношений', 90, 'ru'),
      ).some((line) => line.endsWith('-')),
    ).toBe(true)
  })

  it('draw their signs a little wider or narrower, which evens their spaces', () => {
    const text = 'Все люди рождаются свободными и равными в своем достоинстве и правах. '.repeat(4)
    const loosest = (expand: boolean): number =>
      Math.max(
        ...breakLines(paragraph(text, 'ru'), 120, {...justified, expand}).map(({ratio}) => ratio),
      )
    const scales = linesOf(text, 120, 'ru').map(({scale}) => scale)
    expect(new Set(scales).size).toBeGreaterThan(2)
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.98)
    expect(Math.max(...scales)).toBeLessThanOrEqual(1.02)
    expect(loosest(true)).toBeLessThan(loosest(false))
  })

  it('are never hyphenated where that is switched off', () => {
    const lines = breakLines(paragraph(english), 70, {align: 'justified', hyphenate: false})
    expect(lines.some(({hyphenated}) => hyphenated)).toBe(false)
  })
})

describe('ragged and centred lines', () => {
  it('keep their spaces', () => {
    for (const align of ['ragged', 'centred'] as const) {
      const lines = breakLines(paragraph(english), 150, {align, hyphenate: true})
      expect(lines.every(({ratio, width}) => ratio === 0 && width <= 150.01)).toBe(true)
    }
  })

  it('are those of scripts without spaces between words, whatever is asked', () => {
    const lines = linesOf('ทุกคนมีสิทธิในอิสรภาพแห่งความเห็นและการแสดงออก '.repeat(3), 150, 'th')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every(({ratio, scale}) => ratio === 0 && scale === 1)).toBe(true)
  })

  it('stand right in right-to-left paragraphs', () => {
    const lines = breakLines(paragraph('يولد جميع الناس أحرارًا', 'ar', 'rtl'), 400, {
      align: 'ragged',
      hyphenate: false,
    })
    expect((lines[0]?.x ?? 0) + (lines[0]?.width ?? 0)).toBeCloseTo(400, 3)
  })
})

describe('odd paragraphs', () => {
  it.each([
    ['', ['']],
    [' ', ['']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['one\u00A0two', ['one\u00A0two']],
  ])('%j', (text, expected) => {
    expect(shown(linesOf(text, 500))).toEqual(expected)
  })

  it('a word of 5,000 letters comes out whole', () => {
    const text = 'x'.repeat(5000)
    const lines = linesOf(text, 200)
    expect(shown(lines).join('')).toBe(text)
    expect(lines.every(({width}) => width <= 200.01)).toBe(true)
  })

  it.each([
    ['hi', 'क्षत्रियस्वातन्त्र्यप्रतिष्ठा'.repeat(4)],
    ['ar', 'مُتَسَاوِينَ'.repeat(6)],
    ['en', 'e\u0301\u0323a\u030A'.repeat(40)],
  ] as const)('clusters stay whole where a word must be cut (%s)', (language, text) => {
    const lines = shown(linesOf(text, 40, language, language === 'ar' ? 'rtl' : 'ltr'))
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line).not.toMatch(/^\p{M}|\u094D$/u)
  })

  it('a measure narrower than a letter still ends', () => {
    expect(shown(linesOf('abc', 0.5)).join('')).toBe('abc')
  })

  it('control characters and halves of pairs are reported, not set', () => {
    const {text, findings} = paragraph('a\u0000b\uD800c')
    expect(text).toBe('ab\uFFFDc')
    expect(findings.map(({rule}) => rule)).toContain('unprintable-character')
  })

  it('a character that no font has is a box; its text stays what it is', () => {
    const {text, atoms, shaper: own} = paragraph('a\u16A0b c')
    const words = Array.from(atoms)
      .filter((_, index) => index % 2 === 0)
      .map((id) => own.words[id] ?? expect.fail())
    expect(text).toBe('a\u16A0b c')
    expect(words.map((word) => word.text)).toEqual(['a', '\u16A0', 'b', ' ', 'c'])
    const box = words[1] ?? expect.fail()
    expect(Array.from(box.glyphs)).toEqual([box.face.glyphOf(0x25af)])
    expect(box.width).toBeGreaterThan(100)
  })
})

describe('every text', () => {
  const texts = fc.oneof(
    fc.string({maxLength: 60}),
    fc.string({unit: 'binary', maxLength: 40}),
    fc
      .array(
        fc.constantFrom('ab', ' ', '\n', 'слово', 'يولد', '(x)', '२', '\u00AD', '-', '人', 'กา'),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join('')),
  )

  it('stands on its lines exactly once, in order', () => {
    fc.assert(
      fc.property(texts, fc.integer({min: 5, max: 300}), fc.boolean(), (text, measure, isRtl) => {
        const prepared = paragraph(text, isRtl ? 'ar' : 'en', isRtl ? 'rtl' : 'ltr')
        const lines = breakLines(prepared, measure, justified)
        expect(lines.map(({start, end}) => prepared.text.slice(start, end)).join('')).toBe(
          prepared.text,
        )
        const pieces = lines.flatMap((line) => placeLine(line).filter(({isHyphen}) => !isHyphen))
        const logical = pieces.toSorted((a, b) => a.start - b.start)
        expect(logical.map(({word}) => word.text).join('')).toBe(prepared.text)
      }),
      {numRuns: runsOf(300)},
    )
  })
})

describe('marks of Chinese and Japanese', () => {
  const [like] = paragraph('words').shaper.words
  it.each([
    ['条。', 1000, 2.5],
    ['（MUST）」、', 1000, 2.5],
    // Its blank half is before it.
    ['「', 1000, 0],
    // A face in which it has no blank half.
    ['条。', 500, 0],
    ['条', 1000, 0],
  ])('%s, %d wide, gives way by %d pt', (text, advance, room) => {
    if (!like) throw new Error('A word was shaped')
    const word = {...like, text, isRtl: false, advances: Float32Array.of(advance), width: advance}
    const traits = {breakAfter: breakKind.allowed, space: spaceKind.none, level: 0, run: 0}
    const made = {
      ...paragraph('words'),
      shaper: {...shaper, words: [word]},
      atoms: Uint32Array.of(0, packTraits(traits)),
    }
    expect(shrinkAt(made, 0)).toBe(room)
  })
})
