import {deflateSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodePng} from '../../../../pipeline/render/pdf/write/png.ts'
import {runsOf} from '../../../runs.ts'

const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** A picture as numbers: samples by pixel, each below 2 to the power of the depth. */
type Picture = {
  readonly width: number
  readonly height: number
  readonly colourType: number
  readonly depth: number
  readonly isInterlaced: boolean
  readonly filters: readonly number[]
  readonly pixels: readonly (readonly number[])[]
}

const picture: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.integer({min: 1, max: 17}),
    height: fc.integer({min: 1, max: 17}),
    colourType: fc.constantFrom(0, 2, 3, 4, 6),
    isInterlaced: fc.boolean(),
    filters: fc.array(fc.nat(4), {minLength: 1, maxLength: 7}),
  })
  .chain((shape) =>
    fc.constantFrom(...(depths[shape.colourType] ?? [8])).chain((depth) =>
      fc
        .array(
          fc.array(fc.nat(2 ** depth - 1), {
            minLength: samples[shape.colourType] ?? 1,
            maxLength: samples[shape.colourType] ?? 1,
          }),
          {minLength: shape.width * shape.height, maxLength: shape.width * shape.height},
        )
        .map((pixels) => ({...shape, depth, pixels})),
    ),
  )

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The bytes of a line, its samples packed from the left. */
function packed(line: readonly number[], depth: number): number[] {
  if (depth === 16) return line.flatMap((value) => [value >> 8, value & 255])
  const bytes = Array.from({length: Math.ceil((line.length * depth) / 8)}, () => 0)
  for (const [index, value] of line.entries()) {
    const bit = index * depth
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (value << (8 - depth - (bit & 7)))
  }
  return bytes
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [da, db, dc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  return da <= db && da <= dc ? a : db <= dc ? b : c
}

/** A line under one of the five filters of ISO 15948. */
function filtered(filter: number, line: readonly number[], above: readonly number[], step: number) {
  return line.map((value, at) => {
    const [a, b, c] = [line[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0]
    return (value - [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter]!) & 255
  })
}

function encode(shape: Picture): Uint8Array {
  const {width, height, colourType, depth, isInterlaced, filters, pixels} = shape
  const step = Math.max(1, ((samples[colourType] ?? 1) * depth) >> 3)
  const raw: number[] = []
  let row = 0
  for (const [x, y, stepX, stepY] of isInterlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: readonly number[] = []
    for (let top = y; top < height; top += stepY) {
      const line: number[] = []
      for (let left = x; left < width; left += stepX) line.push(...pixels[top * width + left]!)
      if (line.length === 0) continue
      const bytes = packed(line, depth)
      const filter = filters[row++ % filters.length] ?? 0
      raw.push(filter, ...filtered(filter, bytes, above, step))
      above = bytes
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colourType, 0, 0, isInterlaced ? 1 : 0], 8)
  const data = deflateSync(Uint8Array.from(raw))
  const half = data.length >> 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(colourType === 3 ? [chunk('PLTE', Buffer.from(palette.flat()))] : []),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const palette = Array.from({length: 256}, (_, index) => [index, 255 - index, (index * 7) & 255])

function chunk(kind: string, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(kind, 'latin1'), content, Buffer.alloc(4)])
}

describe('a PNG', () => {
  it('of any colour type, depth, filter and interlacing comes back pixel by pixel', () => {
    fc.assert(
      fc.property(picture, (shape) => {
        const {width, height, channels, colours, alpha} = decodePng(encode(shape))
        expect([width, height]).toEqual([shape.width, shape.height])
        const {colourType, depth} = shape
        const eight = (value: number): number =>
          depth === 16 ? value >> 8 : Math.round((value * 255) / (2 ** depth - 1))
        const wanted = shape.pixels.map((pixel) =>
          colourType === 3 ? palette[pixel[0]!]! : pixel.slice(0, channels).map(eight),
        )
        expect([...colours]).toEqual(wanted.flat())
        const opacity = shape.pixels.map((pixel) =>
          colourType === 4 || colourType === 6 ? eight(pixel.at(-1)!) : 255,
        )
        expect([...(alpha ?? opacity.map(() => 255))]).toEqual(opacity)
      }),
      {numRuns: runsOf(300)},
    )
  })
})
