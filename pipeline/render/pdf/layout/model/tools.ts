import type {Edition, EditionLanguage} from '../../../../edition/types.ts'
import type {FontSet} from '../../font/types.ts'
import type {Pt, Shaper, TextStyle} from '../../text/model/types.ts'
import type {StyleCache} from './style-cache.ts'
import type {Picture} from './frame.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'

/** What laying out one document needs throughout. */
export type LayoutTools = {
  readonly edition: Edition
  readonly fonts: FontSet
  readonly shaper: Shaper
  readonly styles: StyleCache
  readonly options: PdfConfig
  /** pictures by the address that the source gives them; those that cannot be shown are absent */
  readonly pictures: ReadonlyMap<string, Picture>
  /** pictures that the configuration names */
  readonly logo?: Picture
  readonly coverPicture?: Picture
}

/** A language as it is set in this edition, in the edition's order. */
export type TypesetLanguage = {
  readonly index: number
  readonly language: EditionLanguage
  /** of its text */
  readonly style: TextStyle
  /** distance of its baselines, where it stands alone */
  readonly leading: Pt
  /** by depth: width kept for labels, their distance from the text included */
  readonly hangs: readonly Pt[]
  /** whether the next column's labels stand for its own */
  readonly hidesLabels: boolean
}
