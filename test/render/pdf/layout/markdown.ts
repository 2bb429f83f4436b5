import {parseDocument} from '../../../../pipeline/document/parse/parse.ts'
import type {Catalog} from '../../../../pipeline/document/model/types.ts'
import {unitsOf} from '../../../../pipeline/document/units.ts'
import {alignEdition} from '../../../../pipeline/edition/align.ts'
import type {Layout} from '../../../../pipeline/edition/types.ts'
import type {Finding} from '../../../../pipeline/finding/finding.ts'
import type {Frame, LaidOut, Tag} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {layEdition} from '../../../../pipeline/render/pdf/layout/lay.ts'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {pictureOf} from '../../../../pipeline/render/pdf/layout/model/picture-file.ts'
import {fonts, shaper} from '../faces.ts'
import {tagsIn} from './edition.ts'

/** A grey PNG of 240 × 160 pixels: signature, header, no more is looked at. */
export const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 240,
  0, 0, 0, 160, 8, 0, 0, 0, 0, 0, 0, 0, 0,
])

/** A Markdown text laid out alone, or beside itself: as the gap of a translation, where the second language is another. */
export function layMarkdown(
  text: string,
  layout: Layout = 'single',
  options: PdfConfig = {},
  second = 'en',
): LaidOut & {
  readonly findings: readonly Finding[]
  readonly catalog: Catalog
  readonly tags: readonly Tag[]
} {
  const {value: document} = parseDocument(text, {
    id: 'text',
    file: 'source/text.md',
    language: 'en',
  })
  const catalog = unitsOf(document)
  const edition = alignEdition({
    document,
    catalog,
    translations: new Map(),
    languages: layout === 'single' ? ['en'] : ['en', second],
    layout,
    words: new Map(),
  })
  const picture = pictureOf(png)
  const pictures = new Map(picture ? [['square.png', picture]] : [])
  const {laidOut, findings} = layEdition(edition, {fonts, shaper, options, pictures})
  return {...laidOut, findings, catalog, tags: tagsIn(laidOut.structure)}
}

/** All frames of a kind. */
export const framesOf = <Kind extends Frame['kind']>(
  {pages}: Pick<LaidOut, 'pages'>,
  kind: Kind,
): readonly Extract<Frame, {kind: Kind}>[] =>
  pages.flatMap(({frames}) =>
    frames.filter((frame): frame is Extract<Frame, {kind: Kind}> => frame.kind === kind),
  )
