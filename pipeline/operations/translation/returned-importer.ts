import type {Catalog} from '../../document/model/types.ts'
import type {ExchangeFormat, Returned} from '../../exchange/model/types.ts'
import {planReturn, type ReturnPlan} from '../../exchange/plan.ts'
import {damageIn} from '../../exchange/returned/damage.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {reviewOf} from '../../importing/review.ts'
import type {Filled, ImportReport} from '../../importing/types.ts'
import type {ImportedFile, Importer, ImporterInput} from './importer.ts'
import {documentParts, localeNote, unitNotes} from './returned-notes.ts'

/** The importer for a format in which translations come back from CAT tools and spreadsheets. */
export function returnedImporter(format: ExchangeFormat): Importer {
  return (input) => imported(format, input)
}

function imported(format: ExchangeFormat, input: ImporterInput): Result<ImportedFile> {
  const {text, file, loaded, translation, overwrite} = input
  const {catalog} = loaded
  const {locale} = translation
  const {language} = catalog
  const read = format.read({text, path: file, language, locale})
  if (!read.ok) return read
  const {value, findings} = read
  const damage = damageIn(value.units)
  if (damage) return failure([...findings, damage])
  const {units, notes} = documentParts(value, {file, document: catalog.document, locale})
  const returned: Returned = {...value, units}
  const plan = planReturn({catalog, translation, returned, overwrite})
  const report = reportOf(plan, input)
  const review = reviewOf({report, catalog, unread: []})
  const {entries, states} = plan
  return success({plan: {report, entries, states}, ...(review === undefined ? {} : {review})}, [
    ...findings,
    ...localeNote(value, {file, document: catalog.document, locale}),
    ...notes,
    ...unitNotes(plan.matched, {file, document: catalog.document, locale}),
  ])
}

function reportOf(plan: ReturnPlan, input: ImporterInput): ImportReport {
  const {catalog} = input.loaded
  const arrived = new Map(plan.arrivals.map((arrival) => [arrival.key, arrival]))
  const lines = new Map(plan.matched.map(({unit, item}) => [unit.key, item.place.line]))
  const gone = new Set(plan.missing.map(({key}) => key))
  const notTaken = new Set(plan.refusals.map(({key}) => key))
  const found = catalog.units
    .filter(({key}) => !gone.has(key) && !notTaken.has(key))
    .map(({key, number}): Filled => {
      const arrival = arrived.get(key)
      const stale = arrival?.stale ? '; stale: it was made from an earlier English' : '' // most are not
      return {
        key,
        ...(number === undefined ? {} : {number}),
        confidence: arrival?.doubt === undefined ? 1 : 0.5,
        reason: arrival?.doubt ?? `${arrival?.reason ?? 'unchanged'}${stale}`,
        // A unit that the text of another covers has no line of its own.
        line: lines.get(key) ?? 1,
      }
    })
  return {
    document: catalog.document,
    locale: input.translation.locale,
    file: input.file,
    matched: found.filter(({confidence}) => confidence === 1),
    uncertain: found.filter(({confidence}) => confidence < 1),
    missing: plan.missing.map(({key, number}) => ({
      key,
      ...(number === undefined ? {} : {number}),
      perhaps: [],
    })),
    extra: strayExtras(plan, catalog),
    conflicts: plan.collisions,
    refused: plan.refusals,
    numbers: 'agree',
    changed: plan.arrivals.length,
  }
}

function strayExtras({strays}: ReturnPlan, {units}: Catalog): ImportReport['extra'] {
  const last = units.at(-1)?.key ?? null
  return strays.map(({line, text}) => ({line, text, after: last, perhaps: []}))
}
