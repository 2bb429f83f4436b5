import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {uncovered} from '../../../../pipeline/render/pdf/coverage.ts'
import {openFonts} from '../../../../pipeline/render/pdf/font/open.ts'
import type {OwnFont} from '../../../../pipeline/render/pdf/font/types.ts'
import {renderPdf} from '../../../../pipeline/render/pdf/render.ts'
import {inspect} from '../inspect.ts'
import {textOfElements} from '../shown-text.ts'
import {loadFont} from '../faces.ts'
import {editionOf} from '../layout/edition.ts'

const scope = '@expo-google-fonts'

/** A font file of a package, under a name of the configuration. */
async function fontFile(name: string, family: string): Promise<OwnFont> {
  const bytes = await loadFont(`${scope}/${name}`, `400Regular/${family}_400Regular.ttf`)
  return {name: `fonts/${family}.ttf`, bytes: bytes ?? expect.fail()}
}
const symbols = await fontFile('noto-sans-symbols-2', 'NotoSansSymbols2')

const edition = (text: string, language = 'en'): ReturnType<typeof editionOf> =>
  editionOf({
    layout: 'single',
    languages: [language],
    rows: [{kind: 'point', texts: [text], label: '1.'}],
  })

describe('signs that the text face lacks', () => {
  it.each(['✓', '☐', '→', '≤', '⇒', '★', '∞', '√', '⚠'])('%s has a bundled face', async (sign) => {
    const {ok, findings} = await renderPdf(edition(`Verify ${sign}.`), {}, {loadFont})
    expect(findings).toEqual([])
    expect(ok).toBe(true)
  })

  it('are boxes where no face has them, with a warning that names sign, point and language', async () => {
    const rendered = await renderPdf(edition('See ᚠ and ꧁ here.'), {}, {loadFont})
    expect(rendered.findings).toMatchObject([
      {
        rule: 'glyph-replaced',
        severity: 'warning',
        number: '1',
        locale: 'en',
        message:
          'No font has ᚠ (U+16A0), ꧁ (U+A9C1) of en, in point 1; a box is printed in place of each',
      },
    ])
    const texts = textOfElements(await inspect(rendered.ok ? rendered.value.bytes : expect.fail()))
    expect([...texts.values()].join('')).toContain('See ᚠ and ꧁ here.')
  })

  it.each([
    ['the header', {header: {left: 'ᚠ {title}'}}],
    ['the footer', {footer: {outside: '{page} ᚠ'}}],
    ['the watermark', {watermark: 'ᚠ DRAFT'}],
  ])('are boxes in %s too, with a warning', async (part, options) => {
    const {findings} = await renderPdf(edition('Words.'), options, {loadFont})
    expect(findings).toMatchObject([
      {
        rule: 'glyph-replaced',
        message: `No font has ᚠ (U+16A0) of en, in ${part}; a box is printed in place of each`,
      },
    ])
  })

  it.each([
    ['the short title', (text: string) => ({shortTitle: text})],
    ['the imprint', (text: string) => ({config: {place: text}})],
  ])('are boxes in %s too, with a warning', async (part, saying) => {
    const plain = edition('Words.')
    const languages = plain.languages.map((own) => ({...own, ...saying('ᚠ')}))
    const {findings} = await renderPdf({...plain, languages}, {}, {loadFont})
    expect(findings.map(({message}) => message)).toEqual([
      `No font has ᚠ (U+16A0) of en, in ${part}; a box is printed in place of each`,
    ])
  })

  it('are from fallbackFonts before the bundled faces, which stay for figures and points', async () => {
    const naskh = await fontFile('noto-naskh-arabic', 'NotoNaskhArabic')
    const {fonts: value} = await openFonts({
      languages: [languageOf('en')],
      loadFont,
      fallbacks: [naskh, symbols],
    })
    const firstWith = (sign: string): string | undefined =>
      value.facesFor('en', 'regular').find(({glyphOf}) => glyphOf(sign.codePointAt(0) ?? 0) > 0)
        ?.file
    for (const sign of '0123456789.,;:/#') expect(firstWith(sign)).toMatch(/NotoSerif_/u)
    expect(firstWith('✓')).toBe('fonts/NotoSansSymbols2.ttf')
  })

  it.each(['en', 'ru', 'el', 'hy', 'ka', 'bn', 'ta', 'km', 'am', 'gu'])(
    'never take the figures of %s from a named font without its letters',
    async (tag) => {
      const own = new Map([[tag, [symbols]]])
      const {fonts: value} = await openFonts({languages: [languageOf(tag)], loadFont, own})
      const faces = value.facesFor(tag, 'regular')
      expect(faces.find(({glyphOf}) => glyphOf(0x31) > 0)?.file).not.toBe(symbols.name)
    },
  )
})

describe('words of other scripts', () => {
  it.each([
    ['日本語', 'noto-serif-sc'],
    ['カナ', 'noto-serif-jp'],
    ['한국어', 'noto-serif-kr'],
    ['ไทย', 'noto-sans-thai'],
    ['ქართული', 'noto-sans-georgian'],
    ['தமிழ்', 'noto-sans-tamil'],
  ])('%s are boxes until %s is installed', async (word, name) => {
    const text = edition(`Languages: ${word}.`)
    const {fonts: value} = await openFonts({languages: [languageOf('en')], loadFont})
    const [gap] = uncovered(text, value, {}).findings
    expect(gap).toMatchObject({rule: 'glyph-replaced', severity: 'warning'})
    expect(gap?.hint).toMatch(new RegExp(`^Run npm install ${scope}/${name},`, 'u'))
  })

  it('are in the face of their script where a package of it is installed', async () => {
    // The file is another font's: only where it is looked for matters.
    const {bytes} = await fontFile('noto-serif-devanagari', 'NotoSerifDevanagari')
    const asked: string[] = []
    await renderPdf(
      edition('Languages: 日本語.'),
      {},
      {
        loadFont: async (packageName, file) => {
          asked.push(packageName)
          return packageName === `${scope}/noto-serif-jp` ? bytes : loadFont(packageName, file)
        },
      },
    )
    expect(asked).toContain(`${scope}/noto-serif-jp`)
  })

  it('are an error where they are the language itself', async () => {
    const {ok, findings} = await renderPdf(edition('第三条。', 'zh-Hans'), {}, {loadFont})
    expect(ok).toBe(false)
    expect(findings.map(({rule}) => rule)).toEqual(['glyph-missing'])
  })
})
