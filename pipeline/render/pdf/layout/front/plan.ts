import type {Cell, Edition} from '../../../../edition/types.ts'
import type {PageShape} from '../arrange/geometry.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Arrangement} from '../arrange/arrangement.ts'

/** Which pages stand before the text. */
export type FrontPlan = {readonly hasTitlePage: boolean; readonly hasContents: boolean}

/** A text of this number of pages has a title page, and contents where it has headings enough. */
const longPages = 12
const headingsEnough = 5

/** The front matter of an edition: as asked, else what long documents need. */
export function frontPlan(
  edition: Edition,
  {leaves, columns}: Arrangement,
  shape: PageShape,
  {titlePage, contents}: PdfConfig,
): FrontPlan {
  const isLong = pagesAtLeast(edition, longPages, shape, columns.length > 1)
  const headings = edition.rows.filter(({kind}) => kind === 'heading').length
  return {
    // The first spread begins on the second page: something must stand on the first.
    hasTitlePage: titlePage ?? (isLong || leaves === 2),
    hasContents: contents === undefined ? isLong && headings >= headingsEnough : contents !== false,
  }
}

/** Whether the text takes at least a number of pages, roughly; counting stops as soon as it does. */
function pagesAtLeast(
  {rows, languages}: Edition,
  least: number,
  shape: PageShape,
  isParallel: boolean,
): boolean {
  const {width, inner, outer, top, bottom, size, leading, leaves} = shape
  const columns = isParallel ? languages.length / leaves : 1
  // A letter is about half as wide as the type is high.
  const letters = Math.max(8, ((width - inner - outer) / columns / size) * 2)
  const room = (top - bottom) / leading
  let lines = 0
  for (const row of rows) {
    if (!('cells' in row)) continue
    const counts = row.cells.map((cell) => Math.ceil(lengthOf(cell) / letters))
    lines +=
      0.5 + (isParallel ? Math.max(1, ...counts) : counts.reduce((sum, count) => sum + count, 0))
    if (lines > least * room) return true
  }
  return false
}

function lengthOf({inline, code}: Cell): number {
  if (code !== undefined) return code.length
  return inline.reduce((sum, node) => sum + ('value' in node ? node.value.length : 20), 0)
}
