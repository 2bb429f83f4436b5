import type {OutputFormat} from '../../config/formats.ts'
import type {Language} from '../../language/model/types.ts'

/** Another file of the same document: a PDF, Markdown, or a page of other languages. */
export type Companion = {
  /** address relative to the page */
  readonly href: string
  readonly format: OutputFormat
  /** its languages in their order */
  readonly languages: readonly Pick<Language, 'tag' | 'autonym'>[]
}
