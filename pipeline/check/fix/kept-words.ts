import {maskMarkup} from '../text/mask.ts'
import {unseen} from '../text/unseen.ts'

// Letters of their own only by name: apostrophes, primes and accents that stand alone.
const isMark = String.raw`\u02B9-\u02CF\u02EE`
const notOfWords = new RegExp(String.raw`[^\p{L}\p{M}\p{N}]|[${isMark}]|${unseen.source}`, 'gu')

/** The letters and digits of a text, composed; characters that nobody sees are none. */
const wordsAlone = (text: string): string => text.replaceAll(notOfWords, '').normalize('NFC')

/**
 * Whether an edit leaves every letter and digit of a text as it was: of all of it, or of its prose, where code or the
 * address of a link is corrected.
 */
export function keepsWords(before: string, after: string): boolean {
  return (
    wordsAlone(before) === wordsAlone(after) ||
    wordsAlone(maskMarkup(before)) === wordsAlone(maskMarkup(after))
  )
}
