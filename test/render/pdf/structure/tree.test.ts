import {describe, expect, it} from 'vitest'
import type {Tag} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {headingTypes} from '../../../../pipeline/render/pdf/structure/headings.ts'
import {createTagTable} from '../../../../pipeline/render/pdf/structure/tag-table.ts'
import {structureTree} from '../../../../pipeline/render/pdf/structure/tree.ts'

const tag = (
  type: Tag['type'],
  children: readonly Tag[] = [],
  attributes: Partial<Tag> = {},
): Tag => ({type, ...attributes, children})

const page = (...elements: number[]) => ({elements, links: [], boxes: []})

describe('headings', () => {
  it.each([
    ['H1 H2 H2 H3 H2', 'H1 H2 H2 H3 H2'],
    ['H1 H3 H3 H2', 'H1 H2 H2 H2'],
    ['H3 H5 H1', 'H1 H2 H1'],
    ['H2 H6 H6 H4', 'H1 H2 H2 H2'],
  ])('%s are tagged %s', (given, wanted) => {
    const elements = given.split(' ').map((type) => ({type: type as Tag['type']}))
    expect([...headingTypes(elements).values()].join(' ')).toBe(wanted)
  })
})

describe('the structure tree', () => {
  it('puts words of an element between its children, where they stand on the page', () => {
    const tags = createTagTable(tag('Document', [tag('P', [tag('Code'), tag('Code')])]))
    const tree = structureTree(tags, [page(1, 2), page(1, 3, 1)])
    expect(tree.node(1)?.kids).toEqual([
      {kind: 'content', page: 0, mcid: 0},
      {kind: 'element', id: 2},
      {kind: 'content', page: 1, mcid: 0},
      {kind: 'element', id: 3},
      {kind: 'content', page: 1, mcid: 2},
    ])
  })

  it('reads what painting added where its words stand', () => {
    const tags = createTagTable(tag('Document', [tag('P', [tag('Code')])]))
    const before = tags.add({type: 'Span'}, 1)
    const after = tags.add({type: 'Span'}, 1)
    const tree = structureTree(tags, [page(before, 2, after)])
    expect(tree.node(1)?.kids.map((kid) => kid.kind === 'element' && kid.id)).toEqual([
      before,
      2,
      after,
    ])
  })

  it('folds the only paragraph of a cell into it, with what it says', () => {
    const text = tag('P', [], {actualText: 'نص'})
    const tags = createTagTable(tag('Document', [tag('TD', [text], {language: 'ar'})]))
    const tree = structureTree(tags, [page(2)])
    expect(tree.node(2)).toBeUndefined()
    expect(tree.node(1)).toMatchObject({
      element: {type: 'TD', language: 'ar'},
      actualText: 'نص',
      kids: [{kind: 'content', page: 0, mcid: 0}],
    })
    expect(tree.owner(2)).toBe(1)
  })

  it('keeps empty cells, drops other elements that hold nothing, and takes a dead link for text', () => {
    const link = tag('Link')
    const cells = [tag('TD', [link]), tag('TD', [tag('L', [tag('LI')])])]
    const tags = createTagTable(tag('Document', [tag('TR', cells)]))
    const tree = structureTree(tags, [page(tags.idOf(link))])
    expect(tree.node(1)?.kids).toEqual([
      {kind: 'element', id: 2},
      {kind: 'element', id: 4},
    ])
    expect([tree.node(4)?.kids, tree.node(5), tree.node(6)]).toEqual([[], undefined, undefined])
    expect(tree.node(3)?.type).toBe('Span')
  })
})
