import type {BlockContent, List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {stringify} from 'yaml'
import {languageOf} from '../../language/index.ts'
import {printBlocks} from '../inline/markdown.ts'
import {parseDocument} from '../parse/parse.ts'
import {guarded} from './guard.ts'
import type {Block, Document, Inline, Label, Point} from '../model/types.ts'
import {unitsOf} from '../units.ts'

/** How blocks are printed. */
type Style = {
  /** how a line of text is printed; told the label before it */
  readonly guard: (inline: Inline, label?: PhrasingContent) => Inline
  /** whether bullets at the margin right behind an item stay there, not in the item */
  readonly keepsBullets?: boolean
  /** whether a number that stood in text is printed in bold there, not as the number of a list's item */
  readonly keepsText?: boolean
  /** whether all that is under an item is printed in it, also what stood behind it */
  readonly isNested?: boolean
  /** whether a point whose label stands in text is the item of a list with bullets, with all that is under it */
  readonly isInBullet?: boolean
}

/**
 * Print a document as Markdown that `parseDocument` reads back to the same units: each point keeps
 * the number it had, also where plain Markdown would count on. Words that look like labels but are
 * none are escaped only where they would be misread.
 */
export function stringifyDocument(document: Document): string {
  const facts = factsOf(document)
  const isKept = (text: string): boolean => factsOf(parseDocument(text, document).value) === facts
  const bare = print(document, {guard: (inline) => inline})
  if (isKept(bare)) return bare
  const language = languageOf(document.language)
  const guard: Style['guard'] = (inline, label) => guarded(inline, language, label)
  const escaped = print(document, {guard})
  if (isKept(escaped)) return escaped
  for (const style of strayStyles) {
    const text = print(document, {guard, ...style})
    if (isKept(text)) return text
  }
  return escaped
}

/** How to print lists whose points another way of printing moves: the first that is read back is taken. */
const strayStyles: readonly Omit<Style, 'guard'>[] = [
  {keepsBullets: true},
  {keepsText: true},
  {isNested: true},
  {keepsText: true, isNested: true},
  {keepsBullets: true, keepsText: true},
  {isInBullet: true},
]

/** What must survive printing. */
const factsOf = (document: Document): string =>
  JSON.stringify(
    unitsOf(document).units.map(({key, kind, number, text}) => [key, kind, number, text]),
  )

function print(document: Document, style: Style): string {
  let children: RootContent[] = []
  if (Object.keys(document.frontMatter).length > 0)
    children.push({type: 'yaml', value: stringify(document.frontMatter).trimEnd()})
  const {title} = document
  const before = title ? document.blocks.filter(({place}) => place.line < title.place.line) : []
  const heading: readonly RootContent[] = title
    ? [{type: 'heading', depth: 1, children: [...title.inline]}]
    : []
  children = [
    ...children,
    ...flowOf(before, style),
    ...heading,
    ...flowOf(document.blocks.slice(before.length), style),
  ]
  for (const {identifier, inline, blocks} of document.notes)
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{type: 'paragraph', children: [...inline]}, ...flowOf(blocks, style)],
    })
  return printBlocks({type: 'root', children})
}

/** Blocks as mdast; points of the list form that stand together make one list. */
function flowOf(blocks: readonly Block[], style: Style): BlockContent[] {
  const flow: BlockContent[] = []
  for (const block of blocks) {
    const last = flow.at(-1)
    const [first, ...rest] = nodesOf(block, style)
    if (!first) continue
    if (last?.type === 'list' && first.type === 'list' && last.ordered === first.ordered)
      last.children.push(...first.children)
    else flow.push(first)
    flow.push(...rest)
  }
  return flow.flatMap((node) => (node.type === 'list' ? apart(node) : [node]))
}

/** Part a list where it would read as `1. 1. 1.`, which counts on; equal numbers are meant. */
function apart(list: List): readonly BlockContent[] {
  const runs: ListItem[][] = []
  for (const item of list.children) {
    const run = runs.at(-1)
    const isSameMark = run && delimiterOf(run[0]) === delimiterOf(item)
    if (isSameMark) run.push(item)
    else runs.push([item])
  }
  if (!list.ordered || !runs.some(wouldCount)) return [list]
  const lists = runs.flatMap((run) => (wouldCount(run) ? run.map((item) => [item]) : [run]))
  return lists.flatMap((children, at): readonly BlockContent[] => [
    ...(at === 0 ? [] : [{type: 'html', value: '<!-- -->'} as const]),
    {...list, children},
  ])
}

/** A change of delimiter ends a list. */
const delimiterOf = (item: ListItem | undefined): string | undefined =>
  item?.data?.marker?.slice(-1)

const wouldCount = ([first, ...rest]: readonly ListItem[]): boolean =>
  rest.length > 0 && rest.every(({data}) => data?.marker === first?.data?.marker)

const levels = [1, 2, 3, 4, 5, 6] as const

