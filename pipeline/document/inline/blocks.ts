import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {itemAt, present} from '../../finding/assert.ts'
import {linesBefore, piecesFrom} from './pieces.ts'

const documents = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/**
 * Parse a document: CommonMark, GFM, footnotes, YAML and TOML front matter. A long one is parsed in pieces, for the
 * parser's time for the lists of one text grows with their square.
 *
 * @param least the least length of a piece, in UTF-16 units; the usual one where absent
 */
export function parseBlocks(markdown: string, least?: number): Root {
  const cuts = piecesFrom(markdown, least)
  if (cuts.length === 1) return documents.parse(markdown)
  const pieces = cuts.map((from, at) => markdown.slice(from, cuts[at + 1]))
  const alone = pieces.map((piece) => documents.parse(piece))
  const names = namesIn(alone)
  const parse = names.links.length + names.notes.length > 0 ? parserKnowing(names) : undefined
  const lines = linesBefore(markdown, cuts)
  const roots = pieces.map((piece, at) => {
    // Only a bracket can name what another piece defines.
    const root = parse && piece.includes('[') ? parse(piece) : itemAt(alone, at)
    return at === 0 ? root : moved(root, {lines: itemAt(lines, at), offset: itemAt(cuts, at)})
  })
  const start = present(itemAt(roots, 0).position, 'the place of a piece').start
  const {end} = present(roots.at(-1)?.position, 'the place of a piece')
  return {type: 'root', children: roots.flatMap(({children}) => children), position: {start, end}}
}

/** What is defined at the margin or in a block: link targets and footnotes, by their identifiers. */
type Names = {readonly links: readonly string[]; readonly notes: readonly string[]}

function namesIn(roots: readonly Root[]): Names {
  const links: string[] = []
  const notes: string[] = []
  const look = (node: Nodes): void => {
    if (node.type === 'definition') links.push(node.identifier.toUpperCase())
    if (node.type === 'footnoteDefinition') notes.push(node.identifier.toUpperCase())
    if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) look(child)
  }
  for (const root of roots) look(root)
  return {links, notes}
}

/** A parser that knows some definitions before it reads a text, as if the text had them. */
function parserKnowing({links, notes}: Names): (markdown: string) => Root {
  const told = new WeakSet<object>()
  function knowing(this: Processor): void {
    const data = this.data()
    data.micromarkExtensions = [
      // No plugin has added one yet.
      ...(data.micromarkExtensions ?? []),
      {
        document: {
          null: {
            name: 'known',
            // It reads nothing: it only fails, once the parser has been told.
            tokenize(_, __, fail) {
              const {parser} = this
              if (!told.has(parser)) {
                told.add(parser)
                parser.defined.push(...links)
                parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...notes] // none until the first
              }
              return fail
            },
          },
        },
      },
    ]
  }
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(knowing)
    .freeze()
  return (markdown) => processor.parse(markdown)
}

type Shift = {readonly lines: number; readonly offset: number}

/** A tree with its places counted from the start of the document. */
function moved(root: Root, {lines, offset}: Shift): Root {
  const move = (node: Nodes): void => {
    const {position} = node
    if (position) {
      const {start, end} = position
      node.position = {
        start: {line: start.line + lines, column: start.column, offset: placeOf(start) + offset},
        end: {line: end.line + lines, column: end.column, offset: placeOf(end) + offset},
      }
    }
    if ('children' in node) for (const child of node.children) move(child)
  }
  move(root)
  return root
}

const placeOf = ({offset}: {readonly offset?: number | undefined}): number =>
  present(offset, 'the offset of a node')
