import {describe, expect, it} from 'vitest'
import type {StructureElement} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {headingTypes} from '../../../../pipeline/render/pdf/structure/headings.ts'
import {createTagTable} from '../../../../pipeline/render/pdf/structure/tag-table.ts'
import {structureTree} from '../../../../pipeline/render/pdf/structure/tree.ts'

const page = (...elements: number[]) => ({elements, links: [], boxes: []})

describe('headings', () => {
  it.each([
    ['H1 H2 H2 H3 H2', 'H1 H2 H2 H3 H2'],
    ['H1 H3 H3 H2', 'H1 H2 H2 H2'],
    ['H3 H5 H1', 'H1 H2 H1'],
    ['H2 H6 H6 H4', 'H1 H2 H2 H2'],
  ])('%s are tagged %s', (given, wanted) => {
    const elements = given
      .split(' ')
      .map((type) => ({type: type as StructureElement['type'], parent: 0}))
    expect([...headingTypes(elements).values()].join(' ')).toBe(wanted)
  })
})

describe('the structure tree', () => {
  it('puts words of an element between its children, where they stand on the page', () => {
    const tags = createTagTable([
      {type: 'Document'},
      {type: 'P', parent: 0},
      {type: 'Code', parent: 1},
      {type: 'Code', parent: 1},
    ])
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
    const tags = createTagTable([
      {type: 'Document'},
      {type: 'P', parent: 0},
      {type: 'Code', parent: 1},
    ])
    const before = tags.add({type: 'Span', parent: 1})
    const after = tags.add({type: 'Span', parent: 1})
    const tree = structureTree(tags, [page(before, 2, after)])
    expect(tree.node(1)?.kids.map((kid) => kid.kind === 'element' && kid.id)).toEqual([
      before,
      2,
      after,
    ])
  })

  it('folds the only paragraph of a cell into it, with what it says', () => {
    const tags = createTagTable([
      {type: 'Document'},
      {type: 'TD', parent: 0, language: 'ar'},
      {type: 'P', parent: 1, actualText: 'نص'},
    ])
    const tree = structureTree(tags, [page(2)])
    expect(tree.node(2)).toBeUndefined()
    expect(tree.node(1)).toMatchObject({
      element: {type: 'TD', actualText: 'نص', language: 'ar'},
      kids: [{kind: 'content', page: 0, mcid: 0}],
    })
    expect(tree.owner(2)).toBe(1)
  })

  it('keeps empty cells, drops other elements that hold nothing, and takes a dead link for text', () => {
    const tags = createTagTable([
      {type: 'Document'},
      {type: 'TR', parent: 0},
      {type: 'TD', parent: 1},
      {type: 'TD', parent: 1},
      {type: 'L', parent: 3},
      {type: 'LI', parent: 4},
      {type: 'Link', parent: 2},
    ])
    const tree = structureTree(tags, [page(6)])
    expect(tree.node(1)?.kids).toEqual([
      {kind: 'element', id: 2},
      {kind: 'element', id: 3},
    ])
    expect([tree.node(3)?.kids, tree.node(4), tree.node(5)]).toEqual([[], undefined, undefined])
    expect(tree.node(6)?.element.type).toBe('Span')
  })
})
