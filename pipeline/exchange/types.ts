import type {Key, SourceHash, Uid, UnitKind} from '../document/model/types.ts'
import type {Reading} from '../finding/finding.ts'
import type {Place} from '../finding/place.ts'
import type {Origin, State} from '../locale/types.ts'

/** A passage as it goes out to a CAT tool: both texts as inline Markdown, and what must come back. */
export type OutgoingUnit = {
  /** of the unit under which the text is filed, the first of several */
  readonly key: Key
  readonly uid: Uid
  readonly kind: UnitKind
  /** as printed to a person: `8.2`, or `8.2, 8.3` where the text covers several points */
  readonly number?: string
  /** where the English stands: `source/rules.md:21` */
  readonly reference: string
  /** the English of all units that the text covers */
  readonly source: string
  /** hash of today's English */
  readonly sourceHash: SourceHash
  /** empty where there is no translation */
  readonly target: string
  readonly targetHash: SourceHash
  readonly state: State
  readonly origin: Origin
  /** the English changed after the translation */
  readonly stale: boolean
  /** the English that a stale translation was made from */
  readonly english?: string
  readonly note?: string
}

/** All units of a document in one language, in document order. */
export type Outgoing = {
  readonly document: string
  readonly sourceFile: string
  readonly sourceLanguage: string
  readonly locale: string
  readonly units: readonly OutgoingUnit[]
}

/** A unit as it comes back. What a format or a tool does not carry is absent. */
export type ReturnedUnit = {
  readonly key?: string
  readonly uid?: string
  /** the English that the tool showed */
  readonly source?: string
  /** hash of that English, as it went out */
  readonly sourceHash?: string
  /** absent where the tool has nothing for the unit */
  readonly target?: string
  /** hash of the translation as it went out */
  readonly targetHash?: string
  /** what the file says now of the state; absent where it says what it said on the way out */
  readonly state?: State
  /** absent where the format carries none */
  readonly note?: string
  /** of the translation in the file */
  readonly place: Place
}

/** A file that came back. */
export type Returned = {
  readonly document?: string
  readonly locale?: string
  readonly units: readonly ReturnedUnit[]
}

/** A format that translations go out and come back in. */
export type ExchangeFormat = {
  readonly name: string
  /** of files written, with the dot */
  readonly extension: string
  write(outgoing: Outgoing): string
  /** never throws: what cannot be read is a finding at its place */
  read(text: string, file: string): Reading<Returned>
}
