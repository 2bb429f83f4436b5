import type {Format} from '../../config/formats.ts'
import type {Layout} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import type {Doors} from '../resources/doors.ts'
import type {Rendered} from './formats.ts'

/** A finding of an edition at its place in the files, and the document whose settings weigh it. */
export type PlacedFinding = {readonly document: string; readonly finding: Finding}

/** A file of an edition that is to be made. */
export type PlannedFile = {
  /** as `pathOf` gives it */
  readonly path: string
  /** id of the document or the book */
  readonly document: string
  /** BCP 47 tags in their order */
  readonly languages: readonly string[]
  readonly layout: Layout
  readonly format: Format
  /** the earlier version that it is compared with */
  readonly since?: string
  /** its place among the files of its document, from 0 */
  readonly rank: number
  /** what is to be said of its edition before it is rendered; empty for further files of the edition */
  readonly early: () => readonly PlacedFinding[]
}

/** Files that are rendered together: one file, or the PDF files of a synoptic set. */
export type EditionTask = {
  readonly files: readonly PlannedFile[]
  /**
   * All that the files are made from, besides what is read through the doors while they are rendered: plain data.
   * The same inputs give the same bytes.
   */
  readonly inputs: () => Promise<readonly unknown[]>
  /** the files in their order, or why there are none */
  readonly render: (doors: Doors) => Promise<readonly Rendered[]>
  /** a finding of the rendering at the place of the text that it is about */
  readonly placed: (finding: Finding) => PlacedFinding
}
