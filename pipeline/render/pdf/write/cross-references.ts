import type {Entries} from './objects.ts'

// In bounds: indices run over the arrays' own length.

/** Where objects stand, by number. */
export type Locations = {
  /** offset in the file, or the number of the stream that holds the object; absent for free numbers */
  readonly places: readonly number[]
  /** place in that stream; -1 for an object of its own */
  readonly indexes: readonly number[]
}

const upPredictor = 2
// One byte for the kind, five for an offset (a terabyte), two for an index or a generation.
const widths = [1, 5, 2] as const
const rowLength = 1 + widths[0] + widths[1] + widths[2]

/**
 * The bytes of a cross-reference stream (ISO 32000-1, 7.5.8), each row as its difference from the
 * one above (PNG predictor), before compression.
 *
 * @param count one more than the greatest object number
 */
export function crossReferences(
  {places, indexes}: Locations,
  count: number,
): {readonly bytes: Uint8Array; readonly entries: Entries} {
  const bytes = new Uint8Array(count * rowLength)
  const view = new DataView(bytes.buffer)
  for (let number = 0; number < count; number++)
    writeRow(view, number * rowLength, places[number], indexes[number] ?? -1)
  differences(bytes)
  return {
    bytes,
    entries: {
      Type: '/XRef',
      Size: count,
      W: [...widths],
      DecodeParms: {Predictor: 12, Columns: rowLength - 1},
    },
  }
}

function writeRow(view: DataView, at: number, place: number | undefined, index: number): void {
  view.setUint8(at, upPredictor)
  // Free objects: the next free one is 0, and their numbers are never used again.
  if (place === undefined) return view.setUint16(at + 7, 0xffff)
  view.setUint8(at + 1, index < 0 ? 1 : 2)
  view.setUint8(at + 2, Math.floor(place / 0x1_0000_0000))
  view.setUint32(at + 3, place % 0x1_0000_0000)
  view.setUint16(at + 7, Math.max(index, 0))
}

/** Replace rows by their differences, last first; the first byte of a row names the predictor. */
function differences(bytes: Uint8Array): void {
  for (let at = bytes.length - rowLength; at > 0; at -= rowLength)
    for (let column = 1; column < rowLength; column++)
      bytes[at + column] = ((bytes[at + column] ?? 0) - (bytes[at - rowLength + column] ?? 0)) & 255
}
