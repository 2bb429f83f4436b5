import {capitalKeywords} from './capital-keywords.ts'

/**
 * The words of a text: its letters and digits in lower case, in compatibility form (NFKC), with one space between
 * words. What typography alone can change is left out; a space is kept, since `may be` is not `maybe`.
 */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Whether two wordings differ in typography alone: the same words, and the same keywords in capitals (RFC 8174). */
export function differInTypography(before: string, after: string): boolean {
  return (
    bareWords(before) === bareWords(after) && capitalKeywords(before) === capitalKeywords(after)
  )
}
