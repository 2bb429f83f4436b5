import type {CitedDocument} from '../document/links/cited-documents.ts'
import type {Catalog, Key, Unit} from '../document/model/types.ts'
import type {CheckConfig, LanguageConfig} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {isBuiltInRule, type RuleId} from '../finding/rules.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byPlace} from '../finding/order.ts'
import {startOf} from '../finding/place.ts'
import {languageOf} from '../language/index.ts'
import type {Language} from '../language/model/types.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../locale/passage.ts'
import type {Glossary} from '../locale/types.ts'
import {readText, type ReadText} from './text/read-text.ts'
import type {Check, DocumentPair, Pair, SourceReferences, SpellingChecker} from './rule/rule.ts'
import {checks} from './rules/index.ts'
import {pluginsOf} from './plugins.ts'
import {filledOptions} from './rule/options.ts'
import {asConfigured, settingOf} from './settings.ts'
import {findingOf, type ActiveCheck, type FactSubject} from './fact-finding.ts'

/** What is checked: one document with its translations. */
export type CheckInput = {
  readonly catalog: Catalog
  readonly translations: ReadonlyMap<string, BoundTranslation>
  readonly glossary: Glossary
  readonly config: CheckConfig
  /** what the parser and the readers of locale files found */
  readonly read: readonly Finding[]
  /** only these rules, whatever the configuration says of them; all where absent */
  readonly only?: ReadonlySet<RuleId>
  /** `languages` of the configuration: how each prints labels */
  readonly languages?: Readonly<Record<string, LanguageConfig>>
  /** where the references of the source lead; they are not compared with printed labels where it is absent */
  readonly references?: SourceReferences
  /** the document and others of the project, by whose titles texts name them; none where absent */
  readonly cited?: readonly CitedDocument[]
  /** asks a spelling checker outside; without one the rule `spelling` is silent */
  readonly spelling?: SpellingChecker
  /** only the findings of this unit; the rules of a document see all texts */
  readonly onlyUnit?: Key
  /** readings of an earlier check, for one that follows a small change */
  readonly readings?: Readings
}

/** What a check has read of texts, kept for the next one: of the English by unit, of translations by passage. */
export type Readings = {
  /** of the English */
  readonly english: WeakMap<Unit, ReadText>
  /** of translations */
  readonly translations: WeakMap<Passage, ReadText>
}

/** Readings of nothing yet. */
export function noReadings(): Readings {
  return {english: new WeakMap(), translations: new WeakMap()}
}

/**
 * Run all rules over a document and its translations: rules of one unit in a single pass over the
 * pairs, rules of a document over each translation.
 *
 * @returns findings in the order of document, locale, file, line, column
 */
export function checkTranslations(input: CheckInput): readonly Finding[] {
  const english = englishReader(languageOf(input.catalog.language), input.readings)
  const translations = [...input.translations.values()].filter(({readable}) => readable)
  return [
    ...ofReaders(input),
    ...translations.flatMap((translation) => ofTranslation(translation, input, english)),
  ].toSorted(byPlace)
}

type EnglishReader = (passage: Passage) => ReadText

/** The English of passages, each unit read once for all languages. */
function englishReader(language: Language, readings: Readings = noReadings()): EnglishReader {
  const reads = readings.english
  return ({units, english, unit}) => {
    if (units.length > 1) return readText(english, language)
    const known = reads.get(unit)
    if (known) return known
    const read = readText(unit.text, language, unit.inline)
    reads.set(unit, read)
    return read
  }
}

function ofReaders({read, config, catalog, only}: CheckInput): readonly Finding[] {
  return read.flatMap((finding) => {
    // What cannot be read was not checked, whatever is asked for.
    if (only && !only.has(finding.rule) && finding.category !== 'input') return []
    const number = finding.key === undefined ? undefined : catalog.byKey.get(finding.key)?.number
    const placed = number === undefined ? finding : {number, ...finding}
    return asConfigured(placed, config, catalog.document) ?? none // switched off
  })
}

/** The rules that run for a locale, in their order. */
function activeChecks({config, only, catalog}: CheckInput, locale: string): readonly ActiveCheck[] {
  return [...checks, ...pluginsOf(config)].flatMap((check) => {
    if (only && !only.has(check.id)) return []
    const setting = settingOf(check.id, config, catalog.document, locale)
    if (!setting && check.isOptional && !only) return []
    if (setting && setting.severity === undefined) return []
    return {
      check,
      isOwn: !isBuiltInRule(check.id),
      severity: setting?.severity ?? check.severity,
      options: setting ? filledOptions(check.options, setting.options) : check.options,
      isSet: setting !== undefined,
    }
  })
}

const none: readonly never[] = []

