import {languageOf} from '../../language/index.ts'
import type {Cell, Edition, EditionLanguage, NoteRow, Row, TableRow} from '../../edition/types.ts'
import {escaped, safeHtml, type NoteMark} from './safe-tree.ts'

/** What every row of a page needs to know. */
export type PageContext = {
  readonly languages: readonly EditionLanguage[]
  readonly noteMark: NoteMark
}

/** The context of an edition's rows. */
export function contextOf({languages, notes}: Edition): PageContext {
  const marks = new Map(notes.map(({identifier, index}) => [identifier.toLowerCase(), index]))
  return {
    languages,
    noteMark: (identifier) => {
      const index = marks.get(identifier)
      return index === undefined ? undefined : {href: `#fn${index}`, text: String(index)}
    },
  }
}

/** One row of the grid: a cell a language, under an anchor of the unit's key. */
export function rowHtml(row: Row, context: PageContext): string {
  if (row.kind === 'rule') return '<hr>'
  if (row.kind === 'table') return tableHtml(row, context)
  const cells = row.cells.map((cell, index) => cellHtml(row, cell, index, context)).join('')
  const content = row.quoted ? `<blockquote class="cells">${cells}</blockquote>` : cells
  return `<div class="row ${row.kind} depth-${Math.min(row.depth, 4)}" id="${escaped(row.key)}">${content}</div>`
}

/** A footnote under its own anchor. */
export function noteHtml(note: NoteRow, context: PageContext): string {
  const cells = note.cells.map((cell, index) => {
    const label = `<span class="label">${note.index}</span>`
    return (
      openCell(cell, context.languages[index]) +
      label +
      textHtml('span', safeHtml(cell.inline, context.noteMark)) +
      closeCell
    )
  })
  return `<div class="row note" id="${escaped(note.key)}">${cells.join('')}</div>`
}

type CellRow = Exclude<Row, {kind: 'table' | 'rule'}>

const closeCell = '</div>'

function openCell(cell: Cell, language: EditionLanguage | undefined): string {
  const name = languageOf(language?.tag ?? cell.locale).autonym
  return `<div class="cell" lang="${escaped(cell.language)}" dir="${cell.direction}" data-status="${cell.status}" data-name="${escaped(name)}">`
}

function cellHtml(row: CellRow, cell: Cell, index: number, context: PageContext): string {
  const language = context.languages[index]
  const label = labelHtml(row, cell, index)
  const badge = badgeHtml(cell, language)
  const text = contentHtml(row, cell, context)
  return (
    openCell(cell, language) + label + textHtml(elementOf(row, index), badge + text) + closeCell
  )
}

/** The label is the point's own address; only the first column's is a link, so that tabbing stays short. */
function labelHtml({key, kind}: CellRow, {label}: Cell, index: number): string {
  if (label === undefined)
    return kind === 'point' ? '<span class="label" aria-hidden="true">•</span>' : ''
  const text = escaped(label)
  return index === 0
    ? `<a class="label" href="#${escaped(key)}">${text}</a>`
    : `<span class="label">${text}</span>`
}

function elementOf(row: CellRow, index: number): string {
  if (index > 0) return 'div'
  if (row.kind === 'title') return 'h1'
  return row.kind === 'heading' ? `h${Math.min(6, Math.max(2, row.level))}` : 'div'
}

function textHtml(element: string, html: string): string {
  return `<${element} class="text">${html}</${element}>`
}

function contentHtml(row: CellRow, cell: Cell, {noteMark}: PageContext): string {
  if (row.kind === 'code') return `<pre><code>${escaped(cell.code ?? '')}</code></pre>`
  const html = safeHtml(cell.inline, noteMark)
  if (row.kind !== 'image') return html
  // The page asks nothing of anybody: a picture that it does not hold is named by its alternative text.
  return `<span role="img" aria-label="${escaped(row.url)}">[${html}]</span>`
}

const badges: Readonly<Record<Cell['status'], string | undefined>> = {
  source: undefined,
  approved: undefined,
  draft: undefined,
  machine: undefined,
  joined: undefined,
  stale: 'stale',
  missing: 'untranslated',
}

function badgeHtml({status}: Cell, language: EditionLanguage | undefined): string {
  const id = badges[status]
  if (id === undefined || !language) return ''
  return `<span class="badge" lang="${escaped(language.tag)}" dir="${language.direction}">${escaped(language.words[id] ?? id)}</span>`
}

function tableHtml({rows, key}: TableRow, context: PageContext): string {
  const tables = context.languages.map((language, at) => {
    const [head = [], ...body] = rows.map((row) =>
      row.map(({cells}) => {
        const cell = cells[at]
        return cell ? badgeHtml(cell, language) + safeHtml(cell.inline, context.noteMark) : ''
      }),
    )
    const line = (cells: readonly string[], tag: string): string =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
    const inner = `<thead>${line(head, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody>`
    return `<div class="cell" lang="${escaped(language.tag)}" dir="${language.direction}"><table class="text">${inner}</table></div>`
  })
  return `<div class="row table" id="${escaped(key)}">${tables.join('')}</div>`
}
