import {inlineText} from '../../../document/inline/text.ts'
import type {Cell} from '../../../edition/types.ts'
import {breakLines} from '../text/break-lines.ts'
import {prepare} from '../text/prepare.ts'
import type {Align, Line, Pt, TextStyle} from '../text/types.ts'
import type {Setting} from './setting.ts'
import {runsOf} from './runs.ts'

/** A cell with its lines broken: where its label and its text begin, from the column's left edge. */
export type CellBox = {
  readonly cell: Cell
  readonly lines: readonly Line[]
  /** from the left edge of the column to that of the text's measure */
  readonly x: Pt
  readonly label?: {readonly line: Line; readonly x: Pt}
  /** the cell's words in logical order */
  readonly text: string
}

/** How a cell is set. */
export type CellStyle = {
  readonly style: TextStyle
  readonly align: Align
  readonly hyphenate: boolean
  /** width kept for the label, on the start side */
  readonly hang: Pt
  /** further indentation on the start side */
  readonly indent: Pt
  /** words of the interface that stand before the text: "not translated" */
  readonly mark?: string
}

/** Break a cell's text for its column. */
export function boxOf(cell: Cell, width: Pt, look: CellStyle, setting: Setting): CellBox {
  const {style, align, hang, indent, mark} = look
  const {book, marks, fonts, shaper, options} = setting
  const start = hang + indent
  const runs = [
    ...(mark === undefined ? [] : [{text: `[${mark}] `, style: book.of(style, {italic: true})}]),
    ...(cell.code === undefined
      ? runsOf(cell.inline, style, book, marks)
      : [{text: cell.code, style: book.of(style, {mono: true})}]),
  ]
  const subject = {locale: cell.locale}
  const paragraph = {runs, language: style.language, direction: cell.direction, subject}
  const prepared = prepare(paragraph, fonts, shaper)
  setting.findings.push(...prepared.findings)
  const lines = breakLines(prepared, width - start, {
    align,
    hyphenate: look.hyphenate && (options.hyphenate ?? true),
  })
  const isRtl = cell.direction === 'rtl'
  const text = `${cell.label ?? ''} ${cell.code ?? inlineText(cell.inline)}`.trim()
  const box = {cell, lines, x: isRtl ? 0 : start, text}
  if (cell.label === undefined) return box
  return {...box, label: labelOf(cell, width, look, setting)}
}

/** The label on one line, flush at the start of the space that is kept for it. */
function labelOf(
  cell: Cell,
  width: Pt,
  {style, hang, indent}: CellStyle,
  {fonts, shaper}: Setting,
): {readonly line: Line; readonly x: Pt} {
  const run = {text: cell.label ?? '', style}
  const paragraph = {
    runs: [run],
    language: style.language,
    direction: cell.direction,
    subject: {locale: cell.locale},
  }
  const prepared = prepare(paragraph, fonts, shaper)
  const measure = Math.max(hang, prepared.naturalWidth + 1)
  const [line] = breakLines(prepared, measure, {align: 'ragged', hyphenate: false})
  if (!line) throw new Error('A paragraph has at least one line')
  return {line, x: cell.direction === 'rtl' ? width - indent - measure : indent}
}
