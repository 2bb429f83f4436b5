// Arabic tatweel only stretches a word; soft hyphens and joiners are not seen.
const unseen = /[\p{M}\u0640\u00AD\u200B-\u200D\u2060]/gu

/** Letters that have been folded once, folded. */
const letters = new Map<string, string>()

/** A letter as it is compared. */
function foldedLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const folded = letter
    .toLowerCase()
    .normalize('NFD')
    .replace(unseen, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s/g, ' ')
    // Whether a sigma ends its word depends on the letters after it.
    .replace('ς', 'σ')
  letters.set(letter, folded)
  return folded
}

// What the table of code units has for a letter that is left out, and for one that is not one code unit when folded.
// Both are noncharacters. 0 is a code unit that was not met yet.
const nothing = 0xfffe
const irregular = 0xffff
// No letter is longer when folded: a Hangul syllable is three.
const longest = 3
const table = new Uint16Array(0x1_00_00)
let units = new Uint16Array(4096)

/** A text as it is compared: without case, diacritics and letters that nobody sees. */
export function foldedText(text: string): string {
  if (units.length < text.length * longest) units = new Uint16Array(text.length * longest * 2)
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // In bounds: the table has every code unit.
    const known = table[unit] ?? 0
    if (known === nothing) continue
    if (known !== 0 && known !== irregular) units[end++] = known
    else {
      // There is a letter at each place of the text.
      const letter = String.fromCodePoint(text.codePointAt(at) ?? unit)
      const folded = foldedLetter(letter)
      if (known === 0) table[unit] = unitOf(letter, folded)
      for (let index = 0; index < folded.length; index++) units[end++] = folded.charCodeAt(index)
      at += letter.length - 1
    }
  }
  return stringOf(end)
}

/** What the table has for a letter. */
function unitOf(letter: string, folded: string): number {
  // One half of a letter says nothing of the next letter with that half.
  if (folded.length > 1 || /[\ud800-\udfff]/.test(letter)) return irregular
  if (folded === '') return nothing
  const unit = folded.charCodeAt(0)
  return unit === 0 || unit >= nothing ? irregular : unit
}

// Browsers limit the number of arguments of a call; all take this number.
const mostArguments = 8192

function stringOf(end: number): string {
  let text = ''
  for (let from = 0; from < end; from += mostArguments)
    text += String(
      Reflect.apply(
        String.fromCharCode,
        undefined,
        units.subarray(from, Math.min(end, from + mostArguments)),
      ),
    )
  return text
}

/**
 * Where a stretch of a folded text stands in the text as written.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there
 */
export function unfold(
  text: string,
  [start, end]: readonly [start: number, end: number],
): readonly [start: number, end: number] {
  let [at, folded] = [0, 0]
  let [from, last] = [text.length, text.length]
  for (const letter of text) {
    const next = folded + foldedLetter(letter).length
    if (folded <= start && start < next) from = at
    if (folded < end && end <= next) {
      last = at
      break
    }
    folded = next
    at += letter.length
  }
  return [from, endOf(text, last)]
}

/** The end of the letter at a place, with the marks that belong to it. */
function endOf(text: string, start: number): number {
  const letter = /^.[\p{M}\u0640]*/su.exec(text.slice(start))
  // The end of the text has no letter.
  return start + (letter?.[0].length ?? 1)
}
