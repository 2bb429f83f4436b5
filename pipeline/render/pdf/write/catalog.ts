import {itemAt} from '../../../finding/assert.ts'
import type {LaidOut} from '../layout/model/frame.ts'
import type {Attachment} from '../structure/attachment.ts'
import {pdfDate, xmpOf, type Metadata} from '../structure/metadata.ts'
import type {OutputIntent} from '../structure/output-intent.ts'
import {outlineOf} from '../structure/outline.ts'
import {writeAttachments} from './attachments.ts'
import type {PdfFile} from './file.ts'
import {writeTree} from './name-tree.ts'
import {byTextString, textString, type Entries, type Value} from './objects.ts'
import {writeOutline} from './outline.ts'
import type {PDFRef} from './pdf-lib.ts'

const pageLayouts = {
  single: undefined,
  spreads: '/TwoPageRight',
  pairs: '/TwoPageLeft',
} as const

/** What the catalog is written from. */
export type CatalogInput = {
  readonly laidOut: LaidOut
  readonly metadata: Metadata
  readonly attachments: readonly Attachment[]
  readonly intent: OutputIntent
  readonly pageTree: PDFRef
  readonly pages: readonly PDFRef[]
  readonly structure: PDFRef
}

/** Write the document's catalog (ISO 32000-1, 7.7.2) and what hangs on it. */
export function writeCatalog(input: CatalogInput, file: PdfFile): PDFRef {
  const {laidOut, metadata, pageTree, structure} = input
  const outline = writeOutline(outlineOf(laidOut.bookmarks), file)
  const attached = writeAttachments(input.attachments, metadata.date, file)
  const xmp = Buffer.from(xmpOf(metadata, attached ? 3 : 2), 'utf8')
  return file.add({
    Type: '/Catalog',
    Pages: pageTree,
    Lang: textString(metadata.languages[0]?.tag ?? 'en'),
    MarkInfo: {Marked: true},
    StructTreeRoot: structure,
    ViewerPreferences: preferencesOf(metadata),
    Names: {Dests: writeDestinations(input, file), EmbeddedFiles: attached?.names},
    AF: attached?.files,
    Outlines: outline,
    PageMode: outline ? '/UseOutlines' : undefined,
    PageLayout: pageLayouts[laidOut.pageLayout ?? 'single'],
    PageLabels: {Nums: [0, {S: '/D'}]},
    Metadata: file.stream(xmp, {Type: '/Metadata', Subtype: '/XML'}, 'plain'),
    OutputIntents: outputIntents(input, file),
  })
}

/** The condition of printing for PDF/A, and for PDF/X where it is asked for: both name the same profile. */
function outputIntents({intent, metadata}: CatalogInput, file: PdfFile): Value {
  const {condition, isRegistered, profile, channels} = intent
  const written = file.stream(profile, {N: channels})
  const intentFor = (standard: string): Entries => ({
    Type: '/OutputIntent',
    S: standard,
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: written,
    RegistryName: isRegistered ? 'http://www.color.org' : undefined,
  })
  const archival = intentFor('/GTS_PDFA1')
  return metadata.isForPrinters === true ? [archival, intentFor('/GTS_PDFX')] : [archival]
}

function preferencesOf({direction}: Metadata): Entries {
  return {DisplayDocTitle: true, Direction: direction === 'rtl' ? '/R2L' : undefined}
}

/** Names that links, bookmarks and addresses (`file.pdf#p8-2`) lead to; the first of a name counts. */
function writeDestinations({laidOut, pages}: CatalogInput, file: PdfFile): Value {
  const targets = new Map<string, Value>()
  for (const [index, {destinations}] of laidOut.pages.entries())
    for (const {name, x, y} of destinations)
      // Without a column the left edge of the page is shown.
      if (!targets.has(name)) targets.set(name, [itemAt(pages, index), '/XYZ', x ?? 0, y, 0])
  const entries = [...targets]
    .sort(([a], [b]) => byTextString(a, b))
    .map(([name, target]) => [textString(name), target] as const)
  return file.add(writeTree('Names', entries, file))
}

/** Write the information dictionary; it says what the XMP says. */
export function writeInfo({title, author, date, isForPrinters}: Metadata, file: PdfFile): PDFRef {
  const stamp = pdfDate(date)
  return file.add({
    Title: textString(title),
    Author: author === undefined ? undefined : textString(author),
    Producer: 'Stele',
    Creator: 'Stele',
    CreationDate: stamp,
    ModDate: stamp,
    Trapped: isForPrinters === true ? '/False' : undefined,
  })
}
