import type {Cell, EditionLanguage, NoteRow, Row} from '../../edition/types.ts'
import {anchorsHtml, badge, cellLinks, changeClass, openCell} from './cell.ts'
import {citedAttribute} from './citation.ts'
import type {PageContext} from './context.ts'
import {anchor} from './markup.ts'
import {escaped, langAttributes} from '../shared/markup.ts'
import {mentionsAfter, noMentions, type MentioningHtml, type Mentions} from './mentions.ts'
import {linkedHtml, noConcepts, type LinkedHtml} from './safe-html.ts'
import {changesHtml} from './status.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, present} from '../../finding/assert.ts'
import {numeralIn} from '../../language/numerals.ts'
import {tableHtml} from './table.ts'

/**
 * One row of the grid: a cell a language, under an anchor of the unit's key.
 *
 * @param before what its section has mentioned; a heading begins another section
 */
export function rowHtml(row: Row, before: Mentions, context: PageContext): MentioningHtml {
  if (row.kind === 'rule') return {html: '<hr>', mentions: before}
  if (row.kind === 'table') return tableHtml(row, before, context)
  const mentions = row.kind === 'heading' ? noMentions(context.languages.length) : before
  const element = elementOf(row)
  const isHeading = element !== 'div'
  const cells = row.cells.map((cell, column) => cellHtml(row, cell, column, {context, mentions}))
  const number = row.number === undefined ? '' : ` data-p="${escaped(row.number)}"`
  const sort = row.sort === undefined || row.sort === 'point' ? '' : ` data-sort="${row.sort}"`
  const cited = citedAttribute(row, context.languages)
  const long = isLong(row) ? ' long' : ''
  const open = `<${element} class="r ${row.kind}${long}${changeClass(row)} d${Math.min(row.depth, 4)}" id="${escaped(row.key)}"${number}${sort}${cited}>`
  const content = cells.map(({html}) => html).join('')
  const line =
    open + anchorsHtml(row, context) + pictureHtml(row, context) + content + `</${element}>`
  return {
    html: isHeading ? line + changesBelow(row, context) : line,
    mentions: mentionsAfter(mentions, cells),
  }
}

/** What a cell is made with: the page, and what its section has mentioned before its row. */
type CellContext = {readonly context: PageContext; readonly mentions: Mentions}

// About a third of a printed page in a narrow column: such a row may be split between pages.
const longText = 1200

function isLong({cells}: CellRow): boolean {
  return cells.some(({inline}) => inlineText(inline).length > longText)
}

/** Where a paragraph is in its footnote; one that has no other is both. */
export type NotePlace = {readonly isFirst: boolean; readonly isLast: boolean}

/** A paragraph of a footnote under its own anchor: the first behind the note's number, the last with a way back to its mark. */
export function noteHtml(
  note: NoteRow,
  {isFirst, isLast}: NotePlace,
  {context, mentions}: CellContext,
): MentioningHtml {
  const from = isLast ? context.markedIn.get(note.index) : undefined
  const cells = note.cells.map((cell, column) => {
    const language = itemAt(context.languages, column)
    // Only items of a list have labels of their own.
    const number = isFirst ? numeralIn(cell.language, note.index) : (cell.label ?? '')
    const label = `<span class="n">${escaped(number)}</span>`
    const back =
      from === undefined
        ? ''
        : ` <a class="back" href="${anchor(from)}"${stop(column)} aria-label="${escaped(language.words['backToText'] ?? 'Back to the text')}">↩</a>`
    const {html: words, concepts} =
      cell.code === undefined
        ? linkedHtml(cell.inline, cellLinks(cell, itemAt(mentions, column), context))
        : {html: `<pre><code>${codeHtml(cell)}</code></pre>`, concepts: noConcepts}
    const marked = badge(cell, column, context) + words
    const changes = changesHtml(cell, language, context.source)
    const html = `${openCell(cell, column, 'div', context)}${label}<div class="x">${marked}${back}${changes}</div></div>`
    return {html, concepts}
  })
  const open = `<div class="r note${changeClass(note)}" id="${escaped(note.key)}">`
  const content = cells.map(({html}) => html).join('')
  return {
    html: open + anchorsHtml(note, context) + content + '</div>',
    mentions: mentionsAfter(mentions, cells),
  }
}

