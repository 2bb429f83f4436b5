import type {Edition} from '../../edition/types.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import {languageOf} from '../../language/index.ts'
import {openFonts} from './font/open.ts'
import type {LoadFont} from './font/types.ts'
import type {LaidOut} from './layout/frame.ts'
import {layEdition} from './layout/lay.ts'
import type {PdfOptions} from './layout/options.ts'
import {createCodeBook} from './paint/codes.ts'
import {finishFont} from './paint/finish.ts'
import type {Attachment} from './structure/attachment.ts'
import type {Metadata} from './structure/metadata.ts'
import {createPictureBook} from './structure/picture-book.ts'
import {createTagBook} from './structure/tag-book.ts'
import {createShaper} from './text/shape/shaper.ts'
import {writeFile} from './write/document.ts'

/** What comes from outside the edition. */
export type PdfResources = {
  /** gives the bytes of font files by npm package; nothing else is read */
  readonly loadFont: LoadFont
  /** files to carry along; with any the file is a PDF/A-3 */
  readonly attachments?: readonly Attachment[]
}

/** A finished file. */
export type RenderedPdf = {readonly bytes: Uint8Array; readonly pages: number}

/**
 * An edition as pages of frames.
 *
 * @returns the pages, and findings for what could not be set as it stands
 */
export async function layOutPdf(
  edition: Edition,
  options: PdfOptions,
  {loadFont}: PdfResources,
): Promise<Reading<LaidOut>> {
  const languages = edition.languages.map(({tag}) => languageOf(tag))
  const fonts = await openFonts({languages, loadFont})
  const findings: Finding[] = [...fonts.findings]
  const laidOut = layEdition(edition, {
    fonts: fonts.value,
    shaper: createShaper(),
    options,
    pictures: new Map(),
    findings,
  })
  return {value: laidOut, findings, unread: []}
}

/**
 * An edition as a tagged PDF.
 *
 * @returns the file, and findings for characters that no face has; an error among them means that
 *   the file must not be published
 */
export async function renderPdf(
  edition: Edition,
  options: PdfOptions,
  resources: PdfResources,
): Promise<Reading<RenderedPdf>> {
  const {value: laidOut, findings} = await layOutPdf(edition, options, resources)
  const codes = createCodeBook()
  const bytes = writeFile({
    laidOut,
    books: {codes, pictures: createPictureBook(), tags: createTagBook(laidOut.elements)},
    fonts: () => codes.fonts().map(finishFont),
    metadata: metadataOf(edition),
    attachments: resources.attachments ?? [],
  })
  return {value: {bytes, pages: laidOut.pages.length}, findings, unread: []}
}

function metadataOf(edition: Edition): Metadata {
  const {document, layout, languages, sourceHash, publisher, version, licence, date} = edition
  const tags = languages.map(({tag}) => tag).join('-')
  return {
    title: languages[0]?.title ?? document,
    languages,
    direction: languages[0]?.direction ?? 'ltr',
    identifier: `${document}.${tags}.${layout}`,
    sourceHash,
    ...(publisher === undefined ? {} : {author: publisher}),
    ...(version === undefined ? {} : {version}),
    ...(licence === undefined ? {} : {licence}),
    ...(date === undefined ? {} : {date}),
  }
}
