import {itemAt} from '../../../finding/assert.ts'
import type {Picture} from '../layout/model/frame.ts'
import type {PdfFile} from './file.ts'
import type {Entries} from './objects.ts'
import type {PDFRef} from './pdf-lib.ts'
import {decodePng, type Pixels} from './png.ts'

// In bounds: the loop ends before the file does.

/**
 * Write a picture as an image XObject (ISO 32000-1, 8.9.5): a JPEG as it is, a PNG decoded, what is
 * transparent in it as a mask.
 */
export function writePicture(picture: Picture, file: PdfFile): PDFRef {
  const {format, bytes, pixelWidth, pixelHeight} = picture
  const entries = {Type: '/XObject', Subtype: '/Image', Width: pixelWidth, Height: pixelHeight}
  if (format === 'jpeg') {
    const space = jpegComponents(bytes) === 1 ? '/DeviceGray' : '/DeviceRGB'
    const own = {ColorSpace: space, BitsPerComponent: 8, Filter: '/DCTDecode'}
    return file.stream(bytes, {...entries, ...own}, 'encoded')
  }
  const pixels = decodePng(bytes)
  const {width, height} = pixels
  const mask = maskOf(pixels, file)
  return file.stream(pixels.colours, {
    ...entries,
    Width: width,
    Height: height,
    ColorSpace: pixels.channels === 1 ? '/DeviceGray' : '/DeviceRGB',
    BitsPerComponent: 8,
    SMask: mask,
  })
}

function maskOf({alpha, width, height}: Pixels, file: PdfFile): PDFRef | undefined {
  if (!alpha) return undefined
  const entries: Entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: width,
    Height: height,
    ColorSpace: '/DeviceGray',
    BitsPerComponent: 8,
  }
  return file.stream(alpha, entries)
}

/** Components of a JPEG from its frame header (ISO 10918-1, B.2.2); 3 where there is none. */
function jpegComponents(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return itemAt(bytes, at + 9)
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  }
  return 3
}
