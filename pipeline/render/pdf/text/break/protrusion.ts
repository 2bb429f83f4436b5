/** Share of its width by which a sign hangs out at the end of a line. */
const atEnd = shares({
  '-': 0.5,
  '\u2010': 0.5,
  '\u00AD': 0.5,
  '\u2013': 0.3,
  '\u2014': 0.2,
  '.': 0.6,
  ',': 0.6,
  '\u060C': 0.5,
  '\u06D4': 0.5,
  '\u0964': 0.3,
  ';': 0.4,
  ':': 0.4,
  '!': 0.2,
  '?': 0.2,
  '\u2019': 0.6,
  '\u201D': 0.4,
  '\u00BB': 0.3,
  ')': 0.15,
})

/** The same at the beginning of a line. */
const atStart = shares({
  '\u2018': 0.6,
  '\u201C': 0.4,
  '\u201E': 0.3,
  '\u00AB': 0.3,
  '(': 0.1,
})

/** Share of the width of its last sign by which a word hangs out at a line end, 0 to 1. */
export function hangsAtEnd(text: string): number {
  // Most signs hang out by nothing; a word without a sign has none.
  return atEnd[text.charCodeAt(text.length - 1)] ?? 0
}

/** Share of the width of its first sign by which a word hangs out at a line start, 0 to 1. */
export function hangsAtStart(text: string): number {
  // Most signs hang out by nothing; a word without a sign has none.
  return atStart[text.charCodeAt(0)] ?? 0
}

/** By code unit, up to the last that hangs out: asked for at every word of a document. */
function shares(signs: Readonly<Record<string, number>>): Float64Array {
  const entries = Object.entries(signs).map(([sign, share]) => [sign.charCodeAt(0), share] as const)
  const table = new Float64Array(Math.max(...entries.map(([unit]) => unit)) + 1)
  for (const [unit, share] of entries) table[unit] = share
  return table
}
