import type {Format} from '../../config/formats.ts'
import type {PdfConfig} from '../../config/types.ts'
import type {Edition} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Finding, Reading} from '../../finding/finding.ts'
import type {Attachment} from '../../render/pdf/structure/attachment.ts'
import type {PdfResources, RenderedPdf} from '../../render/pdf/render.ts'
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
  /** the PDF files of the edition's synoptic set by language; absent where it is in none */
  readonly synopticSet?: () => Promise<ReadonlyMap<string, Rendered>>
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
  const [tag] = edition.languages.map((language) => language.tag)
  const set = await context.synopticSet?.()
  const inSet = tag === undefined ? undefined : set?.get(tag)
  if (inSet) return inSet
  const {value: resources, findings: faults} = await resourcesFor(edition, context)
  if (faults.length > 0) return {findings: faults}
  const {renderPdf} = await import('../../render/pdf/render.ts')
  return rendered(await renderPdf(edition, context.pdf, resources))
}

/** An edition of a synoptic set, with its own context. */
export type SetMember = {readonly edition: Edition; readonly context: RenderContext}

/** The PDF files of a synoptic set by language: one language each, with the same pages. */
export async function renderedSet(
  members: readonly SetMember[],
  pdf: PdfConfig,
): Promise<ReadonlyMap<string, Rendered>> {
  const done = new Map<string, Rendered>()
  const ready: {readonly edition: Edition; readonly resources: PdfResources}[] = []
  for (const {edition, context} of members) {
    const {value: resources, findings} = await resourcesFor(edition, context)
    if (findings.length > 0) done.set(itemAt(edition.languages, 0).tag, {findings})
    else ready.push({edition, resources})
  }
  const {renderSynopticSet} = await import('../../render/pdf/render.ts')
  for (const [index, reading] of (await renderSynopticSet(ready, pdf)).entries())
    done.set(itemAt(itemAt(ready, index).edition.languages, 0).tag, rendered(reading))
  return done
}

async function resourcesFor(
  edition: Edition,
  {pdf, loadFont, loadPicture, ownFonts, attachments}: RenderContext,
): Promise<{readonly value: PdfResources; readonly findings: readonly Finding[]}> {
  const own = await ownFonts(edition.languages.map(({tag}) => tag))
  const files = pdf.attachments === true && own.findings.length === 0 ? await attachments() : []
  const value = {loadFont, loadPicture, own: own.value, attachments: files}
  return {value, findings: own.findings}
}

function rendered({value, findings}: Reading<RenderedPdf | undefined>): Rendered {
  return value ? {content: value.bytes, pages: value.pages, findings} : {findings}
}
