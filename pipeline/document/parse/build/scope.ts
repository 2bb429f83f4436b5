import type {PhrasingContent} from 'mdast'
import type {Severity} from '../../../finding/finding.ts'
import type {Place, Span} from '../../../finding/place.ts'
import type {LabelReading} from '../../label/types.ts'
import type {Inline} from '../../model/types.ts'
import type {KeyBook} from './key-book.ts'

/** What building needs of the document as a whole. */
export type Workshop = {
  /** BCP 47 tag of the text */
  readonly language: string
  readonly keys: KeyBook
  readonly place: (span: Span) => Place
  readonly inline: (nodes: readonly PhrasingContent[]) => Inline
  readonly report: (complaint: Complaint) => void
  /** spans of the file's text that were kept but not read */
  readonly unread: Span[]
  /** sorts of headings whose numbers begin anew within the document */
  readonly restarting: ReadonlySet<string>
  /** the one count of the points under chapters and parts, where it does not begin anew in each */
  readonly loftyPoints: Scope | undefined
  /** the last numbered heading of each sort */
  readonly lastHeadings: Map<string, Counted>
  /** heading levels at which a number has been read */
  readonly numberedLevels: Set<number>
  /** the last point that stood under an unnumbered heading or none */
  lastPoint: Counted | undefined
}

/** A finding before it has a place and a fingerprint. */
export type Complaint = {
  readonly rule: 'numbering' | 'markup' | 'front-matter'
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly span: Span
  readonly number?: string
  readonly key?: string
  readonly related?: {readonly message: string; readonly span: Span}
}

/** What was counted last, to compare the next with. */
export type Counted = {
  readonly reading: LabelReading
  readonly label: string
  readonly shape: string
  readonly span: Span
}

/** Where keys are given: the point, section, note or document that blocks stand in. */
export type Scope = {
  readonly kind: 'root' | 'section' | 'point' | 'note'
  /** leads the keys of what stands in it; empty at the root */
  readonly prefix: string
  /** leads the numbers of what stands in it */
  readonly number?: string
  /** in a footnote or quotation, whose numbers are not the document's */
  readonly isApart: boolean
  /** under a heading that is nothing but its number: a heading below gives the name */
  readonly isNameless: boolean
  readonly counts: Map<string, number>
  /** points of this scope by the last part of their address */
  readonly points: Map<string, Counted>
  last: Counted | undefined
  /** key of the block that loose items hang on */
  after: string | undefined
  isAfterPoint: boolean
}

/** A scope in which nothing stands yet. */
export const scopeOf = (kind: Scope['kind'], prefix: string, number?: string): Scope => ({
  kind,
  prefix,
  ...(number === undefined ? {} : {number}),
  isApart: false,
  isNameless: false,
  counts: new Map(),
  points: new Map(),
  last: undefined,
  after: undefined,
  isAfterPoint: false,
})

/** The same scope, its numbers not the document's. */
export const apart = (scope: Scope): Scope => ({...scope, isApart: true})

/** Count one more of a sort in a scope. */
export function countIn(scope: Scope, sort: string): number {
  const count = (scope.counts.get(sort) ?? 0) + 1
  scope.counts.set(sort, count)
  return count
}

/** Put a key together from a prefix, empty at the root, and a name. */
export const within = (scope: Scope, name: string): string =>
  scope.prefix === '' ? name : `${scope.prefix}-${name}`
