import type {List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {inlineText} from '../../inline/text.ts'
import {continuesDate} from './dates.ts'
import {readLabel} from '../../label/read.ts'
import {leadingLabel} from './lead.ts'
import {itemMark, listMark} from './mark.ts'
import {canFollow, paragraphDrafts} from './paragraph.ts'
import {offsetsOf, spanOf, type Reader} from './reader.ts'
import type {Draft, Mark, PointDraft} from './types.ts'

type ReadBlocks = (
  nodes: readonly RootContent[],
  reader: Reader,
  inItem: boolean,
) => readonly Draft[]

/** An item with what stands at its start. */
type Item = {
  readonly node: ListItem
  readonly mark: Mark | undefined
  readonly column: number
  /** a section's sign stands behind its number, or what may be a label's word with a stop: `1. §`, `1. gr.` */
  readonly isSign: boolean
}

/** The items of a list as drafts; their nesting is settled later, by column and number. */
export function listDrafts(list: List, reader: Reader, read: ReadBlocks): readonly Draft[] {
  let identity = offsetsOf(list).start
  const items = withLazyNumbers(list.children.map((node) => itemOf(node, reader)))
  const isLone = items.length === 1
  return items.flatMap((item, at) => {
    const isTight = at === 0 && isCloseBehind(list, reader)
    const drafts = itemDrafts(item, reader, {list: identity, isTight, isLone, read})
    // Points at the margin between items part the list, as do labels of which Markdown sees the number alone.
    const isWorded = drafts[0]?.kind === 'point' && drafts[0].list === undefined
    if (drafts.length > 1 || isWorded) identity = offsetsOf(item.node).end
    return drafts
  })
}

function itemOf(node: ListItem, reader: Reader): Item {
  const {start} = offsetsOf(node)
  const marker = /^(?<digits>\d{1,9})[.)]/u.exec(reader.source.text.slice(start, start + 10))
  const column = reader.columnAt(start)
  const mark = marker ? itemMark(marker[0], Number(marker.groups?.['digits'])) : undefined
  const isSign = /^\d{1,9}\.[ \t]+(?:§|\p{Ll}{2,8}\.\s)/u.test(
    reader.source.text.slice(start, start + 24),
  )
  return {node, mark, column, isSign}
}

/** `1. 1. 1.`, a habit of Markdown authors, counts on: 1, 2, 3. */
function withLazyNumbers(items: readonly Item[]): readonly Item[] {
  const counted = new Map<Item, Item>()
  for (const run of siblingsIn(items)) {
    const first = run[0]?.mark?.readings[0]
    if (!first || run.length < 2 || run.some(isBesideSign)) continue
    if (run.some(({mark}) => mark?.readings[0]?.value !== first.value)) continue
    for (const [at, item] of run.entries())
      if (item.mark) counted.set(item, {...item, mark: renumbered(item.mark, first.value + at)})
  }
  return items.map((item) => counted.get(item) ?? item)
}

/** `1. A law`, `1. § …`: a subtitle and the section below it. */
const isBesideSign = ({isSign, node}: Item): boolean =>
  isSign &&
  inlineText(node.children[0]?.type === 'paragraph' ? node.children[0].children : []).startsWith(
    '§',
  )

/** Items at one column; those further right between them are sub-points not indented enough. */
function siblingsIn(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  const open: {readonly column: number; readonly run: Item[]}[] = []
  for (const item of items) {
    // Nothing is open at the start.
    while ((open.at(-1)?.column ?? 0) > item.column) open.pop()
    const last = open.at(-1)
    if (last?.column === item.column) {
      last.run.push(item)
      continue
    }
    const run = [item]
    runs.push(run)
    open.push({column: item.column, run})
  }
  return runs
}

const renumbered = (mark: Mark, value: number): Mark =>
  itemMark(mark.text.replace(/^\d+/u, String(value)), value)

/** Whether no blank line parts a list from the block before it. */
function isCloseBehind(list: List, reader: Reader): boolean {
  const before = reader.source.text.slice(0, offsetsOf(list).start)
  return /[^\s][ \t]*(?:\r\n|\r|\n)[ \t>]*$/u.test(before.slice(-200))
}

type ItemSetting = {
  readonly list: number
  readonly isTight: boolean
  /** the list has no other item */
  readonly isLone: boolean
  readonly read: ReadBlocks
}

