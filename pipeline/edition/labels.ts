import {printLabel, type PrintedLabel} from '../document/label/print.ts'
import {headingKeyOf} from '../document/model/key.ts'
import type {Block, Document, Key, Label, PointNumber} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import {printDigits} from '../language/numerals.ts'
import type {LanguageColumn} from './cell.ts'

/** A provision's label as all columns print it, and its number as prose cites it. */
export type ProvisionLabels = {
  /** one a column; absent for a bullet */
  readonly printed?: readonly PrintedLabel[]
  /** one a column: `IV.2.a`, the numbers of the provisions around it and its own; absent without a number */
  readonly cited?: readonly string[]
}

/** The labels of all sections and points by the key of their row: worked out once, for all that names them. */
export type LabelTable = ReadonlyMap<Key, ProvisionLabels>

/** The printed labels of a document in each column. */
export function labelsOf(
  {blocks, notes}: Document,
  columns: readonly LanguageColumn[],
): LabelTable {
  const none: Around = {}
  return new Map([
    ...labelsIn(blocks, none, columns),
    ...notes.flatMap((note) => [...labelsIn(note.blocks, none, columns)]),
  ])
}

/** The numbered provision around a block. */
type Around = {readonly number?: PointNumber; readonly cited?: readonly string[]}

function* labelsIn(
  blocks: readonly Block[],
  around: Around,
  columns: readonly LanguageColumn[],
): Generator<readonly [Key, ProvisionLabels]> {
  for (const block of blocks) {
    if (block.kind === 'quote') yield* labelsIn(block.blocks, around, columns)
    if (block.kind !== 'section' && block.kind !== 'point') continue
    const key = block.kind === 'section' ? headingKeyOf(block) : block.key
    const {label, number} = block
    const printed = label && columns.map((column) => printedIn({label, number, key}, column))
    const cited =
      number === undefined
        ? undefined
        : columns.map((column, at) => citedIn(number, itemOf(printed, at), {around, column, at}))
    yield [key, {...(printed ? {printed} : {}), ...(cited ? {cited} : {})}]
    const inner = number === undefined || !cited ? around : {number, cited}
    yield* labelsIn(block.blocks, inner, columns)
  }
}

type Labelled = {
  readonly label: Label
  readonly number: PointNumber | undefined
  readonly key: Key
}

function printedIn(
  {label, number, key}: Labelled,
  {language, translation}: LanguageColumn,
): PrintedLabel {
  const text = translation?.states.units.get(key)?.label
  return printLabel(
    label,
    language,
    text === undefined ? undefined : {text, ...(number === undefined ? {} : {number})},
  )
}

const itemOf = (
  printed: readonly PrintedLabel[] | undefined,
  at: number,
): PrintedLabel | undefined => (printed ? itemAt(printed, at) : undefined)

type Place = {readonly around: Around; readonly column: LanguageColumn; readonly at: number}

/** A number as a column cites it: what is printed, behind the numbers around it that it goes on from. */
function citedIn(
  number: PointNumber,
  printed: PrintedLabel | undefined,
  {around, column: {language}, at}: Place,
): string {
  const inDigits = (text: string): string => printDigits(text, language.numbers.digits)
  const isInner = around.number !== undefined && number.startsWith(`${around.number}.`)
  const own = isInner ? number.slice(around.number.length + 1) : number
  const before = isInner && around.cited ? `${itemAt(around.cited, at)}.` : ''
  // A number of several parts, of a range or with brackets is cited as its address.
  const isPlain =
    printed !== undefined && /^[\p{L}\p{Nd}]+$/u.test(printed.numeral) && /^[a-z0-9]+$/iu.test(own)
  return before + (isPlain ? printed.numeral : inDigits(own))
}
