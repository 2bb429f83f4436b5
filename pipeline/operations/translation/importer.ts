import type {Finding} from '../../finding/finding.ts'
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
export type Imported =
  | {
      readonly kind: 'imported'
      readonly plan: ImportPlan
      /** Markdown for a person: what found no place */
      readonly review?: string
      readonly findings: readonly Finding[]
    }
  | {readonly kind: 'unreadable'; readonly findings: readonly Finding[]}

/** Reads one format that translations come back in. */
export type Importer = (input: ImporterInput) => Imported
