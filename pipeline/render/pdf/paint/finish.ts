import {createHash} from 'node:crypto'
import {subsetFace} from '../font/subset.ts'
import type {Face} from '../font/types.ts'
import {number} from './number.ts'
import {toUnicodeMap} from './to-unicode.ts'
import {drawingOf, type CodeEntry, type FinishedFont, type FontCodes} from './types.ts'
import type {FontDescriptor} from './types.ts'

/** The font file and tables for the codes of a face; deterministic, tag included. */
export function finishFont({face, name, entries}: FontCodes): FinishedFont {
  const {unitsPerEm} = face
  const {glyphs, gids} = distinctGlyphs(entries)
  const bytes = subsetFace(
    face,
    glyphs.map(({parts, advance}) => ({parts, advance: (advance * unitsPerEm) / 1000})),
  )
  const cidToGid = new Uint8Array((entries.length + 1) * 2)
  const view = new DataView(cidToGid.buffer)
  for (const [index, gid] of gids.entries()) view.setUint16((index + 1) * 2, gid)
  return {
    name,
    baseFont: `${subsetTag(face, entries)}+${face.name}`,
    bytes,
    cidToGid,
    toUnicode: toUnicodeMap(entries),
    widths: `1 [${entries.map(({advance}) => number(advance)).join(' ')}]`,
    descriptor: descriptorOf(face),
  }
}

/** Codes that draw the same share a glyph. */
function distinctGlyphs(entries: readonly CodeEntry[]): {
  readonly glyphs: readonly CodeEntry[]
  readonly gids: readonly number[]
} {
  const known = new Map<string, number>()
  const glyphs: CodeEntry[] = []
  const gids = entries.map((entry) => {
    const key = `${drawingOf(entry.parts)} ${entry.advance}`
    let gid = known.get(key)
    if (gid === undefined) {
      glyphs.push(entry)
      gid = glyphs.length
      known.set(key, gid)
    }
    return gid
  })
  return {glyphs, gids}
}

/** Six capitals made of what the subset holds, so that unlike subsets never share a name. */
function subsetTag(face: Face, entries: readonly CodeEntry[]): string {
  const hash = createHash('sha256').update(face.name)
  for (const {parts, text} of entries) hash.update(`${drawingOf(parts)} ${text}\n`)
  return [...hash.digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('')
}

const flag = {fixedPitch: 1, serif: 2, symbolic: 4, italic: 64} as const

function descriptorOf({name, metrics}: Face): FontDescriptor {
  const flags =
    flag.symbolic |
    (metrics.isFixedPitch ? flag.fixedPitch : 0) |
    (/serif/iu.test(name) ? flag.serif : 0) |
    (metrics.italicAngle === 0 ? 0 : flag.italic)
  return {
    flags,
    bbox: metrics.bbox,
    italicAngle: metrics.italicAngle,
    ascent: metrics.ascent,
    descent: metrics.descent,
    capHeight: metrics.capHeight,
    // The usual estimate from the weight class; no reader uses it while the font is embedded.
    stemV: Math.round(50 + (metrics.weight / 65) ** 2),
  }
}
