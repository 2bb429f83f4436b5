import {itemAt, present} from '../finding/assert.ts'
import {inlineText} from '../document/inline/inline.ts'
import {numberOf} from '../document/model/brand.ts'
import {numberOfCell} from '../document/links/provisions.ts'
import type {
  Block,
  Catalog,
  Document,
  Key,
  Label,
  PointNumber,
  TableCell,
} from '../document/model/types.ts'
import {headingKeyOf} from '../document/model/key.ts'
import {deriveUid} from '../document/units.ts'
import type {LabelSort} from '../language/model/types.ts'
import {printDigits, printNumeral} from '../language/numerals.ts'
import {shownInline, type LanguageColumn} from './cell.ts'
import type {LabelTable} from './labels.ts'
import type {Address} from './types.ts'
import {shortenedAtWord} from '../finding/shortened.ts'

/** Characters of a provision's first words, where these name it. */
const longestName = 60

/** What addresses are made from. */
export type AddressInput = {
  readonly document: Document
  readonly catalog: Catalog
  readonly columns: readonly LanguageColumn[]
  readonly labels: LabelTable
  /** further names of rows, by key */
  readonly anchors: ReadonlyMap<Key, readonly string[]>
}

/** The address of every keyed row and table cell of a document, its footnotes included. */
export function addressesOf(input: AddressInput): ReadonlyMap<Key, Address> {
  const {title, blocks, notes} = input.document
  const top: Enclosing = {names: undefined}
  const all = [
    ...(title ? [addressOf({key: title.key}, top, input)] : []),
    ...blocks.flatMap((block) => addressesIn(block, top, input)),
    ...notes.flatMap(({key, blocks}, index) => {
      const names = input.columns.map(({language}) =>
        printNumeral(index + 1, language.numbers.digits),
      )
      const within: Enclosing = {names}
      return [
        addressOf({key}, within, input),
        ...blocks.flatMap((block) => addressesIn(block, within, input)),
      ]
    }),
  ]
  return new Map(all.map((address) => [address.key, address]))
}

/** The nearest numbered section, point or footnote around a block. */
type Enclosing = {
  readonly number?: PointNumber
  readonly sort?: LabelSort
  readonly names: readonly string[] | undefined
}

function addressesIn(block: Block, within: Enclosing, input: AddressInput): readonly Address[] {
  switch (block.kind) {
    case 'section': {
      const {number, sort, label, blocks} = block
      const key = headingKeyOf(block)
      const given = number === undefined ? {key} : {key, number, sort: sort ?? 'section', label}
      return withInner(addressOf(given, within, input), blocks, within, input)
    }
    case 'point': {
      const {key, number, label, blocks} = block
      const given =
        number === undefined ? {key} : {key, number, sort: sortIn(number, within), label}
      return withInner(addressOf(given, within, input), blocks, within, input)
    }
    case 'quote':
      return block.blocks.flatMap((inner) => addressesIn(inner, within, input))
    case 'table':
      return block.rows.flatMap((row) => lineAddresses(row, within, input))
    case 'paragraph':
    case 'code':
    case 'image':
      return [addressOf({key: block.key}, within, input)]
    case 'rule':
    case 'html':
      return []
  }
}

/** The addresses of a table's row: a number in its first cell, `2.1.7`, is the number of the row. */
function lineAddresses(
  [first, ...cells]: readonly TableCell[],
  within: Enclosing,
  input: AddressInput,
): readonly Address[] {
  if (!first) return []
  const {key, inline} = first
  const number = numberOfCell(inlineText(inline))
  const given =
    number === undefined ? {key} : {key, number: numberOf(number), sort: 'point' as const}
  return [given, ...cells].map((cell) => addressOf(cell, within, input))
}

/** An address, and those of the blocks below it. */
function withInner(
  address: Address,
  blocks: readonly Block[],
  within: Enclosing,
  input: AddressInput,
): readonly Address[] {
  const inner = address.number === undefined ? within : address
  return [address, ...blocks.flatMap((block) => addressesIn(block, inner, input))]
}

/** What a point's number counts: articles where it continues the number of an article, else points. */
function sortIn(number: PointNumber, {number: outer, sort}: Enclosing): LabelSort {
  return outer !== undefined && sort !== undefined && number.startsWith(`${outer}.`)
    ? sort
    : 'point'
}

type Given = {
  readonly key: Key
  readonly number?: PointNumber
  readonly sort?: LabelSort
  readonly label?: Label | undefined
}

function addressOf(given: Given, {names}: Enclosing, input: AddressInput): Address {
  const {key, number, sort} = given
  const {catalog, columns, document, anchors} = input
  const unit = catalog.byKey.get(key)
  const own = (column: LanguageColumn, at: number): string => {
    if (number !== undefined) return numberName(given, at, input)
    const text = unit ? shortenedAtWord(inlineText(shownInline(unit, column)), longestName) : ''
    return text === '' ? document.id : text
  }
  return {
    key,
    uid: unit?.uid ?? deriveUid(catalog.document, key, ''),
    ...(number === undefined ? {} : {number}),
    ...(sort === undefined ? {} : {sort}),
    names: number === undefined && names ? names : columns.map(own),
    anchors: anchors.get(key) ?? [], // most rows have a key alone
  }
}

/** `8.2` as the column cites it, a number of a table's row in the digits of the language; where the label has a word, as it is printed: `Article 4`. */
function numberName(
  {key, label, number}: Given,
  column: number,
  {labels, columns}: AddressInput,
): string {
  const own = labels.get(key)
  if (!own) {
    const {language} = itemAt(columns, column)
    return printDigits(present(number, 'the number of a row'), language.numbers.digits)
  }
  const {printed, cited} = own
  if (printed && label?.sort !== undefined && label.sort !== 'point')
    return itemAt(printed, column).text.replace(/[\s.:：．。–—,،，-]+$/u, '')
  return itemAt(present(cited, 'the citation of a number'), column)
}
