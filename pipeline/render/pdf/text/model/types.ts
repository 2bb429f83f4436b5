import type {Finding, Subject} from '../../../../finding/finding.ts'
import type {Direction, Language} from '../../../../language/model/types.ts'
import type {Face, FontSet} from '../../font/types.ts'

/** PDF points, 1/72 inch. */
export type Pt = number

/** Red, green, blue, or the four inks; each 0 to 1. */
export type Colour =
  | readonly [red: number, green: number, blue: number]
  | readonly [cyan: number, magenta: number, yellow: number, black: number]

/** How a stretch of text looks. Make each once and share it: equal styles are told by identity. */
export type TextStyle = {
  /** BCP 47: chooses faces, features and hyphenation */
  readonly language: string
  /** font size, already scaled for the language */
  readonly size: Pt
  readonly bold?: boolean
  readonly italic?: boolean
  readonly mono?: boolean
  /** black where absent */
  readonly colour?: Colour
  /** baseline shift upwards, negative for subscripts: marks of notes, raised and lowered figures */
  readonly rise?: Pt
  readonly underline?: boolean
  readonly strike?: boolean
  /** OpenType features, each by its tag, with spaces between: `onum smcp` */
  readonly features?: string
  /** marked as with a pen: a tint behind the words */
  readonly highlight?: boolean
}

/** Text of one style; what hangs on it travels through to the lines. */
export type StyledRun = {
  readonly text: string
  readonly style: TextStyle
  /** address (`https:…`) or internal destination (`#p8-2`) that a click opens */
  readonly link?: string
  /** identifier of the footnote whose mark this is */
  readonly noteMark?: string
  /** structure element that the run belongs to, where it is not the paragraph's own: link, note mark */
  readonly tag?: RunTag
}

/** A structure element as text sees it: compared by identity, and passed on to painting. */
export type RunTag = {readonly type: string}

/** What `prepare` makes ready for breaking. */
export type ParagraphInput = {
  readonly runs: readonly StyledRun[]
  /** BCP 47 */
  readonly language: string
  /** the paragraph's base direction */
  readonly direction: Direction
  /** where the paragraph stands, for findings: a key, a point number */
  readonly subject?: Subject
}

/**
 * A word, a space or a part of a word, shaped once and shared by every place where it stands.
 * Glyphs are in visual order, left to right, also in right-to-left text. Measures are in
 * thousandths of an em.
 */
export type ShapedWord = {
  readonly text: string
  readonly face: Face
  /** BCP 47 and ISO 15924: what it was shaped for */
  readonly language: string
  readonly script: string
  readonly isRtl: boolean
  readonly features?: string | undefined
  readonly glyphs: Uint16Array
  readonly advances: Float32Array
  readonly xOffsets: Float32Array
  readonly yOffsets: Float32Array
  /** UTF-16 offset in `text` of the first character each glyph stands for */
  readonly clusters: Uint16Array
  readonly width: number
  /** a number unique in its shaper, by which paragraphs hold it and painting keeps what it has encoded */
  readonly id: number
}

/** What may follow an atom; a tied one should not end a line, but may. */
export const breakKind = {none: 0, allowed: 1, forced: 2, tied: 3} as const

/** A space vanishes at a line end and stretches; a no-break space only stretches. */
export const spaceKind = {none: 0, space: 1, noBreakSpace: 2} as const

/**
 * A paragraph made ready for any measure: atoms (words and spaces) in logical order, as numbers.
 * An atom has one style, face, script and direction, and no place inside where a line may break
 * but by hyphenation.
 */
export type PreparedParagraph = {
  readonly text: string
  readonly language: string
  readonly direction: Direction
  readonly runs: readonly StyledRun[]
  readonly subject?: Subject
  readonly fonts: FontSet
  /** two numbers an atom: its word in the shaper, its traits packed; read it with `atoms.ts` */
  readonly atoms: Uint32Array
  /** width on one line; the longest part that cannot be broken (without hyphens): bounds for column fitting */
  readonly naturalWidth: Pt
  readonly minimalWidth: Pt
  /** what made it; breaking takes hyphenated parts from it */
  readonly shaper: Shaper
  /** characters that could not be set as they stand */
  readonly findings: readonly Finding[]
}

/** Shapes words, each once. Make one for a document: its caches are what makes long ones quick. */
export type Shaper = {
  readonly shape: (text: string, face: Face, options: ShapeOptions) => ShapedWord
  /** every word shaped so far, by its id */
  readonly words: readonly ShapedWord[]
  /** words by style, then by token (no space, no place for a break): one for each face and script; see `itemise` */
  readonly tokens: Map<string, Map<string, readonly ShapedWord[]>>
  /** the languages of the texts: how their words are divided, and which of them a line break leaves together */
  readonly languageOf: LanguageOf
  /** places for hyphens by language, then by word */
  readonly hyphens: Map<string, Map<string, readonly number[]>>
  /** paragraphs of the files before; absent while the first one is made */
  paragraphs?: ParagraphMemory
}

