import {languageOf} from '../../../language/index.ts'
import type {Cell, Edition, EditionLanguage, NoteRow, Row} from '../../../edition/types.ts'
import type {Align, Colour, Pt, TextStyle} from '../text/types.ts'
import {boxOf, type CellBox} from './cell.ts'
import type {ElementType} from './frame.ts'
import type {Geometry} from './geometry.ts'
import type {Setting} from './setting.ts'

/** A row with the lines of all its cells: the unit of page breaking. */
export type RowBox = {
  /** the unit's key: name of the place that links lead to */
  readonly key?: string
  readonly cells: readonly CellBox[]
  /** structure type of the cells' text */
  readonly element: ElementType
  /** lines of the longest cell */
  readonly lines: number
  /** distance of its baselines */
  readonly leading: Pt
  readonly before: Pt
  /** a heading: it must not stand at the foot of a page without what follows */
  readonly keepWithNext: boolean
  readonly bookmark?: {readonly title: string; readonly level: number}
}

const ink: Colour = [0.1, 0.09, 0.08]
const quiet: Colour = [0.36, 0.33, 0.3]

/** Base styles of the columns, one for each language. */
export type ColumnStyles = readonly TextStyle[]

/** The base style of each column: its language, its size beside Latin text. */
export function columnStyles({languages}: Edition, {size}: Geometry): ColumnStyles {
  return languages.map(({tag}) => ({
    language: tag,
    size: size * languageOf(tag).print.scale,
    colour: ink,
  }))
}

/** What rows are set from. */
export type RowSetting = {
  readonly edition: Edition
  readonly geometry: Geometry
  readonly styles: ColumnStyles
  readonly setting: Setting
  /** width kept for labels in each column */
  readonly hangs: readonly Pt[]
}

/** The boxes of one row of the edition; a table gives one for each of its rows. */
export function boxesOf(row: Row, input: RowSetting): readonly RowBox[] {
  const {geometry} = input
  if (row.kind === 'rule') return []
  if (row.kind === 'table')
    return row.rows.flatMap((units) =>
      units.map(({cells}) =>
        boxOfCells(cells, {element: 'P', enlarge: 1, before: 2, indent: 0}, input),
      ),
    )
  const {key, cells} = row
  if (row.kind === 'title') {
    const box = boxOfCells(
      cells,
      {element: 'H1', enlarge: 1.5, bold: true, before: 0, indent: 0},
      input,
    )
    return [{...box, key, keepWithNext: true, bookmark: bookmarkOf(cells, 0)}]
  }
  if (row.kind === 'heading') {
    const element = headings[Math.min(5, Math.max(1, row.level - 1))] ?? 'H2'
    const box = boxOfCells(
      cells,
      {element, enlarge: 1.12, bold: true, before: geometry.leading, indent: 0, labelInText: true},
      input,
    )
    return [{...box, key, keepWithNext: true, bookmark: bookmarkOf(cells, row.level - 1)}]
  }
  const isPoint = row.kind === 'point'
  const indent = Math.max(0, row.depth - 1) * geometry.size * 1.9
  const box = boxOfCells(
    cells,
    {
      element: row.kind === 'code' ? 'Code' : 'P',
      enlarge: 1,
      before: geometry.leading * 0.4,
      indent,
      isPoint,
    },
    input,
  )
  return [
    {
      ...box,
      key,
      ...(isPoint && row.number !== undefined ? {bookmark: bookmarkOf(cells, row.depth)} : {}),
    },
  ]
}

/** A footnote as a row after the text. */
export function noteBox(note: NoteRow, input: RowSetting): RowBox {
  const cells = note.cells.map((cell) => ({...cell, label: String(note.index)}))
  return {
    ...boxOfCells(cells, {element: 'Note', enlarge: 0.88, before: 3, indent: 0}, input),
    key: note.key,
  }
}

/** A row of notices: what a reader of each language must be told. */
export function noticeBox(input: RowSetting): RowBox | undefined {
  const texts = input.edition.languages.map(noticeOf)
  if (texts.every((text) => text === '')) return undefined
  const cells = texts.map((text, index) => noticeCell(text, input.edition.languages[index]))
  return boxOfCells(cells, {element: 'P', enlarge: 0.88, italic: true, before: 4, indent: 0}, input)
}

