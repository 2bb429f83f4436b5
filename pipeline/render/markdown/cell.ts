import {partsOf, unshownTags, type InlinePart} from '../../document/inline/elements.ts'
import {inlineText, stringifyInline} from '../../document/inline/inline.ts'
import type {Inline} from '../../document/model/types.ts'
import {anchoredRows, type AnchoredRows} from './anchors.ts'
import {taggedChanges} from './comparison.ts'
import {escapedHtml} from './notice.ts'
import {cellsInColumn, notesMarkedIn, rowGroups} from '../../edition/cells.ts'
import {statusWords} from '../../edition/notice.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'
import type {Cell, Edition, EditionLanguage, Row, TableRow} from '../../edition/types.ts'

/** How the cells of one column are told: the notice above says once what is so of all of them. */
export type MarkdownColumn = {
  /** its place in the edition, from 0 */
  readonly at: number
  readonly language: EditionLanguage
  /** whether every translated cell is a draft, so that the notice says it */
  readonly isDraft: boolean
  /** behind the identifiers of its footnotes, where several languages share a page */
  readonly suffix: string
  /** before which rows it has an anchor: the first column has those of all */
  readonly anchored: AnchoredRows
  /** the rows of each table, by the key of the first */
  readonly tables: ReadonlyMap<string, readonly TableRow[]>
}

/** The columns of an edition. */
export function columnsOf(edition: Edition): readonly MarkdownColumn[] {
  const {languages, rows} = edition
  const anchored = anchoredRows(edition)
  const tables = new Map(
    rowGroups(rows).flatMap((group) =>
      group.kind === 'table' ? [[itemAt(group.lines, 0).table, group.lines] as const] : [],
    ),
  )
  const isBeside = languages.length > 1 || edition.comparison !== undefined
  return languages.map((language, at) => ({
    at,
    language,
    isDraft: language.progress.reviewed === 0 && !rows.some((row) => isApproved(row, at)),
    suffix: isBeside ? `-${language.tag}` : '',
    anchored: at === 0 ? anchored : new Set<string>(),
    tables,
  }))
}

function isApproved(row: Row, at: number): boolean {
  return cellsInColumn(row, at).some(
    ({status, inline}) => status === 'approved' && inline.length > 0,
  )
}

/** The language of what stands in a column: the source's where nothing is translated. */
export function spokenIn(row: Row, at: number, {language}: MarkdownColumn): Language {
  return row.kind === 'rule' || row.kind === 'table'
    ? language.language
    : itemAt(row.cells, at).language
}

/** The mark of a cell as text of its own; empty where there is nothing to say. */
export function markOf(
  {status, remarks = []}: Cell, // nothing became of most rows
  {language, isDraft}: MarkdownColumn,
): Inline {
  const mark = statusWords[status]
  const isSaid = isDraft && (status === 'draft' || status === 'machine')
  const own = mark === undefined || isSaid ? [] : [language.words[mark] ?? mark]
  const said = [...remarks, ...own]
  if (said.length === 0) return []
  const value = said.map((text) => `[${text}]`).join(' ')
  return [
    {type: 'strong', children: [{type: 'text', value}]},
    {type: 'text', value: ' '},
  ]
}

/** The content of a cell behind its mark; a passage that stands elsewhere is pointed to. */
export function contentOf(cell: Cell, column: MarkdownColumn): Inline {
  const own =
    cell.status === 'joined' ? pointer(cell, column.at) : besideOthers(cell.inline, column.suffix)
  return own.length === 0 && cell.remarks === undefined ? [] : [...markOf(cell, column), ...own]
}

function pointer({joinedInto}: Cell, at: number): Inline {
  return joinedInto ? [{type: 'text', value: `↑ ${itemAt(joinedInto.names, at)}`}] : []
}

/**
 * Content as it may be printed: HTML that no edition shows is text, because it could run something or end a cell. Beside
 * other languages, footnotes are named after the language of their text.
 */
function besideOthers(inline: Inline, suffix: string): Inline {
  if (suffix === '') return isHarmless(inline) ? inline : withSafeHtml(inline)
  return changed(withSafeHtml(taggedChanges(inline)), (node) => {
    if (node.type !== 'footnoteReference') return node
    const {identifier, label} = node
    return {...node, identifier: identifier + suffix, label: (label ?? identifier) + suffix}
  })
}

// Tags without attributes, and comments in which nothing looks like a tag or like their end.
const bareHtml = /^<(?:\/?[a-z][a-z\d]*\s*\/?|!--(?:[^-<>]|-(?!-))*--)>$/iu

/** Whether all HTML of a text may stay as it is written. */
function isHarmless(inline: Inline): boolean {
  const isBare = (nodes: Inline): boolean =>
    nodes.every((node) =>
      node.type === 'html'
        ? bareHtml.test(node.value)
        : !('children' in node) || isBare(node.children),
    )
  return isBare(inline) && unshownTags(inline).length === 0
}

/** Content in which each HTML tag is one that every edition shows, with its partner. */
function withSafeHtml(inline: Inline): Inline {
  return safeNodes(partsOf(inline)).map((node) =>
    'children' in node ? {...node, children: [...withSafeHtml(node.children)]} : node,
  )
}

function safeNodes(parts: readonly InlinePart[]): Inline {
  return parts.flatMap((part): Inline => {
    if (part.type === 'unshown') return [{type: 'text', value: part.value}]
    if (part.type !== 'element') return [part]
    const {name, lang, title, children} = part
    const attributes =
      (lang === undefined ? '' : ` lang="${lang}"`) +
      (title === undefined ? '' : ` title="${escapedHtml(title)}"`)
    return [
      {type: 'html', value: `<${name}${attributes}>`},
      ...safeNodes(children),
      {type: 'html', value: `</${name}>`},
    ]
  })
}

type Node = Inline[number]

/** Inline content with each node changed, from the inside out. */
export function changed(inline: Inline, change: (node: Node) => Node): Inline {
  return inline.map((node) => {
    if (!('children' in node)) return change(node)
    if (node.type === 'link' || node.type === 'linkReference') return change(node)
    return change({...node, children: [...changed(node.children, change)]})
  })
}

/** A picture with its words, behind its mark. */
export function pictureText(cell: Cell, url: string, column: MarkdownColumn): string {
  const alt = inlineText(cell.inline)
  const words = stringifyInline(taggedChanges(cell.inline.filter(({type}) => type === 'change')))
  const picture = stringifyInline([...markOf(cell, column), {type: 'image', url, alt}])
  // In the words of a picture nothing can be struck: what changed in them stands behind it.
  return words === '' ? picture : `${picture} ${words}`
}

/** A label and the text behind it. */
export function labelled({label, isRemoved}: Cell, text: string): string {
  if (label === undefined) return text
  const shown = isRemoved === true ? `<del>${label}</del>` : label
  return text === '' ? shown : `${shown} ${text}`
}

/** Content as bold text: what is bold in it already is so once. */
export function boldText(inline: Inline): string {
  if (inline.length === 0) return ''
  const flat = inline.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
  return stringifyInline([{type: 'strong', children: [...flat]}])
}

/** The notes that no cell of a column marks: GitHub shows no such note by itself. */
export function unmarkedNotes({rows, notes}: Edition, at: number): ReadonlySet<string> {
  const cells = [...rows, ...notes].flatMap((row) => cellsInColumn(row, at))
  const marked = new Set(cells.flatMap(({inline}) => notesMarkedIn(inline)))
  const all = notes.map(({identifier}) => identifier.toLowerCase())
  return new Set(all.filter((identifier) => !marked.has(identifier)))
}
