import type {BreakOptions, Pt} from '../model/types.ts'

/**
 * How much wider or narrower signs may be drawn: two in a hundred, which nobody sees, gives a narrow
 * column as much room again as half its word spaces do (Hàn Thế Thành 2000, as in pdfTeX).
 */
const most = 0.02
/** Spaces are stretched no further: wider ones, by more than five halves of a space, are worse than a ragged edge. */
export const loosest = 5
/** Steps of the scale: finer ones gain nothing and make files longer. */
const steps = 250

/** The share by which a line's signs may be scaled: 0 but in justified lines. */
export const expansionOf = ({align, expand}: BreakOptions): number =>
  align === 'justified' && expand !== false ? most : 0

/** What a line has to fill, and with what. */
export type LineRoom = {
  /** missing width, negative where there is too much */
  readonly slack: Pt
  readonly width: Pt
  readonly stretch: Pt
  readonly shrink: Pt
  readonly expansion: number
}

/**
 * How far a line is stretched (positive) or shrunk, signs and spaces together; signs no further
 * than their share, spaces as far as they must.
 *
 * @returns below -1 where it does not fit, infinite where nothing gives way
 */
export function ratioOf({slack, width, stretch, shrink, expansion}: LineRoom): number {
  const letters = expansion * width
  if (slack >= 0) {
    const ratio = slack / (stretch + letters)
    return ratio <= 1 ? ratio : (slack - letters) / stretch
  }
  // Rounding must not make a line too long that is as wide as the measure.
  return shrink + letters > 0 ? slack / (shrink + letters) : slack < -1e-4 ? -2 : 0
}

/** The scale of a line's signs, in steps: no wider than the line can take, and never too wide. */
export function scaleFor(ratio: number, expansion: number): number {
  const share = Math.max(-1, Math.min(1, ratio)) * expansion
  return 1 + Math.floor(share * steps + 1e-9) / steps
}
