import {itemAt} from '../../../../finding/assert.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Geometry} from '../arrange/geometry.ts'
import {heightOf, type CellBox, type RowBox} from '../model/box.ts'
import {paginate, type Room, type Sheet} from '../paginate/paginate.ts'
import {roomOf} from '../paginate/room.ts'

/**
 * The page of contents that are set in several columns; the page of the text where they are not, as where the
 * text itself has several columns.
 *
 * @param isRtl whether the columns begin at the right
 */
export function contentsGeometry(
  geometry: Geometry,
  {contents}: PdfConfig,
  isRtl: boolean,
): Geometry {
  const count = (typeof contents === 'object' ? contents.columns : undefined) ?? 1 // as usual
  const [whole] = geometry.columns
  if (count === 1 || !whole || geometry.columns.length > 1) return geometry
  const width = (whole.width - geometry.gutter * (count - 1)) / count
  const columns = Array.from({length: count}, (_, index) => {
    const shift = (isRtl ? count - 1 - index : index) * (width + geometry.gutter)
    return {...whole, x: whole.x + shift, mirroredX: whole.mirroredX + shift, width}
  })
  return {...geometry, columns}
}

/**
 * Distribute rows of one column over pages of several columns, filled one after the other; on the last page
 * they are about equally long.
 */
export function inColumns(rows: readonly RowBox[], geometry: Geometry): readonly Sheet[] {
  const room = roomOf(geometry)
  const count = geometry.columns.length
  const narrow: Room = {...room, columns: 1}
  const full = paginate(rows, narrow)
  const whole = Math.floor(full.length / count) * count
  // Rows that are on pages with all columns full; those behind them share the last page.
  const before = full.slice(0, whole)
  const rest = full.slice(whole).flatMap(({parts}) => parts.map(({row}) => row))
  const sheets = [...before, ...balanced(rest, narrow, count)]
  return Array.from({length: Math.ceil(sheets.length / count)}, (_, page) =>
    beside(sheets.slice(page * count, (page + 1) * count)),
  )
}

function balanced(rows: readonly RowBox[], room: Room, count: number): readonly Sheet[] {
  const total = rows.reduce((sum, row) => sum + row.before + row.leading + heightOf(row), 0)
  for (let height = total / count; height < room.height; height += room.leading / 2) {
    const sheets = paginate(rows, {...room, height})
    if (sheets.length <= count) return sheets
  }
  return paginate(rows, room)
}

const empty: CellBox = {parts: [], slots: 0, leading: 0}

/** Columns as one page. */
function beside(columns: readonly Sheet[]): Sheet {
  const [first] = columns
  return {
    parts: columns.flatMap(({parts}, at) =>
      parts.map((part) => ({
        ...part,
        row: inColumn(part.row, at),
        from: [...Array<number>(at).fill(0), ...part.from],
        to: [...Array<number>(at).fill(0), ...part.to],
      })),
    ),
    feet: [],
    used: Math.max(...columns.map(({used}) => used)),
    room: first?.room ?? 0, // of no rows
    endsEarly: false,
  }
}

function inColumn(row: RowBox, at: number): RowBox {
  const language = itemAt(row.languages, 0)
  return {
    ...row,
    cells: [...Array.from({length: at}, () => empty), ...row.cells],
    languages: [...Array<number>(at).fill(language), ...row.languages],
  }
}
