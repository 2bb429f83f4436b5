import type {Format} from '../../config/formats.ts'
import type {PdfConfig} from '../../config/types.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Attachment} from '../../render/pdf/structure/attachment.ts'
import type {PagePlace} from '../../render/html/place.ts'
import type {FontLoader} from '../resources/fonts.ts'
import type {OwnFonts} from '../resources/own-fonts.ts'
import {heldPictures, type PictureLoader} from '../resources/pictures.ts'

/** A rendered edition. */
export type Rendered = {
  /** absent where the findings say why there is none */
  readonly content?: string | Uint8Array
  /** of a PDF */
  readonly pages?: number
  readonly findings: readonly Finding[]
}

/** What a format may need besides the edition. */
export type RenderContext = {
  readonly pdf: PdfConfig
  readonly loadFont: FontLoader
  readonly ownFonts: OwnFonts
  readonly loadPicture: PictureLoader
  /** from the edition's folder to the source's, with `/` at its end; undefined outside the project */
  readonly wayToSource: string | undefined
  /** files that the edition was made from */
  readonly attachments: () => Promise<readonly Attachment[]>
  /** where an HTML edition stands and what stands beside it */
  readonly place: () => Promise<PagePlace>
}

type Renderer = (edition: Edition, context: RenderContext) => Promise<Rendered>

/** Every output format: each renderer is imported only when it is asked for. */
export const renderers: Readonly<Record<Format, Renderer>> = {
  async md(edition, {wayToSource}) {
    const {renderMarkdown} = await import('../../render/markdown/render.ts')
    return {content: renderMarkdown(edition, wayToSource), findings: []}
  },
  async html(edition, {place, loadPicture}) {
    const {renderHtml} = await import('../../render/html/render.ts')
    return {
      content: renderHtml(edition, {
        ...(await place()),
        pictures: await heldPictures(edition, loadPicture),
      }),
      findings: [],
    }
  },
  async epub(edition, {loadPicture}) {
    const {renderEpub} = await import('../../render/epub/render.ts')
    return {content: await renderEpub(edition, loadPicture), findings: []}
  },
  pdf: renderedPdf,
}

async function renderedPdf(edition: Edition, context: RenderContext): Promise<Rendered> {
  const {pdf, loadFont, loadPicture, ownFonts, attachments} = context
  const own = await ownFonts(edition.languages.map(({tag}) => tag))
  if (own.findings.length > 0) return {findings: own.findings}
  const {renderPdf} = await import('../../render/pdf/render.ts')
  const {value, findings} = await renderPdf(edition, pdf, {
    loadFont,
    loadPicture,
    own: own.value,
    attachments: pdf.attachments === true ? await attachments() : [],
  })
  return value ? {content: value.bytes, pages: value.pages, findings} : {findings}
}
