import type {LabelSettings} from './label-settings.ts'

/** Writing direction of a language's usual script. */
export type Direction = 'ltr' | 'rtl'

/** Unicode numeral systems by their CLDR ids; `hans` are Chinese numerals as words (一 二 十). */
export type NumeralSystem =
  | 'latn'
  | 'arab'
  | 'arabext'
  | 'deva'
  | 'beng'
  | 'thai'
  | 'khmr'
  | 'laoo'
  | 'mymr'
  | 'tibt'
  | 'fullwide'
  | 'hans'
  | 'hebr'
  | 'ethi'

/** A number read at the start of a text. */
export type Numeral = {
  readonly value: number
  /** UTF-16 units it takes */
  readonly length: number
  readonly system: NumeralSystem
}

/** A number found in a text, in digits or in words. */
export type NumberFound = {
  /**
   * canonical: Latin digits, no grouping, `.` before decimals and between the parts of a point number;
   * a time of day as `17:30`, or as the hour alone where it is full
   */
  readonly value: string
  /** what the same signs may mean too: `17.30` a time of day, `2.5 million` the 2.5 alone */
  readonly also?: readonly string[]
  /** true for digits that are part of a name: `GPLv3`, `3DES` */
  readonly inName?: true
  /** UTF-16 offsets in the text */
  readonly start: number
  readonly end: number
}

/** Sizes of the groups of digits: 1,234,567, or 12,34,567 as in India. */
export type Grouping = 'thousands' | 'indian'

/** How a language writes times of day in digits, beside `17:30`. */
export type Times = {
  /** signs between hours and minutes, `:` apart: `.` */
  readonly signs: readonly string[]
  /** words and signs behind the hours, lower case: `uhr`, `h`, `ч.`, `時` */
  readonly hours: readonly string[]
  /** words and signs behind the minutes: `min`, `мин.`, `分` */
  readonly minutes: readonly string[]
  /** words that count the hours from midnight, before or behind the time: `a.m.`, `上午` */
  readonly morning: readonly string[]
  /** words that count the hours from noon: `p.m.`, `下午` */
  readonly afternoon: readonly string[]
  /** words behind which the minutes are written first, as in Arabic `الساعة ٣٠/١٧` */
  readonly minutesFirst?: readonly string[]
}

/** How a language writes numbers in prose. */
export type Numbers = {
  /** digits that its editions print labels and page numbers in, unless the config says otherwise */
  readonly digits: NumeralSystem
  readonly decimal: string
  /** characters that may group thousands, the preferred first, e.g. `[' ', '\u00A0', '\u202F']` */
  readonly group: readonly string[]
  readonly grouping: Grouping
  /** numbers written out: word (lower case) → value; inflected forms may be listed; several words with spaces between */
  readonly words: Readonly<Record<string, number>>
  /**
   * words that only begin as number words do, or spell one by chance: Thai `สามารถ` beside `สาม`; words with
   * digits that count nothing, as Korean `제3자` (third party)
   */
  readonly notNumbers: readonly string[]
  /** endings that such words may bear beside those listed, for agglutinative languages: `нші` */
  readonly endings: readonly string[]
  /** words that join the parts of one number: `and`, `et`, `y` */
  readonly joiners: readonly string[]
  /** words and signs that multiply the digits before them: `тыс` 1000, `万` 10000; powers of ten */
  readonly scales: Readonly<Record<string, number>>
  /** phrases behind a number in digits that add a half: `et demi`, `y media`, `半` */
  readonly halves: readonly string[]
  readonly times: Times
  /** counters behind a number: with them 1 may stand for an article (`1つの`, `1 cái`) */
  readonly counters: readonly string[]
  /** January to December: words or stems (`янв*`) of each, lower case; empty where nobody wrote them */
  readonly months: readonly (readonly string[])[]
  /** signs and words (lower case, `*` ends a stem) of each measure */
  readonly measures: Readonly<Partial<Record<UnitOfMeasure, readonly string[]>>>
}

/** What amounts are measured in, in the order of the tables. */
export const everyMeasure = [
  'percent',
  'dollar',
  'euro',
  'pound',
  'rouble',
  'tenge',
  'manat',
  'yuan',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'kilometre',
  'metre',
  'kilogram',
  'tonne',
  'hectare',
] as const
/** One of the things that amounts are measured in. */
export type UnitOfMeasure = (typeof everyMeasure)[number]

/** What a label's section or point is to the numbering. */
export type LabelSort = 'article' | 'section' | 'chapter' | 'part' | 'title' | 'annex' | 'point'

/** What a label word names. */
export type ProvisionSort =
  | LabelSort
  | 'paragraph'
  | 'subparagraph'
  | 'book'
  | 'schedule'
  | 'preamble'

/**
 * One way a language prints a numbered provision. `{n}` stands for the number.
 * Reading allows any of `words` in place of the word; printing uses `print`.
 */
export type LabelForm = {
  readonly sort: ProvisionSort
  /** how editions print it: `Article {n}`, `{n}-бап`, `المادة {n}`, `第{n}条` */
  readonly print: string
  /** patterns that count as it when reading headings or leading text; `{n}` for the number, case ignored */
  readonly read: readonly string[]
  /** patterns by which prose refers to it, any case form: `point {n}`, `пункт[а-я]* {n}`, `{n}-тармақ\p{L}*` (regular expression source, flag `iu`) */
  readonly refer: readonly string[]
}

