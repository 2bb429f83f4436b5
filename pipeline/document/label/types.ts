import type {LabelSort} from '../../language/model/types.ts'

/** Kinds of counting. A sequence keeps to one. */
export type Series = 'decimal' | 'letter' | 'roman'

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
}

/** How the number is enclosed. */
export type Enclosure =
  /** nothing around it: `8.1`, `17` */
  | 'bare'
  /** `8.`, `3、`, `4．` */
  | 'stop'
  /** `8)` */
  | 'bracket'
  /** `(8)` */
  | 'brackets'
  /** `10 -`, as the UN's Arabic */
  | 'dash'
  /** `§ 3` */
  | 'sign'
  /** `Article 3`, `3-бап` */
  | 'word'

/** A label found at the start of a text. */
export type LabelFound = {
  /** as printed, markers and words included, space behind it left out */
  readonly text: string
  /** UTF-16 units up to where the text proper begins */
  readonly length: number
  readonly enclosure: Enclosure
  /** what the label's word names */
  readonly sort?: LabelSort
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
  /** whether a full stop, colon, dash or the end of the text follows a word label */
  readonly closed: boolean
  /** the text follows without the space that Markdown wants */
  readonly unspaced: boolean
}
