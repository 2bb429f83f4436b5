import {Blob, Face as HarfBuzzFace, Font} from 'harfbuzzjs'
import {problem, type Attempt} from '../../../finding/result.ts'
import {embeddingObstacle, metricsOf, postScriptName} from './metrics.ts'
import {readSfnt} from './sfnt.ts'
import type {Cut, Face} from './types.ts'

/** A font file, and which cut of its family it is. */
export type FaceFile = {
  readonly package: string
  readonly file: string
  readonly cut: Cut
  readonly bytes: Uint8Array
}

/**
 * A face of a font file's bytes.
 *
 * @param index its position in the font set
 * @returns the face, or why the file cannot be used
 */
export function openFace(source: FaceFile, index: number): Attempt<Face> {
  const read = readSfnt(source.bytes)
  if (!read.ok) return read
  const sfnt = read.value
  const obstacle = embeddingObstacle(sfnt)
  if (obstacle) return problem(obstacle)
  const head = sfnt.table('head')
  const maxp = sfnt.table('maxp')
  if (!head || head.byteLength < 54 || !maxp || maxp.byteLength < 6)
    return problem('the head or maxp table is too short')
  const unitsPerEm = head.getUint16(18)
  if (unitsPerEm < 16 || unitsPerEm > 16384)
    return problem(`it claims ${unitsPerEm} units to the em`)
  const shaper = lazily(() => new Font(new HarfBuzzFace(new Blob(source.bytes))))
  const face: Face = {
    index,
    name: postScriptName(sfnt) || `Font${index}`,
    package: source.package,
    file: source.file,
    cut: source.cut,
    unitsPerEm,
    metrics: metricsOf(sfnt, unitsPerEm),
    glyphCount: maxp.getUint16(4),
    bytes: source.bytes,
    glyphOf: glyphLookup(shaper),
    shaper,
  }
  return {ok: true, value: face}
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function glyphLookup(shaper: () => Font): (codePoint: number) => number {
  const known = new Map<number, number>()
  return (codePoint) => {
    let glyph = known.get(codePoint)
    if (glyph === undefined) {
      // 0 is the glyph for what a face lacks (OpenType, cmap).
      glyph = shaper().nominalGlyph(codePoint) ?? 0
      known.set(codePoint, glyph)
    }
    return glyph
  }
}
