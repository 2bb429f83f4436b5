import {inlineText} from './inline/inline.ts'
import {headingKeyOf} from './model/key.ts'
import {deriveUid} from './units.ts'
import type {Block, Catalog, Document, Uid, Unit, UnitKind} from './model/types.ts'

/** One line of an outline. Headings and points are listed even where they have no text. */
export type OutlineUnit = {
  /** name in locale files */
  readonly key: string
  /** permanent identity */
  readonly uid: Uid
  /** what the unit is in the document */
  readonly kind: UnitKind
  /** address; null where it has none */
  readonly number: string | null
  /** as printed; null where it has none */
  readonly label: string | null
  /** inline Markdown, without the label */
  readonly text: string
  /** counted from 1 */
  readonly line: number
  /** nesting: 0 headings and loose paragraphs, 1 points, 2 sub-points … */
  readonly depth: number
  /** of a heading, 1 to 6 */
  readonly level?: number
}

/** A document as its numbered tree, in order. */
export type Outline = {
  /** the document's id */
  readonly document: string
  /** BCP 47 tag of the text */
  readonly language: string
  /** in document order, footnotes last */
  readonly units: readonly OutlineUnit[]
}

/** The outline of a document: its units in order, and the numbers that have no text of their own. */
export function outlineOf(document: Document, catalog: Catalog): Outline {
  const levels = new Map(sectionsIn(document.blocks))
  const units: OutlineUnit[] = catalog.units.map((unit) => ({
    ...lineOf(unit),
    ...levelOf(levels.get(unit.key)),
  }))
  const listed = new Set(units.map(({key}) => key))
  for (const bare of bareNumbers(document.blocks, 0))
    if (!listed.has(bare.key))
      units.push({...bare, uid: deriveUid(document.id, bare.key, ''), text: ''})
  return {
    document: document.id,
    language: document.language,
    units: units.toSorted((a, b) => order(a) - order(b) || a.line - b.line || a.depth - b.depth),
  }
}

/** Footnotes stand at the end, whatever line they were written on. */
const order = (unit: OutlineUnit): number => (unit.key.startsWith('fn') ? 1 : 0)

const lineOf = (unit: Unit): OutlineUnit => ({
  key: unit.key,
  uid: unit.uid,
  kind: unit.kind,
  number: unit.number ?? null,
  label: unit.label?.text ?? null,
  text: unit.text,
  line: unit.place.line,
  depth: unit.depth,
})

const levelOf = (level: number | undefined) => (level === undefined ? {} : {level})

/** The key of each heading, and its level. */
function* sectionsIn(blocks: readonly Block[]): Generator<readonly [key: string, level: number]> {
  for (const block of blocks) {
    if (block.kind !== 'section' && block.kind !== 'point' && block.kind !== 'quote') continue
    if (block.kind === 'section') yield [headingKeyOf(block), block.level]
    yield* sectionsIn(block.blocks)
  }
}

function* bareNumbers(
  blocks: readonly Block[],
  depth: number,
): Generator<Omit<OutlineUnit, 'uid' | 'text'>> {
  for (const block of blocks) {
    if (block.kind !== 'section' && block.kind !== 'point' && block.kind !== 'quote') continue
    if (
      block.kind !== 'quote' &&
      inlineText(block.kind === 'point' ? block.inline : block.heading) === ''
    )
      yield {
        key: block.kind === 'point' ? block.key : headingKeyOf(block),
        kind: block.kind === 'point' ? 'point' : 'heading',
        number: block.number ?? null,
        label: block.label?.text ?? null,
        line: block.place.line,
        depth: block.kind === 'point' ? depth + 1 : 0,
        ...levelOf(block.kind === 'section' ? block.level : undefined),
      }
    yield* bareNumbers(block.blocks, block.kind === 'point' ? depth + 1 : depth)
  }
}
