import type {Face, FaceMetrics} from './types.ts'

/**
 * A face drawn larger or smaller than its size says, so that a word of another script looks as large
 * as those around it: Latin figures in Arabic text, which is set a fifth larger than Latin.
 *
 * @param factor above 1 for larger
 * @param index its position in the font set
 */
export function resized(face: Face, factor: number, index: number): Face {
  const unitsPerEm = Math.min(16384, Math.max(16, Math.round(face.unitsPerEm / factor)))
  return {
    ...face,
    index,
    unitsPerEm,
    base: {face, factor: face.unitsPerEm / unitsPerEm},
    metrics: scaledMetrics(face.metrics, face.unitsPerEm / unitsPerEm),
  }
}

function scaledMetrics(metrics: FaceMetrics, factor: number): FaceMetrics {
  const [left, bottom, right, top] = metrics.bbox
  return {
    ...metrics,
    ascent: metrics.ascent * factor,
    descent: metrics.descent * factor,
    capHeight: metrics.capHeight * factor,
    xHeight: metrics.xHeight * factor,
    bbox: [left * factor, bottom * factor, right * factor, top * factor],
    underlinePosition: metrics.underlinePosition * factor,
    underlineThickness: metrics.underlineThickness * factor,
  }
}
