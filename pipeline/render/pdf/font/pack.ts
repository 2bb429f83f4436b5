import type {Sfnt} from './sfnt.ts'

type PackedGlyph = {
  readonly bytes: Uint8Array
  readonly advance: number
  readonly bearing: number
}

/** A TrueType file of the tables that PDF asks of an embedded CIDFontType2 (ISO 32000-1, 9.9). */
export function packSfnt(source: Sfnt, glyphs: readonly PackedGlyph[]): Uint8Array {
  const {glyf, loca} = packOutlines(glyphs)
  const head = copyTable(source, 'head', 54)
  const headView = new DataView(head.buffer)
  headView.setUint32(8, 0)
  headView.setInt16(50, 1)
  const hhea = copyTable(source, 'hhea', 36)
  new DataView(hhea.buffer).setUint16(34, glyphs.length)
  const file = assemble([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', packMetrics(glyphs)],
    ['loca', loca],
    ['maxp', packProfile(source, glyphs.length)],
  ])
  const view = new DataView(file.buffer)
  view.setUint32(headOffset(view) + 8, (0xb1b0afba - checksum(file)) >>> 0)
  return file
}

function copyTable(source: Sfnt, tag: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  const table = source.table(tag)
  if (table)
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, Math.min(length, table.byteLength)))
  return bytes
}

function packOutlines(glyphs: readonly PackedGlyph[]): {glyf: Uint8Array; loca: Uint8Array} {
  const padded = (length: number): number => (length + 3) & ~3
  const total = glyphs.reduce((sum, {bytes}) => sum + padded(bytes.length), 0)
  // An empty glyf table is refused by some readers.
  const glyf = new Uint8Array(Math.max(total, 4))
  const loca = new Uint8Array((glyphs.length + 1) * 4)
  const view = new DataView(loca.buffer)
  let at = 0
  for (const [index, {bytes}] of glyphs.entries()) {
    view.setUint32(index * 4, at)
    glyf.set(bytes, at)
    at += padded(bytes.length)
  }
  view.setUint32(glyphs.length * 4, at)
  return {glyf, loca}
}

function packMetrics(glyphs: readonly PackedGlyph[]): Uint8Array {
  const bytes = new Uint8Array(glyphs.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, {advance, bearing}] of glyphs.entries()) {
    view.setUint16(index * 4, Math.round(advance))
    view.setInt16(index * 4 + 2, bearing)
  }
  return bytes
}

function packProfile(source: Sfnt, count: number): Uint8Array {
  const bytes = copyTable(source, 'maxp', 32)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  // Points, contours: of composites, which hold more than the source's own ones.
  for (const at of [10, 12]) view.setUint16(at, Math.min(0xffff, view.getUint16(at) * 4 + 256))
  view.setUint16(14, Math.max(view.getUint16(14), 1))
  view.setUint16(26, 0)
  view.setUint16(28, 32)
  view.setUint16(30, view.getUint16(30) + 2)
  return bytes
}

function assemble(
  tables: readonly (readonly [tag: string, bytes: Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const directory = 12 + tables.length * 16
  const total = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), directory)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - (16 << power))
  let at = directory
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    file.set(bytes, at)
    view.setUint32(entry + 4, checksum(file.subarray(at, at + ((bytes.length + 3) & ~3))))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += (bytes.length + 3) & ~3
  }
  return file
}

/** The sum of a table's words (OpenType), its length a multiple of four. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** The head table is the second in the directory. */
const headOffset = (view: DataView): number => view.getUint32(12 + 16 + 8)
