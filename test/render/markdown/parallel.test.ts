import {defaultSchema} from 'hast-util-sanitize'
import type {Heading, Nodes, Root, Table} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {structuredPatch} from 'diff'
import {describe, expect, it} from 'vitest'
import {inlineText} from '../../../pipeline/document/inline/inline.ts'
import {cellsIn} from '../../../pipeline/edition/cells.ts'
import type {Edition} from '../../../pipeline/edition/types.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'
import {editions, everything, everythingEdition, seedEdition} from '../epub/books.ts'
import {editionOf} from '../pdf/edition.ts'
import {someOf} from '../../runs.ts'

const github = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const read = (markdown: string): Root => github.parse(markdown)

/** The words that a reader sees: references resolved, elements of HTML taken away. */
function shown(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'html')
    return /^<pre|^<code/u.test(node.value) ? node.value.replaceAll(/<[^>]*>/gu, '') : ''
  if (node.type === 'image') return node.alt ?? ''
  return 'children' in node ? node.children.map(shown).join(' ') : ''
}

/** Letters and digits alone: spaces and marks differ by the way a passage is carried. */
const bare = (text: string): string =>
  text
    .replaceAll(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Every word that an edition holds, cell by cell. */
function words(edition: Edition): readonly string[] {
  return [...edition.rows, ...edition.notes].flatMap((row) =>
    cellsIn(row).map(({inline, code}) => bare(code ?? inlineText(inline))),
  )
}

const all = someOf(
  [...(await editions())].filter(([, {languages}]) => languages.length > 1),
  6,
)
const inLayout = (edition: Edition, layout: Edition['layout']): Edition => ({...edition, layout})

describe.each(['columns', 'stacked'] as const)('a parallel edition in %s', (layout) => {
  it.each(all)('of %s loses no word on GitHub', (_, edition) => {
    const root = read(renderMarkdown(inLayout(edition, layout)))
    const page = bare(root.children.map(shown).join(' '))
    expect(words(edition).length).toBeGreaterThan(0)
    expect(words(edition).filter((text) => !page.includes(text))).toEqual([])
  })

  it.each(all)('of %s has a note for each mark', (_, edition) => {
    const markdown = renderMarkdown(inLayout(edition, layout))
    const defined = new Set(
      read(markdown).children.flatMap((node) =>
        node.type === 'footnoteDefinition' ? [node.identifier] : [],
      ),
    )
    const marked = nodesOf(read(markdown), 'footnoteReference').map((node) =>
      'identifier' in node ? node.identifier : '',
    )
    expect(marked.filter((identifier) => !defined.has(identifier))).toEqual([])
  })

  it.each(all)('of %s uses no HTML that GitHub takes away', (_, edition) => {
    const tagNames = defaultSchema.tagNames ?? []
    const always = defaultSchema.attributes?.['*'] ?? []
    const html = nodesOf(read(renderMarkdown(inLayout(edition, layout))), 'html')
    const found = html.flatMap((node) =>
      'value' in node ? [...node.value.matchAll(/<(?<tag>[a-z]+)(?<rest>[^>]*)>/gu)] : [],
    )
    expect(found.filter(({groups}) => !tagNames.includes(groups!['tag']!))).toEqual([])
    const names = found.flatMap(({groups}) => groups!['rest']!.match(/[a-z]+(?==)/gu) ?? [])
    expect(names.filter((name) => !always.includes(name))).toEqual([])
  })

  it('changes in one hunk when one point does', async () => {
    const render = async (text: string) =>
      renderMarkdown(
        await editionOf(text, new Map([['ru', '{"p3": "Третий пункт."}']]), {
          languages: ['en', 'ru'],
          layout,
        }),
      )
    const [before, after] = [
      await render(everything),
      await render(everything.replace('Third.', 'The third one.')),
    ]
    // The front matter names the source, which is another one.
    const body = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n', 4))
    const {hunks} = structuredPatch('a', 'b', body(before), body(after), '', '', {context: 3})
    expect(hunks).toHaveLength(1)
    expect(hunks[0]?.lines.filter((line) => /^[+-]/u.test(line))).toHaveLength(2)
  })
})

function nodesOf(node: Nodes, type: Nodes['type']): readonly Nodes[] {
  const own = node.type === type ? [node] : []
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => nodesOf(child, type))]
    : own
}

describe('tables of columns', () => {
  it.each(all)('of %s have a row a unit and a cell a language in each', (_, edition) => {
    const {children} = read(renderMarkdown(inLayout(edition, 'columns')))
    const tables = children.filter((node): node is Table => node.type === 'table')
    const rows = edition.rows.filter(
      ({kind}) => kind !== 'rule' && kind !== 'title' && kind !== 'heading',
    )
    const lines = tables.flatMap((table) => table.children)
    expect(lines).toHaveLength(rows.length + tables.length)
    expect(new Set(lines.map((row) => row.children.length))).toEqual(
      new Set(lines.length === 0 ? [] : [edition.languages.length]),
    )
  })

  it.each(all)('of %s stand below its headings, each once with all its languages', (_, edition) => {
    const {children} = read(renderMarkdown(inLayout(edition, 'columns')))
    const found = children.filter((node): node is Heading => node.type === 'heading')
    const wanted = edition.rows.flatMap((row) =>
      row.kind === 'title' ? [1] : row.kind === 'heading' ? [row.level] : [],
    )
    expect(found.map(({depth}) => depth)).toEqual(wanted)
    const breaks = found.map(
      (heading) =>
        nodesOf(heading, 'html').filter((node) => 'value' in node && node.value === '<br>').length,
    )
    for (const count of breaks) expect(count).toBeGreaterThanOrEqual(edition.languages.length - 1)
  })

  it('name the direction of a heading', async () => {
    const text = renderMarkdown(inLayout(await everythingEdition(['en', 'ru', 'ar']), 'columns'))
    expect(text).toContain(
      '\n# Everything & \\<more><br>Всё и <ещё><br><span lang="ar" dir="rtl">كل شيء</span>\n',
    )
  })

  it('carries code, quotations and the rows of tables as GitHub shows them', async () => {
    const text = renderMarkdown(inLayout(await everythingEdition(['en', 'ru', 'ar']), 'columns'))
    expect(text).toContain('**Fee[^b-en]** · **Sum** | **\\[не переведено]')
    expect(text).toContain('a \\| b<br>Sum: 5 |')
    expect(text).toContain('<pre>if &#91; 1 -lt 2 &#93; &#38;&#38; true; then echo ')
    expect(text).toContain('<blockquote>Quoted.</blockquote>')
    expect(text).toContain('Third.<br>Behind a break.')
    expect(text).toContain('<div lang="ar" dir="rtl">١ - الرسوم[^a-ar]</div>')
  })

  it('tells a reader of notes that a translation does not mark', async () => {
    const text = renderMarkdown(inLayout(await everythingEdition(['en', 'ru']), 'columns'))
    expect(text).toContain('[^a-ru]: Первая, см. также.[^b-ru]')
    expect(text).toContain('**en** \\[3\\] Marked nowhere.')
  })
})

describe('stacked sections', () => {
  it('have one heading a unit and say the direction of each passage', async () => {
    const {children} = read(
      renderMarkdown(inLayout(await seedEdition(['en', 'ru', 'ar']), 'stacked')),
    )
    expect(children.filter(({type}) => type === 'heading')).toHaveLength(1)
    const html = children.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(html.filter((value) => value === '<div lang="ar" dir="rtl">')).toHaveLength(18)
  })
})