/** Labels of lists and provisions. */
export type Labels = {
  /** true where the law of the language letters its points in its own alphabet, whatever the source does */
  readonly hasOwnLetters?: boolean
  /** what a project sets, over all the rest */
  readonly settings?: LabelSettings
  readonly forms: readonly LabelForm[]
  /** ordinal words in headings: `premier` → 1, `یازدهم` → 11 */
  readonly ordinals: Readonly<Record<string, number>>
  /** letters of lettered sub-points in their order, without those that law skips: `абвгдежзик…` */
  readonly letters: string
  /** how a decimal point and a letter point are printed: `{n}.`, `({n})`, `{n})` */
  readonly decimal: string
  readonly letter: string
}

/** Typographic conventions that checks and typesetting follow. */
export type Typography = {
  /** allowed pairs of quotation marks, the preferred first, outermost level */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** pairs used inside quotations */
  readonly innerQuotes: readonly (readonly [open: string, close: string])[]
  /** sentence-ending marks that stand for `.`, `?`, `!`, `;`, `:`, `,` */
  readonly marks: Readonly<Record<'.' | '?' | '!' | ';' | ':' | ',', readonly string[]>>
  /** characters before which a (narrow) no-break space stands, as in French; usually none */
  readonly spaceBefore: readonly string[]
  readonly ellipsis: readonly string[]
  readonly dashes: readonly string[]
  readonly apostrophes: readonly string[]
  /** false for languages written without spaces between words (Chinese, Japanese, Thai …) */
  readonly spacesBetweenWords: boolean
  /** false where letters have no case */
  readonly hasCase: boolean
  /** words that may stand twice running: `nous nous`; `*` any word, as in Hindi; `???` any of three letters */
  readonly doubles: readonly string[]
  /** true for scripts that need the zero-width joiner and non-joiner */
  readonly joiners: boolean
}

/**
 * Words that carry negation or normative force: whole words, lower case, `*` ends a stem, a phrase is
 * words with spaces between. Where words are not spaced, any stretch of characters.
 */
export type WordSet = {
  readonly words: readonly string[]
  /** endings that carry it, for agglutinative languages: `май`, `мей` */
  readonly endings?: readonly string[]
  /** words and phrases that look like it but are not: `не только` beside `не`; checked first */
  readonly except?: readonly string[]
}
/** What a provision does. */
export type Force = 'obligation' | 'permission' | 'recommendation'
/** The words of a language that negate, oblige, permit or recommend. */
export type Meaning = {
  /** words that negate by themselves */
  readonly negation: WordSet
  /** words that may render a negation or be rendered by one: `without`, `unlawful`, `only`, `против` */
  readonly halfNegation: WordSet
  /** words that stand beside a negation only: `никто`, `ешкім`, `aucun`; absent where they negate alone */
  readonly concord?: WordSet
  /** words that carry a force and no other */
  readonly force: Readonly<Record<Force, WordSet>>
  /** words that may render it: `right` beside `may`, `only if` beside `must` */
  readonly halfForce: Readonly<Record<Force, WordSet>>
}

/** How words of a language are built, for matching terms and finding misspelt letters. */
export type Spelling = {
  /** what may be written onto the beginning of a word: Arabic `و`, `ال` */
  readonly prefixes: readonly string[]
  /** letter → what is typed in its place on another keyboard: `қ` → `к` */
  readonly lookalikes: Readonly<Record<string, string>>
  /** words and stems (`*`) known to have such letters */
  readonly words: readonly string[]
}

/** A face that PDF editions use: an npm package and files in it. */
export type FaceSource = {
  readonly package: string
  readonly regular: string
  readonly italic?: string
  readonly bold?: string
  readonly boldItalic?: string
}

/** Rules of our own for languages that npm `hyphen` has no patterns for. */
export type SyllableRules = 'turkic' | 'uzbek' | 'tajik' | 'maltese' | 'malay' | 'swahili'

/** How the words of a language are divided at line ends. */
export type Hyphenation = {
  /** pattern file of npm `hyphen` (`ru`, `de-1996`), or rules of our own */
  readonly rules: {readonly patterns: string} | {readonly syllables: SyllableRules}
  /** least letters before and after the hyphen */
  readonly least: readonly [before: number, after: number]
  /** true where a hyphen of the word that ends a line is written again on the next (Polish, Portuguese) */
  readonly repeatsHyphen: boolean
  /** words divided by hand, `Kazakh-stan`; without a hyphen in it a word is never divided */
  readonly words: readonly string[]
}

/** What typesetting wants to know. */
export type Print = {
  /** faces in order of preference; further scripts come from the fallbacks of the others */
  readonly faces: readonly FaceSource[]
  /** size relative to Latin, so that columns look even: Arabic about 1.2 */
  readonly scale: number
  /** leading relative to the size */
  readonly leading: number
  /** CSS font stack of reading editions */
  readonly css: string
  /** how words are divided; absent where they are not */
  readonly hyphenation?: Hyphenation
  /** whether a word of one letter stays on the line of the next word, as Russian prepositions do */
  readonly tiesOneLetterWords?: boolean
}

/** What Stele knows of one language: data alone, one file a language. */
export type Language = {
  /** BCP 47 */
  readonly tag: string
  /** English name and the language's own */
  readonly name: string
  readonly autonym: string
  /** ISO 15924 */
  readonly script: string
  readonly direction: Direction
  /** regular expression class body of letters that the language uses, for the check `letters` */
  readonly exemplars: string
  readonly numbers: Numbers
  readonly labels: Labels
  readonly typography: Typography
  /** undefined where nobody has written the table yet: such checks then stay silent */
  readonly meaning: Meaning | undefined
  readonly spelling: Spelling
  readonly print: Print
}
