import type {Format, PdfConfig} from '../config/types.ts'
import type {Edition} from '../edition/types.ts'
import type {Finding} from '../finding/finding.ts'
import type {FontLoader} from './fonts.ts'

/** A rendered edition. */
export type Rendered = {
  readonly content: string | Uint8Array
  /** of a PDF */
  readonly pages?: number
  readonly findings: readonly Finding[]
}

/** What a format may need besides the edition. */
export type RenderContext = {readonly pdf: PdfConfig; readonly loadFont: FontLoader}

type Renderer = (edition: Edition, context: RenderContext) => Promise<Rendered>

/** Every output format: each renderer is imported only when it is asked for. */
export const formats: Readonly<Partial<Record<Format, Renderer>>> = {
  async md(edition) {
    const {renderMarkdown} = await import('../render/markdown/render.ts')
    return {content: renderMarkdown(edition), findings: []}
  },
  async html(edition) {
    const {renderHtml} = await import('../render/html/render.ts')
    return {content: renderHtml(edition), findings: []}
  },
  async pdf(edition, {pdf, loadFont}) {
    const {renderPdf} = await import('../render/pdf/render.ts')
    const {value, findings} = await renderPdf(edition, pdf, {loadFont})
    return {content: value.bytes, pages: value.pages, findings}
  },
}

/** The names of all formats, for usage messages. */
export const formatNames: readonly string[] = Object.keys(formats)
