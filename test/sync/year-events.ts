import fc from 'fast-check'
import {edits, type Edit} from './living-document.ts'

/** A translator: the first always syncs, the second sometimes, the third never. */
export type Who = 0 | 1 | 2

/** One kind of event. */
export type Revision = {
  readonly kind: 'revise'
  readonly edits: readonly Edit[]
  readonly isSynced: boolean
}
/** One kind of event. */
export type Writing = {
  readonly kind: 'translate' | 'correct'
  readonly who: Who
  readonly at: number
  readonly isSynced: boolean
}
/** One kind of event. */
export type Acceptance = {
  readonly kind: 'accept' | 'review'
  readonly who: Who
  readonly at: number
}
/** One kind of event. */
export type Export = {
  readonly kind: 'export'
  readonly who: Who
  readonly at: number
  readonly isPo: boolean
}
/** One kind of event. */
export type Meeting = {
  readonly kind: 'pull' | 'push' | 'rebase' | 'squash'
  readonly who: Who
  readonly side: Side
}
/** One kind of event. */
export type Pick = {
  readonly kind: 'pick'
  readonly who: Who
  readonly from: Who
  readonly side: Side
}
/** One kind of event. */
export type Octopus = {readonly kind: 'octopus'; readonly who: Who; readonly from: Who}
/** One kind of event. */
export type Decision = {
  readonly kind: 'decide'
  readonly who: Who
  readonly at: number
  readonly isTheirs: boolean
}

/** What happens in a step of a year. */
export type Event =
  | Revision
  | Writing
  | Acceptance
  | Export
  | {readonly kind: 'import'; readonly who: Who}
  | Meeting
  | Pick
  | Octopus
  | Decision

/** What somebody makes of a file that git could not merge: one side's version, or no merge at all. */
export type Side = 'ours' | 'theirs' | 'none'

const who = fc.constantFrom<Who>(0, 1, 2)
const at = fc.nat(30)
const side = fc.constantFrom<Side>('ours', 'theirs', 'none')
const isSynced = fc.boolean()
const kindOf = <Kind extends string>(...kinds: readonly Kind[]): fc.Arbitrary<Kind> =>
  fc.constantFrom<Kind>(...kinds)

const usual: readonly fc.WeightedArbitrary<Event>[] = [
  {weight: 4, arbitrary: fc.record({kind: kindOf('revise'), edits, isSynced})},
  {weight: 8, arbitrary: fc.record({kind: kindOf('translate', 'correct'), who, at, isSynced})},
  {weight: 2, arbitrary: fc.record({kind: kindOf('accept', 'review'), who, at})},
  {weight: 2, arbitrary: fc.record({kind: kindOf('export'), who, at, isPo: fc.boolean()})},
  {weight: 2, arbitrary: fc.record({kind: kindOf('import'), who})},
  {weight: 6, arbitrary: fc.record({kind: kindOf('pull', 'rebase', 'push'), who, side})},
  {weight: 1, arbitrary: fc.record({kind: kindOf('pick'), who, from: who, side})},
]
const decisions: fc.WeightedArbitrary<Event> = {
  weight: 1,
  arbitrary: fc.record({kind: kindOf('decide'), who, at, isTheirs: fc.boolean()}),
}

/** Events as often as they happen in the life of a document. */
export const events: fc.Arbitrary<Event> = fc.oneof(...usual, decisions)

/** The same, where branches are also squashed, and merged two at a time. */
export const eventsWithSquashes: fc.Arbitrary<Event> = fc.oneof(
  ...usual,
  {weight: 1, arbitrary: fc.record({kind: kindOf('squash'), who, side})},
  {weight: 1, arbitrary: fc.record({kind: kindOf('octopus'), who, from: who})},
  decisions,
)

/** How a year begins. */
export type YearSettings = {
  readonly beginning: readonly (readonly boolean[])[]
  readonly hasDriver: boolean
}
