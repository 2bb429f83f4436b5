import type {
  BreakOptions,
  KnownParagraph,
  Line,
  ParagraphInput,
  ParagraphMemory,
  Pt,
  TextStyle,
} from './types.ts'

/**
 * An empty memory of paragraphs. A file that is made again after a change has most of its paragraphs in common with the
 * one before.
 */
export function paragraphMemory(): ParagraphMemory {
  let before: ReadonlyMap<string, KnownParagraph> = new Map()
  let now = new Map<string, KnownParagraph>()
  const byAtoms = new WeakMap<Uint32Array, KnownParagraph>()
  return {
    begin: () => {
      before = now
      now = new Map()
    },
    find: (key) => {
      const known = now.get(key) ?? before.get(key) // the file before has it
      if (known) now.set(key, known)
      return known
    },
    keep: (key, {atoms, naturalWidth, minimalWidth}) => {
      const lines = new Map<string, readonly Line[]>()
      const known = {atoms, naturalWidth, minimalWidth, lines}
      now.set(key, known)
      byAtoms.set(atoms, known)
    },
    linesOf: (atoms) => byAtoms.get(atoms)?.lines,
  }
}

/** All that the atoms and the widths of a paragraph are made from, beside the fonts. Lengths keep texts apart. */
export function keyOfParagraph({runs, language, direction}: ParagraphInput): string {
  let key = `${language} ${direction}`
  for (const {text, style} of runs) key += `\n${styleKey(style)} ${text.length}:${text}`
  return key
}

const styleKey = ({language, size, bold, italic, mono, features}: TextStyle): string =>
  `${language} ${size} ${bold} ${italic} ${mono} ${features}`

/** All that the lines of a paragraph are made from, beside its atoms. */
export function keyOfBreaking(measure: Pt, options: BreakOptions): string {
  const {align, hyphenate, indent, protrude, expand, justifyLast} = options
  return `${measure} ${align} ${hyphenate} ${indent} ${protrude} ${expand} ${justifyLast}`
}
