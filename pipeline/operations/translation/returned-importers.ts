import type {Catalog} from '../../document/model/types.ts'
import {exchangeFormatOf} from '../../exchange/formats/index.ts'
import {planReturn, type ReturnPlan} from '../../exchange/plan.ts'
import type {Returned} from '../../exchange/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {reviewOf} from '../../importing/review.ts'
import type {Filled, ImportReport} from '../../importing/types.ts'
import type {Imported, Importer, ImporterInput} from './importer.ts'

const endings: Readonly<Record<string, readonly string[]>> = {
  XLIFF: ['.xlf', '.xliff'],
  'gettext PO': ['.po'],
  TMX: ['.tmx'],
  'CSV, TSV': ['.csv', '.tsv'],
}

/** The formats in which translations come back from CAT tools and spreadsheets. */
export const returnedImporters: readonly Importer[] = Object.entries(endings).map(
  ([name, list]) => ({name, endings: list, read: readReturned}),
)

function readReturned(input: ImporterInput): Imported {
  const {text, file, loaded, translation, overwrite} = input
  const {catalog} = loaded
  const format = exchangeFormatOf(file, text)
  if (!format) return {kind: 'unreadable', findings: []}
  const {value: returned, findings} = format.read(text, file)
  const wrong = [...findings, ...mismatches(returned, input)]
  if (wrong.some(({severity}) => severity === 'error')) return {kind: 'unreadable', findings: wrong}
  const plan = planReturn({catalog, translation, returned, overwrite})
  const report = reportOf(plan, input)
  const review = reviewOf({report, catalog, passages: [], unread: []})
  const {entries, states} = plan
  return {
    kind: 'imported',
    plan: {report, entries, states},
    ...(review === undefined ? {} : {review}),
    findings: wrong,
  }
}

/** A file of another document or language must not be taken for one of this. */
function mismatches(
  {document, locale}: Returned,
  {file, loaded, translation}: ImporterInput,
): readonly Finding[] {
  const {document: id} = loaded.catalog
  const findings: Finding[] = []
  if (document !== undefined && document !== id)
    findings.push(
      mismatch(file, `The file is a translation of ${document}, not of ${id}`, '--document'),
    )
  if (locale !== undefined && !isSameLanguage(locale, translation.locale))
    findings.push(
      mismatch(file, `The file is in ${locale}, not in ${translation.locale}`, '--locale'),
    )
  return findings
}

/** Tools add regions to tags, and write them in other cases. */
function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => tag.toLowerCase())
  if (first === undefined || second === undefined) return false
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`)
}

const mismatch = (file: string, message: string, option: string): Finding =>
  withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message,
    hint: `Name the right one with ${option}`,
    place: startOf(file),
  })

function reportOf(plan: ReturnPlan, input: ImporterInput): ImportReport {
  const {catalog} = input.loaded
  const arrived = new Map(plan.arrivals.map((arrival) => [arrival.key, arrival]))
  const gone = new Set(plan.missing.map(({key}) => key))
  const matched = catalog.units
    .filter(({key}) => !gone.has(key))
    .map(({key, number}): Filled => {
      const arrival = arrived.get(key)
      const stale = arrival?.stale ? '; the English has changed since: stale' : ''
      return {
        key,
        ...(number === undefined ? {} : {number}),
        confidence: 1,
        reason: `${arrival?.reason ?? 'unchanged'}${stale}`,
        line: arrival?.line ?? 1,
      }
    })
  return {
    document: catalog.document,
    locale: input.translation.locale,
    file: input.file,
    matched,
    uncertain: [],
    missing: plan.missing.map(({key, number}) => ({
      key,
      ...(number === undefined ? {} : {number}),
      perhaps: [],
    })),
    extra: strayExtras(plan, catalog),
    conflicts: plan.collisions,
    numbers: 'agree',
    changed: plan.arrivals.length,
  }
}

function strayExtras({strays}: ReturnPlan, {units}: Catalog): ImportReport['extra'] {
  const last = units.at(-1)?.key ?? null
  return strays.map(({line, text}) => ({line, text, after: last, perhaps: []}))
}
