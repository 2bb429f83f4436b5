import {styleText} from 'node:util'
import {visible} from './visible.ts'

/** How a stretch of text may look in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline'

/**
 * Text for a person's terminal. Only the functions of this file can make one, and they spell out whatever a
 * terminal would obey in the values they are given; the codes of styles are added by them alone.
 */
class SafeText {
  readonly #print: (hasColours: boolean) => string

  constructor(print: (hasColours: boolean) => string) {
    this.#print = print
  }

  /** The characters to print. */
  print(hasColours: boolean): string {
    return this.#print(hasColours)
  }
}

/** Text for a person's terminal; see `shown`. */
export type Shown = SafeText

/** What a text may be made from: words of others, figures, other texts. */
export type ShownValue = string | number | Shown

/** The characters to print, with codes for styles where there are colours. */
export function printed(value: ShownValue, hasColours: boolean): string {
  return value instanceof SafeText ? value.print(hasColours) : visible(String(value))
}

/**
 * A text from a template: what is written in the template is ours and stays as it is; of each value, controls
 * and invisible characters are spelt out, and line ends become spaces.
 */
export function shown(template: TemplateStringsArray, ...values: readonly ShownValue[]): Shown {
  return new SafeText((hasColours) => {
    let text = ''
    for (const [index, literal] of template.entries()) {
      const value = values[index]
      // Behind the last literal there is no value.
      text += value === undefined ? literal : literal + printed(value, hasColours)
    }
    return text
  })
}

/** A text that is printed in a style where the terminal has colours. */
export function styled(style: Style, value: ShownValue): Shown {
  return new SafeText((hasColours) => {
    const text = printed(value, hasColours)
    return hasColours ? styleText(style, text, {validateStream: false}) : text
  })
}

/** Lines, each with its end. */
export function shownLines(lines: readonly ShownValue[]): Shown {
  return new SafeText((hasColours) =>
    lines.map((line) => `${printed(line, hasColours)}\n`).join(''),
  )
}

/** Texts one behind the other with a separator between them. */
export function joined(values: readonly ShownValue[], separator: ', ' | '\n' | ''): Shown {
  return new SafeText((hasColours) =>
    values.map((value) => printed(value, hasColours)).join(separator),
  )
}

/** A text of several lines that is not made here: its line ends stay, all else is spelt out. */
export function linesWithin(text: string): Shown {
  return joined(text.split('\n'), '\n')
}

/** Nothing. */
export const nothing: Shown = new SafeText(() => '')
