import type {Catalog, Unit} from '../document/model/types.ts'
import type {CheckConfig} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {isBuiltInRule, type RuleId, type Severity} from '../finding/rules.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byPlace} from '../finding/order.ts'
import {startOf, type Place, type Span} from '../finding/place.ts'
import {languageOf} from '../language/index.ts'
import type {Language} from '../language/model/types.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../locale/passage.ts'
import type {Entry, Glossary} from '../locale/types.ts'
import {asWritten, readText, type ReadText} from './text/read-text.ts'
import type {
  Check,
  DocumentFact,
  DocumentPair,
  Pair,
  Spelling,
  UnitFact,
  Wording,
} from './rule/rule.ts'
import {checks} from './rules/index.ts'
import {pluginsOf} from './plugins.ts'
import {filledOptions, type Options} from './rule/options.ts'
import {asConfigured, settingOf} from './settings.ts'
import {withMarks} from './text/marks.ts'
import {isWaived} from './rule/waiver.ts'

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
  /** asks a spelling checker outside; without one the rule `spelling` is silent */
  readonly spelling?: Spelling
}

/** A rule with its setting for one locale. */
type ActiveCheck = {
  readonly check: Check
  /** whether it is one of the project's own, which may throw */
  readonly isOwn: boolean
  readonly severity: Severity
  /** what the configuration sets, with the rule's defaults for the rest */
  readonly options: Options
  /** whether the configuration sets the severity */
  readonly isSet: boolean
}

/**
 * Run all rules over a document and its translations: rules of one unit in a single pass over the
 * pairs, rules of a document over each translation.
 *
 * @returns findings in the order of document, locale, file, line, column
 */
export function check(input: CheckInput): readonly Finding[] {
  const english = englishReader(languageOf(input.catalog.language))
  const translations = [...input.translations.values()].filter(({readable}) => readable)
  return [
    ...ofReaders(input),
    ...translations.flatMap((translation) => ofTranslation(translation, input, english)),
  ].toSorted(byPlace)
}

type EnglishReader = (passage: Passage) => ReadText

/** The English of passages, each unit read once for all languages. */
function englishReader(language: Language): EnglishReader {
  const reads = new Map<Unit, ReadText>()
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
  const findings = active.flatMap((rule) =>
    guarded(rule, failed, subject, () => inDocument(rule, document, subject)),
  )
  const onUnits = active.filter(({check: rule}) => rule.ofUnit)
  for (const pair of document.all())
    for (const rule of onUnits) {
      if (!rule.check.onCode && pair.unit.kind === 'code') continue
      const found = rule.isOwn
        ? inPairGuarded(rule, failed, pair, subject)
        : inPair(rule, pair, subject)
      for (const finding of found) findings.push(finding)
    }
  return findings
}

function inDocument(
  rule: ActiveCheck,
  document: DocumentPair,
  subject: Subject,
): readonly Finding[] {
  const facts = rule.check.ofDocument?.(document, rule.options) ?? none // the rule is about units
  return Array.from(facts).flatMap((fact) => {
    const passage = fact.unit && document.passageOf(fact.unit)
    return findingOf(fact, passage, rule, subject) ?? none // waived
  })
}

// Runs for every rule and text, and finds nothing nearly always: then it allocates nothing.
function inPair(rule: ActiveCheck, pair: Pair, subject: Subject): readonly Finding[] {
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
  subject: Subject,
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
  {translation, catalog, unit}: Subject & {readonly unit?: Unit},
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

function documentPair(
  translation: BoundTranslation,
  {catalog, glossary, spelling, config}: CheckInput,
  english: EnglishReader,
): DocumentPair & {readonly all: () => readonly Pair[]} {
  let pairs: readonly Pair[] | undefined
  let prose: readonly Pair[] | undefined
  const all = (): readonly Pair[] => (pairs ??= pairsOf(document, english))
  const required = config.require?.[translation.locale]
  const document: DocumentPair & {readonly all: () => readonly Pair[]} = {
    catalog,
    translation,
    glossary,
    source: languageOf(catalog.language),
    language: languageOf(translation.locale),
    passageOf: (unit) => passageOfUnit(translation.passages, unit),
    all,
    pairs: () => (prose ??= all().filter(({unit}) => unit.kind !== 'code')),
    ...(spelling ? {spelling} : {}),
    ...(required ? {required} : {}),
  }
  return document
}

function pairsOf(document: DocumentPair, english: EnglishReader): readonly Pair[] {
  return document.translation.passages.all
    .filter(({standing}) => standing !== 'missing')
    .map((passage) => ({
      unit: passage.unit,
      passage,
      source: english(passage),
      target: readText(passage.text, document.language),
      within: document,
    }))
}

type Subject = {readonly translation: BoundTranslation; readonly catalog: Catalog}

/** @returns undefined where the rule is waived for the passage */
function findingOf(
  fact: DocumentFact & UnitFact & Wording,
  passage: Passage | undefined,
  {check: rule, severity, isSet}: ActiveCheck,
  {translation, catalog}: Subject,
): Finding | undefined {
  if (passage && isWaived(rule.id, passage)) return undefined
  const unit = passage && (fact.unit ?? passage.unit)
  const entry = fact.entry ?? (unit ? translation.resource.entries.get(unit.key) : undefined)
  const at = entry && fact.at ? asWritten(entry.text, fact.at) : []
  return withFingerprint(
    {
      rule: rule.id,
      // A grade of the rule's own gives way to what the project has set.
      severity: fact.aside ? 'info' : isSet ? severity : (fact.severity ?? severity),
      document: catalog.document,
      locale: translation.locale,
      message: fact.message,
      hint: fact.hint,
      place: placeIn(entry, at[0]) ?? startOf(translation.resource.file),
      ...(unit ? {key: unit.key, uid: unit.uid} : entry ? {key: entry.key} : {}),
      ...(unit?.number === undefined ? {} : {number: unit.number}),
      ...(entry && at.length > 0 ? {excerpt: {text: entry.text, marks: at}} : {}),
      ...(passage ? {related: englishIn(passage, fact.from)} : {}),
    },
    fact.fact,
  )
}

/** The English that a finding compares, one entry a unit, with the words that explain it marked. */
function englishIn(
  {units}: Passage,
  from: readonly Span[] | undefined,
): NonNullable<Finding['related']> {
  let offset = 0
  return units.map(({text, place}) => {
    const start = offset
    offset += text.length + 1
    const marks = from
      ?.filter((span) => span.start < start + text.length && span.end > start)
      .map((span) => ({
        start: Math.max(0, span.start - start),
        end: Math.min(text.length, span.end - start),
      }))
    return {message: `English: ${withMarks(text, marks)}`, place}
  })
}

function placeIn(
  entry: Entry | undefined,
  span: {readonly start: number; readonly end: number} | undefined,
): Place | undefined {
  return span ? entry?.at(span.start, span.end) : entry?.place
}
