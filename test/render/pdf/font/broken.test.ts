import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {openFace} from '../../../../pipeline/render/pdf/font/face.ts'
import {openFonts} from '../../../../pipeline/render/pdf/font/open.ts'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {createGlyphEncoder} from '../../../../pipeline/render/pdf/paint/codes.ts'
import {finishFont} from '../../../../pipeline/render/pdf/paint/finish.ts'
import {createShaper} from '../../../../pipeline/render/pdf/text/shape/shaper.ts'
import {loadFont} from '../faces.ts'
import {runsOf} from '../../../runs.ts'

const folder = '@expo-google-fonts/noto-naskh-arabic'
const name = '400Regular/NotoNaskhArabic_400Regular.ttf'
const bytes = (await loadFont(folder, name)) ?? new Uint8Array(0)
const options = {language: 'ar', script: 'Arab', isRtl: true}

/** Open, shape and embed with a file, as an edition would. */
function setWith(file: Uint8Array): string {
  const opened = openFace({package: folder, file: name, cut: 'regular', bytes: file}, 0)
  if (!opened.ok) return opened.problem
  const face = opened.value
  const codes = createGlyphEncoder()
  const shaper = createShaper()
  for (const text of ['الحقوق', 'قدمًا', 'office', ' '])
    codes.encode(shaper.shape(text, face, options))
  return codes
    .fonts()
    .map((font) => finishFont(font).widths)
    .join(' ')
}

/** Where the table of a name begins, and how long it is. */
function tableAt(tag: string): readonly [offset: number, length: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16)
    if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) === tag)
      return [view.getUint32(entry + 8), view.getUint32(entry + 12)]
  return [0, 0]
}

describe('a font file that lies', () => {
  it('is told from one that does not', () => {
    expect(setWith(bytes)).toMatch(/^1 \[/u)
  })

  it.each(['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'glyf', 'loca', 'GSUB', 'GPOS', 'GDEF', 'name'])(
    'in its %s table is refused with a reason, or used as far as it goes',
    (tag) => {
      const [offset, length] = tableAt(tag)
      expect(length).toBeGreaterThan(0)
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(Math.min(length, 4000) - 1), fc.nat(255)), {minLength: 1}),
          (changes) => {
            const file = Uint8Array.from(bytes)
            for (const [at, value] of changes) file[offset + at] = value
            expect(setWith(file).length).toBeGreaterThan(0)
          },
        ),
        {numRuns: runsOf(15)},
      )
    },
  )

  it('by its length is refused, wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 64), (length) => {
        expect(setWith(bytes.slice(0, length))).toMatch(/^[a-z]/iu)
      }),
      {numRuns: runsOf(30)},
    )
  })

  it('is an error that names the file and what to do, when an edition asks for it', async () => {
    const {findings} = await openFonts({
      languages: [languageOf('ar')],
      loadFont: async (from, file) =>
        from === folder ? new TextEncoder().encode('<html>not found</html>') : loadFont(from, file),
    })
    expect(findings[0]?.message).toContain('NotoNaskhArabic')
    expect(findings[0]?.hint).not.toBe('')
  })
})
