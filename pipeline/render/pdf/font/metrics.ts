import type {FaceMetrics} from './types.ts'
import {readNames} from './names.ts'
import {int16, uint16, type Sfnt} from './sfnt.ts'

/** Measures of a face from head, hhea, OS/2 and post, in thousandths of an em. */
export function metricsOf(sfnt: Sfnt, unitsPerEm: number): FaceMetrics {
  const scale = 1000 / unitsPerEm
  const head = sfnt.table('head')
  const hhea = sfnt.table('hhea')
  const os2 = sfnt.table('OS/2')
  const post = sfnt.table('post')
  const ascent = int16(hhea, 4) || int16(os2, 68) || unitsPerEm * 0.8
  const hasHeights = os2 !== undefined && uint16(os2, 0) >= 2 && os2.byteLength >= 90
  return {
    ascent: ascent * scale,
    descent: (int16(hhea, 6) || int16(os2, 70) || unitsPerEm * -0.2) * scale,
    capHeight: (hasHeights ? int16(os2, 88) : 0) * scale || ascent * scale * 0.7,
    xHeight: (hasHeights ? int16(os2, 86) : 0) * scale || ascent * scale * 0.5,
    italicAngle: post && post.byteLength >= 8 ? post.getInt32(4) / 65536 : 0,
    bbox: [
      int16(head, 36) * scale,
      int16(head, 38) * scale,
      int16(head, 40) * scale,
      int16(head, 42) * scale,
    ],
    weight: uint16(os2, 4) || 400,
    isFixedPitch: post !== undefined && post.byteLength >= 16 && post.getUint32(12) !== 0,
    underlinePosition: (int16(post, 8) || unitsPerEm * -0.1) * scale,
    underlineThickness: (int16(post, 10) || unitsPerEm * 0.05) * scale,
  }
}

/**
 * The PostScript name, in characters that a PDF name may hold, 63 at most as OpenType allows (PDF/A allows 127 with the
 * tag of a subset); empty where there is none.
 */
export function postScriptName(sfnt: Pick<Sfnt, 'table'>): string {
  const {postScript} = readNames(sfnt.table('name'))
  return postScript.replaceAll(/[^A-Za-z0-9-]/gu, '').slice(0, 63)
}

/** What the licence bits (OS/2 fsType) allow: a sentence where embedding a subset is forbidden. */
export function embeddingObstacle(sfnt: Sfnt): string | undefined {
  const os2 = sfnt.table('OS/2')
  if (!os2) return undefined
  const fsType = uint16(os2, 8)
  if ((fsType & 0x000f) === 0x0002) return 'its licence bits (fsType) forbid embedding'
  if (fsType & 0x0100) return 'its licence bits (fsType) forbid subsetting'
  if (fsType & 0x0200) return 'its licence bits (fsType) allow bitmaps only'
  return undefined
}
