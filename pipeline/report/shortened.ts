/** A text on one line that takes at most a number of characters (code points), its end left out. */
export function shortened(text: string, length: number): string {
  const letters = Array.from(text.replaceAll('\n', ' '))
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`
}

/** A text of at most about a number of characters (code points), its middle left out. */
export function middleCut(text: string, length: number): string {
  const letters = Array.from(text)
  if (letters.length <= length) return text
  return `${letters.slice(0, length / 2).join('')} … ${letters.slice(-length / 2).join('')}`
}
