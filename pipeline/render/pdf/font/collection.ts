/** `ttcf` as four bytes. */
const collectionTag = 0x74746366

/** Offsets of the fonts in a collection; none where the file is a single font or none at all. */
export function membersOf(bytes: DataView): readonly number[] {
  if (bytes.byteLength < 12 || bytes.getUint32(0) !== collectionTag) return []
  const count = Math.min(bytes.getUint32(8), Math.floor((bytes.byteLength - 12) / 4))
  return Array.from({length: count}, (_, index) => bytes.getUint32(12 + index * 4))
}

/**
 * A font of a collection as a file of its own (OpenType, "Font Collections").
 *
 * @param offset where its directory stands
 * @returns undefined where the directory or a table reaches behind the file
 */
export function memberFile(bytes: Uint8Array, offset: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 12 > bytes.length) return undefined
  const count = view.getUint16(offset + 4)
  const head = 12 + count * 16
  if (offset + head > bytes.length) return undefined
  let length = head
  for (let index = 0; index < count; index++)
    length += padded(view.getUint32(offset + 12 + index * 16 + 12))
  if (length > bytes.length + head + count * 4) return undefined
  const file = new Uint8Array(length)
  file.set(bytes.subarray(offset, offset + head))
  const written = new DataView(file.buffer)
  let at = head
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16
    const start = view.getUint32(offset + entry + 8)
    const size = view.getUint32(offset + entry + 12)
    if (start + size > bytes.length) return undefined
    file.set(bytes.subarray(start, start + size), at)
    written.setUint32(entry + 8, at)
    at += padded(size)
  }
  return file
}

const padded = (length: number): number => (length + 3) & ~3
