import {present} from '../../../../finding/assert.ts'
import type {ColourSpace} from '../../../../config/pdf.ts'
import type {EditionLanguage} from '../../../../edition/types.ts'
import type {ChangedWords} from '../../../../document/model/changed-words.ts'
import type {Colour, TextStyle} from '../../text/model/types.ts'

/** How a language is set: its own conventions under what the configuration says. */
export type LanguagePrint = {
  readonly scale: number
  /** relative to its own size */
  readonly leading: number
  readonly colour: Colour
}

/** Text is printed with black ink alone: a mixed black shows misregistration in small type. */
export const ink: Colour = [0, 0, 0]
/** What stands back: notices, translations set lighter. */
export const quiet: Colour = [0.35, 0.35, 0.35]
/** Thin rules. */
export const hairline: Colour = [0.72, 0.72, 0.72]

/**
 * How a language is set.
 *
 * @param space of the file, which the language's colour is brought into
 * @param leading relative to the size, where neither the configuration says it nor the layout wants
 *   the language's own
 */
export function printOf(
  {language, config}: EditionLanguage,
  leading?: number,
  space: ColourSpace = 'rgb',
): LanguagePrint {
  return {
    scale: language.print.scale,
    leading: config.leading ?? leading ?? language.print.leading,
    colour: colourOf(config.colour, space) ?? ink,
  }
}

function colourOf(text: string | undefined, space: ColourSpace): Colour | undefined {
  if (text === undefined) return undefined
  const digits = /^#(?<hex>[0-9a-f]{6})$/iu.exec(text)?.groups?.['hex']
  if (digits === undefined) return undefined
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return inSpace([part(0), part(2), part(4)], space)
}

/** How the words that one of two versions has alone are set: by a line as well as by a colour. */
export type ChangeStyles = Readonly<Record<ChangedWords['change'], Partial<TextStyle>>>

/** Blue under a line, red with a line through: both are dark enough for small type, and distinguished without their hue. */
const changeColours = {added: '#0b3d91', removed: '#a3160f'} as const

/** The styles of changed words in the colours of a file. */
export function changeStyles(space: ColourSpace = 'rgb'): ChangeStyles {
  return {
    added: {underline: true, colour: present(colourOf(changeColours.added, space), 'a colour')},
    removed: {strike: true, colour: present(colourOf(changeColours.removed, space), 'a colour')},
  }
}

type Rgb = readonly [red: number, green: number, blue: number]

/** A colour in the inks or greys of a file: no profile, as black as its darkest part. */
function inSpace([red, green, blue]: Rgb, space: ColourSpace): Colour {
  if (space === 'rgb' || (red === green && green === blue)) return [red, green, blue]
  if (space === 'grey') {
    const grey = red * 0.2126 + green * 0.7152 + blue * 0.0722
    return [grey, grey, grey]
  }
  const brightest = Math.max(red, green, blue)
  const inkOf = (value: number): number => (brightest - value) / brightest
  return [inkOf(red), inkOf(green), inkOf(blue), 1 - brightest]
}
