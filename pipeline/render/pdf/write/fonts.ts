import type {FinishedFont} from '../paint/types.ts'
import type {PdfFile} from './file.ts'
import type {PDFRef} from './pdf-lib.ts'

/** A Type 0 font of our own codes over a TrueType subset (ISO 32000-1, 9.7). */
export function writeFont(font: FinishedFont, file: PdfFile): PDFRef {
  const {descriptor, baseFont} = font
  const description = file.add({
    Type: '/FontDescriptor',
    FontName: `/${baseFont}`,
    Flags: descriptor.flags,
    FontBBox: descriptor.bbox,
    ItalicAngle: descriptor.italicAngle,
    Ascent: descriptor.ascent,
    Descent: descriptor.descent,
    CapHeight: descriptor.capHeight,
    StemV: descriptor.stemV,
    FontFile2: file.stream(font.bytes, {Length1: font.bytes.length}),
  })
  // Thousands of numbers: written plainly rather than as objects.
  const widths = file.add({syntax: `[${font.widths}]`})
  const descendant = file.add({
    Type: '/Font',
    Subtype: '/CIDFontType2',
    BaseFont: `/${baseFont}`,
    CIDSystemInfo: {Registry: 'Adobe', Ordering: 'Identity', Supplement: 0},
    FontDescriptor: description,
    CIDToGIDMap: file.stream(font.cidToGid, {}),
    DW: 0,
    W: widths,
  })
  return file.add({
    Type: '/Font',
    Subtype: '/Type0',
    BaseFont: `/${baseFont}`,
    Encoding: '/Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream(font.toUnicode, {}),
  })
}
