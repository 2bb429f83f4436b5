import type {Context} from 'hono'
import {exportDocuments} from '../../../operations/translation/export.ts'
import {findDocument} from '../state/find.ts'
import type {Workbench} from '../state/workbench.ts'

/** What an edition in a frame may do: show itself, and nothing else. */
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'"

/** An edition that was made for the page, at its address. */
export function editionFile(context: Context, {shownEditions}: Workbench): Response {
  const {pathname} = new URL(context.req.url)
  const query = new URLSearchParams({
    document: context.req.query('document') ?? '', // none: there is no such edition
    locale: context.req.query('locale') ?? '', // none: there is no such edition
  })
  const edition = shownEditions.get(`${pathname}?${query.toString()}`)
  if (!edition) return context.text('This edition was not made yet.\n', 404)
  const isPdf = pathname === '/api/pdf'
  const body =
    typeof edition.content === 'string' ? edition.content : new Uint8Array(edition.content)
  return context.body(body, 200, {
    'Content-Type': isPdf ? 'application/pdf' : 'text/html; charset=utf-8',
    // A viewer of PDF is a page of the browser, which the sandbox would keep from showing anything.
    'Content-Security-Policy': isPdf
      ? "frame-ancestors 'self'"
      : `${framePolicy}; sandbox allow-same-origin`,
  })
}

/** One language of a document as a file for a CAT tool. */
export async function exportedFile(context: Context, workbench: Workbench): Promise<Response> {
  const {document = '', locale = '', format = 'xliff'} = context.req.query() // a name that nothing has
  const found = await findDocument(workbench, {document, locale})
  if (!found.ok) return context.json(found.problem, found.problem.status)
  const [file] = exportDocuments([found.value.loaded], locale, format)
  if (!file)
    return context.json(
      {message: `There is no format ${format}`, hint: 'Use xliff, po, tmx or csv'},
      404,
    )
  const name = encodeURIComponent(file.name)
  return context.body(file.text, 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
  })
}
