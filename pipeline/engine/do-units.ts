import {isUnusable} from '../finding/finding.ts'
import {itemAt} from '../finding/assert.ts'
import type {Key} from '../document/model/types.ts'
import {rowsCitedIn, type CitedRow} from '../operations/project/cited-rows.ts'
import {buildReport, type Engine, type UnitDone} from './engine.ts'
import {
  idOfWork,
  type BuildOrder,
  type UnitReport,
  type Work,
  type WorkReport,
  type WorkUnit,
} from './order.ts'
import {joinedReports, noteWork, recalledUnit, workNote, type WorkNote} from './recall.ts'
import type {PlaceTools} from './workplace.ts'

/** A work of which some tasks are wanted, and the key under which the cache knows it. */
export type WorkWish = Omit<WorkUnit, 'citedFromOutside'> & {readonly key: string}

/** Where work is done. */
export type WorkPlace = PlaceTools & {
  readonly engine: Engine
  readonly order: BuildOrder
  /** is told of each unit that is done */
  readonly hear?: (done: UnitDone) => void
}

// An editor that saves on every key would never let a build end.
const mostAttempts = 3

/** What could not be done, and why: the reason is that of the place where it was tried. */
export type WorkFailure = {readonly work: Work; readonly reason: string}

/** Reports in the order of the wishes, and what there is no whole report of. */
export type DoneWork = {
  readonly reports: readonly UnitReport[]
  readonly failures: readonly WorkFailure[]
}

/** Do what is wanted, as far as the cache does not know it; reports are in the order of the wishes. */
export async function doUnits(wishes: readonly WorkWish[], place: WorkPlace): Promise<DoneWork> {
  const reports: Reports = new Map()
  let failures: readonly WorkFailure[] = []
  const notes = await notesOf(wishes, place)
  for (;;) {
    // What documents refer to is known when they are loaded; until then what was noted last is the best guess.
    const cites = wishes.flatMap(
      (wish) => reports.get(wish)?.work.cites ?? notes.get(wish)?.work.cites ?? [], // never loaded
    )
    const rows = rowsByDocument(cites)
    const units = wishes
      .map((wish) => ({wish, unit: {...wish, citedFromOutside: citedIn(wish, rows)}}))
      .filter(({wish, unit}) => !isDone(reports.get(wish), unit))
    if (units.length === 0) break
    const round = await doneRound(units, reports, place)
    failures = round.failures
    if (!round.isWhole) break
  }
  return {reports: wishes.map((wish) => reports.get(wish) ?? undone), failures}
}

/** The reports that there are, each with the rows of the document that others referred to when it was made. */
type Reports = Map<WorkWish, UnitReport & {readonly cited: readonly Key[]}>

type Open = {readonly wish: WorkWish; readonly unit: WorkUnit}

// Another document cannot be read, so that nothing is built.
const undone: UnitReport = {
  work: {findings: [], isLoaded: true, progress: [], cites: []},
  tasks: [],
}

async function notesOf(
  wishes: readonly WorkWish[],
  {cache, order}: WorkPlace,
): Promise<ReadonlyMap<WorkWish, WorkNote>> {
  const notes = new Map<WorkWish, WorkNote>()
  if (order.isForced) return notes
  for (const wish of wishes) {
    const note = await workNote(wish.key, cache)
    if (note) notes.set(wish, note)
  }
  return notes
}

function rowsByDocument(cites: readonly CitedRow[]): ReadonlyMap<string, readonly Key[]> {
  const documents = new Set(cites.map(({document}) => document))
  return new Map(Array.from(documents, (id) => [id, rowsCitedIn(id, cites)]))
}

const citedIn = ({work}: WorkWish, rows: ReadonlyMap<string, readonly Key[]>): readonly Key[] =>
  (work.kind === 'document' ? rows.get(work.name.id) : undefined) ?? [] // nobody refers to it

function isDone(report: {readonly cited: readonly Key[]} | undefined, unit: WorkUnit): boolean {
  return (
    report !== undefined && (unit.tasks.length === 0 || isSame(report.cited, unit.citedFromOutside))
  )
}

const isSame = (one: readonly Key[], other: readonly Key[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])

/** Do units that the cache does not know; the round is not whole where a unit is left undone. */
async function doneRound(
  units: readonly Open[],
  reports: Reports,
  place: WorkPlace,
): Promise<{readonly failures: readonly WorkFailure[]; readonly isWhole: boolean}> {
  let failures: readonly WorkFailure[] = []
  let open: Open[] = []
  for (const {wish, unit} of units) {
    const {known, unit: left} = place.order.isForced
      ? {known: undefined, unit}
      : await recalledUnit(wish.key, unit, place)
    if (known) reports.set(wish, {...known, cited: unit.citedFromOutside})
    else reports.delete(wish)
    if (left) open.push({wish, unit: left})
  }
  const changed = new Map(open.map(({wish, unit}) => [wish, unit]))
  for (let left = mostAttempts; open.length > 0; left--) {
    const attempt = await attempted(open, reports, {...place, isLast: left === 1})
    open = attempt.again
    failures = [...failures, ...attempt.failures]
  }
  for (const wish of changed.keys()) {
    const report = reports.get(wish)
    // A document cannot be read, so that nothing is built; or its unit failed.
    if (!report) return {failures, isWhole: false}
    await noteWork(wish.key, report, place.cache)
  }
  return {failures, isWhole: failures.length === 0}
}

/** Do units; returns those that are to be done again, because a file of theirs changed meanwhile. */
async function attempted(
  open: readonly Open[],
  reports: Reports,
  {engine, order, isLast, hear}: WorkPlace & {readonly isLast: boolean},
): Promise<{readonly again: Open[]; readonly failures: readonly WorkFailure[]}> {
  const parts = open.flatMap(({wish, unit}) =>
    engine.grain === 'task' && unit.tasks.length > 1
      ? unit.tasks.map((task) => ({wish, unit: {...unit, tasks: [task]}}))
      : [{wish, unit}],
  )
  const again = new Set<WorkWish>()
  let done = 0
  const failed = await engine.run(
    {kind: 'build', order},
    parts.map(({unit}) => ({kind: 'build', unit})),
    (index, answer) => {
      const report = buildReport(answer)
      done++
      const {wish, unit} = itemAt(parts, index)
      hear?.({document: idOfWork(unit.work), done, all: parts.length})
      const before = reports.get(wish)
      const joined = before ? joinedReports(before, report) : report
      if (!joined && !isLast) again.add(wish)
      // The last attempt takes what there is: the next build finds the change.
      const taken = joined ?? {work: withoutTrace(report.work), tasks: bothOf(before, report)}
      reports.set(wish, {...taken, cited: unit.citedFromOutside})
      return !report.work.findings.some(isUnusable)
    },
  )
  for (const wish of again) reports.delete(wish)
  return {
    again: open.flatMap(({wish, unit}) =>
      again.has(wish) ? [{wish, unit: {...unit, tasks: wish.tasks}}] : [],
    ),
    failures: failed.map(({index, reason}) => ({work: itemAt(parts, index).unit.work, reason})),
  }
}

function withoutTrace({findings, isLoaded, progress, cites, inSite}: WorkReport): WorkReport {
  return {findings, isLoaded, progress, cites, ...(inSite ? {inSite} : {})}
}

const bothOf = (before: UnitReport | undefined, after: UnitReport): UnitReport['tasks'] => [
  ...(before?.tasks ?? []), // there was none
  ...after.tasks,
]
