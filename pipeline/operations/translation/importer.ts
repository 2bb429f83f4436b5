import type {Result} from '../../finding/result.ts'
import type {ImportPlan} from '../../importing/types.ts'
import type {BoundTranslation} from '../../locale/passage.ts'
import type {Glossary} from '../../locale/types.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** A file to import with what it is imported into; the locale files are in line with the source. */
export type ImporterInput = {
  readonly text: string
  /** as the user named it */
  readonly file: string
  readonly loaded: LoadedDocument
  readonly translation: BoundTranslation
  readonly glossary: Glossary
  readonly overwrite: boolean
}

/** What an importer makes of a file. */
export type ImportedFile = {
  readonly plan: ImportPlan
  /** Markdown for a person: what found no place */
  readonly review?: string
}

/** Reads one format that translations come back in. */
export type Importer = (input: ImporterInput) => Result<ImportedFile>
