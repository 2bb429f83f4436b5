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
  const [pixelWidth, pixelHeight] = size
  const isSane = [pixelWidth, pixelHeight].every((pixels) => pixels > 0 && pixels <= mostPixels)
  return isSane ? {format: isPng ? 'png' : 'jpeg', bytes, pixelWidth, pixelHeight} : undefined
}

type Size = readonly [width: number, height: number]

/** The size stands in the header chunk, the first (PNG specification, 11.2.2). */
function pngSize(view: DataView): Size | undefined {
  return view.byteLength < 33 ? undefined : [view.getUint32(16), view.getUint32(20)]
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
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
