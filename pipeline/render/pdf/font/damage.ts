import {checksum} from './pack.ts'

/**
 * Tables of a font file whose bytes are not those that their checksums were made of (OpenType,
 * "Calculating checksums"): the file was damaged or tampered with on its way.
 *
 * @param bytes a file whose directory can be read
 * @returns their tags; the head table is left out, since its own checksum is made last
 */
export function damagedTables(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged: string[] = []
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const start = view.getUint32(at + 8)
    const padded = (view.getUint32(at + 12) + 3) & ~3
    const table = new Uint8Array(padded)
    table.set(bytes.subarray(start, start + view.getUint32(at + 12)))
    if (tag !== 'head' && checksum(table) !== view.getUint32(at + 4)) damaged.push(tag.trim())
  }
  return damaged
}
