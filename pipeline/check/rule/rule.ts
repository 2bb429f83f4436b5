import type {Catalog, Unit} from '../../document/model/types.ts'
import type {Requirement} from '../../config/types.ts'
import type {Severity} from '../../finding/finding.ts'
import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import type {BoundTranslation, Passage} from '../../locale/passage.ts'
import type {Entry, Glossary} from '../../locale/types.ts'
import type {ReadText} from '../text/read-text.ts'

/** A translated text beside the English of all units that it covers: what a unit rule sees. */
export type Pair = {
  /** the unit under whose key the text is in the locale file */
  readonly unit: Unit
  readonly passage: Passage
  /** the English of all units of the passage */
  readonly source: ReadText
  /** the translation, never empty */
  readonly target: ReadText
  readonly within: DocumentPair
}

/** A document beside one translation of it: what a document rule sees. */
export type DocumentPair = {
  readonly catalog: Catalog
  readonly translation: BoundTranslation
  readonly glossary: Glossary
  readonly source: Language
  readonly language: Language
  /** the passage that covers a unit of the catalog */
  readonly passageOf: (unit: Unit) => Passage
  /** per cent of units that the project wants in each state */
  readonly required?: Requirement
  /** the texts of the translation with their English, code left out, in document order */
  readonly pairs: () => readonly Pair[]
  /** misspelt words of a text, where a dictionary of the language is at hand */
  readonly spelling?: Spelling
}

/** Misspelt words of texts, by word; `undefined` where there is no dictionary of the language. */
export type Spelling = (
  words: readonly string[],
  locale: string,
) => ReadonlyMap<string, readonly string[]> | undefined

/** Options of a rule from the configuration, as they were written. */
export type Options = Readonly<Record<string, unknown>>

/** How a fact reads: what was found and what to do. */
export type Wording = {readonly message: string; readonly hint: string}

/** What every rule has: a permanent id, its usual weight, and why it is there. */
type RuleBase<Fact> = {
  readonly id: string
  readonly severity: Severity
  /** true for a rule that runs only where the configuration asks for it */
  readonly optional?: boolean
  /** one sentence for the documentation: what goes wrong in the world without it */
  readonly why: string
  readonly say: (fact: Fact) => Wording
}

/** A fact about one translated unit. */
export type UnitFact = {
  /** offsets in the translation; absent for one about all of it */
  readonly at?: readonly Span[]
  /** offsets in the English of the words that explain it */
  readonly from?: readonly Span[]
  /** shorter than the message, for the fingerprint; the message where absent */
  readonly fact?: string
  readonly severity?: Severity
}

/** A rule that sees one translated unit at a time. */
export type UnitRule<Fact extends UnitFact = UnitFact> = RuleBase<Fact> & {
  readonly kind: 'unit'
  /** true for a rule that makes sense of program text as well as of prose */
  readonly onCode?: boolean
  /** whether texts of such traits (see `trait`) can concern the rule at all; every text where absent */
  readonly when?: (source: number, target: number) => boolean
  readonly find: (pair: Pair, options: Options) => Iterable<Fact>
}

/** A fact about a document: it names its unit, or the entry that has none. */
export type DocumentFact = UnitFact & {
  readonly unit?: Unit
  readonly entry?: Entry
  /** true for a fact about this machine: information, whatever the rule weighs */
  readonly aside?: boolean
}

/** A rule that sees a whole translation. */
export type DocumentRule<Fact extends DocumentFact = DocumentFact> = RuleBase<Fact> & {
  readonly kind: 'document'
  readonly find: (pair: DocumentPair, options: Options) => Iterable<Fact>
}

/** A rule that readers and the parser apply; the engine sets its severity and says why it is there. */
export type ReaderRule = {
  readonly id: string
  readonly severity: Severity
  readonly why: string
}

/** What the engine runs: a rule whose facts are already worded, so that rules of all facts fit one list. */
export type Check = {
  readonly id: string
  readonly severity: Severity
  readonly optional: boolean
  readonly onCode: boolean
  readonly why: string
  readonly ofUnit?: (pair: Pair, options: Options) => Iterable<UnitFact & Wording>
  readonly ofDocument?: (pair: DocumentPair, options: Options) => Iterable<DocumentFact & Wording>
}

const none: readonly never[] = []

function worded<Fact>(
  facts: Iterable<Fact>,
  say: (fact: Fact) => Wording,
): readonly (Fact & Wording)[] {
  let found: (Fact & Wording)[] | undefined
  for (const fact of facts) (found ??= []).push({...fact, ...say(fact)})
  return found ?? none
}

/** Make a rule of one unit fit for the engine's list. */
export function unitRule<Fact extends UnitFact>(rule: UnitRule<Fact>): Check {
  const {id, severity, why, find, say, when, onCode = false, optional = false} = rule
  return {
    id,
    severity,
    optional,
    onCode,
    why,
    ofUnit: (pair, options) =>
      when && !when(pair.source.traits(), pair.target.traits())
        ? none
        : worded(find(pair, options), say),
  }
}

/** Make a rule of a document fit for the engine's list. */
export function documentRule<Fact extends DocumentFact>(rule: DocumentRule<Fact>): Check {
  const {id, severity, why, find, say, optional = false} = rule
  return {
    id,
    severity,
    optional,
    onCode: false,
    why,
    ofDocument: (pair, options) => worded(find(pair, options), say),
  }
}

/** A rule that others apply while reading. */
export function readerRule(rule: ReaderRule): Check {
  return {...rule, optional: false, onCode: true}
}
