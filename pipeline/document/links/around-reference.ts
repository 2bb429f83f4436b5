import {expressionOf, inLowerCase} from '../../language/reading/patterns.ts'
import type {Span} from '../../finding/place.ts'
import type {Citing, Language} from '../../language/model/types.ts'

/** Whole words: nothing but what is given stands between two letters. */
export const wholeWord = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`

/** Whether an act is a word of its own: Chinese and Japanese have no spaces, Korean writes `민법`. */
const isSpaced = ({typography, script}: Language): boolean =>
  typography.spacesBetweenWords && script !== 'Kore'

/** Whether the number of an article has a stop of its own, which ends no sentence. */
export const hasStop = ({labels}: Language): boolean =>
  labels.forms.some(({sort, print}) => sort === 'article' && print.endsWith('{n}.'))

/** The names of acts as an expression source: whole words where spaces part words. */
export const actsOf = (citing: Citing, language: Language): string =>
  isSpaced(language) ? wholeWord(citing.acts) : `(?:${citing.acts})`

/** What refers to the text itself, with the noun behind it where that is a word of its own: `this Convention`. */
export const ownOf = ({own}: Citing, language: Language): string =>
  isSpaced(language) ? String.raw`${own}\s+\p{L}+` : own

/**
 * Whether another act is named right before a reference: `кодекстің`, `民法`; `осы кодекстің`, `本法` is the text itself.
 *
 * @param before the text up to the reference
 */
export function isActBefore(before: string, citing: Citing, language: Language): boolean {
  const lower = inLowerCase(before)
  const noun = isSpaced(language) ? String.raw`(?:\s+[\p{L}\p{M}'’-]+){1,2}` : '[の的의]?'
  if (expressionOf(String.raw`(?:${citing.own})${noun}\s*$`, 'u').test(lower)) return false
  const ending = isSpaced(language) ? String.raw`(?:['’]\p{L}+)?[»”"]?` : '[の的의]?'
  return expressionOf(String.raw`${actsOf(citing, language)}${ending}\s*$`, 'u').test(lower)
}

/**
 * Whether a reference ends its clause in a text that names nothing: then it is to a provision of its own text, also in a
 * language of which nobody has said how it cites.
 */
export function endsPlainClause(
  text: string,
  {start, end}: Span,
  {typography: {hasCase}}: Language,
): boolean {
  const rest = text.slice(0, start).trimStart().slice(1) + text.slice(end)
  return (
    hasCase && /^(?:[.;:)]|$)/u.test(text.slice(end)) && !/\p{Lu}|\p{Nd}{4}|[«»“”„"]/u.test(rest)
  )
}

/** Whether a place is in a quotation that the text has opened before it. */
export function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0 // none
  return count(/[“«„]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1
}

/** `the Charter, Article 5`: an act right before the reference, but not `in this Convention, Article 5`. */
export function endsWithAct(before: string, {acts}: Citing): boolean {
  const pattern = expressionOf(`(?<!\\p{L})(?:${acts})(?!\\p{L})[^.;]{0,40}[,(]\\s*$`, 'u')
  return pattern.test(inLowerCase(before)) && !/\b(?:this|present)\b/u.test(before)
}
