/** The sorts of labels that a project may set: a word's, or `number` for a label without one: `3.`, `(a)`, `A.1`. */
export const labelKinds = [
  'article',
  'section',
  'chapter',
  'part',
  'title',
  'annex',
  'schedule',
  'appendix',
  'point',
  'paragraph',
  'subparagraph',
  'rule',
  'principle',
  'clause',
  'regulation',
  'recital',
  'book',
  'number',
] as const
/** One of the sorts of labels that a project may set. */
export type LabelKind = (typeof labelKinds)[number]

/** Where something of a label is taken from: the source document, or the customs of the language. */
export type LabelOrigin = 'source' | 'language'

/** How labels of one sort are printed. */
export type LabelSetting = {
  /** as the source has it, the language's own, or a form such as `Ст. {n}`; it comes before the translation's own labels */
  readonly form?: string
  /** the letters of the source (`b`), or those of the language's alphabet (`б`) */
  readonly letters?: LabelOrigin
  /** roman numerals as the source has them, or the digits of the language */
  readonly numerals?: LabelOrigin
}

/** `languages.<tag>.labels` of the configuration: for all labels, and for the sorts named. */
export type LabelSettings = LabelSetting & {readonly [Kind in LabelKind]?: LabelSetting}
