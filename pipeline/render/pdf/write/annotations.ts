import {asciiAddress} from '../structure/links.ts'
import type {PageLink} from '../structure/tree-content.ts'
import type {PdfFile} from './file.ts'
import {textString, type Entries} from './objects.ts'
import {Objects, type PDFRef} from './pdf-lib.ts'

/** Link annotations, one for each link of the structure, in their order. */
export function writeAnnotations(
  links: readonly PageLink[],
  pageCount: number,
  file: PdfFile,
): readonly PDFRef[] {
  return links.map(({frame}, index) => {
    const {x, y, width, height, target, text} = frame
    const opens: Entries =
      target.kind === 'destination'
        ? {Dest: textString(target.name)}
        : {A: {S: '/URI', URI: Objects.PDFString.of(asciiAddress(target.url))}}
    return file.add({
      Type: '/Annot',
      Subtype: '/Link',
      Rect: [x, y, x + width, y + height],
      Border: [0, 0, 0],
      // Bit 3: it is printed, as PDF/A asks (ISO 19005-2, 6.3.2).
      F: 4,
      Contents: textString(text),
      StructParent: pageCount + index,
      ...opens,
    })
  })
}

/** Annotations of each page. */
export function annotationsByPage(
  links: readonly PageLink[],
  annotations: readonly PDFRef[],
): ReadonlyMap<number, readonly PDFRef[]> {
  const pages = new Map<number, PDFRef[]>()
  for (const [index, {page}] of links.entries()) {
    const annotation = annotations[index]
    if (!annotation) continue
    const list = pages.get(page)
    if (list) list.push(annotation)
    else pages.set(page, [annotation])
  }
  return pages
}
