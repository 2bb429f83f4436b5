import {itemAt, present, valueOf} from '../../../../finding/assert.ts'
import type {Finding} from '../../../../finding/finding.ts'
import {withFingerprint} from '../../../../finding/fingerprint.ts'
import {ofSetting} from '../../../../finding/wrong-setting.ts'
import type {DraftContext} from '../draft/draft-context.ts'
import type {CellDraft, RowDraft} from '../draft/types.ts'
import type {Arrangement} from '../arrange/arrangement.ts'
import {roomForText, type Hang} from '../arrange/geometry.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import type {Pt} from '../../text/model/types.ts'

/** No column is narrower than this share of an equal one. */
const narrowest = 0.6

/** Rows that are looked at; more change little. */
const sample = 2000

/** Shares of the width of each column, as the options ask. */
export function sharesFor(
  rows: readonly RowDraft[],
  hangs: readonly Hang[],
  context: DraftContext,
): readonly number[] {
  const {arrangement, shape, tools} = context
  const {columns} = arrangement
  const {widths = 'equal'} = tools.options
  if (widths === 'equal' || columns.length === 1) return columns.map(() => 1)
  if (widths !== 'fitted') {
    return widths.length === columns.length ? widths : columns.map(() => 1)
  }
  const shares = new Map<number, number>()
  for (const leaf of [0, 1]) {
    const own = columns.flatMap((column, index) => (column.leaf === leaf ? [index] : []))
    const room = roomForText(
      shape,
      own.map((index) => itemAt(hangs, index)),
    )
    const weights = own.map((index) => weightOf(index, context))
    const fitted = fittedShares(rows, own, {room, weights})
    for (const [at, index] of own.entries()) shares.set(index, itemAt(fitted, at))
  }
  return columns.map((_, index) => valueOf(shares, index))
}

/** A warning where the options name another number of widths than there are columns. */
export function widthFindings({columns}: Arrangement, {widths}: PdfConfig): readonly Finding[] {
  if (typeof widths !== 'object' || columns.length === 1 || widths.length === columns.length)
    return []
  return [wrongWidths(widths.length, columns.length)]
}

const wrongWidths = (given: number, columns: number): Finding =>
  withFingerprint({
    rule: 'column-widths',
    severity: 'warning',
    message: `pdf.widths names ${given} widths, but this edition has ${columns} columns; they are set equally wide.`,
    hint: 'Name one width for each language, or use equal or fitted.',
    ...ofSetting('pdf', 'widths'),
  })

/**
 * Shares of the width that make a document shortest: a row is as high as its highest cell, so wordy
 * languages get more room.
 *
 * @param columns indices of the columns that share a page
 * @param room width that they have together
 * @param weights distance of their baselines, relative to the greatest
 */
export function fittedShares(
  rows: readonly RowDraft[],
  columns: readonly number[],
  {room, weights}: {readonly room: Pt; readonly weights: readonly number[]},
): readonly number[] {
  const stride = Math.max(1, Math.floor(rows.length / sample))
  const naturals = rows
    .filter((_, index) => index % stride === 0)
    .map(({cells}) => columns.map((column) => naturalOf(cells[column])))
  let best = columns.map(() => room / columns.length)
  const least = (room / columns.length) * narrowest
  let height = heightOf(naturals, best, weights)
  for (const step of [0.06, 0.03, 0.015, 0.0075].map((share) => share * room))
    for (let isBetter = true; isBetter;) {
      isBetter = false
      for (const widths of neighbours(best, step, least)) {
        const tried = heightOf(naturals, widths, weights)
        if (tried >= height) continue
        height = tried
        best = widths
        isBetter = true
      }
    }
  return best.map((width) => width / room)
}

/** Distance of the baselines of a column's language, relative to the greatest of the edition. */
function weightOf(column: number, {arrangement, languages, shape}: DraftContext): number {
  const own = languages.find(({index}) => arrangement.columnOf[index] === column)
  return present(own, 'the language of a column').leading / shape.leading
}

/** Widths where one column gives another a step. */
function neighbours(widths: readonly Pt[], step: Pt, least: Pt): readonly Pt[][] {
  return widths.flatMap((_, from) =>
    widths.flatMap((__, to) =>
      from === to || itemAt(widths, from) - step < least
        ? []
        : [
            widths.map((width, at) =>
              at === from ? width - step : at === to ? width + step : width,
            ),
          ],
    ),
  )
}

/** Baselines that all rows take together; the part of a last line counts, so that it may shrink. */
function heightOf(
  naturals: readonly (readonly Pt[])[],
  widths: readonly Pt[],
  weights: readonly number[],
): number {
  let height = 0
  for (const row of naturals) {
    let most = 0
    for (let column = 0; column < row.length; column++) {
      // Lines are never quite full.
      const lines = (itemAt(row, column) * 1.02) / itemAt(widths, column)
      const counted = (Math.ceil(lines) + lines / 1000) * itemAt(weights, column)
      if (counted > most) most = counted
    }
    height += most
  }
  return height
}

function naturalOf(cell: CellDraft | undefined): Pt {
  return cell?.kind === 'text' ? cell.paragraph.naturalWidth : 0
}
