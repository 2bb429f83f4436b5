import {posix} from 'node:path'
import type {PdfConfig} from '../../config/pdf.ts'
import type {BookConfig} from '../../config/types.ts'
import {bookEdition} from '../../edition/book.ts'
import type {Finding} from '../../finding/finding.ts'
import {itemAt} from '../../finding/assert.ts'
import {wrongSetting} from '../../finding/wrong-setting.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {planEditions, type EditionPlan} from '../project/edition-plan.ts'
import type {Opened} from '../project/open.ts'
import {fontLoader} from '../resources/fonts.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import {ledWithin} from './outward-addresses.ts'
import {ownFonts} from '../resources/own-fonts.ts'
import {pictureLoader} from '../resources/pictures.ts'
import {builtFile, pathOf, type Built, type BuildRequest, type BuiltFile} from './built.ts'
import {editionOf} from '../project/edition.ts'
import {renderers, type RenderContext} from './formats.ts'
import {configured} from './placed.ts'

/**
 * The books of the configuration. Where the command asks for some documents, languages or a layout alone, books that need
 * more are not built.
 */
export async function buildBooks(
  opened: Opened,
  request: BuildRequest,
  words: BundledWords,
): Promise<Built> {
  const {books = []} = opened.project.settings // none by default
  const {languages, layout} = request.choice
  const files: BuiltFile[] = []
  const unbuilt: string[] = []
  const findings: Finding[] = []
  if (languages.length > 0 || layout !== undefined) return {files, unbuilt, findings}
  for (const book of books) {
    const documents = book.documents.map((id) =>
      request.documents.find(({document}) => document.id === id),
    )
    const wrong = faultsOf(book, opened.project.documents)
    findings.push(...wrong)
    if (wrong.length > 0) continue
    const found = documents.filter((loaded) => loaded !== undefined)
    if (found.length < documents.length) continue
    for (const plans of plansOf(book, found, {opened, request})) {
      const made = await buildBook(book, plans, {opened, request, words})
      files.push(...made.files)
      unbuilt.push(...made.unbuilt)
      findings.push(...made.findings)
    }
  }
  return {files, unbuilt, findings}
}

/** By edition of the book: the plans of its documents. */
function plansOf(
  book: BookConfig,
  documents: readonly LoadedDocument[],
  {opened, request}: Omit<BookContext, 'words'>,
): readonly (readonly EditionPlan[])[] {
  const settings = {...opened.project.settings, editions: [book]}
  const byDocument = documents.map((loaded) => planEditions([loaded], settings, request.choice))
  return itemAt(byDocument, 0).map((_, index) => byDocument.map((plans) => itemAt(plans, index)))
}

type BookContext = {
  readonly opened: Opened
  readonly request: BuildRequest
  readonly words: BundledWords
}

async function buildBook(
  book: BookConfig,
  plans: readonly EditionPlan[],
  {opened: {project, root, files}, request: {output, date}, words}: BookContext,
): Promise<Built> {
  const folders = new Map(
    plans.map(({loaded: {document}}) => [document.id, posix.dirname(document.file)]),
  )
  const edition = ledWithin(
    bookEdition({
      id: book.id,
      title: book.title,
      editions: plans.map((plan) => editionOf(plan, project, words, date)),
      words,
      pictureOf: (document, url) => pictureInProject(url, folders.get(document)),
    }),
  )
  const plan = itemAt(plans, 0)
  const context: RenderContext = {
    loadFont: fontLoader(root),
    ownFonts: ownFonts(project.settings, files),
    pdf: {...bookDefaults, ...plan.pdf},
    loadPicture: pictureLoader(files, 'book.md'),
    loadFile: async (path) => files.readBytes(path),
    wayToSource: undefined,
    attachments: async () => [],
    place: async () => ({path: '', companions: []}),
  }
  const built: BuiltFile[] = []
  const unbuilt: string[] = []
  const findings: Finding[] = []
  for (const format of plan.formats) {
    const rendered = await renderers[format](edition, context)
    findings.push(...rendered.findings.flatMap((finding) => inDocument(finding, plans, project)))
    const path = pathOf(edition, format, output)
    if (!rendered.ok || rendered.findings.some(({severity}) => severity === 'error'))
      unbuilt.push(path)
    else built.push(builtFile(edition, {path, format}, rendered.value))
  }
  return {files: built, unbuilt, findings}
}

/** A part begins on a new page, in larger type than the headings of its document. */
const bookDefaults: PdfConfig = {
  titlePage: true,
  contents: true,
  headings: [
    {size: 1.6, before: 0, newPage: true},
    {size: 1.22, before: 1.4},
    {size: 1.08, before: 1.1},
    {size: 1, before: 0.9},
  ],
}

/** The address of a picture from the folder of the project; addresses outside stay what they are. */
function pictureInProject(url: string, folder: string | undefined): string {
  if (folder === undefined || /^[a-z][a-z0-9+.-]*:|^\/\/|^#/iu.test(url)) return url
  return posix.join(folder, url)
}

/** A finding about a unit of a book, at the unit of its document. */
function inDocument(
  finding: Finding,
  plans: readonly EditionPlan[],
  {settings}: Opened['project'],
): readonly Finding[] {
  const {key} = finding
  const plan =
    plans.find(({loaded}) => key?.startsWith(`${loaded.document.id}-`) === true) ?? itemAt(plans, 0)
  const {id} = plan.loaded.document
  if (key?.startsWith(`${id}-`) !== true) return configured([finding], plan.loaded, settings)
  const own = {...finding, document: id, key: key.slice(id.length + 1)}
  return configured([own], plan.loaded, settings)
}

/** What is wrong with a book: documents that there are not, or a name that a document has. */
function faultsOf({id, documents}: BookConfig, all: readonly LoadedDocument[]): readonly Finding[] {
  const ids = all.map(({document}) => document.id)
  const absent = documents.filter((name) => !ids.includes(name))
  const messages = [
    ...absent.map((name) => `The book ${id} has the document ${name}, which the project has not`),
    ...(ids.includes(id) ? [`The book ${id} has the name of a document`] : []),
  ]
  return messages.map((message) =>
    wrongSetting(
      message,
      `The documents are ${ids.join(', ')}; change "books" in the configuration`,
    ),
  )
}
