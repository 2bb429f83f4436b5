import {root, tags} from './data.ts'
import {around, every} from './elements.ts'
import {rows} from './rows.ts'

/** A part of a selection: what of a row's cell in one column is selected. */
export type SelectedPart = {
  readonly row: HTMLElement
  readonly cell: HTMLElement
  readonly range: Range
}
/** What the reader has selected in one column, row by row. */
export type Selected = {readonly tag: string; readonly parts: readonly SelectedPart[]}

/** What a cell holds besides its text. */
export const besideText = '.badge, .n, .back, .changes, .joined, dt, sup:has(> a), del.v, #_more'

/** The column of a cell: each names it in its class. */
export function columnOf(cell: Element | null | undefined): number {
  // Outside of all columns.
  return Number(/(?:^| )c(\d+)/.exec(cell?.className ?? '')?.[1] ?? -1)
}

function cellAround(node: Node | null): Element | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('main .c') ?? null
}

/** The selection as far as it lies in the column in which it began; undefined where there is none. */
export function selectedText(): Selected | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const column = columnOf(cellAround(selection.anchorNode))
  const tag = tags[column]
  if (tag === undefined) return undefined
  const whole = selection.getRangeAt(0)
  const parts = rows()
    .filter((row) => whole.intersectsNode(row))
    .flatMap((row) =>
      every(`:scope > .c${column}`, row).flatMap((cell) => partOf(row, cell, whole)),
    )
  return parts.length === 0 ? undefined : {tag, parts}
}

/** What of a cell's text lies within a range; nothing where that is white space alone. */
function partOf(row: HTMLElement, cell: HTMLElement, whole: Range): readonly SelectedPart[] {
  const [text = cell] = every(':scope > .x', cell)
  if (!whole.intersectsNode(text)) return []
  const range = document.createRange()
  range.selectNodeContents(text)
  if (whole.compareBoundaryPoints(Range.START_TO_START, range) > 0)
    range.setStart(whole.startContainer, whole.startOffset)
  if (whole.compareBoundaryPoints(Range.END_TO_END, range) < 0)
    range.setEnd(whole.endContainer, whole.endOffset)
  return wordsIn(range) === '' ? [] : [{row, cell, range}]
}

/** The words of a range without badges, note marks and buttons. */
export function wordsIn(range: Range): string {
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  for (const extra of every(besideText, holder)) extra.remove()
  for (const shifted of every('sup, sub', holder)) shifted.textContent = inCharacters(shifted)
  for (const cell of every('.cells > :not(:last-child)', holder)) cell.append(' | ')
  for (const block of every('p, li, pre', holder)) block.append(' ')
  for (const end of every('br', holder)) end.replaceWith(' ')
  return holder.textContent.replace(/\s+/g, ' ').trim()
}

const plainFigures = '0123456789+-−=()n'
const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'
const loweredFigures = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'

/** Raised or lowered text in characters, or numbers would change: `10<sup>6</sup>` is `10⁶`, `2<sup>3k</sup>` is `2^(3k)`. */
function inCharacters(element: HTMLElement): string {
  const text = element.textContent
  const isRaised = element.tagName === 'SUP'
  const figures = isRaised ? raisedFigures : loweredFigures
  // Words without figures read as they are: `1<sup>st</sup>`.
  if (!/\p{N}/u.test(text) && !/^[-+−=()n]+$/u.test(text)) return text
  const shifted = Array.from(text, (one) => figures[plainFigures.indexOf(one)])
  if (shifted.every((one) => one !== undefined)) return shifted.join('')
  return `${isRaised ? '^' : '_'}(${text})`
}

/** The printed label of a cell; empty for a text without one. */
export function labelOf(cell: HTMLElement): string {
  // A bullet says nothing outside its list.
  return (cell.querySelector('.n')?.textContent ?? '').replace('•', '').trim()
}

/** Whether a part has the text of its cell from the beginning, and to the end. */
export function endsOf({cell, range}: SelectedPart): {
  readonly fromStart: boolean
  readonly toEnd: boolean
} {
  const [text = cell] = every(':scope > .x', cell)
  const [before, after] = [document.createRange(), document.createRange()]
  before.selectNodeContents(text)
  before.setEnd(range.startContainer, range.startOffset)
  after.selectNodeContents(text)
  after.setStart(range.endContainer, range.endOffset)
  return {fromStart: wordsIn(before) === '', toEnd: wordsIn(after) === ''}
}

/** A drag that began in a column selects in that column alone, and copies nothing else. */
export function startSelection(): void {
  document.addEventListener('pointerdown', (event) => {
    const column = columnOf(around(event, 'main .c'))
    if (column < 0) delete root.dataset['drag']
    else root.dataset['drag'] = String(column)
  })
  document.addEventListener('copy', (event) => {
    const selected = selectedText()
    // Within one cell the browser copies what is selected, its form too.
    if (!selected || selected.parts.length < 2 || !event.clipboardData) return
    event.preventDefault()
    const lines = selected.parts.map((part) => {
      const label = endsOf(part).fromStart ? labelOf(part.cell) : ''
      return `${label} ${wordsIn(part.range)}`.trim()
    })
    event.clipboardData.setData('text/plain', lines.join('\n'))
  })
}
