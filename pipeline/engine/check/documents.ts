import {ownRulesOf} from '../own-rules.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {byPlace} from '../../finding/order.ts'
import type {CheckOrder, CheckUnit, DocumentReport} from '../../operations/check/document.ts'
import type {DocumentName} from '../../project/survey.ts'
import {checkReport, type CheckedUnit, type Engine, type UnitDone} from '../engine.ts'
import {joinedTraces, type Trace} from '../trace.ts'
import type {Ledger} from './ledger.ts'

/** How documents are checked. */
export type DocumentCheck = {
  readonly engine: Engine
  /** what was found before */
  readonly ledger: Ledger
  /** into how many units a document is divided, at most: one for each translation */
  readonly parts: number
  /** is told of each document that is done */
  readonly hear?: (done: UnitDone) => void
}

/** What was found in documents, in their order, and which could not be checked. */
export type CheckedDocuments = {
  readonly reports: readonly DocumentReport[]
  readonly failures: readonly {readonly document: string; readonly reason: string}[]
}

/** What came of a unit, with its place in the list. */
type PartReport = CheckedUnit & {readonly index: number}

const nothing: DocumentReport = {found: [], progress: []}

/** Check documents, as far as what is found in them is not known. One document is held at a time by each place. */
export async function checkDocuments(
  names: readonly DocumentName[],
  order: CheckOrder,
  {engine, ledger, parts, hear}: DocumentCheck,
): Promise<CheckedDocuments> {
  const known = new Map<string, DocumentReport>()
  const units: CheckUnit[] = []
  for (const name of names) {
    const report = await ledger.recall(name)
    if (report) known.set(name.id, report)
    else units.push(...unitsOf(name, order, parts))
  }
  const open = new Map<string, PartReport[]>()
  const awaited = new Map<string, number>()
  for (const {name} of units) awaited.set(name.id, (awaited.get(name.id) ?? 0) + 1) // its first unit
  let done = 0
  const failed = await engine.run(
    await forEngine(order),
    units.map((unit) => ({kind: 'check', unit})),
    (index, answer) => {
      const {name} = itemAt(units, index)
      const all = [...(open.get(name.id) ?? []), {index, ...checkReport(answer)}] // its first unit
      open.set(name.id, all)
      if (all.length < present(awaited.get(name.id), 'the units of a document')) return true
      const report = joined(all)
      ledger.note(name, report, traceOf(all))
      known.set(name.id, report)
      open.delete(name.id)
      done++
      hear?.({document: name.id, done, all: awaited.size})
      return true
    },
  )
  await ledger.save()
  return {
    reports: names.map(({id}) => known.get(id) ?? nothing), // it failed
    failures: failed.map(({index, reason}) => ({
      document: itemAt(units, index).name.id,
      reason,
    })),
  }
}

/** A document as a whole, or its translations in some parts. */
function unitsOf(name: DocumentName, order: CheckOrder, parts: number): readonly CheckUnit[] {
  const {language, locales: known} = order.settings
  const isWhole = order.locales.length === 0
  const locales = isWhole ? known : order.locales
  const size = Math.max(1, Math.ceil(locales.length / parts))
  if (size >= locales.length) return [{name, locales: order.locales, hasSource: true}]
  return Array.from({length: Math.ceil(locales.length / size)}, (_, part) => ({
    name,
    locales: [
      // What is found of the snapshot has the language of the source.
      ...(isWhole && part === 0 ? [language] : []),
      ...locales.slice(part * size, (part + 1) * size),
    ],
    hasSource: part === 0,
  }))
}

/** An order as it can be sent: rules of the project's own are functions, which who does a unit loads. */
async function forEngine(order: CheckOrder): Promise<Parameters<Engine['run']>[0]> {
  const {plugins = [], ...check} = order.settings.check // most projects have none
  const settings = {...order.settings, check}
  const own = plugins.length > 0 ? {ownRules: await ownRulesOf(order.root)} : {}
  return {kind: 'check', order: {...order, settings}, ...own}
}

/** The reports of all units of a document as one, whichever came first. */
function joined(parts: readonly PartReport[]): DocumentReport {
  const [first] = parts
  if (parts.length === 1 && first) return first.report
  const units = parts.toSorted((a, b) => a.index - b.index)
  return {
    found: units
      .flatMap(({report}) => report.found)
      .toSorted((a, b) => byPlace(a.finding, b.finding)),
    progress: units.flatMap(({report}) => report.progress),
  }
}

function traceOf(units: readonly CheckedUnit[]): Trace | undefined {
  let all: Trace | undefined = []
  for (const {trace} of units) all = all && trace && joinedTraces(all, trace)
  return all
}
