import {InternalError} from '../../../finding/assert.ts'
import type {Face} from './types.ts'

const kinds = ['M', 'L', 'Q', 'C', 'Z'] as const

/**
 * A piece of a glyph's outline, in font units with y upwards: `M` begins a contour, `L` is a line, `Q` and `C` are Bézier
 * curves with their control points before their end, `Z` closes the contour.
 */
export type OutlineCommand = {
  readonly type: (typeof kinds)[number]
  readonly values: readonly number[]
}

/** The outline of a glyph, in units of the face's own file; empty for one without ink. */
export function glyphOutline(face: Face, glyph: number): readonly OutlineCommand[] {
  const commands = face.shaper().glyphToJson(glyph)
  return commands.map(({type, values}) => {
    const kind = kinds.find((one) => one === type)
    if (!kind) throw new InternalError(`HarfBuzz gave the outline command ${type}`)
    return {type: kind, values}
  })
}
