import type {Key, SourceHash, Uid, UnitKind} from '../../document/model/types.ts'
import type {Result} from '../../finding/result.ts'
import type {Place} from '../../finding/place.ts'
import type {Origin, State, TextQuestion} from '../../locale/types.ts'

/** A passage as it goes out to a CAT tool: both texts as inline Markdown, and what must come back. */
export type OutgoingUnit = {
  /** of the unit under which the text is filed, the first of several */
  readonly key: Key
  readonly uid: Uid
  readonly kind: UnitKind
  /** as printed to a person: `8.2`, or `8.2, 8.3` where the text covers several points */
  readonly number?: string
  /** where the English is: `source/rules.md:21` */
  readonly reference: string
  /** the English of all units that the text covers */
  readonly source: string
  /** hash of today's English */
  readonly sourceHash: SourceHash
  /** empty for a unit without translation */
  readonly target: string
  readonly targetHash: SourceHash
  readonly state: State
  readonly origin: Origin
  /** the English changed after the translation */
  readonly stale: boolean
  /** the English that a stale translation was made from */
  readonly english?: string
  /** the label that the translation itself prints */
  readonly label?: string
  readonly note?: string
  /** what people asked and said about it */
  readonly questions?: readonly TextQuestion[]
}

/** All units of a document in one language, in document order. */
export type Outgoing = {
  readonly document: string
  readonly sourceFile: string
  readonly sourceLanguage: string
  readonly locale: string
  readonly units: readonly OutgoingUnit[]
}

/**
 * A piece of a text that came back. A code is an inline element of the file; `raw` is the markup that
 * the file gives for it, absent where it gives none. Pieces of one segment carry its id.
 */
export type ReturnedPiece = {readonly segment?: string} & (
  | {readonly kind: 'text'; readonly text: string}
  | {
      readonly kind: 'open' | 'close' | 'code'
      readonly id: string
      readonly raw?: string
      /** the element as it is written, for messages: `<g id="1">` */
      readonly name: string
    }
)

/** What a file says of the state of a translation. */
export type Claim = {
  /** the nearest state of XLIFF 2.1 */
  readonly state: State
  /** whether it confirms the text: never for drafts and for fuzzy, rejected or stale texts */
  readonly confirms: boolean
  /** the words of the file, to compare with those that went out */
  readonly word: string
}

/** A unit as it comes back. What a format or a tool does not carry is absent. */
export type ReturnedUnit = {
  readonly key?: string
  /** another name that may be the key: XLIFF 1.2 `resname` */
  readonly name?: string
  readonly uid?: string
  /** the document that its part of the file is of */
  readonly document?: string
  /** the English that the tool showed, as Markdown */
  readonly source?: string
  /** hash of that English, as it went out */
  readonly sourceHash?: string
  /** the translation as Markdown; absent where the tool has nothing for the unit */
  readonly target?: string
  /** hash of the translation as it went out */
  readonly targetHash?: string
  /** absent where the file says nothing of the state */
  readonly claim?: Claim
  /** the word of the claim as it went out; absent where the tool dropped it */
  readonly sentWord?: string
  /** a state that Stele does not know, in the words of the file */
  readonly unknownState?: string
  /** what a tool says beside the state in words of its own (XLIFF 2.1, subState) */
  readonly unknownSubState?: string
  /** who made the translation, where the file says so */
  readonly origin?: Origin
  /** segments that have no translation; `target` has their English in its place */
  readonly gaps?: number
  /** both texts with their codes, where the file does not give the Markdown of all codes */
  readonly inline?: {
    readonly source: readonly ReturnedPiece[]
    readonly target: readonly ReturnedPiece[]
  }
  /** whether a translation that equals the English is one; absent means that the claim decides */
  readonly copyCounts?: boolean
  /** the label that the translation itself prints; absent where the file says none */
  readonly label?: string
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

/** What a reader of a format is told of the file. */
export type ReturnedFile = {
  readonly text: string
  /** as the user named it, for places */
  readonly path: string
  /** the language of the source; English where the caller does not say */
  readonly language?: string
  /** the language that is asked for; absent where the file decides */
  readonly locale?: string
}

/** What a file begins with. */
export type FileStart = {
  /** its first 20,000 characters, or all of it */
  readonly start: string
  /** the root element of XML, its attributes as written; undefined for a file that is not XML */
  readonly root: {readonly name: string; readonly attributes: string} | undefined
}

/** A format that translations go out and come back in. */
export type ExchangeFormat = {
  readonly name: string
  /** of files written, with the dot */
  readonly extension: string
  /** of files that are read, with the dot, lower case; they count where no format recognises the content */
  readonly endings: readonly string[]
  /** whether a file is in this format, as far as its first characters tell */
  recognises(file: FileStart): boolean
  write(outgoing: Outgoing): string
  /** never throws: what cannot be read is a finding at its place */
  read(file: ReturnedFile): Result<Returned>
}
