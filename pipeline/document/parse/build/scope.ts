import type {Span} from '../../../finding/place.ts'
import type {LabelReading} from '../../label/types.ts'

/** A number that was counted, to compare the next with. */
export type Counted = {
  readonly reading: LabelReading
  readonly label: string
  readonly shape: string
  readonly span: Span
}

/** What a scope is given when it opens. */
type ScopeFacts = {
  /** leads the numbers of what stands in it */
  readonly number?: string | undefined
  /** in a footnote or quotation: its numbers are not the document's */
  readonly hasOwnNumbers?: boolean
  /** a chapter or part: its points are counted through the document */
  readonly isGrouping?: boolean
  /** an annex, or in one: its numbers are its own */
  readonly isAnnex?: boolean
  /** under a heading that is nothing but its number: a heading below gives the name */
  readonly isNameless?: boolean
}

/** Where keys are given and numbers counted: the point, section, note or document that blocks stand in. */
export class Scope {
  readonly kind: 'root' | 'section' | 'point' | 'note'
  /** leads the keys of what stands in it; empty at the root */
  readonly prefix: string
  readonly number: string | undefined
  readonly hasOwnNumbers: boolean
  readonly isNameless: boolean
  readonly isGrouping: boolean
  readonly isAnnex: boolean
  /** the last numbered point */
  last: Counted | undefined
  /** key of the block that loose items hang on, and whether that is a numbered point */
  after: {readonly key: string; readonly isPoint: boolean} | undefined
  readonly #counts = new Map<string, number>()
  readonly #points = new Map<string, Counted>()

  constructor(kind: Scope['kind'], prefix: string, facts: ScopeFacts = {}) {
    this.kind = kind
    this.prefix = prefix
    this.number = facts.number
    this.hasOwnNumbers = facts.hasOwnNumbers === true
    this.isNameless = facts.isNameless === true
    this.isGrouping = facts.isGrouping === true
    this.isAnnex = facts.isAnnex === true
  }

  /** Count one more of a sort: 1 for the first. */
  count(sort: string): number {
    // No entry: none was counted yet.
    const count = (this.#counts.get(sort) ?? 0) + 1
    this.#counts.set(sort, count)
    return count
  }

  /** A key from the prefix and a name. */
  within(name: string): string {
    return this.prefix === '' ? name : `${this.prefix}-${name}`
  }

  /** The address of a part of a number in this scope. */
  addressOf(part: string): string {
    return this.number === undefined ? part : `${this.number}.${part}`
  }

  /** The first point that bore a number here; the number is the last part of its address. */
  pointWith(part: string): Counted | undefined {
    return this.#points.get(part)
  }

  /** Remember a point as the last, and as the bearer of its number. */
  remember(part: string, point: Counted): void {
    this.last = point
    if (!this.#points.has(part)) this.#points.set(part, point)
  }
}
