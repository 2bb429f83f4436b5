import {describe, expect, it} from 'vitest'
import {openFace} from '../../../../pipeline/render/pdf/font/face.ts'
import {openFonts} from '../../../../pipeline/render/pdf/font/open.ts'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {fonts, loadFont} from '../faces.ts'
import {valueIn} from '../../../value-in.ts'

const file = {package: '@expo-google-fonts/noto-serif', file: 'x.ttf', cut: 'regular'} as const
const good = await loadFont(file.package, '400Regular/NotoSerif_400Regular.ttf')
const bytes = good ?? new Uint8Array(0)

/** The bytes with a 16-bit number of a table changed. */
function changed(tag: string, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16)
    if (String.fromCharCode(...copy.subarray(entry, entry + 4)) === tag)
      view.setUint16(view.getUint32(entry + 8) + at, value)
  return copy
}

describe('faces of a language', () => {
  it('come first for it, the others after them', () => {
    expect(fonts.facesFor('ar', 'regular').map(({name}) => name)[0]).toMatch(/NaskhArabic-Regular/u)
    expect(fonts.facesFor('kk', 'bold')[0]?.name).toBe('NotoSerif-Bold')
    expect(fonts.facesFor('kk', 'boldItalic')[0]?.name).toBe('NotoSerif-BoldItalic')
  })

  it('stand on the nearest cut where one is missing', () => {
    expect(fonts.facesFor('ar', 'italic')[0]?.name).toMatch(/NaskhArabic-Regular/u)
  })

  it.each(Array.from('ӘәҒғҚқҢңӨөҰұҮүҺһІіÄäÇçŽžŇňÖöŞşÜüÝýъы–—«»„“”…№'))('have %s', (sign) => {
    expect(fonts.facesFor('kk', 'regular')[0]?.glyphOf(sign.codePointAt(0) ?? 0)).toBeGreaterThan(0)
  })

  it('a package that is not installed is named, and the rest goes on', async () => {
    const {fonts, findings} = await openFonts({languages: [languageOf('zh-Hans')], loadFont})
    expect(fonts.faces.length).toBeGreaterThan(3)
    expect(findings.map(({hint}) => hint)).toEqual([
      'Run: npm install @expo-google-fonts/noto-serif-sc',
    ])
  })

  it('that the configuration names come first, each as the cut that it is', async () => {
    const folder = '@expo-google-fonts/noto-serif-devanagari'
    const [regular, bold] = await Promise.all(
      ['400Regular', '700Bold'].map((cut) =>
        loadFont(folder, `${cut}/NotoSerifDevanagari_${cut}.ttf`),
      ),
    )
    const own = new Map([
      [
        'en',
        [
          {name: 'fonts/a.ttf', bytes: bold ?? new Uint8Array()},
          {name: 'fonts/b.ttf', bytes: regular ?? new Uint8Array()},
        ],
      ],
    ])
    const {fonts} = await openFonts({languages: ['en', 'ru'].map(languageOf), loadFont, own})
    expect(fonts.facesFor('en', 'regular')[0]?.file).toBe('fonts/b.ttf')
    expect(fonts.facesFor('en', 'boldItalic')[0]?.file).toBe('fonts/a.ttf')
    expect(fonts.facesFor('ru', 'regular')[0]?.name).toBe('NotoSerif-Regular')
  })

  it('that lack the letters of a language are tried after its usual faces', async () => {
    const folder = '@expo-google-fonts/noto-naskh-arabic'
    const naskh = await loadFont(folder, '400Regular/NotoNaskhArabic_400Regular.ttf')
    const own = new Map([['ru', [{name: 'fonts/signs.ttf', bytes: naskh ?? expect.fail()}]]])
    const {fonts} = await openFonts({languages: [languageOf('ru')], loadFont, own})
    const order = fonts.facesFor('ru', 'regular').map(({file}) => file)
    expect(order[0]).toMatch(/NotoSerif_400Regular/u)
    expect(order).toContain('fonts/signs.ttf')
  })

  it('that are broken files of the configuration are an error, and the rest goes on', async () => {
    const own = new Map([['en', [{name: 'fonts/none.ttf', bytes: new Uint8Array(3)}]]])
    const {fonts, findings} = await openFonts({languages: [languageOf('en')], loadFont, own})
    expect(fonts.faces.length).toBeGreaterThan(3)
    expect(findings).toMatchObject([
      {
        rule: 'font-unusable',
        severity: 'error',
        message: 'The font file fonts/none.ttf cannot be used: the file is too short to be a font.',
      },
    ])
  })
})

describe('a font file', () => {
  it('that is whole opens', () => {
    expect(valueIn(openFace({...file, bytes}, 0))).toMatchObject({
      name: 'NotoSerif-Regular',
      unitsPerEm: 1000,
    })
  })

  it.each([
    ['is empty', new Uint8Array(0), /too short/u],
    ['is text', new TextEncoder().encode('this is not a font at all'), /not a TrueType/u],
    ['is cut off', bytes.slice(0, 5000), /reaches behind the file/u],
    ['forbids embedding', changed('OS/2', 8, 0x0002), /forbid embedding/u],
    ['forbids subsetting', changed('OS/2', 8, 0x0100), /forbid subsetting/u],
    ['lies about its units', changed('head', 18, 0), /0 units to the em/u],
  ])('that %s is refused with a reason', (_, broken, reason) => {
    const opened = openFace({...file, bytes: broken}, 0)
    expect(opened.ok || opened.problem).toMatch(reason)
  })
})