function nodesOf(block: Block, style: Style): readonly BlockContent[] {
  switch (block.kind) {
    case 'section': {
      const {label, heading, level} = block
      // Markdown has six levels.
      const depth = levels[level - 1] ?? 6
      return [
        {type: 'heading', depth, children: labelled(label, heading, style)},
        ...flowOf(block.blocks, style),
      ]
    }
    case 'point':
      return pointNodes(block, style)
    case 'paragraph':
      return [{type: 'paragraph', children: [...style.guard(block.inline)]}]
    case 'quote':
      return [{type: 'blockquote', children: flowOf(block.blocks, style)}]
    case 'table':
      return [
        {
          type: 'table',
          align: [...block.align],
          children: block.rows.map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => ({type: 'tableCell', children: [...cell.inline]})),
          })),
        },
      ]
    case 'code':
      return [{type: 'code', lang: block.language ?? null, value: block.value}]
    case 'image': {
      const {url, alt, title = null} = block
      return [{type: 'paragraph', children: [{type: 'image', url, alt, title}]}]
    }
    case 'html':
      return [{type: 'html', value: block.value}]
    case 'rule':
      return [{type: 'thematicBreak'}]
  }
}

function labelled(
  label: Label | undefined,
  inline: Inline,
  style: Style,
  isBold: boolean = false,
): PhrasingContent[] {
  if (!label) return [...style.guard(inline)]
  const text: PhrasingContent = {type: 'text', value: label.text}
  const isStrong = isBold || label.written?.isBold
  if (label.written?.isItalic) return inItalics(label.written, style.guard(inline, text))
  const lead: PhrasingContent = isStrong ? {type: 'strong', children: [text]} : text
  if (inline.length === 0) return [lead]
  const value = label.written?.isAlone ? '\n' : ' '
  return [lead, ...style.guard([{type: 'text', value}, ...inline], lead)]
}

/** `(*1*)`: the number alone is in italics. */
const inItalics = (
  {before, numeral, after}: NonNullable<Label['written']>,
  inline: Inline,
): PhrasingContent[] => [
  {type: 'text', value: before},
  {type: 'emphasis', children: [{type: 'text', value: numeral}]},
  {type: 'text', value: `${after} `},
  ...inline,
]

/** A bullet, or a number that Markdown knows as a list's; other labels stand in the text. */
function pointNodes(point: Point, style: Style): readonly BlockContent[] {
  const {label, inline, blocks} = point
  const isMarker = label !== undefined && /^\d{1,9}[.)]$/u.test(label.text)
  const isBold = isMarker && style.keepsText === true && point.form === 'text'
  if (label && !isMarker && style.isInBullet === true && point.form === 'text') {
    const text = {type: 'paragraph', children: labelled(label, inline, style)} as const
    const children = [text, ...flowOf(blocks, style)]
    const item: ListItem = {type: 'listItem', spread: true, children}
    return [{type: 'list', ordered: false, spread: true, children: [item]}]
  }
  const worded = isBold ? undefined : wordedItem(point, style)
  if (worded) return [worded, ...flowOf(blocks, style)]
  if (label && (isBold || !isMarker))
    return [
      {type: 'paragraph', children: labelled(label, inline, style, isBold)},
      ...flowOf(blocks, style),
    ]
  const behind = style.isNested ? blocks.length : behindItem(point, style)
  const own: BlockContent[] =
    inline.length > 0 ? [{type: 'paragraph', children: [...style.guard(inline)]}] : []
  const item: ListItem = {
    type: 'listItem',
    spread: true,
    children: [...own, ...flowOf(blocks.slice(0, behind), style)],
    ...(label ? {data: {marker: label.text}} : {}),
  }
  const list: List = {type: 'list', ordered: label !== undefined, spread: true, children: [item]}
  const [first, ...rest] = flowOf(blocks.slice(behind), style)
  if (!first) return [list]
  // A blank line would part the bullets from the point.
  const isTight = first.type === 'list' && first.ordered !== true
  return [list, isTight ? {...first, data: {isTight}} : first, ...rest]
}

/** `1. § …` as the item of a list, which it is to Markdown: in a paragraph its stop would be escaped. */
function wordedItem({label, inline}: Point, style: Style): List | undefined {
  const {marker, word} =
    /^(?<marker>\d{1,9}[.)]) (?<word>.+)$/u.exec(label?.text ?? '')?.groups ?? {} // most have none
  if (marker === undefined || word === undefined) return undefined
  const text: PhrasingContent = {type: 'text', value: word}
  const own: Inline = inline.length === 0 ? [] : [{type: 'text', value: ' '}, ...inline]
  const item: ListItem = {
    type: 'listItem',
    spread: true,
    children: [{type: 'paragraph', children: [text, ...style.guard(own, text)]}],
    data: {marker},
  }
  return {type: 'list', ordered: true, spread: true, children: [item]}
}

/**
 * Index of the first block that stood behind an item, under its point by the number alone; what
 * stands in the item might lead it elsewhere. Sub-points right behind it, to the right of its
 * margin, were indented too little and do stand in it.
 */
function behindItem({blocks, place}: Point, {keepsBullets = false}: Style): number {
  const isLeafBehind = (block: Block | undefined): boolean =>
    block !== undefined && block.kind !== 'point' && block.place.line > place.endLine
  const point = blocks.findIndex(
    (block, at) =>
      block.kind === 'point' &&
      (block.label !== undefined || keepsBullets) &&
      (block.place.column <= place.column ||
        (block.label !== undefined && isLeafBehind(blocks[at - 1]))),
  )
  if (point < 0) return blocks.length
  let first = point
  while (isLeafBehind(blocks[first - 1])) first -= 1
  return first
}
