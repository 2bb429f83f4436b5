import {inflateSync} from 'node:zlib'
import {readPngChunks, type PngHeader} from './png-chunks.ts'
import {unfilter} from './png-filter.ts'

// In bounds: what is cut off in a broken file is black.

/** A picture's pixels, eight bits a sample. */
export type Pixels = {
  readonly width: number
  readonly height: number
  /** 1 grey; 3 red, green and blue */
  readonly channels: 1 | 3
  readonly colours: Uint8Array
  /** absent where all of it is opaque */
  readonly alpha?: Uint8Array
}

/** The passes of a picture: where each begins, and how far its pixels stand apart (ISO 15948, 8.2). */
type Pass = {readonly x: number; readonly y: number; readonly stepX: number; readonly stepY: number}
const whole: Pass = {x: 0, y: 0, stepX: 1, stepY: 1}
const adam7: readonly Pass[] = [
  {x: 0, y: 0, stepX: 8, stepY: 8},
  {x: 4, y: 0, stepX: 8, stepY: 8},
  {x: 0, y: 4, stepX: 4, stepY: 8},
  {x: 2, y: 0, stepX: 4, stepY: 4},
  {x: 0, y: 2, stepX: 2, stepY: 4},
  {x: 1, y: 0, stepX: 2, stepY: 2},
  {x: 0, y: 1, stepX: 1, stepY: 2},
]

/** Decode a PNG file of any colour type, depth and interlacing; pixels that are cut off stay black. */
export function decodePng(bytes: Uint8Array): Pixels {
  const {header, data} = readPngChunks(bytes)
  const {width, height} = header
  // What was flushed last may be cut off: all that is there counts.
  const raw = inflateSync(data, {finishFlush: 2})
  const channels = header.colourType === 0 || header.colourType === 4 ? 1 : 3
  const colours = new Uint8Array(width * height * channels)
  const alpha = new Uint8Array(width * height).fill(255)
  const bits = header.depth * header.samples
  let at = 0
  for (const pass of header.isInterlaced ? adam7 : [whole]) {
    const columns = Math.ceil((width - pass.x) / pass.stepX)
    const rows = Math.ceil((height - pass.y) / pass.stepY)
    if (columns <= 0 || rows <= 0) continue
    const stride = Math.ceil((columns * bits) / 8)
    const end = at + rows * (stride + 1)
    const lines = unfilter(raw.subarray(at, end), stride, Math.max(1, bits >> 3))
    at = end
    for (let row = 0; row < rows; row++) {
      const line = lines.subarray(row * stride, (row + 1) * stride)
      const start = (pass.y + row * pass.stepY) * width + pass.x
      for (let column = 0; column < columns; column++) {
        const pixel = start + column * pass.stepX
        copyPixel(line, column, header, {colours, alpha, channels, pixel})
      }
    }
  }
  const isOpaque = alpha.every((value) => value === 255)
  return {width, height, channels, colours, ...(isOpaque ? {} : {alpha})}
}

type Target = {
  readonly colours: Uint8Array
  readonly alpha: Uint8Array
  readonly channels: number
  readonly pixel: number
}

function copyPixel(line: Uint8Array, column: number, header: PngHeader, target: Target): void {
  const {colourType, samples, palette, transparency} = header
  const {colours, alpha, channels, pixel} = target
  const first = column * samples
  if (colourType === 3) {
    const index = rawSample(line, first, header.depth)
    for (let channel = 0; channel < 3; channel++)
      colours[pixel * 3 + channel] = palette[index * 3 + channel] ?? 0
    // Colours that tRNS does not name are opaque (11.3.2.1).
    alpha[pixel] = transparency[index] ?? 255
    return
  }
  for (let channel = 0; channel < channels; channel++)
    colours[pixel * channels + channel] = sample(line, first + channel, header.depth)
  if (samples > channels) alpha[pixel] = sample(line, first + channels, header.depth)
  else if (transparency.length >= channels * 2)
    alpha[pixel] = isKeyColour(line, first, header) ? 0 : 255
}

/** A sample as it is stored; of sixteen bits the upper eight. */
function rawSample(line: Uint8Array, index: number, depth: number): number {
  if (depth >= 8) return line[(index * depth) >> 3] ?? 0
  const bit = index * depth
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function sample(line: Uint8Array, index: number, depth: number): number {
  const value = rawSample(line, index, depth)
  return depth >= 8 ? value : Math.round((value * 255) / ((1 << depth) - 1))
}

/** Whether a pixel has the one colour that tRNS makes transparent (ISO 15948, 11.3.2.1). */
function isKeyColour(line: Uint8Array, first: number, header: PngHeader): boolean {
  const {samples, depth, transparency} = header
  for (let channel = 0; channel < samples; channel++) {
    const key = ((transparency[channel * 2] ?? 0) << 8) | (transparency[channel * 2 + 1] ?? 0)
    const at = (first + channel) * 2
    const value =
      depth === 16
        ? ((line[at] ?? 0) << 8) | (line[at + 1] ?? 0)
        : rawSample(line, first + channel, depth)
    if (value !== key) return false
  }
  return true
}
