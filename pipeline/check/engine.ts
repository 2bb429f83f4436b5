import {parseInline} from '../document/inline.ts'
import type {Catalog, Inline, Unit} from '../document/types.ts'
import type {CheckConfig} from '../config/types.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {byPlace} from '../finding/order.ts'
import {startOf, type Place} from '../finding/place.ts'
import {languageOf} from '../language/index.ts'
import {statusOf} from '../locale/status.ts'
import type {Glossary, Status, Translation} from '../locale/types.ts'
import type {Check, DocumentFact, DocumentPair, Pair, UnitFact, Wording} from './rule.ts'
import {checks} from './rules/index.ts'
import {resolve, type Resolved} from './settings.ts'
import {isWaived} from './waiver.ts'

/** What is checked: one document with its translations. */
export type CheckInput = {
  readonly catalog: Catalog
  readonly translations: ReadonlyMap<string, Translation>
  readonly glossary: Glossary
  readonly config: CheckConfig
  /** what the parser and the readers of locale files found */
  readonly read: readonly Finding[]
  /** only these rules; all where absent */
  readonly only?: ReadonlySet<string>
}

/** A rule with its setting for one locale. */
type Active = Resolved & {readonly check: Check}

/**
 * Run all rules over a document and its translations: rules of one unit in a single pass over the
 * pairs, rules of a document over each translation.
 *
 * @returns findings in the order of document, locale, file, line, column
 */
export function check(input: CheckInput): readonly Finding[] {
  const findings: Finding[] = [...ofReaders(input)]
  for (const translation of input.translations.values())
    if (translation.readable) findings.push(...ofTranslation(translation, input))
  return findings.toSorted(byPlace)
}

function ofReaders({read, config, catalog, only}: CheckInput): readonly Finding[] {
  return read.flatMap((finding) => {
    const rule = checks.find(({id}) => id === finding.rule)
    if (only && !only.has(finding.rule)) return []
    if (!rule) return [finding]
    const {severity, isSet} = resolve(rule, config, catalog.document, finding.locale ?? '')
    if (severity === undefined) return []
    return [isSet ? {...finding, severity} : finding]
  })
}

function* ofTranslation(translation: Translation, input: CheckInput): Generator<Finding> {
  const {catalog, config, only} = input
  const active: Active[] = checks
    .filter(({id}) => !only || only.has(id))
    .map((rule) => ({check: rule, ...resolve(rule, config, catalog.document, translation.locale)}))
    .filter(({severity}) => severity !== undefined)
  const pair = documentPair(translation, input)
  const subject = {translation, catalog}
  for (const rule of active)
    for (const fact of rule.check.ofDocument?.(pair, rule.options) ?? [])
      yield* findingOf(fact, fact.unit, rule, subject)
  for (const unit of catalog.units) {
    const status = pair.statusOf(unit)
    if (status.missing) continue
    const both = unitPair(unit, status, pair)
    for (const rule of active)
      for (const fact of rule.check.ofUnit?.(both, rule.options) ?? [])
        yield* findingOf(fact, unit, rule, subject)
  }
}

function documentPair(translation: Translation, {catalog, glossary}: CheckInput): DocumentPair {
  const known = new Map<Unit, Status>()
  return {
    catalog,
    translation,
    glossary,
    source: languageOf(catalog.language),
    language: languageOf(translation.locale),
    statusOf(unit) {
      const before = known.get(unit)
      if (before) return before
      const status = statusOf(unit, translation)
      known.set(unit, status)
      return status
    },
  }
}

function unitPair(unit: Unit, status: Status, {source, language}: DocumentPair): Pair {
  let inline: Inline | undefined
  return {
    unit,
    status,
    text: status.text,
    source,
    language,
    inline: () => (inline ??= parseInline(status.text)),
  }
}

type Subject = {readonly translation: Translation; readonly catalog: Catalog}

function* findingOf(
  fact: DocumentFact & UnitFact & Wording,
  unit: Unit | undefined,
  {check: rule, severity}: Active,
  {translation, catalog}: Subject,
): Generator<Finding> {
  if (unit && isWaived(rule.id, unit, translation)) return
  const entry = fact.entry ?? (unit ? translation.resource.entries.get(unit.key) : undefined)
  const [first] = fact.at ?? []
  const place: Place = entry
    ? first
      ? entry.at(first.start, first.end)
      : entry.place
    : startOf(translation.resource.file)
  yield withFingerprint(
    {
      rule: rule.id,
      severity: fact.severity ?? severity ?? rule.severity,
      document: catalog.document,
      locale: translation.locale,
      message: fact.message,
      hint: fact.hint,
      place,
      ...(unit ? {key: unit.key, uid: unit.uid} : entry ? {key: entry.key} : {}),
      ...(unit?.number === undefined ? {} : {number: unit.number}),
      ...(entry && fact.at && fact.at.length > 0
        ? {excerpt: {text: entry.text, marks: fact.at}}
        : {}),
      ...(unit ? {related: [{message: `English: ${unit.text}`, place: unit.place}]} : {}),
    },
    fact.fact,
  )
}
