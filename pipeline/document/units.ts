import {createHash} from 'node:crypto'
import {uidOf} from './model/brand.ts'
import {hashOf} from './model/hash.ts'
import {stringifyInline} from './inline/inline.ts'
import {headingKeyOf} from './model/key.ts'
import type {
  BareProvision,
  Block,
  Catalog,
  Document,
  Inline,
  Key,
  Label,
  PointNumber,
  Uid,
  Unit,
  UnitKind,
} from './model/types.ts'
import type {Place} from '../finding/place.ts'

/** A unit before it has its identity. */
type Found = {
  readonly key: Key
  readonly kind: UnitKind
  readonly number?: PointNumber
  readonly label?: Label
  readonly inline: Inline
  readonly text: string
  readonly place: Place
  readonly depth: number
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** The identity of a unit that nobody has named yet: 12 characters of `a-z2-7`. */
export function deriveUid(document: string, key: string, text: string): Uid {
  const bytes = createHash('sha256').update(`${document}\u0000${key}\u0000${text}`).digest()
  return uidOf(Array.from(bytes.subarray(0, 12), (byte) => alphabet[byte & 31]).join(''))
}

/**
 * All units of a document, in document order.
 *
 * @param document as parsed
 * @param known identities given earlier, by key; others are derived from document, key and text
 */
export function unitsOf(document: Document, known?: ReadonlyMap<string, Uid>): Catalog {
  const units: Unit[] = []
  for (const found of foundIn(document)) {
    const uid = known?.get(found.key) ?? deriveUid(document.id, found.key, found.text)
    units.push({...found, uid, hash: hashOf(found.text)})
  }
  const byKey = new Map<string, Unit>(units.map((unit) => [unit.key, unit]))
  const {id, file, language, blocks, notes} = document
  const bare = [...bareIn(blocks), ...notes.flatMap((note) => [...bareIn(note.blocks)])]
  return {document: id, file, language, units, byKey, bare}
}

/** Sections and points that have a label and no text of their own. */
function* bareIn(blocks: readonly Block[]): Generator<BareProvision> {
  for (const block of blocks) {
    if (block.kind === 'quote') yield* bareIn(block.blocks)
    if (block.kind !== 'section' && block.kind !== 'point') continue
    const {label, number, place} = block
    const key = block.kind === 'section' ? headingKeyOf(block) : block.key
    const inline = block.kind === 'section' ? block.heading : block.inline
    if (label && isEmpty(inline)) yield {key, label, ...(number ? {number} : {}), place}
    yield* bareIn(block.blocks)
  }
}

function* foundIn(document: Document): Generator<Found> {
  const {title} = document
  const before = title ? document.blocks.filter((block) => block.place.line < title.place.line) : []
  yield* foundInBlocks(before, 0)
  if (title)
    yield {
      key: title.key,
      kind: 'title',
      inline: title.inline,
      text: stringifyInline(title.inline),
      place: title.place,
      depth: 0,
    }
  yield* foundInBlocks(document.blocks.slice(before.length), 0)
  for (const {key, inline, place, blocks} of document.notes) {
    yield {key, kind: 'note', inline, text: stringifyInline(inline), place, depth: 0}
    yield* foundInBlocks(blocks, 1)
  }
}

function* foundInBlocks(blocks: readonly Block[], depth: number): Generator<Found> {
  for (const block of blocks) yield* foundInBlock(block, depth)
}

const isEmpty = (inline: Inline): boolean => inline.length === 0

function* foundInBlock(block: Block, depth: number): Generator<Found> {
  switch (block.kind) {
    case 'section': {
      const {heading: inline, place, label, number} = block
      const numbering = {...(label ? {label} : {}), ...(number ? {number} : {})}
      if (!isEmpty(inline))
        yield {
          key: headingKeyOf(block),
          kind: 'heading',
          ...numbering,
          inline,
          text: stringifyInline(inline),
          place,
          depth: 0,
        }
      yield* foundInBlocks(block.blocks, depth)
      break
    }
    case 'point': {
      const {inline, key, place, label, number} = block
      const numbering = {...(label ? {label} : {}), ...(number ? {number} : {})}
      const text = stringifyInline(inline)
      if (!isEmpty(inline))
        yield {key, kind: 'point', ...numbering, inline, text, place, depth: depth + 1}
      yield* foundInBlocks(block.blocks, depth + 1)
      break
    }
    case 'paragraph': {
      const {inline, key, place} = block
      if (!isEmpty(inline))
        yield {key, kind: 'paragraph', inline, text: stringifyInline(inline), place, depth}
      break
    }
    case 'quote':
      yield* foundInBlocks(block.blocks, depth)
      break
    case 'table':
      for (const {key, inline, place} of block.rows.flat())
        if (!isEmpty(inline))
          yield {key, kind: 'cell', inline, text: stringifyInline(inline), place, depth}
      break
    case 'code': {
      const {key, place, value: text} = block
      if (text.trim() !== '')
        yield {key, kind: 'code', inline: [{type: 'text', value: text}], text, place, depth}
      break
    }
    case 'image': {
      const {key, place, alt: text} = block
      if (text.trim() !== '')
        yield {key, kind: 'alt', inline: [{type: 'text', value: text}], text, place, depth}
      break
    }
    case 'html':
    case 'rule':
      break
  }
}
