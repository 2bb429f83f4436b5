import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {openFace} from '../../../../pipeline/render/pdf/font/face.ts'
import {subsetFace} from '../../../../pipeline/render/pdf/font/subset.ts'
import type {Face} from '../../../../pipeline/render/pdf/font/types.ts'
import {createShaper} from '../../../../pipeline/render/pdf/text/shape/shaper.ts'
import {loadFont} from '../faces.ts'
import {runsOf} from '../../../runs.ts'
import {valueIn} from '../../../value-in.ts'

const source = {package: '@expo-google-fonts/noto-naskh-arabic', cut: 'regular'} as const
const file = '400Regular/NotoNaskhArabic_400Regular.ttf'
const bytes = (await loadFont(source.package, file)) ?? new Uint8Array(0)

const open = (content: Uint8Array): Face => valueIn(openFace({...source, file, bytes: content}, 0))

describe('a subset', () => {
  it('is small and holds what was asked for and its components', () => {
    const face = open(bytes)
    const glyph = face.glyphOf(0x0628)
    const subset = subsetFace(face, [
      {parts: [{glyph, x: 0, y: 0}], advance: 500},
      {
        parts: [
          {glyph, x: 0, y: 0},
          {glyph: face.glyphOf(0x064b), x: 20, y: 300},
        ],
        advance: 600,
      },
    ])
    expect(subset.length).toBeGreaterThan(300)
    expect(subset.length).toBeLessThan(3000)
  })

  it('of nothing is still a font file', () => {
    const face = open(bytes)
    expect(new DataView(subsetFace(face, []).buffer).getUint32(0)).toBe(0x00010000)
  })
})

describe('a font file with any bytes changed', () => {
  it('is refused with a reason or used, but never crashes', () => {
    const changes = fc.array(
      fc.tuple(fc.integer({min: 0, max: bytes.length - 1}), fc.integer({min: 0, max: 255})),
      {minLength: 1, maxLength: 60},
    )
    // The directory and the first tables are where lies do most harm.
    const near = fc.array(
      fc.tuple(fc.integer({min: 12, max: 400}), fc.integer({min: 0, max: 255})),
      {
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(changes, near, (far, close) => {
        const copy = Uint8Array.from(bytes)
        for (const [at, value] of [...far, ...close]) copy[at] = value
        const opened = openFace({...source, file, bytes: copy}, 0)
        if (!opened.ok) return
        const face = opened.value
        const word = createShaper().shape('قدمًا', face, {
          language: 'ar',
          script: 'Arab',
          isRtl: true,
        })
        const parts = Array.from(word.glyphs, (glyph) => ({glyph, x: 0, y: 0}))
        expect(subsetFace(face, [{parts, advance: 500}]).length).toBeGreaterThan(100)
      }),
      {numRuns: runsOf(60)},
    )
  })
})
