import {problem, type Attempt} from '../../../finding/result.ts'

/** Tables of a TrueType or OpenType file, as views of its bytes. */
export type Sfnt = {
  readonly table: (tag: string) => DataView | undefined
}

/**
 * Read the table directory of a font file.
 *
 * @returns the tables, or what is wrong with the file
 */
export function readSfnt(bytes: Uint8Array): Attempt<Sfnt> {
  if (bytes.length < 12) return problem('the file is too short to be a font')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint32(0)
  if (version === 0x774f4646 || version === 0x774f4632)
    return problem('the file is a web font (WOFF); a TTF or OTF file is expected')
  if (version === 0x74746366)
    return problem('the file is a font collection; a single font is expected')
  if (version !== 0x00010000 && version !== 0x4f54544f && version !== 0x74727565)
    return problem('the file is not a TrueType or OpenType font')
  const directory = readDirectory(view)
  if (!directory.ok) return directory
  const tables = directory.value
  const missing = ['head', 'hhea', 'hmtx', 'maxp', 'cmap'].find((tag) => !tables.has(tag))
  if (missing) return problem(`the font has no ${missing} table`)
  if (tables.has('CFF ') || tables.has('CFF2'))
    return problem(
      'it has PostScript outlines (CFF); a file with TrueType outlines (.ttf) is needed',
    )
  if (!tables.has('glyf') || !tables.has('loca'))
    return problem('the font has no outlines (glyf, loca)')
  return {ok: true, value: {table: (tag) => tables.get(tag)}}
}

function readDirectory(view: DataView): Attempt<ReadonlyMap<string, DataView>> {
  const count = view.getUint16(4)
  if (12 + count * 16 > view.byteLength) return problem('the table directory is cut off')
  const tables = new Map<string, DataView>()
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    )
    const offset = view.getUint32(at + 8)
    const length = view.getUint32(at + 12)
    if (offset + length > view.byteLength)
      return problem(`the ${tag.trim()} table reaches behind the file`)
    tables.set(tag, new DataView(view.buffer, view.byteOffset + offset, length))
  }
  return {ok: true, value: tables}
}

/** A number from a table, 0 where the table is too short for it. */
export function uint16(view: DataView | undefined, at: number): number {
  return view && at + 2 <= view.byteLength ? view.getUint16(at) : 0
}

/** A signed number from a table, 0 where the table is too short for it. */
export function int16(view: DataView | undefined, at: number): number {
  return view && at + 2 <= view.byteLength ? view.getInt16(at) : 0
}
