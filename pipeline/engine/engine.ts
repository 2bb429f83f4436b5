import type {BuildOrder, UnitReport, WorkUnit} from './order.ts'

/** A unit that could not be done, by its place in the list. */
export type UnitFailure = {readonly index: number; readonly reason: string}

/**
 * Where units of work are done: in this thread, in several, or on other machines. The files are the same
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
    order: BuildOrder,
    units: readonly WorkUnit[],
    take: (index: number, report: UnitReport) => boolean,
  ) => Promise<readonly UnitFailure[]>
}
