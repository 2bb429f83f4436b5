import type {EditionLanguage} from '../../../../edition/types.ts'
import type {Colour} from '../../text/model/types.ts'

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
 * @param leading relative to the size, where neither the configuration says it nor the layout wants
 *   the language's own
 */
export function printOf({language, config}: EditionLanguage, leading?: number): LanguagePrint {
  return {
    scale: language.print.scale,
    leading: config.leading ?? leading ?? language.print.leading,
    colour: colourOf(config.colour) ?? ink,
  }
}

function colourOf(text: string | undefined): Colour | undefined {
  if (text === undefined) return undefined
  const digits = /^#(?<hex>[0-9a-f]{6})$/iu.exec(text)?.groups?.['hex']
  if (digits === undefined) return undefined
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}
