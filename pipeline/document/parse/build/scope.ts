import type {Span} from '../../../finding/place.ts'
import type {LabelReading} from '../../label/types.ts'
import type {PointBranch} from '../nest/branch.ts'

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

  /**
   * The scope's number and prefix as its points go on from them: under `1.0` a point `1.1` is 1.1, and a list
   * that begins at `1.` is 1.0.1.
   *
   * @param path the point's number as printed, all its parts
   */
  baseOf(path: readonly string[]): {readonly number: string | undefined; readonly prefix: string} {
    const {number, prefix} = this
    const stem = this.kind === 'section' ? number?.replace(/\.0$/u, '') : number
    return stem !== number && stem === path.slice(0, -1).join('.')
      ? {number: stem, prefix: prefix.replace(/-0$/u, '')}
      : {number, prefix}
  }

  /**
   * The address of a part of a number in this scope.
   *
   * @param path the number as printed, all its parts, where it may have several
   */
  addressOf(part: string, path: readonly string[] = []): string {
    const {number} = this.baseOf(path)
    return number === undefined ? part : `${number}.${part}`
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

/**
 * What a point adds to the number of the scope that it is counted in: `1` of `8.1` under 8, and all of `3.1` where no 3
 * stands above it.
 */
export function partIn({reading, whole}: PointBranch, scope: Scope): string | undefined {
  if (!whole) return reading?.path.join('.')
  const {number} = scope.baseOf(whole.path)
  const printed = whole.path.join('.')
  return number !== undefined && printed.startsWith(`${number}.`)
    ? printed.slice(number.length + 1)
    : printed
}
