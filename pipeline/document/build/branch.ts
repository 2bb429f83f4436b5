import type {LabelReading} from '../label/types.ts'
import type {
  HeadingDraft,
  ParagraphDraft,
  PointDraft,
  QuoteDraft,
  SolidDraft,
} from '../draft/types.ts'

/** Drafts put in their places: what stands under what, each label taken one way. */
export type Branch = SectionBranch | PointBranch | QuoteBranch | LeafBranch

export type SectionBranch = {
  readonly kind: 'section'
  readonly draft: HeadingDraft
  readonly reading?: LabelReading
  readonly branches: readonly Branch[]
}

export type PointBranch = {
  readonly kind: 'point'
  readonly draft: PointDraft
  readonly reading?: LabelReading
  /** this point begins its numbering anew: the lead-in that heads the new count, if any */
  readonly restart?: {readonly leadIn?: ParagraphDraft}
  readonly branches: readonly Branch[]
}

export type QuoteBranch = {
  readonly kind: 'quote'
  readonly draft: QuoteDraft
  readonly branches: readonly Branch[]
}

export type LeafBranch = {readonly kind: 'leaf'; readonly draft: ParagraphDraft | SolidDraft}
