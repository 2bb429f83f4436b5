const pieces = /\d+|[^\d]+/gu

/** Compare one part of an address: `2` before `10`, `2` before `2-1`, `2a` before `2b`. */
function compareParts(a: string, b: string): number {
  const left = a.match(pieces) ?? []
  const right = b.match(pieces) ?? []
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const one = left[at]
    const other = right[at]
    if (one === undefined) return -1
    if (other === undefined) return 1
    const byValue = Number(one) - Number(other)
    if (byValue) return byValue
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/**
 * Compare two point numbers part by part, numerals by value: `8.9` < `8.10` < `8.10.1` < `9`.
 *
 * @returns negative, zero or positive, for `sort`
 */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const one = left[at]
    const other = right[at]
    if (one === undefined) return -1
    if (other === undefined) return 1
    const order = compareParts(one, other)
    if (order !== 0) return order
  }
  return 0
}
