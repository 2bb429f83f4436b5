import type {BuildOrder, UnitReport, WorkUnit} from './order.ts'

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
   */
  readonly run: (
    order: BuildOrder,
    units: readonly WorkUnit[],
    take: (index: number, report: UnitReport) => boolean,
  ) => Promise<void>
}
