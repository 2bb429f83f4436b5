import type {PluginRuleId, SettableRuleId, Severity} from '../finding/rules.ts'
import type {HyphenationSettings} from '../language/model/hyphenation-settings.ts'
import type {LabelSettings} from '../language/model/label-settings.ts'
import type {NumeralSystem} from '../language/model/numbers.ts'
import type {Format, Layout} from './formats.ts'
import type {HtmlConfig} from './html.ts'
import type {PdfConfig} from './pdf.ts'
import type {WorkbenchConfig} from './workbench.ts'

/** Which editions to build: given languages, a pair with the source for each locale, or each alone. */
export type EditionConfig = {
  /** BCP 47 tags in the order of the page */
  readonly languages?: readonly string[]
  /** one edition for each locale beside the source */
  readonly pairs?: boolean | readonly string[]
  /** one edition for each locale alone */
  readonly single?: boolean | readonly string[]
  /** of `single`: the PDF files of all languages have the same provisions on each page */
  readonly synoptic?: boolean
  /** `columns` where absent, `single` for an edition of one language */
  readonly layout?: Layout
  /** one file of each: `md`, `html`, `epub`, `pdf` */
  readonly formats: readonly Format[]
  /** settings of this edition alone, over those of `pdf` */
  readonly pdf?: PdfConfig
}

/** An earlier version that the site publishes: its pages keep their addresses below `<document>/v/<name>/`. */
export type VersionConfig = {
  /** what readers call it, and its folder: letters and figures of ASCII, `.`, `-`, `_` */
  readonly name: string
  /** a git tag, branch or commit, or the folder of a copy of the project */
  readonly ref: string
  /** when it began, ISO 8601; that of the commit where absent */
  readonly date?: string
}

/** Several documents in one PDF or EPUB file: parts of a book, with one contents and one series of page numbers. */
export type BookConfig = Omit<EditionConfig, 'synoptic' | 'formats'> & {
  /** name of its files; no document has it */
  readonly id: string
  /** by language; the source's where a language has none */
  readonly title: Readonly<Record<string, string>>
  /** ids of the documents in their order */
  readonly documents: readonly string[]
  /** `pdf` or `epub` */
  readonly formats: readonly ('pdf' | 'epub')[]
}

/** The options of the rules that have any. */
export type RuleOptions = {
  /** how far the length of a translation may be from the usual */
  readonly length: {
    /** how many times longer or shorter than usual a translation may be; 2 by default */
    readonly factor: number
  }
  /** the spelling of words, where a dictionary is installed */
  readonly spelling: {
    /** words that are right though no dictionary has them */
    readonly words: readonly string[]
  }
  /** words that are written twice in a row */
  readonly 'doubled-words': {
    /** words that may be written twice in a row */
    readonly allow: readonly string[]
  }
}

/** A rule off, at a severity, or at a severity with options of its own. */
export type RuleSetting<Options extends object = Readonly<Record<string, unknown>>> =
  | 'off'
  | Severity
  | readonly [severity: 'off' | Severity, options: Readonly<Partial<Options>>]

/** A rule of the project's own, as `defineRule` of `stele/check` makes it. */
export type ProjectRule<
  Id extends PluginRuleId = PluginRuleId,
  Options extends object = Readonly<Record<string, unknown>>,
> = {
  /** a prefix of the project, a slash and a name: `own/shout` */
  readonly id: Id
  /** of its findings, unless `check.rules` sets another */
  readonly severity: Severity
  /** one sentence: what goes wrong without the rule */
  readonly why: string
  /** whether it runs only where the configuration asks for it */
  readonly isOptional: boolean
  /** the defaults of its options */
  readonly options: Options
}

/** The settings of rules by their ids; unreadable input and impossible output cannot be switched off. */
export type RuleSettings<Own extends ProjectRule = ProjectRule> = {
  readonly [Id in SettableRuleId]?: RuleSetting<
    Id extends keyof RuleOptions ? RuleOptions[Id] : Readonly<Record<string, never>>
  >
} & {readonly [Rule in Own as Rule['id']]?: RuleSetting<Rule['options']>}

/** Per cent of units that must at least be in a state. */
export type Requirement = {
  /** per cent of units that have a text for the English of today, not only a draft */
  readonly translated?: number
  /** per cent of units that a person has reviewed */
  readonly reviewed?: number
  /** per cent of units that are final */
  readonly final?: number
}

