import type {StructureElement} from '../structure/tag-table.ts'
import {number as printed} from '../paint/number.ts'
import type {PageTags} from '../structure/tree-content.ts'
import type {Kid, StructureTree, TreeNode} from '../structure/tree.ts'
import type {PdfFile} from './file.ts'
import {writeTree} from './name-tree.ts'
import {byTextString, textString, type Value} from './objects.ts'
import type {PDFRef} from './pdf-lib.ts'

// In bounds: one number for each element.

/** What the structure tree is written from. */
export type StructureInput = {
  readonly tree: StructureTree
  readonly tags: readonly PageTags[]
  readonly pages: readonly PDFRef[]
  /** annotations of the tree's links, in their order */
  readonly annotations: readonly PDFRef[]
}

/** Numbers of objects that elements name. */
type Numbers = {
  readonly root: number
  /** object number of an element, by id */
  readonly elements: Uint32Array
  readonly pages: readonly PDFRef[]
  readonly annotations: readonly PDFRef[]
}

/**
 * Write the structure tree, its parent tree and its identifiers (ISO 32000-1, 14.7).
 *
 * @returns the tree's root, for the catalog
 */
export function writeStructure(input: StructureInput, file: PdfFile): PDFRef {
  const {tree, tags, pages, annotations} = input
  const root = file.next()
  const elements = new Uint32Array(tree.count)
  for (let id = 0; id < tree.count; id++) if (tree.has(id)) elements[id] = file.next().objectNumber
  const numbers: Numbers = {root: root.objectNumber, elements, pages, annotations}
  const named: (readonly [name: string, number: number])[] = []
  for (let id = 0; id < tree.count; id++) {
    const node = tree.node(id)
    if (!node) continue
    file.put(elements[id] ?? 0, {syntax: elementSyntax(node, numbers)})
    if (node.element.id !== undefined) named.push([node.element.id, elements[id] ?? 0])
  }
  named.sort(([a], [b]) => byTextString(a, b))
  const reference = (id: number): string => `${elements[tree.owner(id)] ?? 0} 0 R`
  const byPage = tags.map(({elements: owners}, page): readonly [number, Value] => [
    page,
    file.add({syntax: `[${owners.map(reference).join(' ')}]`}),
  ])
  const byLink = tree.links.map(({element}, index): readonly [number, Value] => [
    tags.length + index,
    file.reference(elements[element] ?? 0),
  ])
  const identified = named.map(
    ([name, number]) => [textString(name), file.reference(number)] as const,
  )
  file.put(root, {
    Type: '/StructTreeRoot',
    K: file.reference(elements[0] ?? 0),
    ParentTree: file.add(writeTree('Nums', [...byPage, ...byLink], file)),
    ParentTreeNextKey: tags.length + tree.links.length,
    IDTree: identified.length > 0 ? writeTree('Names', identified, file) : undefined,
  })
  return root
}

function elementSyntax(node: TreeNode, numbers: Numbers): string {
  const {element, type, actualText, parent, kids, box} = node
  const above = parent === undefined ? numbers.root : (numbers.elements[parent] ?? 0)
  const page = kids.find((kid) => kid.kind === 'content')?.page
  const children = kids.map((kid) => kidSyntax(kid, page, numbers))
  return [
    `<</S/${type}/P ${above} 0 R`,
    page === undefined ? '' : `/Pg ${referenceTo(numbers.pages[page])}`,
    entry('Lang', element.language),
    entry('ActualText', actualText),
    entry('Alt', element.alt),
    entry('E', element.expansion),
    entry('ID', element.id),
    attributes(element, box),
    children.length === 0
      ? ''
      : `/K ${children.length === 1 ? children[0] : `[${children.join(' ')}]`}`,
    '>>',
  ].join('')
}

const referenceTo = (ref: PDFRef | undefined): string => ref?.toString() ?? 'null'

const entry = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `/${name}${textString(text).toString()}`

/** Content on the element's own page is a bare number; on a later page it names the page. */
function kidSyntax(kid: Kid, page: number | undefined, numbers: Numbers): string {
  switch (kid.kind) {
    case 'element':
      return `${numbers.elements[kid.id] ?? 0} 0 R`
    case 'content':
      return kid.page === page
        ? String(kid.mcid)
        : `<</Type/MCR/Pg ${referenceTo(numbers.pages[kid.page])}/MCID ${kid.mcid}>>`
    case 'link': {
      const annotation = referenceTo(numbers.annotations[kid.link])
      return `<</Type/OBJR/Pg ${referenceTo(numbers.pages[kid.page])}/Obj ${annotation}>>`
    }
  }
}

/**
 * Attributes of tables, lists, figures, and raised or lowered text (ISO 32000-1, 14.8.5); `TextPosition`
 * is of ISO 32000-2.
 */
function attributes(
  {scope, numbering, rise, decoration}: StructureElement,
  box: TreeNode['box'],
): string {
  const all = [
    scope === undefined ? '' : `<</O/Table/Scope/${scope}>>`,
    numbering === undefined ? '' : `<</O/List/ListNumbering/${numbering}>>`,
    rise === undefined
      ? ''
      : `<</O/Layout/BaselineShift ${printed(rise)}/TextPosition/${rise > 0 ? 'Sup' : 'Sub'}>>`,
    decoration === undefined ? '' : `<</O/Layout/TextDecorationType/${decoration}>>`,
    box === undefined ? '' : `<</O/Layout/Placement/Block/BBox[${box.map(printed).join(' ')}]>>`,
  ].filter(Boolean)
  return all.length === 0 ? '' : `/A${all.length === 1 ? all[0] : `[${all.join('')}]`}`
}