/** A picture is shown above its descriptions in all languages, so it needs no other text. */
function pictureHtml(row: CellRow, {pictures}: PageContext): string {
  const held = row.kind === 'image' ? pictures.get(row.url) : undefined
  return held === undefined ? '' : `<img class="whole" src="${escaped(held)}" alt="">`
}

type CellRow = Exclude<Row, {kind: 'table' | 'rule'}>

/** The title and headings are one heading for all languages, so that the outline has each once. */
function elementOf(row: CellRow): string {
  if (row.kind === 'title') return 'h1'
  return row.kind === 'heading' ? `h${Math.min(6, Math.max(2, row.level))}` : 'div'
}

function cellHtml(
  row: CellRow,
  cell: Cell,
  column: number,
  {context, mentions}: CellContext,
): LinkedHtml {
  const language = itemAt(context.languages, column)
  const isHeading = row.kind === 'title' || row.kind === 'heading'
  const open = openCell(cell, column, isHeading ? 'span' : 'div', context)
  const label = labelHtml(row, cell, column, language)
  const content = contentHtml(row, cell, column, {context, mentions})
  const {concepts} = content
  const marked = badge(cell, column, context) + content.html
  if (isHeading) return {html: `${open}${label}<span class="x">${marked}</span></span>`, concepts}
  const element = row.kind === 'code' ? 'pre' : row.quoted ? 'blockquote' : 'div'
  const changes = changesHtml(cell, language, context.source)
  const html = `${open}${label}<${element} class="x">${marked}</${element}>${changes}</div>`
  return {html, concepts}
}

/** The label is the point's own address. Only the first column's is a stop of the Tab key. */
function labelHtml(
  {key, kind, names}: CellRow,
  {label}: Cell,
  column: number,
  {words}: EditionLanguage,
): string {
  if (label !== undefined)
    return `<a class="n" href="${anchor(key)}"${stop(column)}>${escaped(label)}</a> `
  if (kind !== 'point') return ''
  // Without the interface word the number alone names the point.
  const name = `${words['point'] ?? ''} ${itemAt(names, column)}`.trim()
  return `<a class="n" href="${anchor(key)}"${stop(column)} aria-label="${escaped(name)}">•</a> `
}

const stop = (column: number): string => (column === 0 ? '' : ' tabindex="-1"')

function contentHtml(
  row: CellRow,
  cell: Cell,
  column: number,
  {context, mentions}: CellContext,
): LinkedHtml {
  const {joinedInto} = cell
  if (joinedInto)
    return plain(
      `<a class="joined" href="${anchor(joinedInto.key)}">↑ ${escaped(itemAt(joinedInto.names, column))}</a>`,
    )
  if (row.kind === 'code') return plain(`<code>${codeHtml(cell)}</code>`)
  // Words of titles and headings stay as they are: a term is linked where the text explains itself.
  const isHeading = row.kind === 'title' || row.kind === 'heading'
  const links = isHeading
    ? {noteMark: context.noteMark(cell.language)}
    : cellLinks(cell, itemAt(mentions, column), context)
  const {html, concepts} = linkedHtml(cell.inline, links)
  // The page makes no network requests: a picture that it does not hold is named by its alternative text.
  return {html: row.kind === 'image' ? `<span class="picture">${html}</span>` : html, concepts}
}

const plain = (html: string): LinkedHtml => ({html, concepts: noConcepts})

/** Lines of code; in a comparison those of both versions. */
function codeHtml({code, codeChanges}: Cell): string {
  if (!codeChanges) return escaped(present(code, 'the text of a code row'))
  const elements = {same: undefined, added: 'ins', removed: 'del'} as const
  return codeChanges
    .map(({kind, text}) => {
      const element = elements[kind]
      return element === undefined
        ? escaped(text)
        : `<${element} class="v">${escaped(text)}</${element}>`
    })
    .join('\n')
}

/** A heading holds words alone: what changed in it stands in a row of its own below. */
function changesBelow({cells}: CellRow, context: PageContext): string {
  if (!cells.some(({changes}) => changes !== undefined && changes.length > 0)) return ''
  const below = cells.map((cell, column) => {
    const language = context.languages[column]
    if (!language) return ''
    return `<div class="c c${column}" ${langAttributes(language)}>${changesHtml(cell, language, context.source)}</div>`
  })
  return `<div class="r below">${below.join('')}</div>`
}
