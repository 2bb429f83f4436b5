import {breakKind, spaceKind, type PreparedParagraph} from '../types.ts'

/** How far the room behind an atom may be stretched and shrunk, in points. */
export type Elasticity = {readonly stretch: Float32Array; readonly shrink: Float32Array}

/** Scripts that spread between their signs, having no spaces: share of the size. */
const spreads: Readonly<Record<string, number>> = {
  Hani: 0.06,
  Hira: 0.06,
  Kana: 0.06,
  Bopo: 0.06,
  Thai: 0.04,
  Laoo: 0.04,
  Khmr: 0.04,
  Mymr: 0.04,
}

const known = new WeakMap<PreparedParagraph, Elasticity>()

/** Elasticity of a paragraph, worked out once. */
export function elasticityFor(paragraph: PreparedParagraph): Elasticity {
  let elasticity = known.get(paragraph)
  if (!elasticity) known.set(paragraph, (elasticity = elasticityOf(paragraph)))
  return elasticity
}

/** Elasticity of all atoms: half and a third of a space, as Knuth and Plass have it for prose. */
function elasticityOf(paragraph: PreparedParagraph): Elasticity {
  const {atoms, spaces, breaks, widths, run, runs} = paragraph
  const stretch = new Float32Array(atoms.length)
  const shrink = new Float32Array(atoms.length)
  for (const [index, atom] of atoms.entries()) {
    if (spaces[index] !== spaceKind.none) {
      const width = widths[index] ?? 0
      stretch[index] = width / 2
      shrink[index] = width / 3
    } else if (breaks[index] === breakKind.allowed && spaces[index + 1] === spaceKind.none) {
      const share = spreads[atom.script] ?? 0
      if (share > 0) stretch[index] = share * (runs[run[index] ?? 0]?.style.size ?? 0)
    }
  }
  return {stretch, shrink}
}
