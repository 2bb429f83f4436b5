import {describe, expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {inColours} from '../../../../pipeline/render/pdf/own-pictures.ts'
import {pictureOf} from '../../../../pipeline/render/pdf/layout/model/picture-file.ts'
import {renderPdf, type RenderedPdf} from '../../../../pipeline/render/pdf/render.ts'
import type {Result} from '../../../../pipeline/finding/result.ts'
import {contentOf, inspect} from '../inspect.ts'
import {loadFont} from '../faces.ts'
import {provisions} from '../edition.ts'
import {png} from '../layout/markdown.ts'
import {brokenPrinterRules} from './printer-rules.ts'

/** The head of an ICC profile: no more is read. */
function profile(kind: 'prtr' | 'mntr', space: 'CMYK' | 'GRAY' | 'RGB '): Uint8Array {
  const bytes = Buffer.alloc(160)
  bytes.write(`${kind}${space}`, 12, 'latin1')
  bytes.write('acsp', 36, 'latin1')
  return bytes
}

const edition = await provisions(['en', 'ru'])
const files: Readonly<Record<string, Uint8Array>> = {
  'coated.icc': profile('prtr', 'CMYK'),
  'screen.icc': profile('mntr', 'RGB '),
  'none.icc': new Uint8Array(200),
}
const outputIntent = {condition: 'FOGRA51', profile: 'coated.icc'}
const red = {languages: edition.languages.map((own) => ({...own, config: {colour: '#cc3300'}}))}
const built = async (options: PdfConfig): Promise<Result<RenderedPdf>> =>
  renderPdf({...edition, ...red}, options, {loadFont, loadFile: async (path) => files[path]})
const bytesIn = (pdf: Result<RenderedPdf>): Uint8Array =>
  pdf.ok ? pdf.value.bytes : expect.fail(pdf.findings[0]?.message)
const colours = async (pdf: Result<RenderedPdf>): Promise<ReadonlySet<string>> => {
  const {pages} = await inspect(bytesIn(pdf))
  const operators = pages.flatMap(
    (page) => contentOf(page).match(/(?:[\d.]+ )+(?:rg|g|k)$/gmu) ?? [],
  )
  return new Set(operators.map((operator) => operator.replace(/^.* /u, '')))
}

describe('colours', () => {
  it.each([
    ['rgb', {}, ['g', 'rg']],
    ['grey', {}, ['g']],
    ['cmyk', {outputIntent}, ['g', 'k']],
  ] as const)('%s are all that is in the file', async (colour, more, operators) => {
    expect([...(await colours(await built({colour, ...more})))].toSorted()).toEqual(operators)
  })
})

describe('PDF/X-4', () => {
  it.each([
    ['grey', {colour: 'grey', standard: 'PDF/X-4', cropMarks: true, bleed: 9}],
    ['in CMYK', {colour: 'cmyk', standard: 'PDF/X-4', outputIntent}],
  ] as const)('%s keeps its rules', async (_, options) => {
    expect(await brokenPrinterRules(bytesIn(await built(options)))).toEqual([])
  })

  it('is not what other files are, so the rules are seen to be read', async () => {
    expect(await brokenPrinterRules(bytesIn(await built({})))).toEqual([
      '6.1.2 header of PDF 1.6',
      '6.1.3 GTS_PDFXVersion',
      '6.1.3 dates',
      '6.1.3 rendition class',
      '6.1.4 trapped',
      '6.2.2 profile of an output device',
      '6.2.3 colours',
      '6.4 trim box',
      '6.17 annotations',
      '6.18 actions',
    ])
  })
})

describe('settings that do not go together', () => {
  it.each([
    [{colour: 'cmyk'}, "pdf.colour 'cmyk' needs pdf.outputIntent"],
    [{standard: 'PDF/X-4'}, "pdf.standard: PDF/X-4 needs pdf.colour 'grey' or 'cmyk'"],
    [
      {standard: 'PDF/X-4', colour: 'grey', attachments: true},
      'pdf.standard: PDF/X-4 has no attachments',
    ],
    [
      {colour: 'cmyk', outputIntent: {condition: 'X', profile: 'none.icc'}},
      'pdf.outputIntent.profile: none.icc is not an ICC profile in the project',
    ],
    [
      {colour: 'cmyk', outputIntent: {condition: 'X', profile: 'screen.icc'}},
      "pdf.outputIntent.profile: screen.icc is not the profile of an output device for pdf.colour 'cmyk'",
    ],
  ] as const)('%j are an error', async (options, message) => {
    const {ok, findings} = await built(options)
    expect(ok).toBe(false)
    expect(findings.map((finding) => finding.message)).toEqual([message])
  })

  it('a document without a date is none for printers', async () => {
    const {date: _, ...undated} = edition
    const {findings} = await renderPdf(
      undated,
      {standard: 'PDF/X-4', colour: 'grey'},
      {loadFont, loadFile: async () => undefined},
    )
    expect(findings[0]?.message).toBe('pdf.standard: PDF/X-4 needs the date of the document')
  })
})

describe('pictures', () => {
  const grey = pictureOf(png) ?? expect.fail()
  const rgb = pictureOf(Uint8Array.from(png, (byte, at) => (at === 25 ? 2 : byte))) ?? expect.fail()
  const jpeg = {...rgb, format: 'jpeg'} as const

  it('tell their colours', () => {
    expect([grey.colours, rgb.colours]).toEqual(['grey', 'rgb'])
  })

  it('are kept, made grey, or refused', () => {
    const outcome = (picture: typeof grey, colour: 'rgb' | 'grey' | 'cmyk'): string => {
      const fitted = inColours(new Map([['a.png', picture]]), colour)
      if (!fitted.ok) return fitted.findings[0]?.message ?? ''
      return fitted.value.get('a.png')?.isGreyed === true ? 'made grey' : 'kept'
    }
    const spaces = ['rgb', 'grey', 'cmyk'] as const
    expect(spaces.map((colour) => outcome(grey, colour))).toEqual(['kept', 'kept', 'kept'])
    expect(spaces.map((colour) => outcome(rgb, colour))).toEqual([
      'kept',
      'made grey',
      "The picture a.png has RGB colours; pdf.colour is 'cmyk'",
    ])
    expect(outcome(jpeg, 'grey')).toBe("The picture a.png has RGB colours; pdf.colour is 'grey'")
    expect(outcome({...jpeg, colours: 'cmyk'}, 'rgb')).toBe(
      "The picture a.png has CMYK colours; pdf.colour is 'rgb'",
    )
  })
})
