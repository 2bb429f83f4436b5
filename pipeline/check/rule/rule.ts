import type {CitedDocument} from '../../document/links/cited-documents.ts'
import type {ResolvedCitation} from '../../document/links/resolve.ts'
import type {BareProvision, Catalog, Key, Unit} from '../../document/model/types.ts'
import type {Requirement} from '../../config/types.ts'
import {present} from '../../finding/assert.ts'
import {
  builtInRule,
  type CheckRuleId,
  type RuleDescription,
  type Severity,
} from '../../finding/rules.ts'
import type {Replacement} from '../../finding/fix.ts'
import type {Place, Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import type {BoundTranslation, Passage} from '../../locale/passage.ts'
import type {Entry, Glossary} from '../../locale/types.ts'
import type {ReadText} from '../text/read-text.ts'
import type {Options} from './options.ts'

/** A translated text beside the English of all units that it covers: what a unit rule sees. */
export type Pair = {
  /** the unit under whose key the text is in the locale file */
  readonly unit: Unit
  /** the text with its record: state, origin, the English it was made from */
  readonly passage: Passage
  /** the English of all units of the passage */
  readonly source: ReadText
  /** the translation, never empty */
  readonly target: ReadText
  /** the document and the translation that it is part of */
  readonly within: DocumentPair
}

/** The references of a source's units to its provisions, by the key of the unit. */
export type SourceReferences = ReadonlyMap<Key, readonly ResolvedCitation[]>

/** A document beside one translation of it: what a document rule sees. */
export type DocumentPair = {
  /** all units of the document */
  readonly catalog: Catalog
  /** all texts of the translation */
  readonly translation: BoundTranslation
  /** terms of the project */
  readonly glossary: Glossary
  /** what is known of the language of the document */
  readonly source: Language
  /** what is known of the language of the translation */
  readonly language: Language
  /** the same with the project's settings for labels: as editions print them */
  readonly printed: Language
  /** where the references of the source lead; those of a unit by its key */
  readonly references: SourceReferences
  /** the document and others of the project, by whose titles texts name them */
  readonly cited: readonly CitedDocument[]
  /** whether the rule `cross-reference` judges references, and weighs them as much as the rule `numbers` its numbers */
  readonly judgesReferences: boolean
  /** the passage that covers a unit of the catalog */
  readonly passageOf: (unit: Unit) => Passage
  /** per cent of units that the project wants in each state */
  readonly required?: Requirement
  /** the texts of the translation with their English, code left out, in document order */
  readonly pairs: () => readonly Pair[]
  /** misspelt words of a text, where a dictionary of the language is at hand */
  readonly spelling?: SpellingChecker
}

/** Misspelt words of texts, by word; `undefined` where there is no dictionary of the language. */
export type SpellingChecker = (
  words: readonly string[],
  locale: string,
) => ReadonlyMap<string, readonly string[]> | undefined

/** How a fact reads: what was found and what to do. */
export type Wording = {
  /** one sentence: what was found, what was expected */
  readonly message: string
  /** one sentence: what the reader should do */
  readonly hint: string
}

/** What a rule would write in place of a stretch of a translation; spans are offsets in the composed text. */
export type OfferedEdit = Replacement & {
  /** the unit whose text it is about; that of the fact where absent */
  readonly unit?: Unit
}

/** A fact in words, with the edits that correct it. */
export type WordedFact<Fact> = Fact &
  Wording & {
    /** absent where only a person can correct it */
    readonly offered?: readonly OfferedEdit[]
  }

/** What the rules of one unit and of a document share: how they look at a subject and word what they find. */
type RuleCode<Subject, Fact, Own> = {
  /** the defaults of its options */
  readonly options?: Own
  /** a method, so that a rule with options of its own fits where any options are expected */
  find(subject: Subject, options: Own): Iterable<Fact>
  /** message and hint for a fact */
  readonly say: (fact: Fact) => Wording
  /**
   * the edits that correct a fact, where there is one way to do it that changes no letter and no digit of prose;
   * none where a person must decide
   */
  readonly fix?: (fact: Fact, subject: Subject) => readonly OfferedEdit[]
}

/** What the engine must know of a rule besides its code. */
export type RuleHead = Pick<RuleDescription, 'id' | 'severity' | 'why' | 'isOptional'>

/** A fact about one translated unit. */
export type UnitFact = {
  /** offsets in the translation; absent for one about all of it */
  readonly at?: readonly Span[]
  /** offsets in the English of the words that explain it */
  readonly from?: readonly Span[]
  /** shorter than the message, for the fingerprint; the message where absent */
  readonly fact?: string
  /** of this finding; that of the rule where absent */
  readonly severity?: Severity
}

/** A rule that sees one translated unit at a time. */
export type UnitRule<Fact extends UnitFact, Own extends Options = Options> = RuleCode<
  Pair,
  Fact,
  Own
> & {
  /** it is run for each translated unit */
  readonly kind: 'unit'
  /** true for a rule that makes sense of program text as well as of prose */
  readonly onCode?: boolean
  /** whether texts of such traits (see `trait`) can concern the rule at all; every text where absent */
  readonly when?: (source: number, target: number) => boolean
}

/** A fact about a document: it names its unit, or the entry that has none. */
export type DocumentFact = UnitFact & {
  /** the unit that it is about */
  readonly unit?: Unit
  /** the entry of the locale file, where it has no unit */
  readonly entry?: Entry
  /** where it is, if not in the locale file */
  readonly place?: Place
  /** the provision that it is about, where that is not a unit */
  readonly provision?: BareProvision
  /** true for a fact about this machine: information, whatever the rule weighs */
  readonly aside?: boolean
}

/** A rule that sees a whole translation. */
export type DocumentRule<Fact extends DocumentFact, Own extends Options = Options> = RuleCode<
  DocumentPair,
  Fact,
  Own
> & {readonly kind: 'document'}

/** What the engine runs: a rule whose facts are already worded, so that rules of all facts fit one list. */
export type Check = RuleHead & {
  /** whether it makes sense of program text as well as of prose */
  readonly onCode: boolean
  /** the defaults of its options, which say which options it has */
  readonly options: Options
  /** whether it says of some of its findings how they are corrected */
  readonly isFixable: boolean
  /** for a rule of one unit */
  readonly ofUnit?: (pair: Pair, options: Options) => Iterable<WordedFact<UnitFact>>
  /** for a rule of a document */
  readonly ofDocument?: (pair: DocumentPair, options: Options) => Iterable<WordedFact<DocumentFact>>
}

const none: readonly never[] = []

/** What a rule finds in a subject, each fact with its wording and with what corrects it. */
function wordedBy<Subject, Fact>(
  rule: RuleCode<Subject, Fact, Options>,
): (subject: Subject, options: Options) => readonly WordedFact<Fact>[] {
  const {say, fix} = rule
  return (subject, options) => {
    let found: WordedFact<Fact>[] | undefined
    for (const fact of rule.find(subject, options)) {
      const offered = fix?.(fact, subject)
      const worded = {...fact, ...say(fact)}
      ;(found ??= []).push(offered && offered.length > 0 ? {...worded, offered} : worded)
    }
    return found ?? none
  }
}

/** Make a rule of one unit fit for the engine's list. */
export function unitRule<Fact extends UnitFact, Own extends Options = Options>(
  rule: {readonly id: CheckRuleId} & UnitRule<Fact, Own>,
): Check {
  return unitCheck(headOf(rule.id), rule)
}

/** Make a rule of a document fit for the engine's list. */
export function documentRule<Fact extends DocumentFact, Own extends Options = Options>(
  rule: {readonly id: CheckRuleId} & DocumentRule<Fact, Own>,
): Check {
  return documentCheck(headOf(rule.id), rule)
}

function headOf(id: CheckRuleId): RuleHead {
  const {severity, why, isOptional} = present(builtInRule(id), `the rule ${id}`)
  return {id, severity, why, isOptional}
}

/** What the engine runs of a rule of one unit. */
export function unitCheck<Fact extends UnitFact, Own extends Options>(
  head: RuleHead,
  rule: UnitRule<Fact, Own>,
): Check {
  const {when, onCode = false, options = {}} = rule
  const facts = wordedBy<Pair, Fact>(rule)
  return {
    ...head,
    onCode,
    options,
    isFixable: rule.fix !== undefined,
    ofUnit: (pair, own) =>
      when && !when(pair.source.traits(), pair.target.traits()) ? none : facts(pair, own),
  }
}

/** What the engine runs of a rule of a document. */
export function documentCheck<Fact extends DocumentFact, Own extends Options>(
  head: RuleHead,
  rule: DocumentRule<Fact, Own>,
): Check {
  return {
    ...head,
    onCode: false,
    options: rule.options ?? {}, // a rule without options
    isFixable: rule.fix !== undefined,
    ofDocument: wordedBy<DocumentPair, Fact>(rule),
  }
}
