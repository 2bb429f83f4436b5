import {itemAt} from '../../../finding/assert.ts'
import type {LaidOut, PageFrame} from '../layout/model/frame.ts'
import type {FinishedFont} from '../paint/types.ts'
import type {Attachment} from '../structure/attachment.ts'
import {isUsable} from '../structure/links.ts'
import type {OutputIntent} from '../structure/output-intent.ts'
import type {Metadata} from '../structure/metadata.ts'
import {pageContent, type PageTables} from '../structure/page-content.ts'
import type {PageTags} from '../structure/tree-content.ts'
import {structureTree} from '../structure/tree.ts'
import {annotationsByPage, writeAnnotations} from './annotations.ts'
import {writeCatalog, writeInfo} from './catalog.ts'
import {createFile, type PdfFile} from './file.ts'
import {writeFont} from './fonts.ts'
import {writePicture} from './pictures.ts'
import type {PDFRef} from './pdf-lib.ts'
import {writeStructure} from './structure-tree.ts'

/** Everything a file is written from. */
export type FileInput = {
  readonly laidOut: LaidOut
  readonly tables: PageTables
  /** asked for once all pages are painted */
  readonly fonts: () => readonly FinishedFont[]
  readonly metadata: Metadata
  readonly attachments: readonly Attachment[]
  readonly intent: OutputIntent
}

/**
 * Write a tagged PDF 1.7 that claims PDF/UA-1 and PDF/A-2u, or PDF/A-3u where it has attachments.
 * Pages are painted and let go one by one.
 *
 * @returns its bytes, the same for the same input
 */
export function writeFile(input: FileInput): Uint8Array {
  const {laidOut, tables, metadata} = input
  // PDF/X-4 is of PDF 1.6; what 1.7 has besides is not used.
  const file = createFile(metadata.isForPrinters === true ? '1.6' : '1.7')
  const {contents, tags} = paintPages(input, file)
  const tree = structureTree(tables.tags, tags)
  const annotations = writeAnnotations(tree.links, laidOut.pages.length, file)
  const resources = writeResources(input, file)
  const onPages = annotationsByPage(tree.links, annotations)
  const pages = laidOut.pages.map(() => file.next())
  const branches = writePageTree(pages, file)
  for (const [index, page] of laidOut.pages.entries())
    file.put(itemAt(pages, index), {
      Type: '/Page',
      Parent: branches.parentOf(index),
      ...boxesOf(page, metadata),
      Resources: resources,
      Contents: contents[index],
      Annots: onPages.get(index),
      StructParents: index,
      // Readers go through links in the order of the structure (ISO 14289-1, 7.18.3).
      Tabs: '/S',
    })
  const structure = writeStructure({tree, tags, pages, annotations}, file)
  const root = writeCatalog({...input, pageTree: branches.root, pages, structure}, file)
  return file.finish({root, info: writeInfo(metadata, file), identity: metadata.identifier})
}

type Painted = {readonly contents: readonly PDFRef[]; readonly tags: readonly PageTags[]}

function paintPages({laidOut, tables, metadata}: FileInput, file: PdfFile): Painted {
  const names = new Set(
    laidOut.pages.flatMap(({destinations}) => destinations.map(({name}) => name)),
  )
  // PDF/X-4 allows no annotations on what is printed (ISO 15930-7, 6.17).
  const hasLinks = metadata.isForPrinters !== true
  const tags: PageTags[] = []
  const contents = laidOut.pages.map((page) => {
    const {operators, elements, links, boxes} = pageContent(page, tables)
    tags.push({
      elements,
      boxes,
      links: links.filter(({frame}) => hasLinks && isUsable(frame, names)),
    })
    return file.stream(operators, {})
  })
  return {contents, tags}
}

type PageTree = {readonly root: PDFRef; readonly parentOf: (page: number) => PDFRef}

// Readers find a page through its branch, and need not load the references to all.
const pagesInBranch = 100

/** A tree of pages (ISO 32000-1, 7.7.3): its root, and a level of branches in long files. */
function writePageTree(pages: readonly PDFRef[], file: PdfFile): PageTree {
  const root = file.next()
  const entries = {Type: '/Pages', Count: pages.length}
  if (pages.length <= pagesInBranch) {
    file.put(root, {...entries, Kids: pages})
    return {root, parentOf: () => root}
  }
  const branches: PDFRef[] = []
  for (let at = 0; at < pages.length; at += pagesInBranch) {
    const kids = pages.slice(at, at + pagesInBranch)
    branches.push(file.add({Type: '/Pages', Parent: root, Count: kids.length, Kids: kids}))
  }
  file.put(root, {...entries, Kids: branches})
  return {root, parentOf: (page) => branches[Math.floor(page / pagesInBranch)] ?? root}
}

/** One dictionary of resources for all pages. */
function writeResources({tables, fonts}: FileInput, file: PdfFile): PDFRef {
  const fontRefs = fonts().map((font) => [font.name, writeFont(font, file)] as const)
  const pictures = [...tables.pictures.pictures()].map(
    ([picture, name]) => [name, writePicture(picture, file)] as const,
  )
  return file.add({
    Font: Object.fromEntries(fontRefs),
    XObject: pictures.length > 0 ? Object.fromEntries(pictures) : undefined,
  })
}

function boxesOf(
  {width, height, bleedBox, ...page}: PageFrame,
  {isForPrinters}: Metadata,
): Record<string, readonly number[]> {
  // Printers must know where pages are cut (ISO 15930-7, 6.4).
  const trimBox = page.trimBox ?? (isForPrinters === true ? [0, 0, width, height] : undefined)
  return {
    MediaBox: [0, 0, width, height],
    ...(bleedBox === undefined ? {} : {BleedBox: bleedBox}),
    ...(trimBox === undefined ? {} : {TrimBox: trimBox}),
  }
}
