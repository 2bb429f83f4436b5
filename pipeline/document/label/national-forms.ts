import type {LabelSort} from '../../language/model/types.ts'
import type {LabelNumber} from './number.ts'

/**
 * `Art. 2/1.` in Belgian and `3(1) straipsnis` in Lithuanian law are inserted behind articles 2 and 3.
 *
 * @param text what follows the label's word
 * @returns the number as it was where nothing is inserted
 */
export function asInsertion(text: string, number: LabelNumber, sort: LabelSort): LabelNumber {
  const found =
    sort === 'article'
      ? /^(?<own>\d{1,4})(?:\/(?<part>\d{1,2})(?=\.(?:\s|$))|\((?<inner>\d{1,2})\)(?=\sstraipsn))/u.exec(
          text,
        )
      : null
  const {own, part, inner} = found?.groups ?? {} // most insert nothing
  const added = part ?? inner
  if (!found || own === undefined || added === undefined) return number
  const suffix = `-${added}`
  const value = Number(own)
  return {
    length: found[0].length,
    readings: [{series: 'decimal', value, path: [`${value}${suffix}`], suffix}],
  }
}

/** Whether what follows a label without a stop shows that it is one: a rubric, the space of Thai, a capital behind `3 §`. */
export const isClosedByText = (
  text: string,
  {wordEnd, length}: {readonly wordEnd: number; readonly length: number},
): boolean =>
  hasRubric(text.charAt(wordEnd - 1) + text.slice(length)) ||
  isThai(text, length) ||
  isSignBehind(text, length)

/** `제3조(임명) …`: a rubric in brackets right behind the label; in prose a particle would follow it. */
const hasRubric = (text: string): boolean =>
  /^[\p{Script=Hangul}\p{Script=Han}]\s?[(（][^()（）]{1,60}[)）](?=\s|$)/u.test(text)

/** `3 § Arkiv …`: prose goes on with a small letter. */
const isSignBehind = (text: string, end: number): boolean =>
  text.charAt(end - 1) === '§' && /^\s+(?:\p{Lu}|\()/u.test(text.slice(end))

/** `มาตรา ๗ …`: Thai has no stop, and puts a space behind the number of a label. */
const isThai = (text: string, end: number): boolean =>
  /^\p{Script=Thai}/u.test(text) && /^\p{Nd}\s/u.test(text.slice(end - 1, end + 1))
