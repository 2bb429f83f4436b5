import {statusWords} from '../../edition/notice.ts'
import type {Cell, Change, EditionLanguage, Row, TableRow} from '../../edition/types.ts'
import {itemAt, present, valueOf} from '../../finding/assert.ts'
import type {BookContext, CellPosition} from './context.ts'
import {inlineXml} from './inline.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/** One unit in all languages, one below the other, under an anchor of its key. */
export function rowXml(row: Exclude<Row, TableRow>, file: string, context: BookContext): string {
  if (row.kind === 'rule') return '<hr/>'
  const element = elementOf(row)
  const cells = row.cells.map((cell, column) => cellXml(row, {cell, column, file}, context))
  const picture = row.kind === 'image' ? pictureXml(row, context) : ''
  const open = `<${element} class="r ${row.kind} d${Math.min(row.depth, 4)}" id="${xml(row.key)}">`
  const line = `${open}${breakXml(row)}${picture}${cells.join('')}</${element}>`
  return element === 'div' ? line : line + changesBelow(row, context)
}

type CellRow = Exclude<Row, {kind: 'table' | 'rule'}>

function elementOf(row: CellRow): string {
  if (row.kind === 'title') return 'h1'
  return row.kind === 'heading' ? `h${Math.min(6, Math.max(2, row.level))}` : 'div'
}

/** Whether a row begins a page of the page list: printed pages there are none, but points are cited by number. */
export function isPage(row: Row): row is CellRow & {readonly number: string} {
  if (row.kind === 'heading') return row.number !== undefined
  return row.kind === 'point' && row.depth === 1 && row.number !== undefined
}

/** The identity of a page break. */
export const pageId = (key: string): string => `page.${key}`

function breakXml(row: CellRow): string {
  if (!isPage(row)) return ''
  return `<span epub:type="pagebreak" role="doc-pagebreak" id="${xml(pageId(row.key))}" aria-label="${xml(row.number)}"></span>`
}

function cellXml(row: CellRow, position: CellPosition, context: BookContext): string {
  const {cell, column} = position
  const language = context.languages[column]
  if (!language) return ''
  const isHeading = row.kind === 'title' || row.kind === 'heading'
  const badge = badgeXml(cell, column, context)
  const label = labelXml(row, cell)
  const name = nameXml(column, context)
  if (isHeading)
    return `<span ${openCell(cell, column)}>${name}${label}${badge}${contentXml(row, position, context)}</span>`
  const text =
    row.kind === 'code'
      ? `${badge === '' ? '' : `<p>${badge}</p>`}<pre dir="ltr"><code>${xml(present(cell.code, 'the text of a code row'))}</code></pre>`
      : `<p>${context.isPopUp ? '' : name}${label}${badge}${contentXml(row, position, context)}${waysXml(row, column, context)}</p>`
  const quoted = row.quoted ? `<blockquote>${text}</blockquote>` : text
  const inner = `${quoted}${changesXml(cell, language, context)}`
  if (column > 0 && context.isPopUp)
    return `<aside epub:type="footnote" role="doc-footnote" id="${popUpId(row.key, column)}" ${openCell(cell, column)}>${inner}</aside>`
  return `<div ${openCell(cell, column)}>${inner}</div>`
}

/** The identity of a translation that is shown as a pop-up note; no key holds a full stop. */
const popUpId = (key: string, column: number): string => `t.${column}.${xml(key)}`

/** Where translations are pop-up notes: a way to each of them, by its language's name. */
function waysXml({key}: CellRow, column: number, {isPopUp, languages}: BookContext): string {
  if (!isPopUp || column > 0) return ''
  return languages
    .map(({language}, at) =>
      at === 0
        ? ''
        : ` <a epub:type="noteref" role="doc-noteref" class="lang" href="#${popUpId(key, at)}" ${xmlLangAttributes(language)}>${xml(language.autonym)}</a>`,
    )
    .join('')
}

/** The language's name before a translation, where there are several translations to distinguish. */
function nameXml(column: number, {languages}: BookContext): string {
  const language = languages[column]
  if (!language || column === 0 || languages.length < 3) return ''
  return `<small class="lang" ${xmlLangAttributes(language.language)}>${xml(language.language.autonym)}</small> `
}

/** The first language stands out; each of the others has an edge of its own. */
function openCell({language, status}: Cell, column: number): string {
  const edge = column === 0 ? '' : ` t t${((column - 1) % 3) + 1}`
  return `class="c${edge} ${status}" ${xmlLangAttributes(language)}`
}

function labelXml({kind}: CellRow, {label}: Cell): string {
  if (label !== undefined) return `<span class="n">${xml(label)}</span> `
  return kind === 'point' ? '<span class="n">•</span> ' : ''
}

function contentXml(row: CellRow, position: CellPosition, context: BookContext): string {
  const {cell} = position
  const {joinedInto} = cell
  if (joinedInto) {
    const href = valueOf(context.hrefOf, joinedInto.key)
    return `<a href="${xml(href)}">↑ ${xml(itemAt(joinedInto.names, position.column))}</a>`
  }
  const text = inlineXml(cell.inline, position, context)
  return row.kind === 'image' ? `<span class="picture">${text}</span>` : text
}

/** The words of each language stand below the picture; the picture itself has those of the first. */
function pictureXml({url, cells}: Extract<Row, {kind: 'image'}>, {pictures}: BookContext): string {
  const picture = pictures.get(url)
  if (!picture) return ''
  const words = itemAt(cells, 0)
    .inline.map((node) => ('value' in node ? node.value : ''))
    .join('')
  return `<p class="image"><img src="${picture.file}" alt="${xml(words)}"/></p>`
}

/** A word where a cell differs from what the notice says of all. */
export function badgeXml({status}: Cell, column: number, {languages, usual}: BookContext): string {
  const id = statusWords[status]
  const language = languages[column]
  const isSaidByNotice = status === usual[column] && status !== 'stale' && status !== 'missing'
  if (id === undefined || !language || isSaidByNotice) return ''
  return `<span class="badge" ${xmlLangAttributes(language.language)}>${xml(language.words[id] ?? id)}</span> `
}

/** For a stale cell: how the English changed since the translation. */
export function changesXml(
  {changes}: Cell,
  {words, language}: EditionLanguage,
  {source}: BookContext,
): string {
  if (changes === undefined || changes.length === 0) return ''
  const head = `<span class="badge" ${xmlLangAttributes(language)}>${xml(words['changed'] ?? 'What changed')}</span>`
  return `<p class="changes" ${xmlLangAttributes(source)}>${head} ${changes.map(changeXml).join('')}</p>`
}

function changeXml({kind, text}: Change): string {
  switch (kind) {
    case 'same':
      return xml(text)
    case 'added':
      return `<ins>${xml(text)}</ins>`
    case 'removed':
      return `<del>${xml(text)}</del>`
  }
}

/** A heading holds words alone: what changed in it stands below. */
function changesBelow({cells}: CellRow, context: BookContext): string {
  return cells
    .map((cell, column) => {
      const language = context.languages[column]
      return language ? changesXml(cell, language, context) : ''
    })
    .join('')
}
