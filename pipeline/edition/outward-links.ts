import type {Inline, Key} from '../document/model/types.ts'
import {cellsIn} from './cells.ts'
import type {Edition, NoteRow, Row} from './types.ts'
import {withInline} from './with-inline.ts'

/** A place in another document of the project. */
export type OutwardPlace = {readonly document: string; readonly key: Key}

/**
 * An edition whose references to other documents have the addresses of a format; one without an address is its words alone.
 *
 * @param addressOf the address from the edition's file; the column is the index of the language in the edition
 */
export function withOutwardLinks(
  edition: Edition,
  addressOf: (place: OutwardPlace, column: number) => string | undefined,
): Edition {
  // Most editions refer to nothing else: one stays the value that it is, which is then known to be the same.
  if (![...edition.rows, ...edition.notes].some(refersOutward)) return edition
  const led = (inline: Inline, column: number): Inline =>
    inline.flatMap((node): Inline => {
      if (!('children' in node)) return [node]
      const children = [...led(node.children, column)]
      const place = node.type === 'link' ? node.data?.place : undefined
      if (!place || node.type !== 'link') return [{...node, children}]
      const url = addressOf(place, column)
      return url === undefined ? children : [{...node, url, children}]
    })
  return withInline(edition, (inline, column) =>
    hasOutward(inline) ? led(inline, column) : inline,
  )
}

const refersOutward = (row: Row | NoteRow): boolean =>
  cellsIn(row).some(({inline}) => hasOutward(inline))

function hasOutward(inline: Inline): boolean {
  return inline.some(
    (node) =>
      (node.type === 'link' && node.data?.place !== undefined) ||
      ('children' in node && hasOutward(node.children)),
  )
}
