import type {Format} from '../../config/formats.ts'
import type {PdfConfig} from '../../config/pdf.ts'
import type {Edition} from '../../edition/types.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {success, type Result} from '../../finding/result.ts'
import type {Attachment} from '../../render/pdf/structure/attachment.ts'
import type {PdfResources, RenderedPdf} from '../../render/pdf/render.ts'
import type {PagePlace} from '../../render/html/place.ts'
import type {FontLoader} from '../resources/fonts.ts'
import type {OwnFonts} from '../resources/own-fonts.ts'
import {heldPictures, type PictureLoader} from '../resources/pictures.ts'

/** The file of an edition. */
export type EditionFile = {
  readonly content: string | Uint8Array
  /** of a PDF */
  readonly pages?: number
  /** of a PDF: page of each named destination, from 1 */
  readonly pageOf?: ReadonlyMap<string, number>
}

/** A rendered edition, or why there is none. */
export type Rendered = Result<EditionFile>

/** What a format may need besides the edition. */
export type RenderContext = {
  readonly pdf: PdfConfig
  readonly loadFont: FontLoader
  readonly ownFonts: OwnFonts
  readonly loadPicture: PictureLoader
  /** bytes of a file by its path in the project */
  readonly loadFile: (path: string) => Promise<Uint8Array | undefined>
  /** from the edition's folder to the source's, with `/` at its end; undefined outside the project */
  readonly wayToSource: string | undefined
  /** files that the edition was made from */
  readonly attachments: () => Promise<readonly Attachment[]>
  /** where an HTML edition is and what is beside it */
  readonly place: () => Promise<PagePlace>
}

type Renderer = (edition: Edition, context: RenderContext) => Promise<Rendered>

/** Every output format: each renderer is imported only when it is asked for. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  async md(edition, {wayToSource}) {
    const {renderMarkdown} = await import('../../render/markdown/render.ts')
    return success({content: renderMarkdown(edition, wayToSource)})
  },
  async html(edition, {place, loadPicture}) {
    const {renderHtml} = await import('../../render/html/render.ts')
    const pictures = await heldPictures(edition, loadPicture)
    return success({content: renderHtml(edition, {...(await place()), pictures})})
  },
  async epub(edition, {loadPicture}) {
    const {renderEpub} = await import('../../render/epub/render.ts')
    return success({content: await renderEpub(edition, loadPicture)})
  },
  pdf: renderedPdf,
}

async function renderedPdf(edition: Edition, context: RenderContext): Promise<Rendered> {
  const resources = await resourcesFor(edition, context)
  if (!resources.ok) return resources
  const {renderPdf} = await import('../../render/pdf/render.ts')
  return rendered(await renderPdf(edition, context.pdf, resources.value))
}

/** An edition of a synoptic set, with its own context. */
export type SetMember = {readonly edition: Edition; readonly context: RenderContext}

/** The PDF files of a synoptic set, in the order of its members: one language each, with the same pages. */
export async function renderedSet(
  members: readonly SetMember[],
  pdf: PdfConfig,
): Promise<readonly Rendered[]> {
  const resources: Result<PdfResources>[] = []
  for (const {edition, context} of members) resources.push(await resourcesFor(edition, context))
  const ready = members.flatMap(({edition}, index) => {
    const found = itemAt(resources, index)
    return found.ok ? [{edition, resources: found.value}] : []
  })
  const {renderSynopticSet} = await import('../../render/pdf/render.ts')
  const made = (await renderSynopticSet(ready, pdf)).values()
  return resources.map((found) => {
    if (!found.ok) return found
    const next = made.next()
    return rendered(present(next.done ? undefined : next.value, 'the PDF of a member of the set'))
  })
}

async function resourcesFor(
  edition: Edition,
  {pdf, loadFont, loadPicture, loadFile, ownFonts, attachments}: RenderContext,
): Promise<Result<PdfResources>> {
  const named = await ownFonts(edition.languages.map(({tag}) => tag))
  if (!named.ok) return named
  const files = pdf.attachments === true ? await attachments() : []
  return success({loadFont, loadPicture, loadFile, ...named.value, attachments: files})
}

function rendered(pdf: Result<RenderedPdf>): Rendered {
  if (!pdf.ok) return pdf
  const {bytes, pages, pageOf} = pdf.value
  return success({content: bytes, pages, pageOf}, pdf.findings)
}
