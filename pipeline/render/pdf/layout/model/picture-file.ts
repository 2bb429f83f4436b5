import type {ColourSpace} from '../../../../config/pdf.ts'
import type {Picture} from './frame.ts'

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A picture of 2^15 pixels a side is a mistake, or an attack. */
const mostPixels = 1 << 15

/** A PNG or JPEG file as a picture; undefined where the bytes are neither, or their size is absurd. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = pngSignature.every((byte, index) => bytes[index] === byte)
  const size = isPng ? pngSize(view) : jpegSize(view)
  if (!size) return undefined
  const {pixelWidth, pixelHeight} = size
  const isSane = [pixelWidth, pixelHeight].every((pixels) => pixels > 0 && pixels <= mostPixels)
  return isSane ? {format: isPng ? 'png' : 'jpeg', bytes, ...size} : undefined
}

type Size = Pick<Picture, 'pixelWidth' | 'pixelHeight' | 'colours'>

/** The size stands in the header chunk, the first (PNG specification, 11.2.2). */
function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 33) return undefined
  // Colour types 0 and 4 are grey, without and with transparency (11.2.2).
  const colours = [0, 4].includes(view.getUint8(25)) ? 'grey' : 'rgb'
  return {pixelWidth: view.getUint32(16), pixelHeight: view.getUint32(20), colours}
}

/** The size stands in the frame header, behind segments of any number (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    // SOF0 to SOF15 but DHT, JPG and DAC, which share the range.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return frameSize(view, at)
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function frameSize(view: DataView, at: number): Size {
  const components = at + 9 < view.byteLength ? view.getUint8(at + 9) : 3 // as in most
  const colours: ColourSpace = components === 1 ? 'grey' : components === 4 ? 'cmyk' : 'rgb'
  return {pixelWidth: view.getUint16(at + 7), pixelHeight: view.getUint16(at + 5), colours}
}
