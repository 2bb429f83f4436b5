import {filesOnDisk} from '../../../files/disk.ts'
import {renderWanted} from '../../../operations/editions/render-wanted.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import {answered, refusalFor, type Answered} from '../answer/answer.ts'
import type {FoundDocument} from './find.ts'
import {outsideStyle} from './outside-style.ts'
import type {ShownEdition, Workbench} from './workbench.ts'

/** Which edition a page wants: the source beside one translation. */
export type EditionAsked = {
  readonly found: Omit<FoundDocument, 'loaded'>
  readonly loaded: LoadedDocument
  readonly locale: string
  readonly format: 'html' | 'pdf'
}

// The frame of the preview runs no scripts, and reports each that it finds.
function withoutScript(html: string): string {
  return outsideStyle(html, (part) => part.replaceAll(/<script>[^]*?<\/script>/gu, ''))
}

// Of each language that somebody works on, two formats.
const mostEditions = 8

/** The address under which an edition waits for the page to ask for it. */
export function editionAddress({found, locale, format}: Omit<EditionAsked, 'loaded'>): string {
  const query = new URLSearchParams({document: found.name.id, locale})
  return `/api/${format === 'pdf' ? 'pdf' : 'preview'}?${query.toString()}`
}

// To set more than this takes seconds, in which nothing else is answered.
const mostUnitsAhead = 300

/**
 * Set the PDF of an edition that is shown as a page, once and ahead of the question for it: then fonts are open and the
 * typesetter runs at its full speed.
 */
export async function setAhead(
  workbench: Workbench,
  asked: Omit<EditionAsked, 'format'>,
): Promise<void> {
  const pdf = {...asked, format: 'pdf'} as const
  const isSet = workbench.shownEditions.has(editionAddress(pdf))
  if (isSet || asked.loaded.catalog.units.length > mostUnitsAhead) return
  // Why there is none is said to whoever asks for it.
  await shownEdition(workbench, pdf).catch(() => undefined)
}

/**
 * Render an edition as `stele build` does, and keep it at its address. One that was made from the same document is
 * not made again.
 */
export async function shownEdition(
  {root, shownEditions, date}: Workbench,
  asked: EditionAsked,
): Promise<Answered<ShownEdition>> {
  const address = editionAddress(asked)
  const known = shownEditions.get(address)
  const {loaded, locale, format} = asked
  if (known?.made === loaded) return answered(known)
  const {survey} = asked.found
  const {settings, glossary} = survey
  const files = filesOnDisk(root)
  const {file, findings} = await renderWanted(
    {files, root, project: {settings, glossary, documents: [loaded], findings: []}},
    {
      loaded,
      choice: {languages: [settings.language, locale], layout: 'columns', formats: [format]},
      date,
    },
  )
  if (!file) return refusalFor(findings)
  const {content, pages = 1, pageOf = new Map<string, number>()} = file
  const made = {
    made: loaded,
    content: typeof content === 'string' ? withoutScript(content) : content,
    pages,
    pageOf,
  }
  shownEditions.delete(address)
  shownEditions.set(address, made)
  for (const old of [...shownEditions.keys()].slice(0, -mostEditions)) shownEditions.delete(old)
  return answered(made)
}
