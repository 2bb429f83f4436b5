import {itemAt} from '../../../finding/assert.ts'

/** What decoding a PNG's pixels needs to know (ISO 15948, 11.2 and 11.3.2.1). */
export type PngHeader = {
  readonly width: number
  readonly height: number
  /** bits a sample: 1, 2, 4, 8 or 16 */
  readonly depth: number
  readonly colourType: number
  /** samples a pixel */
  readonly samples: number
  readonly isInterlaced: boolean
  readonly palette: Uint8Array
  readonly transparency: Uint8Array
}

const samplesOf: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/** The header of a PNG file and its compressed pixels, chunks joined. */
export function readPngChunks(bytes: Uint8Array): {
  readonly header: PngHeader
  readonly data: Uint8Array
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let palette = new Uint8Array(0)
  let transparency = new Uint8Array(0)
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'IDAT') parts.push(content)
    if (kind === 'PLTE') palette = content.slice()
    if (kind === 'tRNS') transparency = content.slice()
    at += 12 + length
  }
  const colourType = itemAt(bytes, 25)
  const header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: itemAt(bytes, 24),
    colourType,
    // Other types do not exist: a broken file is read as grey.
    samples: samplesOf[colourType] ?? 1,
    isInterlaced: bytes[28] === 1,
    palette,
    transparency,
  }
  return {header, data: Buffer.concat(parts)}
}
