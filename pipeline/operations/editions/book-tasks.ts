import {posix} from 'node:path'
import type {PdfConfig} from '../../config/pdf.ts'
import type {BookConfig} from '../../config/types.ts'
import {bookEdition} from '../../edition/book.ts'
import type {Edition} from '../../edition/types.ts'
import type {Finding} from '../../finding/finding.ts'
import {itemAt} from '../../finding/assert.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {planEditions, type EditionChoice, type EditionPlan} from '../project/edition-plan.ts'
import {editionOf} from '../project/edition.ts'
import {ownFonts} from '../resources/own-fonts.ts'
import {pictureLoader} from '../resources/pictures.ts'
import {plannedPath} from './planned-path.ts'
import type {CommonInputs} from './document-tasks.ts'
import {renderers} from './formats.ts'
import {ledWithin} from './outward-addresses.ts'
import {placed} from './placed.ts'
import type {EditionTask, PlacedFinding} from './task.ts'

/**
 * The files of a book as tasks.
 *
 * @param documents its parts in their order
 */
export function bookTasks(
  book: BookConfig,
  documents: readonly LoadedDocument[],
  choice: EditionChoice,
  common: CommonInputs,
): readonly EditionTask[] {
  const all = plansOf(book, documents, {choice, common})
  let before = 0
  return all.flatMap((plans) => {
    const tasks = tasksOfBook(book, plans, {common, before})
    before += tasks.length
    return tasks
  })
}

/** By edition of the book: the plans of its documents. */
function plansOf(
  book: BookConfig,
  documents: readonly LoadedDocument[],
  {choice, common}: {readonly choice: EditionChoice; readonly common: CommonInputs},
): readonly (readonly EditionPlan[])[] {
  const settings = {...common.project.settings, editions: [book]}
  const byDocument = documents.map((loaded) => planEditions([loaded], settings, choice))
  return itemAt(byDocument, 0).map((_, index) => byDocument.map((plans) => itemAt(plans, index)))
}

function tasksOfBook(
  book: BookConfig,
  plans: readonly EditionPlan[],
  {common, before}: {readonly common: CommonInputs; readonly before: number},
): readonly EditionTask[] {
  const {languages, layout, formats, pdf: own} = itemAt(plans, 0)
  const {project, words, date, output} = common
  const {settings} = project
  const folders = new Map(
    plans.map(({loaded: {document}}) => [document.id, posix.dirname(document.file)]),
  )
  const pdf = {...bookDefaults, ...own}
  const edition = (): Edition =>
    ledWithin(
      bookEdition({
        id: book.id,
        title: book.title,
        editions: plans.map((plan) => editionOf(plan, project, words, date)),
        words,
        pictureOf: (document, url) => pictureInProject(url, folders.get(document)),
      }),
    )
  return formats.map((format, rank) => ({
    files: [
      {
        path: plannedPath({document: book.id, languages, layout, format}, output),
        document: book.id,
        languages,
        layout,
        format,
        rank: before + rank,
        early: () => [],
      },
    ],
    inputs: async () => {
      const fonts = languages.map((tag) => settings.languages[tag]?.fonts)
      return Promise.resolve([format, 'book', edition(), pdf, settings.fallbackFonts, fonts])
    },
    render: async (doors) => [
      await renderers[format](edition(), {
        loadFont: doors.loadFont,
        ownFonts: ownFonts(settings, doors),
        pdf,
        loadPicture: pictureLoader(doors.files, 'book.md'),
        loadFile: async (path) => doors.files.readBytes(path),
        wayToSource: undefined,
        attachments: async () => [],
        place: async () => ({companions: []}),
      }),
    ],
    placed: (finding) => inDocument(finding, plans),
  }))
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
function inDocument(finding: Finding, plans: readonly EditionPlan[]): PlacedFinding {
  const {key} = finding
  const plan =
    plans.find(({loaded}) => key?.startsWith(`${loaded.document.id}-`) === true) ?? itemAt(plans, 0)
  const {id: document} = plan.loaded.document
  if (key?.startsWith(`${document}-`) !== true)
    return {document, finding: placed(finding, plan.loaded)}
  const own = {...finding, document, key: key.slice(document.length + 1)}
  return {document, finding: placed(own, plan.loaded)}
}
