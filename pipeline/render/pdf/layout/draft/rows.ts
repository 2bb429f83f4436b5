import {inlineText} from '../../../../document/inline/text.ts'
import type {Inline} from '../../../../document/model/types.ts'
import {wholly} from '../../../../edition/comparison/words.ts'
import type {Cell, Row, TableRow} from '../../../../edition/types.ts'
import {rowGroups} from '../../../../edition/cells.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {shortestTag} from '../../../../language/names.ts'
import type {RunningNames} from '../model/box.ts'
import type {ElementType} from '../model/frame.ts'
import type {Line} from '../../text/model/types.ts'
import {quiet} from '../model/options.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import type {RowPlace} from '../model/tagger.ts'
import {arrangedRows, namesOf} from './arranged.ts'
import {bookmarksOf} from './bookmarks.ts'
import {bracketsOf, type RowBrackets} from './brackets.ts'
import {pointDraft, styleOf, textDraft, type CellInput} from './cell.ts'
import {widthOf} from './label.ts'
import type {DraftContext} from './draft-context.ts'
import {rowStyleOf} from './row-style.ts'
import {withMarginalHeadings} from './marginal.ts'
import {numberingOf} from './numbering.ts'
import {pictureDraft} from './picture.ts'
import {tableDrafts} from './table.ts'
import {lineOf} from './text.ts'
import {
  taggedCell,
  type CellDraft,
  type DraftedRow,
  type RowDraft,
  type TextDraft,
} from './types.ts'

type WithCells = Exclude<Row, TableRow | {kind: 'rule'}>

/** The rows of an edition as drafts, in reading order; stacked languages give a row each. */
export function draftRows(rows: readonly Row[], context: DraftContext): readonly DraftedRow[] {
  const isRunning = runningRows(context.tools.edition.rows)
  const brackets = bracketsOf(rows)
  const drafted = rowGroups(rows).map((group, index, groups): DraftedRow => {
    if (group.kind === 'table') return tableDrafts(group.lines, context)
    const {row} = group
    if (row.kind === 'rule') return {drafts: [breakDraft(context)]}
    const above = groups[index - 1]
    const role = {
      heading: headingElement(row),
      isRunning,
      brackets: brackets.get(row),
      isBelowParagraph: above?.kind !== 'table' && above?.row.kind === 'paragraph',
    }
    return draftRow(row, role, context)
  })
  return context.shape.marginal === undefined ? drafted : withMarginalHeadings(drafted)
}

/** The element of a heading by its own level; gaps between levels are closed where tags are written. */
function headingElement(row: Row): ElementType {
  const level = row.kind === 'heading' ? row.level : 1
  return headings[level - 1] ?? 'H6'
}

const headings: readonly ElementType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

type Role = {
  readonly heading: ElementType
  readonly isRunning: (row: Row) => boolean
  readonly brackets: RowBrackets | undefined
  /** below another paragraph: the first under a heading is not indented */
  readonly isBelowParagraph: boolean
}

function draftRow(
  row: WithCells,
  {heading, isRunning, brackets, isBelowParagraph}: Role,
  context: DraftContext,
): DraftedRow {
  const {languages, arrangement, shape} = context
  const usual = rowStyleOf(row, arrangement.perPage, context.tools.options)
  const rowStyle = isBelowParagraph ? usual : {...usual, firstIndent: 0}
  const isHeading = row.kind === 'title' || row.kind === 'heading'
  const place: RowPlace = {
    kind: row.kind === 'point' ? 'point' : isHeading ? 'heading' : 'block',
    depth: row.depth,
    quoted: row.quoted,
    ...(row.kind === 'point' ? {numbering: numberingOf(row.label)} : {}),
  }
  const cells = languages.map((own, index) => {
    const cell = itemAt(row.cells, index)
    const made = cellDraft({row, cell, own, rowStyle, heading}, context)
    return arrangement.isStacked && made.kind === 'text'
      ? {...made, tag: tagOf(own, context)}
      : made
  })
  const common = {
    keepWithNext: rowStyle.keepWithNext,
    bookmarks: bookmarksOf(row, context),
    running: runningOf(row, isRunning),
    brackets,
  }
  const before = rowStyle.before * shape.leading
  const names = namesOf(row.key, context)
  return {
    drafts: arrangedRows(cells, {rowStyle, before, names, ...common}, context),
    tagged: {
      ...place,
      cells: cells.map((cell, index) => taggedCell(cell, itemAt(languages, index).language.tag)),
    },
  }
}

const tags = new WeakMap<TypesetLanguage, Line>()

/** A stacked language is named in the margin, as shortly as tells it from the others: `zh` where there is one Chinese. */
function tagOf(own: TypesetLanguage, {tools, shape}: DraftContext): Line {
  const known = tags.get(own)
  if (known) return known
  const style = tools.styles.of(own.style, {
    // It is in Latin letters, however large those of the language are.
    size: shape.size * 0.72,
    colour: quiet,
    language: 'en',
  })
  const all = tools.edition.languages.map(({tag}) => tag)
  const line = lineOf(shortestTag(own.language.tag, all), style, 'ltr', tools)
  tags.set(own, line)
  return line
}

