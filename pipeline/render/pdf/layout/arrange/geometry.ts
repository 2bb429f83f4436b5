import {itemAt, present, valueOf} from '../../../../finding/assert.ts'
import type {Edition} from '../../../../edition/types.ts'
import type {Pt} from '../../text/model/types.ts'
import type {Arrangement} from './arrangement.ts'
import type {Paper, PdfConfig} from '../../../../config/pdf.ts'
import {printOf} from '../model/options.ts'

/** ISO 216 and North American sizes, portrait. */
const papers: Readonly<Record<string, readonly [width: Pt, height: Pt]>> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  B5: [498.9, 708.66],
  letter: [612, 792],
  legal: [612, 1008],
}

/** Room for labels beside a column's text: left of it, and right of it where the script runs so. */
export type Hang = {readonly left: Pt; readonly right: Pt}

/** A column of text on the page; labels hang out of it. */
export type Column = {
  /** page of the spread: 0 left, or the only one */
  readonly leaf: 0 | 1
  /** left edge of the text on an odd page, and on an even one */
  readonly x: Pt
  readonly mirroredX: Pt
  readonly width: Pt
  /** room for labels beside it */
  readonly hang: Hang
}

/** The page as it will be, columns aside. */
export type PageShape = {
  readonly width: Pt
  readonly height: Pt
  readonly inner: Pt
  readonly outer: Pt
  /** upper edge of the text, and lowest baseline allowed, from the foot of the page */
  readonly top: Pt
  readonly bottom: Pt
  readonly leaves: 1 | 2
  readonly isMirrored: boolean
  /** size of Latin text */
  readonly size: Pt
  /** distance of baselines that rows of all columns share */
  readonly leading: Pt
  readonly gutter: Pt
  /** whether the configuration says so: it holds between all columns then */
  readonly hasOwnGutter: boolean
  /** width of the text in the margins, where there is any */
  readonly marginal?: Pt
}

/** The page and the columns on it. */
export type Geometry = PageShape & {readonly columns: readonly Column[]}

/** The page of an edition: paper, margins, size and leading. */
export function pageShape(
  edition: Edition,
  arrangement: Arrangement,
  options: PdfConfig,
): PageShape {
  const {perPage, leaves, tightness} = arrangement
  const [short, long] = paperOf(options.paper ?? 'A4')
  const landscape =
    (options.orientation ?? (perPage > 2 ? 'landscape' : 'portrait')) === 'landscape'
  const [width, height] = landscape ? [long, short] : [short, long]
  const size = options.size ?? (perPage > 3 ? 8.5 : perPage > 1 ? 9.5 : 10.5)
  const ratios = edition.languages.map((language) => {
    const {scale, leading} = printOf(language, tightness)
    return scale * leading
  })
  const {margins = {}} = options
  const isMirrored =
    leaves === 2 ||
    options.mirrored === true ||
    options.outside !== undefined ||
    margins.inside !== margins.outside
  const share = width / 595.28
  const usual = perPage > 2 ? 36 : perPage > 1 ? 46 * share : 84 * share
  const hasMarginal = marginalSettings(options).length > 0 && mayHaveMargins(arrangement)
  const side = hasMarginal ? Math.max(usual, marginalSide * Math.max(0.75, share)) : usual
  // A column alone has its headings on one side.
  const innerSide = perPage > 1 ? side : usual
  const inner = lengthOf(margins.inside, isMirrored ? innerSide * 0.85 : innerSide)
  const outer = lengthOf(margins.outside, isMirrored ? side * 1.15 : side)
  const narrowest = perPage > 1 ? Math.min(inner, outer) : outer
  return {
    width,
    height,
    inner,
    outer,
    top:
      height -
      lengthOf(margins.top, Math.min(62, height * 0.09) + lineAbove(edition, options, arrangement)),
    bottom: lengthOf(margins.bottom, Math.min(60, height * 0.085)),
    leaves,
    isMirrored,
    size,
    leading: Math.round(size * Math.max(1, ...ratios) * 4) / 4,
    gutter: lengthOf(options.gutter, perPage > 2 ? 14 + lineNumberRoom(options) : 20),
    hasOwnGutter: options.gutter !== undefined,
    ...(hasMarginal ? {marginal: narrowest - marginalGap - marginalEdge} : {}),
  }
}

/** The settings that ask for text in the margins, by their paths; none where nothing is said of headings. */
export const marginalSettings = ({
  headings = [],
  remarks,
}: PdfConfig): readonly (readonly string[])[] => [
  ...(headings.some(({place}) => place === 'margin') ? [['headings', 'place']] : []),
  ...(remarks === 'margin' ? [['remarks']] : []),
]

/** Whether each column has a margin beside it: one or two columns on a page, and no languages one below the other. */
export const mayHaveMargins = ({perPage, isStacked}: Arrangement): boolean =>
  perPage <= 2 && !isStacked

/** Width that the line numbers of columns between others need, behind their lines. */
const lineNumberRoom = ({lineNumbers}: PdfConfig): Pt => (lineNumbers === true ? 12 : 0)

/** A margin for text on A4, their distance from the text with its labels, and from the edge of the page. */
const marginalSide: Pt = 104
const marginalGap: Pt = 10
const marginalEdge: Pt = 20

/** Points in a millimetre. */
const pointsInMm = 72 / 25.4

