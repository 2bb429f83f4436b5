import {normalize} from 'node:path/posix'
import type {Inline} from '../../document/model/types.ts'
import type {Cell, Edition, NoteRow, Row} from '../../edition/types.ts'

/**
 * An edition whose pictures and links to neighbouring files lead there from where it stands.
 *
 * @param way from the edition's folder to the source's, with `/` at its end
 */
export function ledFrom(edition: Edition, way: string): Edition {
  return {
    ...edition,
    rows: edition.rows.map((row) => ledRow(row, way)),
    notes: edition.notes.map((note): NoteRow => ({...note, cells: ledCells(note.cells, way)})),
  }
}

function ledRow(row: Row, way: string): Row {
  if (row.kind === 'rule') return row
  if (row.kind === 'table') {
    const units = row.units.map((unit) => ({...unit, cells: ledCells(unit.cells, way)}))
    return {...row, units}
  }
  const cells = ledCells(row.cells, way)
  return row.kind === 'image' ? {...row, cells, url: led(row.url, way)} : {...row, cells}
}

const ledCells = (cells: readonly Cell[], way: string): readonly Cell[] =>
  cells.map((cell) => ({...cell, inline: ledInline(cell.inline, way)}))

function ledInline(inline: Inline, way: string): Inline {
  return inline.map((node) => {
    if (node.type === 'image') return {...node, url: led(node.url, way)}
    if (!('children' in node)) return node
    // The type of the children stays, whatever holds them.
    const inner = {...node, children: [...ledInline(node.children, way)]}
    // A reference leads to an edition, not to what is beside the source.
    return inner.type === 'link' && inner.data?.isReference !== true
      ? {...inner, url: led(inner.url, way)}
      : inner
  })
}

/** Addresses on the web, in the document itself and from a site's root stay. */
function led(url: string, way: string): string {
  return url === '' || /^(?:[a-z][a-z0-9+.-]*:|[/#?])/iu.test(url) ? url : normalize(way + url)
}
