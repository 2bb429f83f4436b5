import {present} from '../../finding/assert.ts'

/** The name of a character in the form of the Unicode standard, such as `U+00AD`. */
export function codePointName(character: string): string {
  const code = present(character.codePointAt(0), 'the code point of a character')
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
