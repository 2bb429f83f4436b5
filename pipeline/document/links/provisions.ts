import {inlineText} from '../inline/inline.ts'
import {headingKeyOf} from '../model/key.ts'
import type {Block, Document, Key, Label} from '../model/types.ts'
import type {LabelSort} from '../../language/model/types.ts'

/** A numbered provision in the tree of numbers: `4.1.a` is below `4.1`, an article below no chapter. */
export type Provision = {
  /** of the row that bears its number */
  readonly key: Key
  /** lower case */
  readonly number: string
  /** what its label names: an article, a point */
  readonly sort: LabelSort
  /** whether its number is in brackets: `(1)`, not `1.` */
  readonly isBracketed: boolean
  /** whether its label has the sign of a section: `§ 3` */
  readonly hasSign: boolean
  /** whether it is a heading whose label is a number alone: a section, a rule or a regulation */
  readonly isBareHeading: boolean
  /** the provision whose number its own continues */
  readonly parent: Provision | undefined
  /** by the part of the number that they add */
  readonly children: Map<string, Provision[]>
}

/** Where in the tree a text is. */
export type TextPosition = {
  /** the nearest numbered provision around it, or itself */
  readonly provision: Provision | undefined
  /** whether it is a quotation: its numbers are those of another text */
  readonly isQuoted: boolean
  /** texts of the headings and points around it */
  readonly around: readonly string[]
}

/** The numbered provisions of a document, and where its texts are among them. */
export type Provisions = {
  /** those whose number continues no other, by their sort */
  readonly roots: ReadonlyMap<LabelSort, readonly Provision[]>
  /** the same by their sort and the first part of their number: `article 4` */
  readonly starts: ReadonlyMap<string, readonly Provision[]>
  /** in the order of the document */
  readonly all: readonly Provision[]
  /** by the key of a unit */
  readonly positions: ReadonlyMap<Key, TextPosition>
}

/** The provisions of a document by their numbers. */
export function provisionsOf({title, blocks, notes}: Document): Provisions {
  const tree = new ProvisionTree()
  const top: TextPosition = {provision: undefined, isQuoted: false, around: []}
  if (title) tree.positions.set(title.key, top)
  tree.walk(blocks, top)
  for (const {key, blocks: inner} of notes) {
    tree.positions.set(key, top)
    tree.walk(inner, top, true)
  }
  return tree
}

class ProvisionTree implements Provisions {
  readonly roots = new Map<LabelSort, Provision[]>()
  readonly starts = new Map<string, Provision[]>()
  readonly all: Provision[] = []
  readonly positions = new Map<Key, TextPosition>()

  /** @param isNote items of lists within notes have no address */
  walk(blocks: readonly Block[], position: TextPosition, isNote = false): void {
    for (const block of blocks) this.#walkBlock(block, position, isNote)
  }

  #walkBlock(block: Block, position: TextPosition, isNote: boolean): void {
    switch (block.kind) {
      case 'section':
      case 'point': {
        const key = block.kind === 'section' ? headingKeyOf(block) : block.key
        const sort = block.kind === 'section' ? (block.sort ?? 'section') : 'point' // a bare number heads a section
        const provision =
          block.number === undefined || isNote || position.isQuoted
            ? position.provision
            : this.#add(
                {
                  key,
                  number: block.number,
                  sort,
                  isBracketed: isBracketed(block.label),
                  hasSign: hasSign(block.label),
                  isBareHeading: block.kind === 'section' && block.sort === undefined,
                },
                position.provision,
              )
        const text = inlineText(block.kind === 'section' ? block.heading : block.inline)
        const own = {...position, provision}
        this.positions.set(key, own)
        this.walk(block.blocks, {...own, around: [...position.around, text]}, isNote)
        break
      }
      case 'quote':
        this.walk(block.blocks, {...position, isQuoted: true}, isNote)
        break
      case 'table':
        for (const row of block.rows) {
          const [first] = row
          const number = first && numberOfCell(inlineText(first.inline))
          const provision =
            first && number !== undefined && !isNote
              ? this.#add(
                  {
                    key: first.key,
                    number,
                    sort: 'point',
                    isBracketed: false,
                    hasSign: false,
                    isBareHeading: false,
                  },
                  position.provision,
                )
              : position.provision
          for (const {key} of row) this.positions.set(key, {...position, provision})
        }
        break
      case 'paragraph':
      case 'code':
      case 'image':
        this.positions.set(block.key, position)
        break
      case 'html':
      case 'rule':
        break
    }
  }

  #add(given: Omit<Provision, 'parent' | 'children'>, around: Provision | undefined): Provision {
    const number = given.number.toLowerCase()
    let parent = around
    while (parent && !number.startsWith(`${parent.number}.`)) parent = parent.parent
    const provision: Provision = {...given, number, parent, children: new Map()}
    this.all.push(provision)
    if (parent) added(parent.children, number.slice(parent.number.length + 1), provision)
    else {
      added(this.roots, provision.sort, provision)
      added(this.starts, firstPartOf(provision.sort, number), provision)
    }
    return provision
  }
}

const isBracketed = (label: Label | undefined): boolean => label?.text.startsWith('(') === true

const hasSign = (label: Label | undefined): boolean => label?.text.includes('§') === true

/** The name of a first part among those of its sort. */
export const firstPartOf = (sort: LabelSort, number: string): string =>
  `${sort} ${number.split('.', 1).join('')}`

function added<Name>(lists: Map<Name, Provision[]>, name: Name, provision: Provision): void {
  const list = lists.get(name)
  if (list) list.push(provision)
  else lists.set(name, [provision])
}

/** The number that a table's row has in its first cell, `2.1.7`; undefined where it has none. */
export function numberOfCell(text: string): string | undefined {
  return /^(?<number>\p{L}{0,2}\d+(?:\.\d+)+)\.?$/u.exec(text.trim())?.groups?.['number']
}
