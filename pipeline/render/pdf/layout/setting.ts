import type {Finding} from '../../../finding/finding.ts'
import type {FontSet} from '../font/types.ts'
import type {Shaper} from '../text/types.ts'
import type {PdfOptions} from './geometry.ts'
import type {NoteMarks, StyleBook} from './runs.ts'

/** What setting one document needs throughout. */
export type Setting = {
  readonly fonts: FontSet
  readonly shaper: Shaper
  readonly book: StyleBook
  readonly marks: NoteMarks
  readonly options: PdfOptions
  /** collects what could not be set as it stands */
  readonly findings: Finding[]
}
