import {provisionName} from '../document/label/provision-name.ts'
import type {Catalog} from '../document/model/types.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf, type Place, type Span} from '../finding/place.ts'
import type {Severity} from '../finding/rules.ts'
import type {BoundTranslation, Passage} from '../locale/passage.ts'
import type {Entry} from '../locale/types.ts'
import type {Options} from './rule/options.ts'
import type {Check, DocumentFact, WordedFact} from './rule/rule.ts'
import {offeredFix} from './fix/offered-fix.ts'
import {isWaived} from './rule/waiver.ts'
import {asWritten, withMarks} from './text/read-text.ts'
import {isAsSevere} from '../finding/order.ts'

/** A rule with its setting for one locale. */
export type ActiveCheck = {
  readonly check: Check
  /** whether it is one of the project's own, which may throw */
  readonly isOwn: boolean
  readonly severity: Severity
  /** what the configuration sets, with the rule's defaults for the rest */
  readonly options: Options
  /** whether the configuration sets the severity */
  readonly isSet: boolean
}

/** What facts are about, besides their unit. */
export type FactSubject = {readonly translation: BoundTranslation; readonly catalog: Catalog}

/**
 * The finding that a fact makes.
 *
 * @returns undefined where the rule is waived for the passage
 */
export function findingOf(
  fact: WordedFact<DocumentFact>,
  passage: Passage | undefined,
  {check: rule, severity, isSet}: ActiveCheck,
  {translation, catalog}: FactSubject,
): Finding | undefined {
  if (passage && isWaived(rule.id, passage)) return undefined
  const unit = passage && (fact.unit ?? passage.unit)
  const entry = fact.entry ?? (unit ? translation.resource.entries.get(unit.key) : undefined)
  const {number, label} = unit ?? fact.provision ?? {} // a fact about the document has none
  const name = provisionName(label)
  const fix = offeredFix(fact, entry, translation)
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
      place: fact.place ?? placeIn(entry, at[0]) ?? startOf(translation.resource.file),
      ...(unit ? {key: unit.key, uid: unit.uid} : entry ? {key: entry.key} : {}),
      ...(unit || !fact.provision ? {} : {key: fact.provision.key}),
      ...(number === undefined ? {} : {number}),
      ...(name === undefined ? {} : {name}),
      ...(entry && at.length > 0 ? {excerpt: {text: entry.text, marks: at}} : {}),
      ...(passage ? {related: englishIn(passage, fact.from)} : {}),
      ...(fix ? {fix} : {}),
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

/** Whether a wrong reference is reported as a reference, as heavily as a wrong number would be. */
export function judgesReferences(active: readonly ActiveCheck[]): boolean {
  const [references, numbers] = (['cross-reference', 'numbers'] as const).map((id) =>
    active.find(({check}) => check.id === id),
  )
  return references !== undefined && (!numbers || isAsSevere(references.severity, numbers.severity))
}