type RowCell = Omit<CellInput, 'key' | 'depth' | 'number'> & {
  readonly row: WithCells
  readonly heading: ElementType
}

function cellDraft({row, heading, ...rest}: RowCell, context: DraftContext): CellDraft {
  const {own, rowStyle} = rest
  const number = row.number === undefined ? {} : {number: row.number}
  const input: CellInput = {
    ...rest,
    key: row.key,
    depth: Math.max(0, row.depth - 1),
    ...number,
    // What is in the margin itself has no margin beside it.
    isRemarkedBeside: isRemarkedBeside(context) && rowStyle.isMarginal !== true,
  }
  switch (row.kind) {
    case 'point': {
      const isRepeated =
        context.arrangement.isStacked &&
        context.languages.some(
          (above) =>
            above.index < own.index &&
            above.language.direction === own.language.direction &&
            row.cells[above.index]?.label === rest.cell.label,
        )
      return pointDraft({...input, hidesLabel: isRepeated}, context)
    }
    case 'title':
    case 'heading':
      return headingDraft(input, heading, context)
    case 'image':
      return pictureDraft({...input, url: row.url}, context)
    case 'paragraph':
    case 'code': {
      const made = textDraft(input, 'P', context)
      const quote = row.quoted ? own.style.size * 1.6 : 0
      const code = row.kind === 'code' ? own.style.size * rowStyle.size : 0
      const firstIndent = own.style.size * (rowStyle.firstIndent ?? 0) // none for most rows
      return {...made, indent: made.indent + quote + code, endIndent: quote, firstIndent}
    }
  }
}

/** Whether the margins say what a reader must be told of a text. */
const isRemarkedBeside = ({shape, tools: {options}}: DraftContext): boolean =>
  options.remarks === 'margin' && shape.marginal !== undefined

/**
 * A heading: its label is part of its line, and further lines begin under its words. A number hangs as those of points do, as
 * far as there is room for them, so that the words of both begin at one edge.
 */
function headingDraft(input: CellInput, type: ElementType, context: DraftContext): TextDraft {
  const {cell, own} = input
  const made = textDraft({...input, cell: labelled(cell), depth: 0}, type, context)
  if (cell.label === undefined || made.align === 'centred') return made
  const style = styleOf(input, context)
  const {direction} = cell.language
  const hang = widthOf(`${cell.label}\u2002`, {style, direction}, context.tools)
  // Words such as “Article 12” are too long to leave room under them.
  if (hang > style.size * mostHang) return made
  // Without points there is no room beside the text; a larger number may reach a little into the gutter.
  const [room = 0] = own.hangs
  const out = room === 0 ? 0 : Math.min(hang, room + own.style.size * 0.6)
  return {...made, hang, indent: made.indent - out}
}

/** Labels wider than this, in ems, have nothing left free under them. */
const mostHang = 3

/** A heading's label is part of its line. */
function labelled(cell: Cell): Cell {
  if (cell.label === undefined) return cell
  const {label, ...rest} = cell
  const space = cell.inline.length > 0 ? '\u2002' : ''
  const inline: Inline = [{type: 'text', value: `${label}${space}`}]
  return {
    ...rest,
    inline: [...(cell.isRemoved ? wholly('removed', inline) : inline), ...cell.inline],
  }
}

function breakDraft({arrangement, languages, shape}: DraftContext): RowDraft {
  const cells = arrangement.isStacked ? 1 : languages.length
  return {
    cells: Array.from({length: cells}, (): CellDraft => ({kind: 'break'})),
    languages: languages.slice(0, cells).map(({index}) => index),
    names: [],
    leadings: languages.slice(0, cells).map(() => shape.leading),
    before: shape.leading * 0.4,
    keepWithNext: false,
    holds: 0,
    bookmarks: [],
  }
}

/** What running heads say from this row on: how it is referred to; of other headings the words. */
function runningOf(row: WithCells, isRunning: (row: Row) => boolean): RunningNames | undefined {
  if (isRunning(row)) return {names: row.names, isSection: false}
  if (row.kind !== 'heading' || row.level > deepestRunning) return undefined
  const names = row.cells.map(({label, inline}) =>
    [label, inlineText(inline)].filter(Boolean).join(' ').trim(),
  )
  return {names, isSection: true}
}

/** Headings deeper than this do not change what running heads say. */
const deepestRunning = 3

/** What is numbered through a whole text, however its points are. */
const provisions: ReadonlySet<string | undefined> = new Set(['article', 'annex'])

/** Which rows running heads name: articles where there are any, else points, else numbered headings. */
function runningRows(rows: readonly Row[]): (row: Row) => boolean {
  const isArticle = (row: Row): boolean =>
    row.kind === 'heading' && 'number' in row && provisions.has(row.sort)
  const isPoint = (row: Row): boolean => row.kind === 'point' && row.depth === 1 && 'number' in row
  const isNumbered = (row: Row): boolean => row.kind === 'heading' && 'number' in row
  return [isArticle, isPoint].find((is) => rows.some(is)) ?? isNumbered
}
