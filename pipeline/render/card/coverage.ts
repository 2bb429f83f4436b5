/** How much of each pixel of a picture is covered by outlines that are drawn line by line. */
export type Coverage = {
  /** add the edge from one point to another, in pixels with y downwards; contours must be closed */
  readonly line: (x0: number, y0: number, x1: number, y1: number) => void
  /** coverage of each pixel from 0 to 1, row by row; the outlines are forgotten */
  readonly take: () => Float32Array
}

/**
 * Coverage by signed areas: each edge adds to the pixels that it crosses what lies to the right of it, and a running sum over
 * each row gives the covered share exactly. What is outside the picture is cut off.
 *
 * @see https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445
 */
export function createCoverage(width: number, height: number): Coverage {
  // An edge may add to the pixel behind the last one of a row.
  const stride = width + 2
  const areas = new Float32Array(stride * height)
  return {
    line: (x0, y0, x1, y1) => {
      if (y0 === y1) return
      const direction = y0 < y1 ? 1 : -1
      const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0]
      const slope = (x1 - x0) / (y1 - y0)
      const start = y0 < y1 ? x0 : x1
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
        const from = Math.max(top, y)
        const to = Math.min(bottom, y + 1)
        const xs = [start + (from - top) * slope, start + (to - top) * slope]
        addSpan(areas.subarray(y * stride, (y + 1) * stride), {
          left: clamped(Math.min(...xs), width),
          right: clamped(Math.max(...xs), width),
          area: direction * (to - from),
        })
      }
    },
    take: () => {
      const shares = new Float32Array(width * height)
      for (let y = 0; y < height; y++) {
        let sum = 0
        for (let x = 0; x < width; x++) {
          // In bounds: a row of areas is longer than a row of pixels.
          sum += areas[y * stride + x] ?? 0
          shares[y * width + x] = Math.min(1, Math.abs(sum))
        }
      }
      areas.fill(0)
      return shares
    },
  }
}

const clamped = (x: number, width: number): number => Math.min(width, Math.max(0, x))

type Span = {readonly left: number; readonly right: number; readonly area: number}

/** Share the area of an edge, within one row, among the pixels that it crosses. */
function addSpan(row: Float32Array, {left, right, area}: Span): void {
  const first = Math.floor(left)
  const last = Math.floor(right)
  const add = (x: number, value: number): void => {
    // In bounds: edges are cut off at the sides of the picture.
    row[x] = (row[x] ?? 0) + value
  }
  if (first === last) {
    const middle = (left + right) / 2 - first
    add(first, area * (1 - middle))
    add(first + 1, area * middle)
    return
  }
  const perPixel = area / (right - left)
  let before = 0
  for (let x = first; x <= last; x++) {
    const from = Math.max(left, x) - x
    const to = Math.min(right, x + 1) - x
    const part = (to - from) * perPixel
    const middle = (from + to) / 2
    add(x, before + part * (1 - middle))
    before = part * middle
  }
  add(last + 1, before)
}
