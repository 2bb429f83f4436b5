import type {BookConfig, Settings} from '../config/types.ts'
import type {Key} from '../document/model/types.ts'
import type {FilePath} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import type {Glossary} from '../locale/types.ts'
import type {PlacedFinding, PlannedFile} from '../operations/editions/task.ts'
import type {EditionChoice} from '../operations/project/edition-plan.ts'
import type {CitedRow} from '../operations/project/cited-rows.ts'
import type {SourceTitles} from '../project/source-titles.ts'
import type {DocumentName} from '../project/survey.ts'
import type {ProgressLine} from '../report/summary.ts'
import type {Trace} from './trace.ts'

/** What is to be built of a project; plain data, so that it can be sent to another thread or machine. */
export type BuildOrder = {
  /** without those of the check, which say nothing of editions and may hold functions */
  readonly settings: Settings
  readonly glossary: Glossary
  /** the titles of each document, by which others cite it */
  readonly titles: SourceTitles
  readonly choice: EditionChoice
  /** the output folder, as paths of built files begin */
  readonly output: FilePath
  /** ISO 8601, for documents that have none of their own */
  readonly date: string | undefined
  /** whether the pages around the editions are wanted too */
  readonly hasSite: boolean
  /** whether everything is made again, whatever the cache knows */
  readonly isForced: boolean
}

/** What editions are made of: a document, or several that are published as a book. */
export type Work =
  | {readonly kind: 'document'; readonly name: DocumentName}
  | {readonly kind: 'book'; readonly book: BookConfig; readonly names: readonly DocumentName[]}

/** Some of the tasks of a work, by their places in the order of `taskShapes`: what is done at one place at one time. */
export type WorkUnit = {
  readonly work: Work
  readonly tasks: readonly number[]
  /** rows of the document to which others refer, as far as that is known */
  readonly citedFromOutside: readonly Key[]
}

/** A file that was made. */
export type MadeFile = {
  /** of its contents: SHA-256, 64 hex digits */
  readonly hash: string
  readonly bytes: number
  /** of a PDF */
  readonly pages?: number
  /** where the cache could not keep them */
  readonly content?: Uint8Array
}

/** What became of a planned file. */
export type FileReport = Omit<PlannedFile, 'early'> & {
  readonly findings: readonly PlacedFinding[]
  /** absent where an error keeps it from being made */
  readonly made?: MadeFile
}

/** What became of a task. */
export type DoneTask = {
  readonly index: number
  readonly files: readonly FileReport[]
  /** what was read for it; absent where that is not known whole, or where it failed */
  readonly trace?: Trace
}

/** What a document or a book is, apart from its files. */
export type WorkReport = {
  /** what cannot be read, and how far the locale files are behind the source */
  readonly findings: readonly Finding[]
  /** whether it could be loaded at all */
  readonly isLoaded: boolean
  readonly progress: readonly ProgressLine[]
  /** rows of other documents to which it refers */
  readonly cites: readonly CitedRow[]
  /** what the site shows of it, as contents of the cache; absent where there is no site */
  readonly inSite?: MadeFile
  /** what was read for it; absent where that is not known whole */
  readonly trace?: Trace
}

/** What came of a unit. */
export type UnitReport = {readonly work: WorkReport; readonly tasks: readonly DoneTask[]}

/** The name of a work among all of a project. */
export const idOfWork = (work: Work): string =>
  work.kind === 'document' ? work.name.id : work.book.id
