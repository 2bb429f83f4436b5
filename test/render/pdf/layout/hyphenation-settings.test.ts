import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {parseDocument} from '../../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../../pipeline/document/units.ts'
import {alignEdition} from '../../../../pipeline/edition/align.ts'
import {editionLanguageOf} from '../../../../pipeline/edition/language.ts'
import {success} from '../../../../pipeline/finding/result.ts'
import type {HyphenationSettings} from '../../../../pipeline/language/model/hyphenation-settings.ts'
import {layOutPdf} from '../../../../pipeline/render/pdf/render.ts'
import {hyphenPlaces} from '../../../../pipeline/render/pdf/text/hyphenate/hyphenate.ts'
import {createShaper} from '../../../../pipeline/render/pdf/text/shape/shaper.ts'
import type {Line} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {loadFont} from '../faces.ts'
import {textLines} from './reading.ts'

/** Lines of a text in one language, set in a narrow column with the settings of the configuration. */
async function linesOf(
  text: string,
  language: string,
  hyphenation?: HyphenationSettings,
  options: PdfConfig = {},
): Promise<readonly Line[]> {
  const {value: document} = parseDocument(text, {id: 'text', file: 'source/text.md', language})
  const edition = alignEdition({
    document,
    catalog: unitsOf(document),
    translations: new Map(),
    languages: [language],
    layout: 'single',
    words: new Map(),
    languageSettings: hyphenation ? {[language]: {hyphenation}} : {},
  })
  const laid = await layOutPdf(edition, {paper: [170, 500], ...options}, {loadFont})
  expect(laid).toEqual(success(expect.anything(), expect.anything()))
  return laid.ok ? textLines(laid.value).map(({line}) => line) : []
}

describe('repeatHyphen', () => {
  const polish = 'Godło czarno-białe, umowa polsko-niemiecka i słownik polsko-ukraiński. '.repeat(6)
  const spanish = 'El acuerdo hispano-marroquí y el diccionario árabe-español completo. '.repeat(6)

  it.each([
    ['pl', polish, undefined, true],
    ['pl', polish, {repeatHyphen: false}, false],
    ['es', spanish, undefined, false],
    ['es', spanish, {repeatHyphen: true}, true],
  ])('%s: %#', async (language, text, settings, expected) => {
    const lines = await linesOf(text, language, settings, {hyphenate: false})
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.some(({repeatsHyphen}) => repeatsHyphen)).toBe(expected)
  })
})

describe('exceptions', () => {
  /** Places for hyphens in a word, with the settings of a language. */
  function divided(word: string, language: string, exceptions: readonly string[]): string {
    const own = editionLanguageOf(language, {hyphenation: {exceptions}})
    const places = hyphenPlaces(
      word,
      language,
      createShaper(() => own),
    )
    return [0, ...places].map((place, index) => word.slice(place, places[index])).join('·')
  }

  it.each([
    ['en', ['Kyrgyz-stan'], 'Kyrgyzstan', 'Kyrgyz·stan'],
    ['en', ['Kyrgyz-stan'], '“KYRGYZSTAN’s”', '“KYRGYZ·STAN’s”'],
    ['en', ['hyphen-ation'], 'hyphenation', 'hyphen·ation'],
    ['en', ['hyphenation'], 'hyphenation', 'hyphenation'],
    // A form that is not listed is divided by the patterns.
    ['en', ['hyphenation'], 'hyphenating', 'hy·phen·at·ing'],
    // Shorter than what the patterns divide.
    ['en', ['ab-le'], 'able', 'ab·le'],
    // What the project says comes before what Stele has, and leaves the rest.
    ['en', ['Kazakhstan'], 'Kazakhstan', 'Kazakhstan'],
    ['en', ['Stele'], 'Kazakhstan', 'Kazakh·stan'],
    ['de', ['Staub-ecken'], 'Staubecken', 'Staub·ecken'],
    ['ru', ['Казах-стан'], 'Казахстан', 'Казах·стан'],
    ['uz', ['togʻa-ning'], 'togʻaning', 'togʻa·ning'],
    ['tr', ['İstan-bul'], 'Istanbul', 'Is·tan·bul'],
  ])('%s: %j divide %s', (language, exceptions, word, expected) => {
    expect(divided(word, language, exceptions)).toBe(expected)
  })

  it('hold in the lines of an edition', async () => {
    const text = 'Kyrgyzstan and Turkmenistan sign. '.repeat(12)
    const cutsIn = async (exceptions: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set(
        (await linesOf(text, 'en', {exceptions}))
          .filter(({hyphenated}) => hyphenated)
          .map(({paragraph, end}) => /\p{L}+$/u.exec(paragraph.text.slice(0, end))?.[0] ?? ''),
      )
    expect([...(await cutsIn([]))].length).toBeGreaterThan(0)
    expect([...(await cutsIn(['Kyrgyzstan', 'Turkmenistan']))]).toEqual([])
    expect([...(await cutsIn(['Kyrgyzstan', 'Turkmenis-tan']))]).toEqual(['Turkmenis'])
  })
})
