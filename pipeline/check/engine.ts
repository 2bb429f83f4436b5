import type {CitedDocument} from '../document/links/cited-documents.ts'
import type {Catalog, Key, Unit} from '../document/model/types.ts'
import type {CheckConfig, LanguageConfig} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {isBuiltInRule, type RuleId} from '../finding/rules.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byPlace} from '../finding/order.ts'
import {ofSetting} from '../finding/wrong-setting.ts'
import {languageOf} from '../language/index.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../locale/passage.ts'
import type {Glossary} from '../locale/types.ts'
import {programTextOf} from './text/program-text.ts'
import {readText, type ReadText} from './text/read-text.ts'
import type {Check, DocumentPair, Pair, SourceReferences, SpellingChecker} from './rule/rule.ts'
import {englishReader, type EnglishReader, type Readings} from './readings.ts'
import {checks} from './rules/index.ts'
import {pluginsOf} from './plugins.ts'
import {filledOptions} from './rule/options.ts'
import {asConfigured, settingOf} from './settings.ts'
import type {KeptFindings} from './kept-findings.ts'
import {findingOf, judgesReferences, type ActiveCheck, type FactSubject} from './fact-finding.ts'

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
  /** findings of an earlier check of the one translation, for one that follows a small change */
  readonly kept?: KeptFindings
  /** only the rules of single texts, or only those that see all texts of a translation; all where absent */
  readonly part?: 'texts' | 'document'
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
  const document = documentPair(translation, input, {english, active})
  const subject = {translation, catalog}
  const failed = new Set<Check>()
  const {onlyUnit, part, kept} = input
  const ofDocument = part === 'texts' ? none : active
  const findings = ofDocument
    .flatMap((rule) =>
      guarded(rule, failed, subject, () => inDocument(rule, document, subject, onlyUnit)),
    )
    .filter(({key}) => onlyUnit === undefined || key === onlyUnit)
  if (part === 'document') return findings
  const onUnits = active.filter(({check: rule}) => rule.ofUnit)
  for (const pair of document.all()) {
    if (onlyUnit !== undefined && pair.unit.key !== onlyUnit) continue
    const known = kept?.of(pair)
    const found = known ?? inText(onUnits, pair, subject)
    if (!known) kept?.keep(pair, found)
    for (const finding of found) findings.push(finding)
    // A rule of the project's own may look at anything.
    for (const rule of onUnits)
      if (rule.isOwn && mayJudge(rule, pair))
        for (const finding of inPairGuarded(rule, failed, pair, subject)) findings.push(finding)
  }
  return findings
}

/** What the rules of Stele find in one text. */
function inText(
  rules: readonly ActiveCheck[],
  pair: Pair,
  subject: FactSubject,
): readonly Finding[] {
  const isCopied = isCopy(pair)
  let findings: Finding[] | undefined
  for (const rule of rules) {
    if (rule.isOwn || !mayJudge(rule, pair)) continue
    if (isCopied && rule.check.id !== 'untranslated') continue
    for (const finding of inPair(rule, pair, subject)) (findings ??= []).push(finding)
  }
  return findings ?? none
}

/** Code has rules of its own. */
const mayJudge = ({check: {onCode}}: ActiveCheck, {unit, within}: Pair): boolean =>
  onCode || !programTextOf(within.catalog).has(unit)

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
  onlyUnit: Key | undefined,
): readonly Finding[] {
  const facts = rule.check.ofDocument?.(document, rule.options) ?? none // the rule is about units
  return Array.from(facts).flatMap((fact) => {
    const passage = fact.unit && document.passageOf(fact.unit)
    // To word what nobody wants takes longer than to find it.
    const isWanted = passage?.unit.key === onlyUnit || fact.unit?.key === onlyUnit
    if (onlyUnit !== undefined && fact.unit && !isWanted) return none
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
        ...ofSetting('check', 'plugins'),
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

/** How the texts of a translation are looked at. */
type Look = {readonly english: EnglishReader; readonly active: readonly ActiveCheck[]}

function documentPair(
  translation: BoundTranslation,
  input: CheckInput,
  {english, active}: Look,
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
    judgesReferences: judgesReferences(active),
    passageOf: (unit) => passageOfUnit(translation.passages, unit),
    all,
    pairs: () => (prose ??= all().filter(({unit}) => !programTextOf(catalog).has(unit))),
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
