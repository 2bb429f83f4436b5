import type {LabelSort, ProvisionSort} from './model/types.ts'

/** What a label word is to the numbering and to references. */
export type ProvisionSortTraits = {
  /** what its provision counts as: a schedule as an annex; absent for a preamble, which is a heading without a rank */
  readonly countsAs?: LabelSort
  /** from the largest provision, 0, to the smallest: a part of a provision has a higher rank than what it is part of */
  readonly rank: number
  /** whether the word of what it counts as may be printed for it: a rule is not a point, though it counts as one */
  readonly isSaidBySort: boolean
}

const said = (countsAs: LabelSort, rank: number): ProvisionSortTraits => ({
  countsAs,
  rank,
  isSaidBySort: true,
})
const alone = (countsAs: LabelSort, rank: number): ProvisionSortTraits => ({
  countsAs,
  rank,
  isSaidBySort: false,
})

/** Every sort of provision that a label word names. */
export const provisionSorts: Readonly<Record<ProvisionSort, ProvisionSortTraits>> = {
  book: alone('book', 0),
  part: said('part', 1),
  title: said('title', 2),
  chapter: said('chapter', 3),
  annex: said('annex', 4),
  schedule: said('annex', 4),
  appendix: said('annex', 4),
  preamble: {rank: 4, isSaidBySort: true},
  section: said('section', 5),
  article: said('article', 5),
  point: said('point', 6),
  paragraph: said('point', 6),
  subparagraph: said('point', 7),
  rule: alone('point', 6),
  principle: alone('point', 6),
  clause: alone('point', 6),
  regulation: alone('point', 6),
  recital: alone('point', 6),
}
