import {z} from 'zod'
import type {Catalog} from '../../../document/model/types.ts'
import type {Passages} from '../../../locale/passage.ts'
import type {Api} from '../../protocol.ts'
import {answered, type Answered} from '../answer/answer.ts'
import {withTypedText} from '../rows/checked.ts'
import {translationIn} from '../rows/rows.ts'
import {editionAddress, setAhead, shownEdition} from '../state/editions.ts'
import {findDocument, findRow} from '../state/find.ts'
import {outsideStyle} from '../state/outside-style.ts'
import type {Workbench} from '../state/workbench.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, rowShape, textShape, translationShape} from './shapes.ts'

/** Calls that show editions. */
export const editionRoutes: RouteTable<'POST /api/preview' | 'GET /api/pdf-page'> = {
  'POST /api/preview': route<'POST /api/preview'>(
    z.strictObject({
      ...translationShape,
      key: nameShape.exactOptional(),
      text: textShape.exactOptional(),
    }),
    preview,
  ),
  'GET /api/pdf-page': route<'GET /api/pdf-page'>(
    z.strictObject(rowShape),
    async (workbench, input) => {
      const row = await findRow(workbench, input)
      if (!row.ok) return row
      const {loaded, unit, ...found} = row.value
      const asked = {found, loaded, locale: input.locale, format: 'pdf'} as const
      const edition = await shownEdition(workbench, asked)
      if (!edition.ok) return edition
      const {pages, pageOf} = edition.value
      const page = pageOf.get(unit.key)
      return answered({url: editionAddress(asked), pages, ...(page === undefined ? {} : {page})})
    },
  ),
}

/** How long after a page the PDF of the same edition is set (ms). */
const ahead = 300

async function preview(
  workbench: Workbench,
  input: Api['POST /api/preview']['input'],
): Promise<Answered<Api['POST /api/preview']['answer']>> {
  const document = await findDocument(workbench, input)
  if (!document.ok) return document
  const {loaded: saved, ...found} = document.value
  const {locale, key, text} = input
  const unit = key === undefined ? undefined : saved.catalog.byKey.get(key)
  const loaded = unit && text !== undefined ? withTypedText(saved, {locale, unit, text}) : saved
  const asked = {found, loaded, locale, format: 'html'} as const
  const edition = await shownEdition(workbench, asked)
  if (!edition.ok) return edition
  const html = withRowNames(
    String(edition.value.content),
    loaded.catalog,
    translationIn(loaded, locale).passages,
  )
  const url = editionAddress(asked)
  workbench.shownEditions.set(url, {...edition.value, content: html})
  // The answer goes out first.
  setTimeout(() => void setAhead(workbench, {found, loaded: saved, locale}), ahead).unref()
  return answered({html, url})
}

/** A page of an edition whose elements name the row that they belong to. */
function withRowNames(html: string, {byKey}: Catalog, {byKey: passages}: Passages): string {
  const named = (attribute: string, id: string): string => {
    const row = byKey.has(id) ? passages.get(id)?.unit.key : undefined
    return row === undefined ? attribute : `${attribute} data-row="${row}"`
  }
  return outsideStyle(html, (part) =>
    part.replaceAll(/ id="(?<id>[A-Za-z][A-Za-z0-9-]*)"/gu, named),
  )
}
