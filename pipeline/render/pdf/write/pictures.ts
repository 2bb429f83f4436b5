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
  const {format, bytes, pixelWidth, pixelHeight, colours} = picture
  const entries = {Type: '/XObject', Subtype: '/Image', Width: pixelWidth, Height: pixelHeight}
  if (format === 'jpeg') {
    const own = {ColorSpace: spaces[colours], BitsPerComponent: 8, Filter: '/DCTDecode'}
    // Adobe's programs write inks inverted.
    const decode = colours === 'cmyk' && isInverted(bytes) ? {Decode: [1, 0, 1, 0, 1, 0, 1, 0]} : {}
    return file.stream(bytes, {...entries, ...own, ...decode}, 'encoded')
  }
  const pixels = decodePng(bytes)
  const {width, height} = pixels
  const mask = maskOf(pixels, file)
  const isGrey = pixels.channels === 1 || picture.isGreyed === true
  return file.stream(isGrey ? greysOf(pixels) : pixels.colours, {
    ...entries,
    Width: width,
    Height: height,
    ColorSpace: isGrey ? spaces.grey : spaces.rgb,
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

const spaces = {grey: '/DeviceGray', rgb: '/DeviceRGB', cmyk: '/DeviceCMYK'} as const

/** How bright pixels are, by the weights of the colours of sRGB (ITU-R BT.709). */
function greysOf({channels, colours, width, height}: Pixels): Uint8Array {
  if (channels === 1) return colours
  const greys = new Uint8Array(width * height)
  for (let pixel = 0; pixel < greys.length; pixel++) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(pixel * 3, pixel * 3 + 3)
    greys[pixel] = Math.round(red * 0.2126 + green * 0.7152 + blue * 0.0722)
  }
  return greys
}

/** Whether a JPEG has the segment in which Adobe's programs say how its colours are stored (APP14). */
function isInverted(bytes: Uint8Array): boolean {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    if (bytes[at + 1] === 0xee)
      return Buffer.from(bytes.subarray(at + 4, at + 9)).toString('latin1') === 'Adobe'
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  }
  return false
}
