import type {LabelSort} from '../../language/model/types.ts'
import type {Series, WrittenLabel} from '../model/types.ts'

/** One meaning of a label. */
export type LabelReading = {
  readonly series: Series
  /** place in its series: `c` is 3, `iv` is 4, `2-1` is 2 */
  readonly value: number
  /** parts of the address, as normalised: `['8', '10']`, `['a']`, `['2-1']` */
  readonly path: readonly string[]
  /** what an inserted point adds to its number: `bis`, `a`, `-1` */
  readonly suffix: string
  /** last value of a range: `2–3.` */
  readonly until?: number
  /** a series of double letters, as German laws have below `a)`: `aa)`, `bb)` */
  readonly isDoubled?: true
  /** letters of another alphabet that look alike were typed: `ХIII` with a Cyrillic Х */
  readonly isHomoglyph?: true
}

/** A label found at the start of a text. */
export type LabelFound = WrittenLabel & {
  /** as printed, markers and words included, space behind it left out */
  readonly text: string
  /** UTF-16 units up to where the text proper begins */
  readonly length: number
  /** what the label's word names */
  readonly sort?: LabelSort
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
  /** its number may as well be a word of prose, or prose goes on behind it: `Title V shape`, `Schedule A Meeting` */
  readonly isDoubtful?: true
  /** whether a full stop, colon, dash or the end of the text follows a word label; a wide space, a bare number */
  readonly closed: boolean
  /** the text follows without the space that Markdown needs */
  readonly unspaced: boolean
}
