import type {Pt} from '../text/types.ts'

/** What of the configuration decides the page; lengths in pt. */
export type PdfOptions = {
  readonly paper?: 'A3' | 'A4' | 'A5' | 'B5' | 'letter' | 'legal' | readonly [width: Pt, height: Pt]
  readonly orientation?: 'portrait' | 'landscape'
  /** size of Latin text */
  readonly size?: Pt
  readonly align?: 'justified' | 'ragged'
  readonly hyphenate?: boolean
  readonly lighterTranslation?: boolean
}

/** ISO 216 and North American sizes, portrait. */
const papers: Readonly<Record<string, readonly [width: Pt, height: Pt]>> = {
  A3: [841.89, 1190.55],
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  B5: [498.9, 708.66],
  letter: [612, 792],
  legal: [612, 1008],
}

/** The page and the columns on it. */
export type Geometry = {
  readonly width: Pt
  readonly height: Pt
  readonly left: Pt
  /** baseline of the first line of text, and lowest baseline allowed */
  readonly top: Pt
  readonly bottom: Pt
  readonly columns: readonly {readonly x: Pt; readonly width: Pt}[]
  /** size of Latin text and the distance of baselines in all columns */
  readonly size: Pt
  readonly leading: Pt
}

/**
 * The geometry of a page with columns of equal width.
 *
 * @param columns 1 to 4
 * @param ratio greatest leading of the languages relative to the size
 */
export function geometryFor(columns: number, ratio: number, options: PdfOptions): Geometry {
  const [short, long] = paperOf(options.paper ?? 'A4')
  const landscape =
    (options.orientation ?? (columns > 2 ? 'landscape' : 'portrait')) === 'landscape'
  const [width, height] = landscape ? [long, short] : [short, long]
  const size = options.size ?? (columns > 3 ? 8.5 : columns > 1 ? 9.5 : 10.5)
  const leading = Math.round(size * ratio * 4) / 4
  const left = columns > 2 ? 42 : columns > 1 ? 51 : 85
  const gutter = columns > 2 ? 16 : 22
  const measure = (width - 2 * left - gutter * (columns - 1)) / columns
  return {
    width,
    height,
    left,
    top: height - 68,
    bottom: 62,
    columns: Array.from({length: columns}, (_, index) => ({
      x: left + index * (measure + gutter),
      width: measure,
    })),
    size,
    leading,
  }
}

function paperOf(paper: NonNullable<PdfOptions['paper']>): readonly [width: Pt, height: Pt] {
  const found = typeof paper === 'string' ? papers[paper] : paper
  const [width, height] = found ?? [595.28, 841.89]
  return width <= height ? [width, height] : [height, width]
}
