import type {Format} from '../config/formats.ts'
import type {Layout} from '../edition/types.ts'
import type {FilePath} from '../files/files.ts'
import type {MadeFile} from './order.ts'

/** One file that a build gives, made now or before. */
export type BuiltFile = {
  /** as the output folder begins it: relative to the project, or absolute */
  readonly path: FilePath
  /** absent for the pages of the site, which are about all documents */
  readonly document?: string
  readonly languages: readonly string[]
  readonly layout?: Layout
  readonly format: Format
  /** the earlier version that it is compared with */
  readonly since?: string
  readonly made: MadeFile
  /** hash of what it was made from, 16 hex digits, the same on all machines */
  readonly from: string
}
