import type {Format, Layout} from '../../config/formats.ts'
import type {Finding} from '../../finding/finding.ts'
import {itemAt} from '../../finding/assert.ts'
import {renderWanted} from '../editions/render-wanted.ts'
import {ProjectError, wrongWish, type OpenProject} from './project.ts'

/** One edition of a document. */
export type EditionWish = {
  /** the document's id: its file name without `.md` */
  readonly document: string
  /** BCP 47 tags, in the order of the page */
  readonly languages: readonly string[]
  /** `columns` for several languages, `single` for one, where absent */
  readonly layout?: Layout
  /** one of `md`, `html`, `epub`, `pdf` */
  readonly format: Format
  /** ISO 8601 date that the edition shows; none where absent */
  readonly date?: string
}

/** A rendered edition. */
export type RenderedEdition = {
  /** text for Markdown and HTML, bytes for PDF and EPUB; absent where the findings say why there is none */
  readonly content?: string | Uint8Array
  /** of a PDF */
  readonly pages?: number
  /** why there is no content, and what is not as it should be */
  readonly findings: readonly Finding[]
}

/**
 * Render one edition of a project; nothing is written.
 *
 * @throws ProjectError where the project has no such document or language, or the layout does not fit
 */
export async function renderEdition(
  project: OpenProject,
  {document, languages, layout, format, date}: EditionWish,
): Promise<RenderedEdition> {
  const chosen = layout ?? (languages.length === 1 ? 'single' : 'columns')
  const documents = project.documents.filter((loaded) => loaded.document.id === document)
  const wrong = [
    ...(documents.length === 0 ? [wrongWish(`There is no document ${document}`)] : []),
    ...wrongLanguages(project, languages),
    ...(chosen === 'single' && languages.length > 1
      ? [wrongWish('The layout single shows one language')]
      : []),
  ]
  if (wrong.length > 0) throw new ProjectError(wrong)
  const {files, root} = project
  const {file, findings} = await renderWanted(
    {files, root, project},
    {
      loaded: itemAt(documents, 0),
      choice: {languages, layout: chosen, formats: [format]},
      date,
    },
  )
  if (!file) return {findings}
  const {content, pages} = file
  return {content, findings, ...(pages === undefined ? {} : {pages})}
}

function wrongLanguages(
  {settings: {language, locales}}: OpenProject,
  wanted: readonly string[],
): readonly Finding[] {
  if (wanted.length === 0) return [wrongWish('An edition has at least one language')]
  return wanted
    .filter((tag) => tag !== language && !locales.includes(tag))
    .map((tag) => wrongWish(`There is no locale ${tag}`))
}
