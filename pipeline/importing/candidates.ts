import {stringifyInline} from '../document/inline/inline.ts'
import {headingKeyOf} from '../document/model/key.ts'
import type {
  Block,
  Catalog,
  Document,
  Key,
  Label,
  PointNumber,
  UnitKind,
} from '../document/model/types.ts'
import type {Place} from '../finding/place.ts'
import type {Candidate} from './types.ts'

/** Where a block stands: below which numbered provision, and how deep. */
type Around = {readonly within?: PointNumber; readonly depth: number}

/** What of a block makes a passage. */
type FoundBlock = {
  readonly key: Key
  readonly kind: UnitKind
  readonly place: Place
  readonly number?: PointNumber
  readonly label?: Label
  readonly level?: number
}

/**
 * The passages of a document in its order: a passage for each unit, and one without text for each
 * heading or point that is a bare label (`Article 3`), since these tell most about what follows.
 *
 * @param catalog the document's units
 */
export function importCandidates(document: Document, catalog: Catalog): readonly Candidate[] {
  const {title} = document
  const passages: Candidate[] = []
  const add = (found: FoundBlock, around: Around): void => {
    const {kind, place, number, label, level, key} = found
    const unit = catalog.byKey.get(key)
    passages.push({
      kind,
      depth: around.depth,
      text: unit?.kind === kind ? unit.text : '',
      place,
      ...(unit?.kind === kind ? {unit} : {}),
      ...(number === undefined ? {} : {number}),
      ...(label === undefined
        ? {}
        : {
            label: label.text,
            provision: {key, label, ...(number === undefined ? {} : {number})},
          }),
      ...(level === undefined ? {} : {level}),
      ...(around.within === undefined ? {} : {within: around.within}),
    })
  }
  const isBefore = (block: Block): boolean =>
    title !== undefined && block.place.line < title.place.line
  const top: Around = {depth: 0}
  walk(document.blocks.filter(isBefore), top, add)
  if (title) add({...title, level: 1}, top)
  walk(
    document.blocks.filter((block) => !isBefore(block)),
    top,
    add,
  )
  for (const note of document.notes) {
    add({kind: 'note', key: note.key, place: note.place}, top)
    walk(note.blocks, {depth: 1}, add)
  }
  return passages
}

function walk(
  blocks: readonly Block[],
  around: Around,
  add: (found: FoundBlock, around: Around) => void,
): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'section': {
        const {number, heading, level, label, place} = block
        const isBare = stringifyInline(heading) === ''
        if (!isBare || number !== undefined)
          add(
            {kind: 'heading', key: headingKeyOf(block), place, level, ...numbering(number, label)},
            {...around, depth: 0},
          )
        walk(block.blocks, inside(around, number, around.depth), add)
        break
      }
      case 'point': {
        const {number, key, place, label} = block
        const depth = around.depth + 1
        add({kind: 'point', key, place, ...numbering(number, label)}, {...around, depth})
        walk(block.blocks, inside(around, number, depth), add)
        break
      }
      case 'quote':
        walk(block.blocks, around, add)
        break
      case 'table':
        for (const {key, place} of block.rows.flat()) add({kind: 'cell', key, place}, around)
        break
      case 'paragraph':
      case 'code':
        add(block, around)
        break
      case 'image':
        add({kind: 'alt', key: block.key, place: block.place}, around)
        break
      case 'html':
      case 'rule':
        break
    }
}

function numbering(number: PointNumber | undefined, label: Label | undefined): Partial<FoundBlock> {
  return {...(number === undefined ? {} : {number}), ...(label === undefined ? {} : {label})}
}

function inside(around: Around, number: PointNumber | undefined, depth: number): Around {
  const within = number ?? around.within
  return {depth, ...(within === undefined ? {} : {within})}
}