function noticeCell(text: string, language: EditionLanguage | undefined): Cell {
  const tag = language?.tag ?? 'en'
  const direction = language?.direction ?? 'ltr'
  const inline = text === '' ? [] : [{type: 'text' as const, value: text}]
  return {
    locale: tag,
    language: tag,
    direction,
    status: 'source',
    state: 'final',
    origin: 'human',
    inline,
  }
}

function noticeOf({isSource, progress, words}: EditionLanguage): string {
  if (isSource) return words['sourceNotice'] ?? ''
  const {units, translated, reviewed, machine, stale, missing} = progress
  const said: readonly (string | undefined)[] = [
    machine > 0 ? words['machineNotice'] : reviewed < translated ? words['draftNotice'] : undefined,
    stale > 0 ? words['staleNotice'] : undefined,
    missing > 0 ? words['missingNotice'] : undefined,
    reviewed < units && missing > 0 ? words['unitsTranslated'] : undefined,
  ]
  return said.filter((part) => part !== undefined).join(' ')
}

const headings: readonly ElementType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

type Look = {
  readonly element: ElementType
  readonly enlarge: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly before: Pt
  readonly indent: Pt
  readonly isPoint?: boolean
  readonly labelInText?: boolean
}

function boxOfCells(cells: readonly Cell[], look: Look, input: RowSetting): RowBox {
  const {geometry, setting} = input
  const boxes = cells.map((cell, index) => {
    const width = geometry.columns[index]?.width ?? geometry.columns[0]?.width ?? 100
    return boxOf(shown(cell, look), width, styleOf(cell, index, look, input), setting)
  })
  return {
    cells: boxes,
    element: look.element,
    lines: Math.max(1, ...boxes.map(({lines}) => lines.length)),
    leading: geometry.leading * (look.enlarge > 1.2 ? 1.35 : look.enlarge < 1 ? 0.9 : 1),
    before: look.before,
    keepWithNext: false,
  }
}

/** A heading's label is part of its line; a bullet stands where a point has no number. */
function shown(cell: Cell, {labelInText, isPoint}: Look): Cell {
  if (labelInText && cell.label !== undefined) {
    const {label, ...rest} = cell
    const space = cell.inline.length > 0 ? ' ' : ''
    return {...rest, inline: [{type: 'text', value: `${label}${space}`}, ...cell.inline]}
  }
  return isPoint && cell.label === undefined ? {...cell, label: '•'} : cell
}

function styleOf(
  cell: Cell,
  index: number,
  look: Look,
  {styles, setting, edition, hangs}: RowSetting,
): Parameters<typeof boxOf>[2] {
  const own = styles[index] ?? {language: cell.language, size: 10}
  const isOther = cell.status === 'missing'
  const language = edition.languages[index]
  const lighter = setting.options.lighterTranslation === true && language?.isSource === false
  const style = setting.book.of(own, {
    size: own.size * look.enlarge,
    language: cell.language,
    ...(look.bold ? {bold: true} : {}),
    ...(look.italic || isOther ? {italic: true} : {}),
    ...(look.italic || lighter ? {colour: quiet} : {}),
  })
  const mark = marks[cell.status]
  const text = mark === undefined ? undefined : language?.words[mark]
  const heading = look.element.startsWith('H') && look.bold === true
  return {
    style,
    align: heading ? 'ragged' : alignOf(setting),
    hyphenate: !heading,
    hang: heading || look.element === 'Code' || (look.italic ?? false) ? 0 : (hangs[index] ?? 0),
    indent: look.indent,
    ...(text === undefined ? {} : {mark: text}),
  }
}

const marks: Readonly<Partial<Record<Cell['status'], string>>> = {
  stale: 'stale',
  missing: 'untranslated',
}

const alignOf = ({options}: Setting): Align => options.align ?? 'justified'

function bookmarkOf(
  cells: readonly Cell[],
  level: number,
): {readonly title: string; readonly level: number} {
  const [cell] = cells
  const text = (cell?.inline ?? []).map((node) => ('value' in node ? node.value : '')).join('')
  const words = `${cell?.label ?? ''} ${text}`.trim()
  return {
    title: words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 70))} …` : words,
    level,
  }
}
