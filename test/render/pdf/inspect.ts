import {inflateSync} from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'

/** A file as it was read back by pdf-lib, which knows nothing of how we write. */
export type Inspected = {
  readonly document: PDFDocument
  readonly catalog: PDFDict
  readonly pages: readonly PDFDict[]
  readonly elements: readonly Element[]
}

/** An element of the structure tree. */
export type Element = {
  readonly ref: string
  readonly type: string
  readonly dictionary: PDFDict
  readonly parent: Element | undefined
  readonly kids: readonly Kid[]
}
export type Kid =
  | {readonly kind: 'element'; readonly element: Element}
  | {readonly kind: 'content'; readonly page: string; readonly mcid: number}
  | {readonly kind: 'annotation'; readonly ref: string}

/** Read a PDF back. */
export async function inspect(bytes: Uint8Array): Promise<Inspected> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false})
  const catalog = document.catalog
  const pages = document.getPages().map(({node}) => node)
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const elements: Element[] = []
  collect(root.get(PDFName.of('K')), undefined, elements, document)
  return {document, catalog, pages, elements}
}

function collect(
  object: PDFObject | undefined,
  parent: Element | undefined,
  elements: Element[],
  document: PDFDocument,
): Element | undefined {
  if (!(object instanceof PDFRef)) return undefined
  const dictionary = document.context.lookup(object, PDFDict)
  const kids: Kid[] = []
  const element: Element = {
    ref: object.toString(),
    type: nameIn(dictionary, 'S') ?? '',
    dictionary,
    parent,
    kids,
  }
  elements.push(element)
  const own = dictionary.get(PDFName.of('Pg'))?.toString() ?? ''
  const listed = dictionary.lookup(PDFName.of('K'))
  const all = listed instanceof PDFArray ? listed.asArray() : [dictionary.get(PDFName.of('K'))]
  for (const kid of all) {
    if (kid instanceof PDFNumber) kids.push({kind: 'content', page: own, mcid: kid.asNumber()})
    else if (kid instanceof PDFDict) {
      if (nameIn(kid, 'Type') === 'OBJR')
        kids.push({kind: 'annotation', ref: kid.get(PDFName.of('Obj'))?.toString() ?? ''})
      else
        kids.push({
          kind: 'content',
          page: kid.get(PDFName.of('Pg'))?.toString() ?? '',
          mcid: kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
        })
    } else {
      const child = collect(kid, element, elements, document)
      if (child) kids.push({kind: 'element', element: child})
    }
  }
  return element
}

/** The name that an entry holds, without its slash. */
export function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The text that an entry holds. */
export function textIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}

/** A page's content stream, as text of one byte a character. */
export function contentOf(page: PDFDict): string {
  const stream = page.lookup(PDFName.of('Contents'), PDFStream)
  if (!(stream instanceof PDFRawStream)) throw new TypeError('the content is no raw stream')
  return inflateSync(stream.getContents()).toString('latin1')
}

/** Bytes of a stream that may be compressed. */
export function bytesOf(stream: PDFStream): Buffer {
  if (!(stream instanceof PDFRawStream)) throw new TypeError('not a raw stream')
  const bytes = Buffer.from(stream.getContents())
  return nameIn(stream.dict, 'Filter') === 'FlateDecode' ? inflateSync(bytes) : bytes
}

/** All entries of a name or number tree, in order, with its leaves put together. */
export function treeEntries(
  tree: PDFDict,
  kind: 'Names' | 'Nums',
): readonly (readonly [key: string, value: PDFObject])[] {
  const kids = tree.lookup(PDFName.of('Kids'))
  if (kids instanceof PDFArray)
    return kids.asArray().flatMap((_, index) => treeEntries(kids.lookup(index, PDFDict), kind))
  const list = tree.lookup(PDFName.of(kind), PDFArray)
  const entries: [string, PDFObject][] = []
  for (let at = 0; at + 1 < list.size(); at += 2) {
    const key = list.lookup(at)
    const text = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : ''
    entries.push([key instanceof PDFNumber ? String(key.asNumber()) : text, list.get(at + 1)])
  }
  return entries
}