/** `check` of the configuration. */
export type CheckConfig<Locale extends string = string, Own extends ProjectRule = ProjectRule> = {
  /** rules of the project's own, made by `defineRule` of `stele/check` */
  readonly plugins?: readonly Own[]
  /** settings of rules for all documents and languages */
  readonly rules?: RuleSettings<NoInfer<Own>>
  /** settings for one language, over those for all */
  readonly locales?: ByLocale<NoInfer<Locale>, RuleSettings<NoInfer<Own>>>
  /** settings for one document by its id, over those of its language */
  readonly documents?: Readonly<Record<string, RuleSettings<NoInfer<Own>>>>
  /** how far translations must be, by language */
  readonly require?: ByLocale<NoInfer<Locale>, Requirement>
}

/** `languages.<tag>` of the configuration: how one language is printed. */
export type LanguageConfig = {
  /** CLDR numeral system of labels, note marks, dates, counts and page numbers */
  readonly digits?: NumeralSystem
  /** how labels are printed, over the customs of the language and the translation's own labels */
  readonly labels?: LabelSettings
  /** how its words are divided at line ends, in PDF editions */
  readonly hyphenation?: HyphenationSettings
  /** size relative to Latin text */
  readonly scale?: number
  /** distance of baselines relative to the size */
  readonly leading?: number
  /** of the text in PDF editions: `#rrggbb` */
  readonly colour?: string
  /**
   * font files (paths in the project) or installed families, tried before the bundled faces; one without
   * letters of the language's script after them
   */
  readonly fonts?: readonly string[]
  /** the publisher as the imprint names it in this language */
  readonly publisher?: string
  /** where it is published, in this language */
  readonly place?: string
  /** the last line of the imprint: which text is authentic */
  readonly authenticText?: string
  /**
   * settings of PDF editions in this language alone, over all others; header and footer also of pages of
   * several languages on which it comes first
   */
  readonly pdf?: PdfConfig
}

/** `documents.<id>` of the configuration. */
export type DocumentConfig<Locale extends string = string> = {
  /**
   * by language: the titles and short titles by which texts refer to the document, besides its own title and the
   * `shortTitle` of its front matter: `{en: ['Code of Conduct', 'the Code'], ru: ['Кодекс поведения']}`
   */
  readonly cited?: ByLocale<NoInfer<Locale>, readonly string[]>
}

/** What `pipeline.config.ts` exports. Everything but `locales` has a default. */
export type Config<Locale extends string = string, Own extends ProjectRule = ProjectRule> = {
  /** BCP 47 tags of the translations */
  readonly locales: readonly Locale[]
  /** BCP 47 tag of the source; `en` by default */
  readonly language?: string
  /** the folder of the source documents; `source` by default */
  readonly source?: string
  /** the folder of the editions; `output` by default */
  readonly output?: string
  /** which editions to build; all languages in columns, each pair and each alone by default */
  readonly editions?: readonly EditionConfig[]
  /** what is said of each document, by its id: the name of its file without `.md` */
  readonly documents?: Readonly<Record<string, DocumentConfig<Locale>>>
  /** earlier versions that the site publishes beside today's, in any order */
  readonly versions?: readonly VersionConfig[]
  /** documents that are published together, besides their own editions */
  readonly books?: readonly BookConfig[]
  /** which rules run, how much they weigh, and rules of the project's own */
  readonly check?: CheckConfig<Locale, Own>
  /** how `stele sync` treats changes of the source */
  readonly sync?: {
    /** whether a change of typography alone leaves translations current */
    readonly restampTypography?: boolean
  }
  /** how PDF editions are set */
  readonly pdf?: PdfConfig
  /** how HTML pages look, and where they will be on the web */
  readonly html?: HtmlConfig
  /** what helps translators on the page of `stele workbench` */
  readonly workbench?: WorkbenchConfig
  /** how each language is printed, the source too */
  readonly languages?: ByLocale<NoInfer<Locale>, LanguageConfig>
  /** font files or installed families for signs that the faces of a language lack, in PDF editions */
  readonly fallbackFonts?: readonly string[]
  /** who publishes the editions, as their imprint says */
  readonly publisher?: string
  /** of the document, as the imprint says */
  readonly version?: string
  /** as the imprint says */
  readonly licence?: string
  /** where it is published, as the imprint says */
  readonly place?: string
  /** the number of the book, as the imprint says */
  readonly isbn?: string
  /** of the document in its publisher's series, as the imprint says */
  readonly identifier?: string
}

/** A value for each language: editors offer the locales, and the source's tag is taken too. */
export type ByLocale<Locale extends string, Value> = Readonly<Record<string, Value>> & {
  readonly [Tag in Locale]?: Value
}

/** A configuration with its defaults filled in. */
export type Settings = Config &
  Required<
    Pick<
      Config,
      | 'language'
      | 'source'
      | 'output'
      | 'editions'
      | 'check'
      | 'sync'
      | 'pdf'
      | 'html'
      | 'workbench'
      | 'languages'
    >
  >
