import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {parseDocument} from '../../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../../pipeline/document/units.ts'
import {alignEdition} from '../../../../pipeline/edition/align.ts'
import {success} from '../../../../pipeline/finding/result.ts'
import type {HyphenationSettings} from '../../../../pipeline/language/model/hyphenation-settings.ts'
import {layOutPdf} from '../../../../pipeline/render/pdf/render.ts'
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
  const laid = await layOutPdf(edition, {paper: [180, 500], ...options}, {loadFont})
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
