// In bounds: indices run over the arrays' own length.

/**
 * Undo the filters of a pass (ISO 15948, 9.2).
 *
 * @param raw lines, each led by the byte that names its filter; missing ones come out as zeros
 * @param stride bytes of a line without that byte
 * @param step bytes from a sample to the one to its left
 */
export function unfilter(raw: Uint8Array, stride: number, step: number): Uint8Array {
  const rows = Math.ceil(raw.length / (stride + 1))
  const lines = new Uint8Array(rows * stride)
  for (let row = 0; row < rows; row++) {
    const from = row * (stride + 1)
    const to = row * stride
    const filter = raw[from] ?? 0
    for (let column = 0; column < stride; column++) {
      const left = column >= step ? (lines[to + column - step] ?? 0) : 0
      const above = row > 0 ? (lines[to + column - stride] ?? 0) : 0
      const corner = row > 0 && column >= step ? (lines[to + column - stride - step] ?? 0) : 0
      const predicted = predictions[filter]?.(left, above, corner) ?? 0
      lines[to + column] = ((raw[from + 1 + column] ?? 0) + predicted) & 255
    }
  }
  return lines
}

type Prediction = (left: number, above: number, corner: number) => number

const predictions: readonly Prediction[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const toLeft = Math.abs(estimate - left)
  const toAbove = Math.abs(estimate - above)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