/** A length of the configuration in pt, or the usual one. */
const lengthOf = (millimetres: number | undefined, usual: Pt): Pt =>
  millimetres === undefined ? usual : millimetres * pointsInMm

/** Room for a head over those of the columns. */
function lineAbove({languages}: Edition, {header}: PdfConfig, {columns}: Arrangement): Pt {
  const heads = [header, ...languages.map(({config}) => config.pdf?.header)]
  return heads.some((head) => typeof head === 'object') && columns.length > 1 ? headLine : 0
}

/** Distance of a head's baseline from that of the columns' heads. */
export const headLine: Pt = 14

/**
 * Columns on a page.
 *
 * @param hangs width that labels need beside each column, on its start side
 * @param shares of the widths, one for each column
 */
export function withColumns(
  shape: PageShape,
  arrangement: Arrangement,
  hangs: readonly Hang[],
  shares: readonly number[],
): Geometry {
  const {columns, swaps} = arrangement
  const sets = columns.map((column, index) => ({...column, index, ...itemAt(hangs, index)}))
  const placed = new Map<number, Omit<Column, 'leaf'>>()
  for (const leaf of [0, 1] as const) {
    const own = sets.filter((column) => column.leaf === leaf)
    const widths = widthsOf(own, shape, shares)
    const turned = own.toReversed()
    const isVerso = leaf === 0 && shape.leaves === 2
    const odd = edges(swaps === 'odd' ? turned : own, widths, shape, isVerso)
    const isEvenVerso = isVerso || (shape.isMirrored && shape.leaves === 1)
    const even = edges(swaps === 'even' ? turned : own, widths, shape, isEvenVerso)
    for (const {index} of own)
      placed.set(index, {
        x: valueOf(odd, index),
        mirroredX: valueOf(even, index),
        width: valueOf(widths, index),
        hang: itemAt(hangs, index),
      })
  }
  return {
    ...shape,
    columns: columns.map(({leaf}, index) => ({
      leaf,
      ...valueOf(placed, index),
    })),
  }
}

type ColumnSlot = Hang & {readonly index: number}

/** Width of the text that the columns of one page have together. */
export function roomForText(shape: PageShape, hangs: readonly Hang[]): Pt {
  const gutters = hangs.reduce((sum, _, at) => sum + gutterAfter(hangs, at, shape), 0)
  const labels = hangs.reduce((sum, {left, right}) => sum + left + right, 0)
  return Math.max(10 * hangs.length, shape.width - shape.inner - shape.outer - gutters - labels)
}

function widthsOf(
  own: readonly ColumnSlot[],
  shape: PageShape,
  shares: readonly number[],
): ReadonlyMap<number, Pt> {
  const room = roomForText(shape, own)
  const sum = own.reduce((all, {index}) => all + itemAt(shares, index), 0)
  return new Map(own.map(({index}) => [index, (room * itemAt(shares, index)) / sum]))
}

/** Left edges of the texts of columns that stand in this order. */
function edges(
  order: readonly ColumnSlot[],
  widths: ReadonlyMap<number, Pt>,
  shape: PageShape,
  isVerso: boolean,
): ReadonlyMap<number, Pt> {
  let x = isVerso ? shape.outer : shape.inner
  const found = new Map<number, Pt>()
  for (const [at, {index, left, right}] of order.entries()) {
    found.set(index, x + left)
    x += left + valueOf(widths, index) + right + gutterAfter(order, at, shape)
  }
  return found
}

/** Columns between which no labels hang stand further apart. */
function gutterAfter(hangs: readonly Hang[], at: number, {gutter, hasOwnGutter}: PageShape): Pt {
  const next = hangs[at + 1]
  if (!next) return 0
  if (hasOwnGutter) return gutter
  return itemAt(hangs, at).right + next.left > 0 ? gutter : gutter * 1.5
}

function paperOf(paper: Paper): readonly [width: Pt, height: Pt] {
  const found = typeof paper === 'string' ? papers[paper] : paper
  const [width, height] = present(found, `the paper ${String(paper)}`)
  return width <= height ? [width, height] : [height, width]
}

/** A page of a sheet: the left or right of a spread, or the only one; `page` counts from 1. */
export type PageSide = {readonly leaf: 0 | 1; readonly page: number; readonly geometry: Geometry}

/** Where the text of a column begins on a page, counted from 1. */
export function columnX({isMirrored}: PageShape, column: Column, page: number): Pt {
  return isMirrored && page % 2 === 0 ? column.mirroredX : column.x
}

/**
 * Where the text beside a column begins on a page: left of the first column and right of the last; beside a column
 * alone in the outer margin.
 */
export function marginX(geometry: Geometry, index: number, page: number): Pt {
  const {columns, leaves, isMirrored} = geometry
  const {leaf, width, hang} = itemAt(columns, index)
  const x = columnX(geometry, itemAt(columns, index), page)
  const others = columns.filter((column, at) => column.leaf === leaf && at !== index)
  const isOuterLeft = leaves === 2 ? leaf === 0 : isMirrored && page % 2 === 0
  const isLeft =
    others.length > 0 ? others.every((other) => columnX(geometry, other, page) > x) : isOuterLeft
  // Without text in the margins nothing asks for the place.
  const room = geometry.marginal ?? 0
  return isLeft ? x - hang.left - marginalGap - room : x + width + hang.right + marginalGap
}
