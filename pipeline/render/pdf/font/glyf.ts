import {itemAt} from '../../../finding/assert.ts'
import {int16, uint16} from './sfnt.ts'

/** Outlines of a TrueType font by glyph id. */
export type Outlines = {
  /** bytes of a glyph's description; empty for a blank, undefined behind the last glyph */
  readonly glyph: (id: number) => Uint8Array | undefined
  readonly metrics: (id: number) => {readonly advance: number; readonly bearing: number}
}

type Tables = {readonly table: (tag: string) => DataView | undefined}

/** Outlines of a font, read as they are asked for; what its tables lie about is taken as blank. */
export function outlinesOf(font: Tables): Outlines {
  const glyf = font.table('glyf')
  const loca = font.table('loca')
  const hmtx = font.table('hmtx')
  const isLong = int16(font.table('head'), 50) === 1
  const count = uint16(font.table('maxp'), 4)
  const metricsCount = Math.max(uint16(font.table('hhea'), 34), 1)
  const offset = (id: number): number => {
    if (!loca) return 0
    if (!isLong) return uint16(loca, id * 2) * 2
    return id * 4 + 4 <= loca.byteLength ? loca.getUint32(id * 4) : 0
  }
  return {
    glyph: (id) => {
      if (id >= count || !glyf) return undefined
      const start = offset(id)
      const end = Math.min(offset(id + 1), glyf.byteLength)
      if (end - start < 10) return new Uint8Array(0)
      return new Uint8Array(glyf.buffer, glyf.byteOffset + start, end - start)
    },
    metrics: (id) => {
      const at = Math.min(id, metricsCount - 1) * 4
      const bearingAt = id < metricsCount ? at + 2 : metricsCount * 4 + (id - metricsCount) * 2
      return {advance: uint16(hmtx, at), bearing: int16(hmtx, bearingAt)}
    },
  }
}

/** A glyph that is drawn as a part of another. */
export type Component = {
  readonly glyph: number
  /** where the id stands in the glyph's bytes */
  readonly at: number
}

const argsAreWords = 0x0001
const hasScale = 0x0008
const moreComponents = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080
const hasInstructions = 0x0100

/** Components of a composite glyph; none for a simple one. `end` is where instructions begin. */
export function componentsOf(bytes: Uint8Array): {
  readonly components: readonly Component[]
  readonly end: number
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const components: Component[] = []
  if (int16(view, 0) >= 0) return {components, end: bytes.length}
  let at = 10
  for (let more = true; more && at + 4 <= bytes.length;) {
    const flags = uint16(view, at)
    components.push({glyph: uint16(view, at + 2), at: at + 2})
    at += 4 + (flags & argsAreWords ? 4 : 2)
    at += flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0
    more = (flags & moreComponents) !== 0
  }
  return {components, end: Math.min(at, bytes.length)}
}

/** A glyph's description without hinting instructions, which no reader of today needs. */
export function withoutInstructions(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const contours = int16(view, 0)
  if (contours >= 0) {
    const lengthAt = 10 + contours * 2
    const length = uint16(view, lengthAt)
    if (length === 0 || lengthAt + 2 + length > bytes.length) return bytes.slice()
    const kept = new Uint8Array(bytes.length - length)
    kept.set(bytes.subarray(0, lengthAt))
    kept.set(bytes.subarray(lengthAt + 2 + length), lengthAt + 2)
    return kept
  }
  const {components, end} = componentsOf(bytes)
  const kept = bytes.slice(0, end)
  for (const {at} of components) {
    const high = itemAt(kept, at - 2)
    kept[at - 2] = high & ~(hasInstructions >> 8)
  }
  return kept
}
