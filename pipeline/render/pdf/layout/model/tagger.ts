import {present} from '../../../../finding/assert.ts'
import type {ElementType, ListNumbering, Tag} from './frame.ts'

/** Where in the document's tree a row is. */
export type RowPlace = {
  readonly kind: 'point' | 'heading' | 'block'
  /** 0 for what belongs to no point */
  readonly depth: number
  readonly quoted: boolean
  /** of a point: how its label counts */
  readonly numbering?: ListNumbering
}

/** What a row holds in one language; a point's label is apart from its body. */
export type TaggedCell = {
  /** BCP 47 */
  readonly language: string
  readonly label?: Tag
  /** absent where the row holds nothing in this language */
  readonly content?: Tag
}

/** A row of the edition for the logical structure: its place, and by language what it holds. */
export type TaggedRow = RowPlace & {readonly cells: readonly TaggedCell[]}

/** An element with what is below it. */
export function tagOf(
  type: ElementType,
  children: readonly Tag[],
  attributes: Omit<Tag, 'type' | 'children'> = {},
): Tag {
  return {type, ...attributes, children}
}

/** The heads of a table of languages, in their order. */
export function headTags(languages: readonly string[]): readonly Tag[] {
  return languages.map((language) => tagOf('TH', [], {scope: 'Column', language}))
}

/** Languages side by side are a table: a row for each row, a cell for each language. */
export function tableTags(rows: readonly TaggedRow[], heads: readonly Tag[]): Tag {
  const body = rows.map((row) =>
    tagOf(
      'TR',
      row.cells.map((cell) => {
        const inner = listed(row, cell)
        const quoted = row.quoted ? [tagOf('BlockQuote', inner)] : inner
        return tagOf('TD', quoted, {language: cell.language})
      }),
    ),
  )
  return tagOf('Table', [tagOf('THead', [tagOf('TR', heads)]), tagOf('TBody', body)])
}

/** Languages one below the other: each row is a division of its languages. */
export function stackedTags(rows: readonly TaggedRow[]): readonly Tag[] {
  return rows.map((row) =>
    tagOf(
      'Div',
      row.cells.map((cell) =>
        tagOf(row.quoted ? 'BlockQuote' : 'Div', listed(row, cell), {language: cell.language}),
      ),
    ),
  )
}

/** What a cell holds; that of a point in a list of its own. */
function listed(row: TaggedRow, cell: TaggedCell): readonly Tag[] {
  if (row.kind === 'point') return [tagOf('L', [itemOf(cell)], listing(row))]
  return cell.content ? [cell.content] : []
}

const listing = ({numbering = 'None'}: RowPlace): Pick<Tag, 'numbering'> => ({numbering})

function itemOf({label, content}: TaggedCell): Tag {
  const body = tagOf('LBody', content ? [content] : [])
  return tagOf('LI', label ? [label, body] : [body])
}

/** A list of points as it fills: its items, and what the body of the last one holds. */
type OpenList = {readonly depth: number; readonly items: Tag[]; body: Tag[] | undefined}

/** One language alone: lists nest as the points do. */
export function linearTags(rows: readonly TaggedRow[]): readonly Tag[] {
  const root: Tag[] = []
  let lists: OpenList[] = []
  let quote: {readonly children: Tag[]; readonly parent: Tag[]} | undefined
  const bodyAt = (depth: number): Tag[] =>
    lists.findLast((list) => list.depth <= depth && list.body !== undefined)?.body ?? root
  const quoteIn = (parent: Tag[]): Tag[] => {
    if (quote?.parent === parent) return quote.children
    const children: Tag[] = []
    parent.push(tagOf('BlockQuote', children))
    quote = {children, parent}
    return children
  }
  for (const row of rows) {
    const {kind, depth, quoted} = row
    const cell = present(row.cells[0], 'the cell of a row in one language')
    lists = kind === 'heading' ? [] : lists.filter((list) => list.depth <= Math.max(0, depth))
    if (!quoted) quote = undefined
    if (kind !== 'point') {
      const parent = bodyAt(depth)
      if (cell.content) (quoted ? quoteIn(parent) : parent).push(cell.content)
      continue
    }
    let list = lists.at(-1)
    if (list?.depth !== depth) {
      const outer = bodyAt(depth - 1)
      list = {depth, items: [], body: undefined}
      ;(quoted ? quoteIn(outer) : outer).push(tagOf('L', list.items, listing(row)))
      lists.push(list)
    }
    // Deeper rows are added to the body later.
    const inner: Tag[] = cell.content ? [cell.content] : []
    const body = tagOf('LBody', inner)
    list.items.push(tagOf('LI', cell.label ? [cell.label, body] : [body]))
    list.body = inner
  }
  return root
}
