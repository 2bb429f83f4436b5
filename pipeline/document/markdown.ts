import type {Paragraph, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
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
    ...(data.micromarkExtensions ?? []),
    {disable: {null: blockConstructs}},
  ]
}

const documents = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

const inlines = unified().use(remarkParse).use(remarkGfm).use(inlineOnly).freeze()

const printer = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-'})
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Parse a document: CommonMark, GFM, footnotes, YAML and TOML front matter. */
export const parseBlocks = (markdown: string): Root => documents.parse(markdown)

/** Parse a text in which no block can begin; blank lines still part paragraphs. */
export const parseParagraphs = (markdown: string): Root => inlines.parse(markdown)

/** Print a tree as Markdown with a final newline. */
export const printBlocks = (root: Root): string => printer.stringify(root)

/** Print one paragraph as Markdown without a newline at its end. */
export const printParagraph = (paragraph: Paragraph): string =>
  printBlocks({type: 'root', children: [paragraph]})
    .replace(/\n$/u, '')
    // In a unit no block can begin, so nothing at its start needs an escape for that.
    .replace(/^\\(?=[#+\-=>|])/u, '')
    .replace(/^(?<digits>\d+)\\(?=[.)])/u, '$<digits>')
