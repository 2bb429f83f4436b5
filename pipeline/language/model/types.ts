import type {LabelSettings} from './label-settings.ts'
import type {Numbers} from './numbers.ts'

/** Writing direction of a language's usual script. */
export type Direction = 'ltr' | 'rtl'

/** What a label's section or point is to the numbering. */
export type LabelSort =
  | 'article'
  | 'section'
  | 'chapter'
  | 'part'
  | 'title'
  | 'book'
  | 'annex'
  | 'point'

/** What a label word names. */
export type ProvisionSort =
  | LabelSort
  | 'paragraph'
  | 'subparagraph'
  | 'rule'
  | 'principle'
  | 'clause'
  | 'regulation'
  | 'recital'
  | 'schedule'
  | 'appendix'
  | 'preamble'

/**
 * One way a language prints a numbered provision. `{n}` stands for the number.
 * Reading allows any of `words` in place of the word; printing uses `print`.
 */
export type LabelForm = {
  /** what its word names */
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
  /** labels with a word, in order of preference */
  readonly forms: readonly LabelForm[]
  /** ordinal words in headings: `premier` → 1, `یازدهم` → 11 */
  readonly ordinals: Readonly<Record<string, number>>
  /** letters of lettered sub-points in their order, without those that law skips: `абвгдежзик…` */
  readonly letters: string
  /** how a decimal point and a letter point are printed: `{n}.`, `({n})`, `{n})` */
  readonly decimal: string
  /** how a letter point is printed: `({n})`, `{n})` */
  readonly letter: string
  /** how prose cites; absent where nobody wrote it: references of a source in the language are then resolved only where nothing may name another text */
  readonly citing?: Citing
}

/** Words around references in prose: expression sources, for text in lower case. */
export type Citing = {
  /** ends of label words in the plural: only then does a list of numbers follow */
  readonly plural: string
  /** what stands between the numbers of a list or a range: `, `, ` and `, ` to ` */
  readonly join: string
  /** what leads from a part to what it is part of: ` of ` in `paragraph 2 of Article 4` */
  readonly of: string
  /** within how many words behind `of` a capital letter names another text; 9 where absent */
  readonly capitalWithin?: number
  /** what stands there in the turned order: `, ` in `Article 4, paragraph 2` */
  readonly part: string
  /** words behind the title of a document that make it the title of another: ` of Criminal Procedure` */
  readonly further: string
  /** what follows a reference into the text itself: ` of this Convention` */
  readonly own: string
  /** names of acts and standards, and words that lead away from the text: `regulation`, `thereof` */
  readonly acts: string
  /** words by which a provision changes another act, whose numbers it then names */
  readonly amends: string
  /** the name of an act is right before the provision: `民法第二条`, `кодекстің 2-бабы` */
  readonly isActFirst?: boolean
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
  /** marks of omission, the preferred first */
  readonly ellipsis: readonly string[]
  /** dashes between words, the preferred first */
  readonly dashes: readonly string[]
  /** apostrophes within words, the preferred first */
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
  /** words, stems (`*`) and phrases, in lower case */
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
  /** name of the npm package */
  readonly package: string
  /** path of the file in the package */
  readonly regular: string
  /** path of the file; absent where the family has none */
  readonly italic?: string
  /** path of the file; absent where the family has none */
  readonly bold?: string
  /** path of the file; absent where the family has none */
  readonly boldItalic?: string
}

/** Rules of our own for languages that npm `hyphen` has no patterns for. */
export type SyllableRules = 'turkic' | 'uzbek' | 'tajik' | 'maltese' | 'malay' | 'swahili'

/** How the words of a language are divided at line ends. */
export type Hyphenation = {
  /** pattern file of npm `hyphen` (`ru`, `de-1996`), or rules of our own */
  readonly rules:
    | {
        /** pattern file of npm `hyphen`: `ru`, `de-1996` */
        readonly patterns: string
      }
    | {
        /** name of a set of rules */
        readonly syllables: SyllableRules
      }
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
  /** its own name for itself */
  readonly autonym: string
  /** ISO 15924 */
  readonly script: string
  /** in which its usual script runs */
  readonly direction: Direction
  /** regular expression class body of letters that the language uses, for the check `letters` */
  readonly exemplars: string
  /** how it writes numbers, times and measures */
  readonly numbers: Numbers
  /** how it labels and cites provisions */
  readonly labels: Labels
  /** quotation marks, dashes and other conventions */
  readonly typography: Typography
  /** undefined where nobody has written the table yet: such checks then stay silent */
  readonly meaning: Meaning | undefined
  /** how its words are built */
  readonly spelling: Spelling
  /** fonts, sizes and hyphenation */
  readonly print: Print
}