function itemDrafts(
  {node, mark, column, isSign}: Item,
  reader: Reader,
  {list, isTight, isLone, read}: ItemSetting,
): readonly Draft[] {
  const worded = wordedItem({node, mark, column, isSign}, reader, isLone)
  if (worded) return [worded, ...read(node.children.slice(1), reader, true)]
  const double = doubleMarker(node, reader)
  const blocks = double ? [double.paragraph, ...double.rest] : node.children
  const [first, ...rest] = blocks
  const own = first?.type === 'paragraph' && !isImage(first) ? first : undefined
  const head = own ? (double ? [plainDraft(own, reader)] : paragraphDrafts(own, reader, mark)) : []
  const {text, inside} = itemText(head, mark)
  const below = [...inside, ...read(own ? rest : blocks, reader, true)]
  // Lines at the margin that go on with the numbers are not part of the item, however lazy.
  const cut = below.findIndex((draft) => isAtMargin(draft, column))
  const point: PointDraft = {
    kind: 'point',
    form: 'list',
    ...(mark ? {mark} : {}),
    ...text,
    column,
    list,
    children: cut < 0 ? below : below.slice(0, cut),
    span: spanOf(node, reader),
    ...(isTight ? {isTight} : {}),
    ...(double ? {isDouble: true} : {}),
    ...(mark && continuesDate(inlineText(text.nodes)) ? {isDate: true} : {}),
  }
  return cut < 0 ? [point] : [point, ...below.slice(cut)]
}

/** An item's own text, with the label that leads it, and what of its first paragraph stands below. */
type ItemText = {
  readonly text: Pick<PointDraft, 'nodes'> & Partial<PointDraft>
  readonly inside: readonly Draft[]
}

function itemText(head: readonly Draft[], mark: Mark | undefined): ItemText {
  const [first, ...inside] = head
  if (first?.kind === 'paragraph') return {text: {nodes: first.nodes}, inside}
  if (first?.kind !== 'point' || !first.mark || !first.whole)
    return {text: {nodes: []}, inside: head}
  if (mark) {
    const isChain = canFollow(first.mark, mark)
    return {text: {nodes: first.whole, ...(isChain ? {chain: first} : {})}, inside}
  }
  const {nodes, whole, chain} = first
  const text = {mark: first.mark, form: 'text', isBullet: true, nodes, whole} as const
  return {text: {...text, ...(chain ? {chain} : {})}, inside}
}

/** UTF-16 units of a line that may be nothing but a label's word. */
const longestAlone = 40

/** `1. § …`, `1. gr. …` and a line that is nothing but `1. Abschnitt`: Markdown takes the number of the label for a list's. */
function wordedItem(
  {node, mark, column, isSign}: Item,
  reader: Reader,
  isLone: boolean,
): PointDraft | undefined {
  const [own] = node.children
  const [first, ...rest] = own?.type === 'paragraph' ? own.children : []
  if (!mark || first?.type !== 'text') return undefined
  // Labels alone on their line are short, and a list of many has none.
  const isAlone = isLone && rest.length === 0 && first.value.length < longestAlone
  if (!isSign && !isAlone) return undefined
  const start = `${mark.text} `
  const line = start + first.value
  const found = readLabel(line, reader.language)
  const isLabel =
    found?.before === '' &&
    found.text.length > start.length &&
    (found.text.endsWith('§') ||
      (found.sort === 'article' && found.text.endsWith('.')) ||
      found.length >= line.length)
  if (!found || !isLabel) return undefined
  const left = line.slice(found.length)
  const nodes = left === '' ? rest : [{type: 'text', value: left} as const, ...rest]
  const whole = [{type: 'text', value: line} as const, ...rest]
  const next = leadingLabel(nodes, reader.language)
  const label = listMark({...found, closed: true})
  const span = spanOf(own ?? node, reader) // an item with text has a paragraph
  const point = {kind: 'point', form: 'text', column, nodes, children: [], span, whole} as const
  const isChain = next?.mark !== undefined && canFollow(next.mark, label)
  return {
    ...point,
    mark: label,
    ...(isChain ? {chain: {...point, mark: next.mark, nodes: next.nodes, whole: nodes}} : {}),
  }
}

const isImage = (node: Paragraph): boolean =>
  node.children.length === 1 && node.children[0]?.type === 'image'

const plainDraft = (node: Paragraph, reader: Reader): Draft => ({
  kind: 'paragraph',
  nodes: node.children,
  column: 1,
  span: spanOf(node, reader),
})

const isAtMargin = (draft: Draft, column: number): boolean =>
  draft.kind === 'point' &&
  draft.form === 'text' &&
  draft.mark !== undefined &&
  draft.column <= column

/** `4. 5. Text` on one line: no one means a list that starts at 5 within point 4. */
function doubleMarker(
  item: ListItem,
  reader: Reader,
): {readonly paragraph: Paragraph; readonly rest: readonly RootContent[]} | undefined {
  const [list] = item.children
  if (list?.type !== 'list' || !list.ordered || list.children.length !== 1) return undefined
  // A list without a start begins at 1.
  if (list.position?.start.line !== item.position?.start.line || (list.start ?? 1) < 2)
    return undefined
  const [inner] = list.children
  // The list has one item, as was asked above.
  const [paragraph, ...rest] = inner?.children ?? []
  if (!inner || paragraph?.type !== 'paragraph') return undefined
  const from = offsetsOf(inner).start
  const marker = reader.source.text.slice(from, offsetsOf(paragraph).start)
  const children: PhrasingContent[] = [{type: 'text', value: marker}, ...paragraph.children]
  return {paragraph: {...paragraph, children}, rest: [...rest, ...item.children.slice(1)]}
}
