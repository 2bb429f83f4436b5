import type {Edition} from '../../../../edition/types.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'

/** How the languages of an edition share the pages. */
export type Arrangement = {
  /** pages that a reader sees at once */
  readonly leaves: 1 | 2
  /** columns of text, from left to right */
  readonly columns: readonly {readonly leaf: 0 | 1}[]
  /** most columns on one page */
  readonly perPage: number
  /** column of each language of the edition */
  readonly columnOf: readonly number[]
  /** whether a row's languages stand one below the other */
  readonly isStacked: boolean
  /** pages on which columns stand in turned order, so that the same one is always outside */
  readonly swaps?: 'odd' | 'even'
  /** leading relative to the size; each language's own where absent */
  readonly tightness?: number
}

/** How many languages a layout can hold, and how it arranges them. */
export type PageLayout = {
  readonly most: number
  readonly arrange: (edition: Edition, options: PdfConfig) => Arrangement
}
