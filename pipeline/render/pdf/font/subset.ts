import {InternalError, itemAt} from '../../../finding/assert.ts'
import {componentsOf, outlinesOf, withoutInstructions} from './glyf.ts'
import {int16, readSfnt} from './sfnt.ts'
import {packSfnt} from './pack.ts'
import type {Face} from './types.ts'

/** A glyph of the face, where it stands in font units, and its size where that is another (below 2). */
type WantedPart = {
  readonly glyph: number
  readonly x: number
  readonly y: number
  readonly scale?: number
}

/** A glyph of a subset: one of the face as it is, or several put together. */
export type WantedGlyph = {
  readonly parts: readonly WantedPart[]
  /** font units */
  readonly advance: number
}

type Glyph = {bytes: Uint8Array; readonly advance: number; readonly bearing: number}

/**
 * A TrueType file with just the glyphs wanted: glyph 0 is blank, glyph n is `wanted[n - 1]`, what
 * these are made of follows. Clusters of several glyphs become composite glyphs, so that one code
 * can draw, and stand for, all of it.
 */
export function subsetFace(face: Face, wanted: readonly WantedGlyph[]): Uint8Array {
  const read = readSfnt(face.bytes)
  if (!read.ok) throw new InternalError(`a font that was open is broken: ${read.problem}`)
  const source = read.value
  const outlines = outlinesOf(source)
  const glyphs: Glyph[] = [{bytes: new Uint8Array(0), advance: face.unitsPerEm / 2, bearing: 0}]
  // Where glyphs of the face stand in the subset, as far as composites need them.
  const places = new Map<number, number>()
  const pending: number[] = []
  const placeOf = (id: number): number => {
    let place = places.get(id)
    if (place === undefined) {
      place = 1 + wanted.length + pending.length
      places.set(id, place)
      pending.push(id)
    }
    return place
  }
  const copy = (id: number, advance?: number): Glyph => {
    const metrics = outlines.metrics(id)
    const bytes = withoutInstructions(outlines.glyph(id) ?? new Uint8Array(0))
    for (const component of componentsOf(bytes).components)
      new DataView(bytes.buffer).setUint16(component.at, placeOf(component.glyph))
    return {bytes, advance: advance ?? metrics.advance, bearing: metrics.bearing}
  }
  for (const {parts, advance} of wanted) {
    // A damaged font may map to glyphs that it lacks; they are blank.
    const inked = parts.filter(({glyph}) => (outlines.glyph(glyph)?.length ?? 0) > 0)
    const [first] = inked
    if (!first) glyphs.push({bytes: new Uint8Array(0), advance, bearing: 0})
    else if (inked.length === 1 && first.x === 0 && first.y === 0 && !first.scale)
      glyphs.push(copy(first.glyph, advance))
    else {
      const placed = inked.map((part) => ({
        ...part,
        place: placeOf(part.glyph),
        bytes: outlines.glyph(part.glyph) ?? new Uint8Array(0),
      }))
      glyphs.push(composite(placed, advance))
    }
  }
  for (let index = 0; index < pending.length; index++) glyphs.push(copy(itemAt(pending, index)))
  return packSfnt(source, glyphs)
}

type PlacedPart = WantedPart & {readonly place: number; readonly bytes: Uint8Array}

const argumentsAreOffsets = 0x0003
const hasScale = 0x0008
const morePartsFollow = 0x0020
const offsetsAreUnscaled = 0x1000

function composite(parts: readonly PlacedPart[], advance: number): Glyph {
  const bytes = new Uint8Array(10 + parts.reduce((sum, {scale}) => sum + (scale ? 10 : 8), 0))
  const view = new DataView(bytes.buffer)
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  let at = 10
  for (const [index, part] of parts.entries()) {
    const {scale = 1, x, y} = part
    const source = new DataView(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength)
    left = Math.min(left, Math.floor(int16(source, 2) * scale) + x)
    bottom = Math.min(bottom, Math.floor(int16(source, 4) * scale) + y)
    right = Math.max(right, Math.ceil(int16(source, 6) * scale) + x)
    top = Math.max(top, Math.ceil(int16(source, 8) * scale) + y)
    const more = index < parts.length - 1 ? morePartsFollow : 0
    const scaled = part.scale ? hasScale | offsetsAreUnscaled : 0
    view.setUint16(at, argumentsAreOffsets | more | scaled)
    view.setUint16(at + 2, part.place)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
    // A fixed-point number with two bits before the point.
    if (part.scale) view.setInt16(at + 8, Math.round(scale * 0x4000))
    at += part.scale ? 10 : 8
  }
  view.setInt16(0, -1)
  for (const [index, edge] of [left, bottom, right, top].entries())
    view.setInt16(2 + index * 2, edge)
  // Rasterisers shift a glyph so that its left edge is its bearing.
  return {bytes, advance, bearing: left}
}
