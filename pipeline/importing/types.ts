import type {Key, PointNumber, Unit, UnitKind} from '../document/types.ts'
import type {Place} from '../finding/place.ts'

/** A stretch of the translated document: what could become the text of a unit. */
export type Passage = {
  readonly kind: UnitKind
  /** as printed there; may be wrong, reversed or absent */
  readonly number?: PointNumber
  readonly label?: string
  readonly depth: number
  /** inline Markdown without the label */
  readonly text: string
  readonly place: Place
}

/** Why a unit and a passage are taken for the same. */
export type Reason =
  | 'number'
  | 'structure'
  | 'position'
  | 'length'
  | 'anchors'
  | 'reversed-number'
  | 'joined'

/** A unit with the passages that translate it; a passage for several units stands with each of them. */
export type Match = {
  readonly unit: Unit
  readonly passages: readonly Passage[]
  /** 0 to 1 */
  readonly confidence: number
  readonly reasons: readonly Reason[]
  /** the first unit of the passage, where it covers several: this one is joined into it */
  readonly joinedInto?: Key
}

/** What the alignment of a translated document gave; every unit and every passage stands in it. */
export type Alignment = {
  readonly matches: readonly Match[]
  readonly missing: readonly Unit[]
  readonly extra: readonly Extra[]
  /** what the whole document does with numbers */
  readonly numbers: 'agree' | 'reversed' | 'disagree'
}

/** A passage that found no unit, and the unit behind which it stands. */
export type Extra = {
  readonly passage: Passage
  readonly after?: Key
  /** missing units that it may be the text of */
  readonly candidates: readonly Key[]
}
