import {InternalError} from '../finding/assert.ts'
import type {CheckOrder, CheckUnit, DocumentReport} from '../operations/check/document.ts'
import type {BuildOrder, UnitReport, WorkUnit} from './order.ts'
import type {Trace} from './trace.ts'

/** What is asked of all units of a run; plain data, so that it can be sent to another thread or machine. */
export type EngineOrder =
  | {readonly kind: 'build'; readonly order: BuildOrder}
  | {
      readonly kind: 'check'
      /** without the rules of the project's own, which are functions */
      readonly order: CheckOrder
      /**
       * hash of the modules of a configuration that brings rules of the project's own: who does a unit loads them, and must
       * have the same; absent where it brings none
       */
      readonly ownRules?: string
    }

/** How far a run is: the unit that was done last, and how many of how many are done. */
export type UnitDone = {
  /** the document or book that it is of */
  readonly document: string
  readonly done: number
  readonly all: number
}

/** What is done at one place at one time. */
export type EngineUnit =
  | {readonly kind: 'build'; readonly unit: WorkUnit}
  | {readonly kind: 'check'; readonly unit: CheckUnit}

/** What was found in some translations of a document. */
export type CheckedUnit = {
  readonly report: DocumentReport
  /** what was read for it; absent where that is not known whole */
  readonly trace?: Trace
}

/** What came of a unit. */
export type EngineReport =
  | {readonly kind: 'build'; readonly report: UnitReport}
  | {readonly kind: 'check'; readonly report: CheckedUnit}

/** A unit that could not be done, by its place in the list. */
export type UnitFailure = {readonly index: number; readonly reason: string}

/**
 * Where units of work are done: in this thread, in several, or on other machines. What comes of them is the same
 * everywhere, byte for byte.
 */
export type Engine = {
  /** whether the tasks of a work are best done together, because one place has it loaded, or each by itself */
  readonly grain: 'work' | 'task'
  /**
   * Do units.
   *
   * @param take is given each report as it comes, with the place of its unit in the list; it returns false where no further
   *   reports are wanted, and then units that nobody has begun are left undone
   * @returns the units that could not be done, with the reasons; the others are done all the same
   */
  readonly run: (
    order: EngineOrder,
    units: readonly EngineUnit[],
    take: (index: number, report: EngineReport) => boolean,
  ) => Promise<readonly UnitFailure[]>
}

/** What came of a unit of a build. @throws InternalError for another report */
export function buildReport(answer: EngineReport): UnitReport {
  if (answer.kind !== 'build') throw new InternalError('A build was answered with a check')
  return answer.report
}

/** What came of a unit of a check. @throws InternalError for another report */
export function checkReport(answer: EngineReport): CheckedUnit {
  if (answer.kind !== 'check') throw new InternalError('A check was answered with a build')
  return answer.report
}

/** The name of the document or book that a unit is about. */
export function unitWork(unit: EngineUnit): string {
  if (unit.kind === 'check') return unit.unit.name.id
  const {work} = unit.unit
  return work.kind === 'document' ? work.name.id : work.book.id
}

/** What people call a unit. */
export function unitName(unit: EngineUnit): string {
  const parts = unit.kind === 'check' ? unit.unit.locales : unit.unit.tasks
  return `${unitWork(unit)} ${parts.join(',')}`
}
