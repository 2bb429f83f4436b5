import type {LabelReading} from '../../label/types.ts'
import type {
  HeadingDraft,
  ParagraphDraft,
  PointDraft,
  QuoteDraft,
  SolidDraft,
} from '../draft/types.ts'

/** Drafts put in their places: what stands under what, each label taken one way. */
export type Branch = SectionBranch | PointBranch | QuoteBranch | LeafBranch

/** Where drafts stand: the address of the point or heading above them. */
export type DraftSite = {
  readonly address: readonly string[]
  readonly underPoint: boolean
  /** right below the heading of an annex, or below one without a number in it */
  readonly isAnnex?: boolean
  /** address of the annex whose numbered headings lead to it; what is printed there begins behind it; empty elsewhere */
  readonly annex?: readonly string[]
}

/** The top of a document. */
export const documentRoot: DraftSite = {address: [], underPoint: false}

/** A heading with what stands under it. */
export type SectionBranch = {
  readonly kind: 'section'
  readonly draft: HeadingDraft
  readonly reading?: LabelReading
  readonly branches: readonly Branch[]
}

/** A point or bullet with what stands in it. */
export type PointBranch = {
  readonly kind: 'point'
  readonly draft: PointDraft
  readonly reading?: LabelReading
  /** its number as printed, where that has several parts and no point stands above it: `Section 2.1`, `1.1` */
  readonly whole?: LabelReading
  /** this point begins its numbering again: the lead-in that heads the new count, if any */
  readonly restart?: {readonly leadIn?: ParagraphDraft}
  /** the second paragraph of an article whose first bears no number */
  readonly isSecond?: boolean
  /** a sub-point by its number and column, but not indented far enough for Markdown */
  readonly isShallow?: boolean
  readonly branches: readonly Branch[]
}

/** A block quotation with what stands in it. */
export type QuoteBranch = {
  readonly kind: 'quote'
  readonly draft: QuoteDraft
  readonly branches: readonly Branch[]
}

/** A block without points. */
export type LeafBranch = {readonly kind: 'leaf'; readonly draft: ParagraphDraft | SolidDraft}

/**
 * The address that the numbers below an address go on from: `1.0` is the whole of 1, and its points are `1.1`, `1.2`;
 * all other addresses go on from themselves.
 */
export const stemOf = (address: readonly string[]): readonly string[] =>
  address.length > 1 && address.at(-1) === '0' ? address.slice(0, -1) : address

/**
 * The address of a first-level point at a site: `1.1` right under a heading `1.0` is itself, as `8.1` is under `8`; under a
 * heading with another number it is that number's 1.1.
 */
export function addressAt(site: readonly string[], path: readonly string[]): readonly string[] {
  const stem = stemOf(site)
  const isOfStem = path.length > stem.length && stem.every((part, at) => part === path[at])
  return path.length > 1 && isOfStem ? path : [...site, ...path]
}