/** What is known of a paragraph, whatever hangs on its runs. */
export type KnownParagraph = Pick<PreparedParagraph, 'atoms' | 'naturalWidth' | 'minimalWidth'> & {
  /** its lines by how it was broken, with the paragraph of the file in which they were broken first */
  readonly lines: Map<string, readonly Line[]>
}

/** The paragraphs of the last two files, by what they are made from. */
export type ParagraphMemory = {
  /** A new file begins: paragraphs that the last one did not have are forgotten. */
  readonly begin: () => void
  readonly find: (key: string) => KnownParagraph | undefined
  /** Keep a paragraph, whose lines are not known yet. */
  readonly keep: (key: string, known: Omit<KnownParagraph, 'lines'>) => void
  /** The lines of a paragraph that is kept, told by the identity of its atoms. */
  readonly linesOf: (atoms: Uint32Array) => KnownParagraph['lines'] | undefined
}

/** A language by its BCP 47 tag. */
export type LanguageOf = (tag: string) => Language

/** What a word is shaped for. */
export type ShapeOptions = {
  /** BCP 47 */
  readonly language: string
  /** ISO 15924, e.g. `Cyrl` */
  readonly script: string
  readonly isRtl: boolean
  /** OpenType features by their tags, with spaces between */
  readonly features?: string | undefined
  /** the sign that is drawn in place of the text, which no face has; the text stays what it is */
  readonly shownAs?: string | undefined
}

/** How lines fill their measure. */
export type Align = 'justified' | 'ragged' | 'centred'

/** How a paragraph is broken into lines. */
export type BreakOptions = {
  /** `ragged` is flush at the start side of the paragraph's direction */
  readonly align: Align
  readonly hyphenate: boolean
  /** of the first line, from the start side; negative hangs */
  readonly indent?: Pt
  /** lets hyphens and punctuation hang out a little: on unless false */
  readonly protrude?: boolean
  /** lets letters of justified lines be drawn a little wider or narrower: on unless false */
  readonly expand?: boolean
  /** leave the last line as it is (default), or justify it too */
  readonly justifyLast?: boolean
}

/**
 * One line: which atoms, and how they are spread. Small on purpose; `placeLine` gives the glyphs.
 */
export type Line = {
  readonly paragraph: PreparedParagraph
  /** first atom, and the one behind the last (spaces dropped at the break included) */
  readonly from: number
  readonly to: number
  /** UTF-16 offsets into the paragraph's text, spaces dropped at the break included */
  readonly start: number
  readonly end: number
  /** UTF-16 offsets where a hyphen or an emergency break cut the first and the last atom; 0 for none */
  readonly cutStart: number
  readonly cutEnd: number
  /** whether a hyphen not in the text is shown at the end */
  readonly hyphenated: boolean
  /** whether the line begins with the hyphen of a word that the text has at the end of the line before */
  readonly repeatsHyphen: boolean
  /** left edge of the ink box from the left edge of the measure; protrusion may make it negative */
  readonly x: Pt
  /** width of the words and stretched spaces, without what hangs behind */
  readonly width: Pt
  readonly measure: Pt
  /** how far spaces were stretched (positive) or shrunk, as Knuth and Plass count it: the share of
   * their stretch (half a space) or shrink (a third of one) that is used; 0 in ragged lines */
  readonly ratio: number
  /** how much wider than they are all signs are drawn, 1 for not at all */
  readonly scale: number
  readonly isLast: boolean
}

/** A shaped word at its place on a line. */
export type Piece = {
  readonly word: ShapedWord
  /** index into the paragraph's runs */
  readonly run: number
  /** left edge, from the left edge of the measure */
  readonly x: Pt
  /** advance on this line, stretch included */
  readonly width: Pt
  /** UTF-16 offset of the word in the paragraph's text */
  readonly start: number
  readonly isSpace: boolean
  /** a hyphen at the end or the beginning of the line, which is not in the text */
  readonly isHyphen: boolean
  /** of hyphens: whether it is one at the beginning, which the line before has already */
  readonly isRepeated: boolean
}

/** A link or note mark as it lies on one line. */
export type LineMark = {
  readonly run: number
  readonly link?: string
  readonly noteMark?: string
  readonly tag?: RunTag
  readonly x: Pt
  readonly width: Pt
}