function ofTranslation(
  translation: BoundTranslation,
  input: CheckInput,
  english: EnglishReader,
): readonly Finding[] {
  const {catalog} = input
  const active = activeChecks(input, translation.locale)
  const document = documentPair(translation, input, english)
  const subject = {translation, catalog}
  const failed = new Set<Check>()
  const {onlyUnit} = input
  const findings = active
    .flatMap((rule) => guarded(rule, failed, subject, () => inDocument(rule, document, subject)))
    .filter(({key}) => onlyUnit === undefined || key === onlyUnit)
  const onUnits = active.filter(({check: rule}) => rule.ofUnit)
  for (const pair of document.all()) {
    if (onlyUnit !== undefined && pair.unit.key !== onlyUnit) continue
    const isOfCode = pair.unit.kind === 'code'
    const isCopied = isCopy(pair)
    for (const rule of onUnits) {
      if (isOfCode && !rule.check.onCode) continue
      if (isCopied && !rule.isOwn && rule.check.id !== 'untranslated') continue
      const found = rule.isOwn
        ? inPairGuarded(rule, failed, pair, subject)
        : inPair(rule, pair, subject)
      for (const finding of found) findings.push(finding)
    }
  }
  return findings
}

/** Whether a text is the English left as it was: one finding says so, and its words say nothing of the language. */
const isCopy = ({source, target}: Pair): boolean =>
  source.text === target.text &&
  source.language.tag !== target.language.tag &&
  // A name is not a copy, and may be misspelt in this language.
  source.words().length >= fewestWords

const fewestWords = 3

function inDocument(
  rule: ActiveCheck,
  document: DocumentPair,
  subject: FactSubject,
): readonly Finding[] {
  const facts = rule.check.ofDocument?.(document, rule.options) ?? none // the rule is about units
  return Array.from(facts).flatMap((fact) => {
    const passage = fact.unit && document.passageOf(fact.unit)
    return findingOf(fact, passage, rule, subject) ?? none // waived
  })
}

// Runs for every rule and text, and finds nothing nearly always: then it allocates nothing.
function inPair(rule: ActiveCheck, pair: Pair, subject: FactSubject): readonly Finding[] {
  let found: Finding[] | undefined
  for (const fact of rule.check.ofUnit?.(pair, rule.options) ?? none) {
    const finding = findingOf(fact, pair.passage, rule, subject)
    if (finding) (found ??= []).push(finding)
  }
  return found ?? none
}

function inPairGuarded(
  rule: ActiveCheck,
  failed: Set<Check>,
  pair: Pair,
  subject: FactSubject,
): readonly Finding[] {
  const about = {...subject, unit: pair.unit}
  return guarded(rule, failed, about, () => inPair(rule, pair, subject))
}

/**
 * What a rule finds. If one of the project's own throws, or yields what is not a fact, that is a finding itself;
 * it is not asked again for this translation.
 */
function guarded(
  {check: rule, isOwn}: ActiveCheck,
  failed: Set<Check>,
  {translation, catalog, unit}: FactSubject & {readonly unit?: Unit},
  find: () => readonly Finding[],
): readonly Finding[] {
  if (!isOwn) return find()
  if (failed.has(rule)) return none
  try {
    return find().map(sound)
  } catch (error) {
    failed.add(rule)
    const where = unit ? ` at ${unit.number ?? unit.key}` : '' // a unit without a number has its key
    return [
      withFingerprint({
        rule: 'plug-in',
        severity: 'error',
        document: catalog.document,
        locale: translation.locale,
        ...(unit ? {key: unit.key, uid: unit.uid} : {}),
        message: `The rule ${rule.id} failed${where}: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Correct the rule: what it should have found is not known',
        place: startOf('pipeline.config.ts'),
      }),
    ]
  }
}

/** A finding of a rule of the project's own, of which nothing is known but its type. */
function sound(finding: Finding): Finding {
  const words: readonly unknown[] = [finding.message, finding.hint]
  if (words.every((word) => typeof word === 'string' && word !== '')) return finding
  throw new TypeError('say must return a message and a hint')
}

const noReferences: SourceReferences = new Map()

function documentPair(
  translation: BoundTranslation,
  input: CheckInput,
  english: EnglishReader,
): DocumentPair & {readonly all: () => readonly Pair[]} {
  const {catalog, glossary, spelling, config, languages} = input
  const {references = noReferences, cited = none} = input
  let pairs: readonly Pair[] | undefined
  let prose: readonly Pair[] | undefined
  const all = (): readonly Pair[] => (pairs ??= pairsOf(document, english, input.readings))
  const required = config.require?.[translation.locale]
  const language = languageOf(translation.locale)
  const settings = languages?.[translation.locale]?.labels
  const document: DocumentPair & {readonly all: () => readonly Pair[]} = {
    catalog,
    translation,
    glossary,
    source: languageOf(catalog.language),
    language,
    printed: settings ? {...language, labels: {...language.labels, settings}} : language,
    references,
    cited,
    passageOf: (unit) => passageOfUnit(translation.passages, unit),
    all,
    pairs: () => (prose ??= all().filter(({unit}) => unit.kind !== 'code')),
    ...(spelling ? {spelling} : {}),
    ...(required ? {required} : {}),
  }
  return document
}

function pairsOf(
  document: DocumentPair,
  english: EnglishReader,
  readings: Readings | undefined,
): readonly Pair[] {
  const read = (passage: Passage): ReadText => {
    const known = readings?.translations.get(passage)
    if (known) return known
    const fresh = readText(passage.text, document.language)
    readings?.translations.set(passage, fresh)
    return fresh
  }
  return document.translation.passages.all
    .filter(({standing}) => standing !== 'missing')
    .map((passage) => ({
      unit: passage.unit,
      passage,
      source: english(passage),
      target: read(passage),
      within: document,
    }))
}
