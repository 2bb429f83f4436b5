import type {Finding} from '../finding/finding.ts'
import {inlineText} from './inline/inline.ts'
import {headingKeyOf} from './model/key.ts'
import {deriveUid} from './units.ts'
import type {Block, Catalog, Document, Uid, Unit, UnitKind} from './model/types.ts'

/** One line of an outline. Headings and points are listed even where they have no text. */
export type OutlineUnit = {
  readonly key: string
  readonly uid: Uid
  readonly kind: UnitKind
  readonly number: string | null
  readonly label: string | null
  /** inline Markdown, without the label */
  readonly text: string
  /** counted from 1 */
  readonly line: number
  readonly depth: number
  /** of a heading, 1 to 6 */
  readonly level?: number
}

export type Outline = {
  readonly document: string
  readonly language: string
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

/**
 * Print an outline for a terminal: line, number, key, label and first words of each unit, indented
 * by depth, with ⚠ beside the lines that findings concern; below, what the findings say.
 *
 * @param width columns to fill, 80 unless told
 */
export function printOutline(
  outline: Outline,
  findings: readonly Finding[] = [],
  width: number = 80,
): string {
  const warned = new Set(findings.map(({place}) => place.line))
  const numbers = Math.max(6, ...outline.units.map(({number}) => number?.length ?? 0))
  const keys = Math.min(28, Math.max(3, ...outline.units.map(({key}) => key.length)))
  const rows = outline.units.map((unit) => {
    const mark = warned.has(unit.line) ? '⚠' : ' '
    const number = (unit.number ?? (unit.kind === 'point' ? '•' : '')).padEnd(numbers)
    const head = `${String(unit.line).padStart(5)} ${mark} ${number}  ${unit.key.padEnd(keys)}  `
    return (head + cut(wordsOf(unit), Math.max(20, width - head.length))).trimEnd()
  })
  const said = findings.map(({place, message}) => `${String(place.line).padStart(5)} ⚠ ${message}`)
  return `${[...rows, ...(said.length > 0 ? ['', ...said] : [])].join('\n')}\n`
}

/** Label and text as the document prints them; headings as in Markdown, to stand out. */
function wordsOf({kind, label, text, depth, level}: OutlineUnit): string {
  const lead = kind === 'heading' || kind === 'title' ? `${'#'.repeat(level ?? 1)} ` : ''
  const isPoint = kind === 'point' && label !== null
  const words = text === '' && isPoint ? '(no text)' : text.replaceAll('\n', ' ')
  return '  '.repeat(depth) + lead + [label ?? '', words].filter((part) => part !== '').join(' ')
}

const cut = (text: string, length: number): string => {
  const letters = Array.from(text)
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`
}
