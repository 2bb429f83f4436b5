import {present} from '../../finding/assert.ts'
import type {ListItem, Literal, Paragraph, Root, Text} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified, type Processor} from 'unified'

/** Constructs that begin a block; in a unit's text they are plain characters. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'tasklistCheck',
  'thematicBreak',
]

/** Turn block constructs off, so that `1. ` or `# ` at the start of a unit stays text. */
function inlineOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    // No plugin has added one yet.
    ...(data.micromarkExtensions ?? []),
    {disable: {null: blockConstructs}},
  ]
}

const inlines = unified().use(remarkParse).use(remarkGfm).use(inlineOnly).freeze()

declare module 'mdast' {
  interface RootContentMap {
    toml: Toml
  }
  interface ListData {
    /** no blank line is printed before it */
    isTight?: boolean
  }
  interface ListItemData {
    /** the marker to print, where it is not what counting gives */
    marker?: string
  }
  interface TextData {
    /** its first character is escaped, so that no label is read there */
    isGuarded?: boolean
  }
}

/** TOML front matter, as remark-frontmatter gives it. */
export interface Toml extends Literal {
  type: 'toml'
}

type Handlers = NonNullable<Options['handlers']>

/** Print a list item behind its own marker, so that gaps in the numbers stay. */
const printItem: Handlers['listItem'] = (item: ListItem, _, state, info) => {
  const marker = item.data?.marker ?? '-'
  const size = marker.length + 1
  const tracker = state.createTracker(info)
  tracker.move(`${marker} `)
  tracker.shift(size)
  const exit = state.enter('listItem')
  const content = state.containerFlow(item, tracker.current())
  exit()
  // Two markers on one line would be read as a slip.
  const lead = item.children[0]?.type === 'list' ? `\n${' '.repeat(size)}` : ' '
  return state.indentLines(content, (line, index, isBlank) => {
    if (index === 0) return isBlank ? marker : `${marker}${lead}${line}`
    return isBlank ? '' : ' '.repeat(size) + line
  })
}

/** Print a text; the first character of a guarded one as what can begin no label. */
const printText: Handlers['text'] = (node: Text, _, state, info) => {
  if (node.data?.isGuarded !== true) return state.safe(node.value, info)
  const first = String.fromCodePoint(node.value.codePointAt(0) ?? 0x20) // an empty text has no first character
  // Only ASCII punctuation takes a backslash; other characters are written as references.
  const escaped = /^[!-/:-@[-`{-~]$/u.test(first)
    ? `\\${first}`
    : `&#x${present(first.codePointAt(0), 'the first character').toString(16).toUpperCase()};`
  return escaped + state.safe(node.value.slice(first.length), {...info, before: ';'})
}

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: {listItem: printItem, text: printText},
    join: [(_, node) => (node.type === 'list' && node.data?.isTight === true ? 0 : undefined)],
  })
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Parse a text in which no block can begin; blank lines still part paragraphs. */
export const parseParagraphs = (markdown: string): Root => inlines.parse(markdown)

/** Definitions that let the marks of footnotes in a lone text be read as such. */
export function noteDefinitionsFor(markdown: string): string {
  const names = [...markdown.matchAll(/\[\^(?<name>[^\]\s]+)\]/gu)].map((found) => found[1])
  return [...new Set(names)]
    .map((name) => `\n\n[^${present(name, 'the name of a note')}]: .`)
    .join('')
}

/** Print a tree as Markdown with a final newline. */
export const printBlocks = (root: Root): string => printer.stringify(root)

/** Print one paragraph as Markdown without a newline at its end. */
export const printParagraph = (paragraph: Paragraph): string =>
  printBlocks({type: 'root', children: [paragraph]})
    .replace(/\n$/u, '')
    // In a unit no block can begin, so nothing at its start needs an escape for that.
    .replace(/^\\(?=[#+\-=>|])/u, '')
    .replace(/^(?<digits>\d+)\\(?=[.)])/u, '$<digits>')
