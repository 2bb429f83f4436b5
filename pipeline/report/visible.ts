import {present} from '../finding/assert.ts'

// Controls, direction marks and characters without width: a terminal would obey them, a reader not
// see them. Joiners between letters shape Persian and Indic words and belong there.
const unseen =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0001}\u{E0020}-\u{E007F}]|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu

/**
 * A text whose controls and invisible characters are spelt out as ‹U+202E›, so that nothing in a
 * translation can reorder, hide or steer what a person sees of it. Line ends become spaces.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, ' ').replaceAll(unseen, (character) => {
    const code = present(character.codePointAt(0), 'the code point of a character')
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
  })
}
