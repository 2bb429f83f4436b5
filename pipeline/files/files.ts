import type {Finding} from '../finding/finding.ts'

/** Path relative to the project folder, with `/`. */
export type FilePath = string

/** What reading a file gave. Never an exception for what a user can cause. */
export type FileText =
  | {
      readonly kind: 'text'
      /** the content, without a change */
      readonly text: string
    }
  | {readonly kind: 'absent'}
  | {
      readonly kind: 'unreadable'
      /** why it cannot be read */
      readonly finding: Finding
      /** what the file has, where only its charset keeps it from being read */
      readonly bytes?: Uint8Array
    }

/** New contents by path: text or bytes; `undefined` removes the file. */
export type Changes = ReadonlyMap<FilePath, string | Uint8Array | undefined>

/** The only door to the disk. */
export type Files = {
  /** absolute path of the folder, where it is on the disk: a version control system may be asked about it */
  readonly folder?: string | undefined
  /** Read strict UTF-8 of at most the size limit. */
  read(path: FilePath): Promise<FileText>
  /** Read raw bytes (images, fonts); absent gives undefined. */
  readBytes(path: FilePath): Promise<Uint8Array | undefined>
  /** Files below a folder, sorted by code units, as paths relative to the project. */
  list(folder: FilePath): Promise<readonly FilePath[]>
  /** Write all or nothing; a finding where it cannot be done, nothing half-written. */
  apply(changes: Changes): Promise<readonly Finding[]>
}
