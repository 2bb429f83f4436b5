import type {Hyphenation, SyllableRules} from './model/types.ts'

/** What a language's file says of its hyphens beside the rules. */
type Details = Partial<Pick<Hyphenation, 'repeatsHyphen' | 'words'>>

/**
 * Hyphenation by the patterns of npm `hyphen`.
 *
 * @param file its name there: `de-1996`
 * @param least letters before and after the hyphen
 */
export function patterns(
  file: string,
  least: Hyphenation['least'] = [2, 2],
  {repeatsHyphen = false, words = []}: Details = {},
): Hyphenation {
  return {rules: {patterns: file}, least, repeatsHyphen, words}
}

/** Hyphenation by syllable rules of our own. */
export function syllables(rules: SyllableRules, words: readonly string[] = []): Hyphenation {
  return {rules: {syllables: rules}, least: [2, 2], repeatsHyphen: false, words}
}
