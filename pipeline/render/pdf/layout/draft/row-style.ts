import type {NoteRow, Row} from '../../../../edition/types.ts'
import type {PdfConfig} from '../../../../config/pdf.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {Align} from '../../text/model/types.ts'

/** How a kind of row is set, relative to the text. */
export type RowStyle = {
  /** of the type, and of the distance of baselines */
  readonly size: number
  readonly leading: number
  /** space before it, in baselines */
  readonly before: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly mono?: boolean
  readonly isQuiet?: boolean
  readonly smallCaps?: boolean
  /** space between languages one below the other, in baselines; little where absent */
  readonly betweenLanguages?: number
  /** of the first line of a paragraph below another, in em */
  readonly firstIndent?: number
  /** begins on a new page, which has no head */
  readonly opensPage?: boolean
  /** in the margin, beside the row that follows */
  readonly isMarginal?: boolean
  /** words about the text: whole on one page, without line numbers */
  readonly isApparatus?: boolean
  /** where it differs from the text's */
  readonly align?: Align
  readonly hyphenate: boolean
  readonly keepWithNext: boolean
}

const text: RowStyle = {size: 1, leading: 1, before: 0.45, hyphenate: true, keepWithNext: false}
const heading: RowStyle = {
  ...text,
  bold: true,
  align: 'ragged',
  hyphenate: false,
  keepWithNext: true,
}

const headings: readonly RowStyle[] = [
  {...heading, size: 1.22, leading: 1.18, before: 1.4},
  {...heading, size: 1.08, leading: 1.05, before: 1.1},
  {...heading, before: 0.9},
  {...heading, italic: true, before: 0.8},
]

/** The rowStyle of notices under the title, and of the colophon. */
export const notice: RowStyle = {
  ...text,
  size: 0.86,
  leading: 0.9,
  before: 0.5,
  italic: true,
  isQuiet: true,
  isApparatus: true,
  align: 'ragged',
  hyphenate: false,
}

/** The rowStyle of footnotes. */
export const noteStyle: RowStyle = {...text, size: 0.84, leading: 0.86, before: 0}

/** Rows of a table stand close, and are ragged: their columns are narrow. */
export const tableStyle: RowStyle = {...text, size: 0.92, before: 0.35, align: 'ragged'}
/** The head of a table: bold, and never alone at the foot of a page. */
export const tableHeadStyle: RowStyle = {
  ...tableStyle,
  bold: true,
  hyphenate: false,
  keepWithNext: true,
}

/** Size of what is in the margin, relative to the text: small enough for a narrow measure. */
export const marginalSize = 0.84
const marginal: RowStyle = {...heading, size: marginalSize, before: 0.9}

/** A heading of a level, 2 for the first below the title; deeper ones look like the last that is named. */
function headingStyle(level: number, asked: PdfConfig['headings']): RowStyle {
  const place = Math.max(2, level) - 2
  const own = asked?.[Math.min(asked.length - 1, place)]
  const isMarginal = own?.place === 'margin'
  const usual = isMarginal ? marginal : itemAt(headings, Math.min(headings.length - 1, place))
  if (!own) return usual
  const {size = usual.size, weight, slope, align, before = usual.before, smallCaps = false} = own
  const bold = weight === undefined ? usual.bold === true : weight === 'bold'
  const italic = slope === undefined ? usual.italic === true : slope === 'italic'
  const leading = own.size === undefined ? usual.leading : Math.max(1, size * 0.95)
  return {
    ...usual,
    size,
    leading,
    before,
    bold,
    italic,
    smallCaps,
    align: align === 'centred' ? align : 'ragged',
    opensPage: own.newPage === true && asked.length > place,
    isMarginal,
  }
}

/** How a row is set. */
export function rowStyleOf(
  row: Row | NoteRow,
  perPage: number,
  {headings: asked, paragraphs = {}}: Pick<PdfConfig, 'headings' | 'paragraphs'> = {}, // as usual
): RowStyle {
  const before = paragraphs.space ?? text.before
  switch (row.kind) {
    case 'title': {
      const size = perPage > 2 ? 1.36 : perPage > 1 ? 1.5 : 1.75
      return {...heading, size, leading: size * 0.9, before: 0, betweenLanguages: 0.7}
    }
    case 'heading':
      return headingStyle(row.level, asked)
    case 'point':
      return row.depth > 1 ? {...text, before: Math.min(0.25, before)} : {...text, before}
    case 'code':
      return {...text, size: 0.88, mono: true, align: 'ragged', hyphenate: false}
    case 'note':
      return noteStyle
    case 'paragraph':
      return row.quoted
        ? {...text, size: 0.95, before}
        : {...text, before, firstIndent: paragraphs.indent ?? 0} // none by default
    case 'image':
      return {...text, before: 0.8}
    case 'table':
    case 'rule':
      return text
  }
}
