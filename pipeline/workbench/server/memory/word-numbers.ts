/** Words with the numbers that they get in the order in which they first come. */
export type WordNumbers = {
  /** by number */
  readonly words: readonly string[]
  /** call `take` with the number of each word of a text; a word may come several times */
  readonly eachIn: (text: string, take: (number: number) => void) => void
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
// Scripts that are written without spaces: each letter counts.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The words of a text by which it is found, in lower case. */
export function indexWordsOf(text: string): readonly string[] {
  const all = text.toLowerCase().match(wordPattern) ?? [] // a text may have signs alone
  if (!unspaced.test(text)) return all
  return all.flatMap((one) => (unspaced.test(one) ? Array.from(one) : one))
}

/** Numbers for the words of many texts: a word is not cut out of its text again where it has a number. */
export function wordNumbers(): WordNumbers {
  const words: string[] = []
  const {numberOf} = numberTable(words)
  let units = new Uint16Array(256)
  return {
    words,
    eachIn: (text, take) => {
      if (units.length < text.length) units = new Uint16Array(text.length * 2)
      let length = 0
      for (let at = 0; at < text.length; at++) {
        const letter = lettersBelow[text.charCodeAt(at)]
        if (letter === undefined || letter === untold) {
          for (const word of indexWordsOf(text)) take(numberOf(unitsOf(word), word.length))
          return
        }
        if (letter !== 0) units[length++] = letter
        else if (length > 0) {
          take(numberOf(units, length))
          length = 0
        }
      }
      if (length > 0) take(numberOf(units, length))
    },
  }
}

const unitsOf = (word: string): Uint16Array =>
  Uint16Array.from({length: word.length}, (_, at) => word.charCodeAt(at))

type NumberTable = {
  /** the number of the word of the first UTF-16 units; a new word is added to the list */
  readonly numberOf: (units: Uint16Array, length: number) => number
}

// In bounds: slots are masked, numbers were given, units end at the length; one function for all lists would be slow here.
/** A hash table with open addressing. */
function numberTable(words: string[]): NumberTable {
  const hashes: number[] = []
  // A number and 1, or 0 for a free slot; at least half of the slots are free.
  let slots = new Int32Array(1 << 16)
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    const last = slots.length - 1
    for (const [number, hash] of hashes.entries()) {
      let slot = hash & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number + 1
    }
  }
  return {
    numberOf: (units, length) => {
      const hash = hashOf(units, length)
      const last = slots.length - 1
      let slot = hash & last
      for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
        const number = held - 1
        if (hashes[number] === hash && isWord(words[number], units, length)) return number
        slot = (slot + 1) & last
      }
      const number = words.push(textOf(units, length)) - 1
      hashes.push(hash)
      slots[slot] = words.length
      if (words.length * 2 > slots.length) grow()
      return number
    },
  }
}

/** FNV-1a of UTF-16 units. */
function hashOf(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isWord(word: string | undefined, units: Uint16Array, length: number): boolean {
  if (word?.length !== length) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== units[at]) return false
  return true
}

const textOf = (units: Uint16Array, length: number): string =>
  Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le')

/** A text with such a character is cut into words by the pattern. */
const untold = 1

/**
 * For the characters before U+2100: the lower-case letter, mark or digit; 0 where it is in no word; `untold` where its
 * lower case follows from its neighbours (sigma) or has two characters, and in scripts without spaces.
 */
const lettersBelow: Uint16Array = Uint16Array.from({length: 0x2100}, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  if (code === 0x3a3 || lower.length !== 1 || unspaced.test(lower)) return untold
  return indexWordsOf(lower).length === 0 ? 0 : lower.charCodeAt(0)
})
