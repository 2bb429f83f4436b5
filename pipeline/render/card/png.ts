import {crc32} from 'node:zlib'
import {zlibSync} from 'fflate'

/** A picture of at most 256 colours. */
export type IndexedPicture = {
  readonly width: number
  readonly height: number
  /** red, green, blue of each colour, one after the other */
  readonly palette: Uint8Array
  /** the colour of each pixel, row by row */
  readonly pixels: Uint8Array
}

/**
 * A picture as a PNG file: the same bytes on every machine.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf({width, height, palette, pixels}: IndexedPicture): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, colours of a palette.
  head.set([8, 3], 8)
  // Each row begins with the number of its filter, which is none.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, {level: 9})),
    chunk('IEND', new Uint8Array(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
