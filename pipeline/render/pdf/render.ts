import type {Edition} from '../../edition/types.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {languageOf} from '../../language/index.ts'
import {openFonts} from './font/open.ts'
import type {LoadFont} from './font/types.ts'
import type {LaidOut} from './layout/frame.ts'
import type {PdfOptions} from './layout/geometry.ts'
import {layColumns} from './layout/pages/columns.ts'
import {createStyleBook} from './layout/runs.ts'
import type {Setting} from './layout/setting.ts'
import {createCodeBook} from './paint/codes.ts'
import {finishFont} from './paint/finish.ts'
import {pageContent} from './structure/page-content.ts'
import {createShaper} from './text/shape/shaper.ts'
import {writeFile} from './write/document.ts'

/** A finished file. */
export type RenderedPdf = {readonly bytes: Uint8Array; readonly pages: number}

/**
 * An edition as pages of frames.
 *
 * @param loadFont gives the bytes of font files by npm package; nothing else is read
 * @returns the pages, and findings for what could not be set as it stands
 */
export async function layOutPdf(
  edition: Edition,
  options: PdfOptions,
  loadFont: LoadFont,
): Promise<Reading<LaidOut>> {
  const languages = edition.languages.map(({tag}) => languageOf(tag))
  const fonts = await openFonts({languages, loadFont})
  const findings: Finding[] = [...fonts.findings]
  const marks = new Map(
    edition.notes.map(({identifier, index}) => [identifier.toLowerCase(), String(index)]),
  )
  const setting: Setting = {
    fonts: fonts.value,
    shaper: createShaper(),
    book: createStyleBook(),
    marks,
    options,
    findings,
  }
  return {value: layColumns(edition, setting), findings, unread: []}
}

/**
 * An edition as a tagged PDF.
 *
 * @param loadFont as for `layOutPdf`
 * @returns the file, and findings for characters that no face has; an error among them means that
 *   the file must not be published
 */
export async function renderPdf(
  edition: Edition,
  options: PdfOptions,
  loadFont: LoadFont,
): Promise<Reading<RenderedPdf>> {
  const {value: laidOut, findings} = await layOutPdf(edition, options, loadFont)
  const codes = createCodeBook()
  const contents = laidOut.pages.map((page) => pageContent(page, codes))
  const title = edition.languages.map((language) => language.title).join(' · ')
  const bytes = await writeFile({
    laidOut,
    contents,
    fonts: codes.fonts().map(finishFont),
    metadata: {
      title,
      languages: edition.languages.map(({tag}) => tag),
      identifier: `${edition.document} ${edition.sourceHash}`,
      date: edition.date ?? '1970-01-01',
      ...(edition.publisher === undefined ? {} : {author: edition.publisher}),
    },
  })
  return {value: {bytes, pages: laidOut.pages.length}, findings, unread: []}
}
