import type {PhrasingContent} from 'mdast'
import type {Span} from '../../../finding/place.ts'
import type {LabelSort} from '../../../language/model/types.ts'
import type {LabelReading} from '../../label/types.ts'
import type {WrittenLabel} from '../../model/types.ts'

/** What the numbering of a draft is read from: the label as printed and what it may mean. */
export type Mark = {
  /** as printed, markers and words included */
  readonly text: string
  readonly written: WrittenLabel
  /** likeliest first; never empty */
  readonly readings: readonly LabelReading[]
  readonly sort?: LabelSort
  /** whether nothing but a number of one part, a letter or the like makes it a label */
  readonly isWeak: boolean
  /** its number may as well be a word of prose, in a heading too */
  readonly isDoubtful?: true
  /** the space behind the marker is missing */
  readonly isUnspaced: boolean
  /** what stands around the number: `n.`, `(n)`, `Article n`; alike in one sequence */
  readonly shape: string
}

/** A block as Markdown has it, its label read, not yet numbered, nested or keyed. Spans are of the source. */
export type Draft = HeadingDraft | PointDraft | ParagraphDraft | QuoteDraft | SolidDraft

/** A heading. */
export type HeadingDraft = {
  readonly kind: 'heading'
  readonly level: number
  readonly mark?: Mark
  readonly nodes: readonly PhrasingContent[]
  /** the heading with its label, should that prove to be a word */
  readonly whole?: readonly PhrasingContent[]
  /** a label with a word that was taken for text: `Annex I` of `Annex I to the Treaty` */
  readonly unreadLabel?: string
  /** the author's identifier, of `{#identifier}` */
  readonly anchor?: string
  readonly span: Span
}

/** What a label or bullet leads. */
export type PointDraft = {
  readonly kind: 'point'
  /** absent for a bullet */
  readonly mark?: Mark
  readonly form: 'list' | 'text'
  /** of the marker, counted from 1, tabs expanded */
  readonly column: number
  /** names the Markdown list it came from; points of running text have none */
  readonly list?: number
  /** the text; where another label leads it, with that label */
  readonly nodes: readonly PhrasingContent[]
  /** a second label at the start of the text: `3. (1) …`, or behind its rubric: `3. Fees.—(1) …` */
  readonly chain?: PointDraft
  /** what stands between the two labels, its dash too; nothing where the second follows at once */
  readonly rubric?: readonly PhrasingContent[]
  readonly children: readonly Draft[]
  readonly span: Span
  /** for a point read from running text: all of it, label included, should it prove to be prose */
  readonly whole?: readonly PhrasingContent[]
  /** Markdown's item was a bullet; the label leads its text */
  readonly isBullet?: boolean
  /** no blank line stands before it */
  readonly isTight?: boolean
  /** two markers stand on its line; the second is part of its text */
  readonly isDouble?: boolean
  /** the text goes on as a date: `1. Januar 2024` */
  readonly isDate?: boolean
}

/** A paragraph that no label leads. */
export type ParagraphDraft = {
  readonly kind: 'paragraph'
  readonly nodes: readonly PhrasingContent[]
  readonly column: number
  readonly span: Span
  /** the number that Markdown took for a list's, a year or the day of a date most likely */
  readonly loneNumber?: string
  /** the label that was read at its start, and was not believed */
  readonly unreadLabel?: string
}

/** A block quotation. */
export type QuoteDraft = {
  readonly kind: 'quote'
  readonly children: readonly Draft[]
  readonly span: Span
}

/** What has no blocks of its own. */
export type SolidDraft =
  | {
      readonly kind: 'table'
      readonly align: readonly ('left' | 'right' | 'center' | null)[]
      readonly rows: readonly (readonly TableCellDraft[])[]
      readonly span: Span
    }
  | {readonly kind: 'code'; readonly value: string; readonly language?: string; readonly span: Span}
  | {
      readonly kind: 'image'
      readonly url: string
      readonly alt: string
      readonly title?: string
      readonly span: Span
    }
  | {
      readonly kind: 'html'
      readonly value: string
      /** only a comment: no text, and it interrupts nothing */
      readonly isComment: boolean
      readonly span: Span
    }
  | {readonly kind: 'rule'; readonly span: Span}

/** One cell of a table. */
export type TableCellDraft = {readonly nodes: readonly PhrasingContent[]; readonly span: Span}
