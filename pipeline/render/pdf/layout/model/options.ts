import type {Language} from '../../../../language/model/types.ts'
import type {Colour, Pt} from '../../text/model/types.ts'

/** Sizes of paper by name; one of your own is a pair of lengths. */
export type Paper =
  | 'A3'
  | 'A4'
  | 'A5'
  | 'B5'
  | 'letter'
  | 'legal'
  | readonly [width: Pt, height: Pt]

/** What of the configuration decides the pages; lengths in pt. */
export type PdfOptions = {
  readonly paper?: Paper
  readonly orientation?: 'portrait' | 'landscape'
  /** size of Latin text */
  readonly size?: Pt
  readonly align?: 'justified' | 'ragged'
  readonly hyphenate?: boolean
  /** of columns: equal, so that the document is shortest, or in these shares */
  readonly widths?: 'equal' | 'fitted' | readonly number[]
  /** point numbers between the columns instead of in each */
  readonly gutterNumbers?: boolean
  /** every fifth line numbered in the outer margin */
  readonly lineNumbers?: boolean
  readonly mirrored?: boolean
  /** who stands in the outer column of each page, or on the left of a spread */
  readonly outside?: 'source' | 'translation'
  readonly lighterTranslation?: boolean
  readonly titlePage?: boolean
  readonly contents?: boolean
  readonly cropMarks?: boolean
  readonly bleed?: Pt
  /** what to do with more languages than a layout can hold: an error unless this names another */
  readonly overflow?: 'stacked'
  readonly languages?: Readonly<Record<string, LanguageOptions>>
}

/** How one language is set, where that differs from its usual. */
export type LanguageOptions = {
  /** size relative to Latin text */
  readonly scale?: number
  /** leading relative to the size */
  readonly leading?: number
  /** `#rrggbb` */
  readonly colour?: string
}

/** How a language is set: its own conventions under what the configuration says. */
export type LanguagePrint = {
  readonly scale: number
  /** relative to its own size */
  readonly leading: number
  readonly colour: Colour
}

/** The black of text: warm, so that it does not shimmer on white. */
export const ink: Colour = [0.1, 0.09, 0.08]
/** What stands back: notices, translations set lighter. */
export const quiet: Colour = [0.36, 0.33, 0.3]
/** Thin rules. */
export const hairline: Colour = [0.75, 0.72, 0.67]

/**
 * How a language is set.
 *
 * @param leading relative to the size, where neither the configuration says it nor the layout wants
 *   the language's own
 */
export function printOf(
  {tag, print: own}: Language,
  options: PdfOptions,
  leading?: number,
): LanguagePrint {
  const asked = options.languages?.[tag] ?? {}
  return {
    scale: asked.scale ?? own.scale,
    leading: asked.leading ?? leading ?? own.leading,
    colour: colourOf(asked.colour) ?? ink,
  }
}

function colourOf(text: string | undefined): Colour | undefined {
  const digits = /^#(?<hex>[0-9a-f]{6})$/iu.exec(text ?? '')?.groups?.['hex']
  if (digits === undefined) return undefined
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}
