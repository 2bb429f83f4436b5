import {unseenUnit} from './unseen.ts'

/** A sort of characters. */
type Trait =
  | 'digit'
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'upper'
  | 'quote'
  | 'bracket'
  | 'markup'
  | 'hyphen'
  | 'dot'
  | 'ellipsis'
  | 'invisible'
  | 'bidi'
  | 'punctuation'
  | 'accent'
  | 'brace'
  | 'wide'
  | 'letter'
  | 'han'
  | 'address'
  | 'space'

/** What sorts of characters a text has, as bits of one number. */
export const trait: Readonly<Record<Trait, number>> = {
  digit: 1,
  latin: 1 << 1,
  cyrillic: 1 << 2,
  greek: 1 << 3,
  upper: 1 << 4,
  quote: 1 << 5,
  bracket: 1 << 6,
  markup: 1 << 7,
  hyphen: 1 << 8,
  dot: 1 << 9,
  ellipsis: 1 << 10,
  /** zero-width and other characters that nobody sees, controls among them */
  invisible: 1 << 11,
  bidi: 1 << 12,
  /** marks of Latin punctuation that other scripts write otherwise */
  punctuation: 1 << 13,
  /** an accent that stands alone */
  accent: 1 << 14,
  brace: 1 << 15,
  wide: 1 << 17,
  /** letters beyond ASCII */
  letter: 1 << 18,
  han: 1 << 19,
  /** `/` or `@`, without which there is no address */
  address: 1 << 21,
  /** a space beside another, or at an end of the text */
  space: 1 << 20,
}

const sorts: readonly (readonly [number, RegExp])[] = [
  [trait.digit, /\p{Nd}/u],
  [trait.latin, /\p{Script=Latin}/u],
  [trait.cyrillic, /\p{Script=Cyrillic}/u],
  [trait.greek, /\p{Script=Greek}/u],
  [trait.upper, /\p{Lu}/u],
  [trait.quote, /["“”„‟«»‘’‚‛‹›「」『』《》〈〉＂]/u],
  [trait.bracket, /[()[\]{}（）［］｛｝【】〔〕]/u],
  [trait.markup, /[*_`[\]<>~!\\]/u],
  [trait.hyphen, /[-‐‑‒–—―−－]/u],
  [trait.dot, /\./u],
  [trait.ellipsis, /…/u],
  [trait.invisible, unseenUnit],
  [trait.bidi, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  [trait.punctuation, /[.,;:?!]/u],
  [trait.accent, /[`´ʹˊˋ՚′‵＇]/u],
  [trait.brace, /[{}%$]/u],
  [trait.wide, /[\uFF01-\uFF5E]/u],
  [trait.address, /[/@]/u],
  [trait.han, /\p{Script=Han}/u],
  [trait.letter, /[^\P{L}A-Za-z]/u],
]

const unknown = 1 << 30
const ofCode = new Int32Array(0x10000).fill(unknown)

function readCode(code: number): number {
  const character = String.fromCharCode(code)
  let found = 0
  for (const [bit, pattern] of sorts) if (pattern.test(character)) found |= bit
  ofCode[code] = found
  return found
}

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x202f

/** The traits of a text; characters outside the BMP count as letters beyond ASCII alone. */
export function traitsOf(text: string): number {
  let found = 0
  let afterBlank = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = ofCode[code] ?? 0 // in bounds: one entry for each UTF-16 unit
    found |= known === unknown ? readCode(code) : known
    const blank = isBlank(code)
    if (blank && afterBlank) found |= trait.space
    afterBlank = blank
  }
  return afterBlank ? found | trait.space : found
}
