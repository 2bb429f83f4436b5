import {createHash} from 'node:crypto'
import {PDFContext, PDFHexString, PDFStreamWriter, type PDFRef} from 'pdf-lib'
import type {LaidOut} from '../layout/frame.ts'
import type {FinishedFont} from '../paint/types.ts'
import {srgbProfile} from '../structure/colour-profile.ts'
import {pdfDate, xmpOf, type Metadata} from '../structure/metadata.ts'
import type {PageContent} from '../structure/page-content.ts'
import {writeFont} from './fonts.ts'
import {dictionary, plainStream, stream} from './objects.ts'
import {writeBookmarks} from './bookmarks.ts'
import {writeStructure} from './structure-tree.ts'

/** Everything a file is written from. */
export type FileInput = {
  readonly laidOut: LaidOut
  readonly contents: readonly PageContent[]
  readonly fonts: readonly FinishedFont[]
  readonly metadata: Metadata
}

/**
 * Write a tagged PDF 1.7 that claims PDF/UA-1 and PDF/A-2u.
 *
 * @returns its bytes, the same for the same input
 */
export async function writeFile(input: FileInput): Promise<Uint8Array> {
  const {laidOut, contents, fonts, metadata} = input
  const context = PDFContext.create()
  const tree = context.nextRef()
  const fontRefs = Object.fromEntries(fonts.map((font) => [font.name, writeFont(font, context)]))
  const resources = context.register(dictionary({Font: fontRefs}, context))
  const pageTree = context.nextRef()
  const pages = laidOut.pages.map(({width, height}, index) =>
    context.register(
      dictionary(
        {
          Type: '/Page',
          Parent: pageTree,
          MediaBox: [0, 0, width, height],
          Resources: resources,
          Contents: stream(contents[index]?.operators ?? '', {}, context),
          StructParents: index,
          Tabs: '/S',
        },
        context,
      ),
    ),
  )
  context.assign(pageTree, dictionary({Type: '/Pages', Kids: pages, Count: pages.length}, context))
  writeStructure({tree, elements: laidOut.elements, contents, pages}, context)
  writeCatalog({laidOut, metadata, pageTree, pages, tree}, context)
  return serialized(context, metadata)
}

type CatalogInput = Pick<FileInput, 'laidOut' | 'metadata'> & {
  readonly pageTree: PDFRef
  readonly pages: readonly PDFRef[]
  readonly tree: PDFRef
}

function writeCatalog(
  {laidOut, metadata, pageTree, pages, tree}: CatalogInput,
  context: PDFContext,
): void {
  const names = laidOut.pages
    .flatMap(({destinations}, index) =>
      destinations.map(({name, y}) => ({
        name,
        target: [pages[index] ?? pageTree, '/XYZ', 0, y, 0] as const,
      })),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const profile = stream(srgbProfile(), {N: 3}, context)
  const catalog = {
    Type: '/Catalog',
    Version: '/1.7',
    Pages: pageTree,
    Lang: metadata.languages[0] ?? 'en',
    MarkInfo: {Marked: true},
    StructTreeRoot: tree,
    ViewerPreferences: {DisplayDocTitle: true},
    Names: {Dests: {Names: names.flatMap(({name, target}) => [name, target])}},
    Outlines: writeBookmarks(laidOut.bookmarks, context),
    PageMode: laidOut.bookmarks.length > 0 ? '/UseOutlines' : undefined,
    PageLabels: {Nums: [0, {S: '/D'}]},
    Metadata: plainStream(xmpOf(metadata), {Type: '/Metadata', Subtype: '/XML'}, context),
    OutputIntents: [
      {
        Type: '/OutputIntent',
        S: '/GTS_PDFA1',
        OutputConditionIdentifier: 'sRGB',
        Info: 'sRGB',
        DestOutputProfile: profile,
      },
    ],
  }
  context.trailerInfo.Root = context.register(dictionary(catalog, context))
}

async function serialized(context: PDFContext, metadata: Metadata): Promise<Uint8Array> {
  const date = pdfDate(metadata.date)
  const info = {
    Title: metadata.title,
    Producer: 'Stele',
    Creator: 'Stele',
    CreationDate: date,
    ModDate: date,
    Author: metadata.author,
  }
  context.trailerInfo.Info = context.register(dictionary(info, context))
  const id = PDFHexString.of(createHash('md5').update(xmpOf(metadata)).digest('hex'))
  context.trailerInfo.ID = context.obj([id, id])
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}
