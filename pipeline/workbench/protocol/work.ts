import type {Change} from '../../locale/types.ts'
import type {ProjectFinding} from './project.ts'
import type {RowStanding} from './rows.ts'

/** A text that differs from the last commit. */
export type UnpublishedChange = {
  readonly document: string
  readonly key: string
  readonly number?: string
  /** English of the row, plain; for the reader of the list */
  readonly english: string
  /** `state`: the text is the same, what is said of it has changed */
  readonly kind: 'added' | 'changed' | 'removed' | 'state'
  /** at the last commit; empty where it was missing */
  readonly before: string
  /** now; empty where it is missing */
  readonly after: string
  /** word diff of the text */
  readonly diff: readonly Change[]
  readonly standing: RowStanding
}

/** What one language would publish. */
export type UnpublishedLanguage = {
  readonly locale: string
  readonly changes: readonly UnpublishedChange[]
  /** files that a commit of this language would have, relative to the project */
  readonly files: readonly string[]
  /** of what is in these files and in those that all languages share */
  readonly stamp: string
}

/** Answer of `GET /api/unpublished`. */
export type Unpublished = {
  readonly languages: readonly UnpublishedLanguage[]
  /** the files of the source language that belong to them (the snapshot); committed with any language */
  readonly shared: readonly string[]
  /** what `stele check` would report of these languages: with an error the gate of a CI job would be closed */
  readonly findings: readonly ProjectFinding[]
  /** name of the branch; absent on a detached HEAD */
  readonly branch?: string
  /** as git would write it: `Name <mail>`; absent where git knows none, and then nothing can be published */
  readonly author?: string
}

/** Answer of `POST /api/publish`: one commit. Nothing is pushed. */
export type Published = {
  readonly commit: string
  readonly files: readonly string[]
}

/** Answer of `POST /api/sync`, `POST /api/import` and `POST /api/build`. */
export type TaskReport = {
  /** whether it was done; false where `findings` kept it from being done */
  readonly isDone: boolean
  /** what was done, one sentence a line, for people; as the command prints it */
  readonly lines: readonly string[]
  readonly findings: readonly ProjectFinding[]
  /** files that were written, relative to the project */
  readonly files: readonly string[]
}

/** The page of a PDF edition on which a row is. */
export type PdfPage = {
  /** address of the PDF on this server, to be shown at `#page=` */
  readonly url: string
  /** from 1; absent where the edition does not show the row */
  readonly page?: number
  readonly pages: number
}

/** What `GET /api/events` sends: the `data` of each server-sent event is one of these as JSON; `event` is its kind. */
export type ServerEvent =
  /** files of the project have changed on the disk, by whomever; load what is shown again */
  | {
      readonly kind: 'changed'
      /** translations whose rows may be other than before; a source that changed names all locales */
      readonly translations: readonly {readonly document: string; readonly locale: string}[]
      /** true where documents or languages may have come or gone, or the glossary or the configuration changed */
      readonly isProject: boolean
    }
  /** how far a build, sync or import is */
  | {
      readonly kind: 'progress'
      readonly task: 'build' | 'sync' | 'import' | 'index'
      readonly done: number
      readonly total: number
      /** what is being done, for people */
      readonly label: string
    }
  /** sent every few seconds, so that a page sees that the server is still there */
  | {readonly kind: 'alive'}
