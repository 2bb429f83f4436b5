import type {PDFContext, PDFRef} from 'pdf-lib'
import type {FinishedFont} from '../paint/types.ts'
import {dictionary, stream} from './objects.ts'
import {PDFRawWidths} from './raw.ts'

/** A Type 0 font of our own codes over a TrueType subset (ISO 32000-1, 9.7). */
export function writeFont(font: FinishedFont, context: PDFContext): PDFRef {
  const {descriptor, baseFont} = font
  const file = stream(font.bytes, {Length1: font.bytes.length}, context)
  const description = context.register(
    dictionary(
      {
        Type: '/FontDescriptor',
        FontName: `/${baseFont}`,
        Flags: descriptor.flags,
        FontBBox: descriptor.bbox,
        ItalicAngle: descriptor.italicAngle,
        Ascent: descriptor.ascent,
        Descent: descriptor.descent,
        CapHeight: descriptor.capHeight,
        StemV: descriptor.stemV,
        FontFile2: file,
      },
      context,
    ),
  )
  const descendant = context.register(
    dictionary(
      {
        Type: '/Font',
        Subtype: '/CIDFontType2',
        BaseFont: `/${baseFont}`,
        CIDSystemInfo: {Registry: 'Adobe', Ordering: 'Identity', Supplement: 0},
        FontDescriptor: description,
        CIDToGIDMap: stream(font.cidToGid, {}, context),
        DW: 0,
        W: PDFRawWidths.of(font.widths),
      },
      context,
    ),
  )
  return context.register(
    dictionary(
      {
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: `/${baseFont}`,
        Encoding: '/Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: stream(font.toUnicode, {}, context),
      },
      context,
    ),
  )
}
