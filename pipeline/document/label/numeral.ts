import type {LabelSetting} from '../../language/model/label-settings.ts'
import type {Language} from '../../language/model/types.ts'
import {readRoman} from '../../language/roman.ts'
import type {Label} from '../model/types.ts'

/**
 * The number of a label as the text has it, in Latin digits: `IV`, `A.1`, `8 bis`, `b`. A number in words is
 * written in digits, and a word between the ends of a range is a dash, as they would be another language's.
 *
 * @param setting where letters and roman numerals are taken from
 */
export function ownNumeral(label: Label, language: Language, setting: LabelSetting): string {
  const {written, part, series, until} = label
  const numeral = written?.numeral ?? part ?? label.text // a label that was not read has no parts
  if (until !== undefined) return range(numeral)
  if (part !== undefined && (isInWords(numeral) || isNational(numeral)))
    return isLettered(label) ? numeral : part
  if (series === 'letter' && isLettered(label)) return inLetters(label, numeral, language, setting)
  return setting.numerals === 'language' ? withoutRoman(label, numeral) : numeral
}

/** `2er`, `3º-A`, `1.a`, `2/1`, `3^1`, `2 a`: other languages do not write a number so. */
const isNational = (numeral: string): boolean =>
  /[^\0-\x7F]|^\d+(?:[ern]|(?:\.[a-z]|\/[A-Z\d]\d?|\^\d+| [a-z])$)/u.test(numeral)

const isLettered = ({series}: Label): boolean => series === 'letter'

/** The two ends of a range with a dash between them: `11 to 13` is `11–13`, `(6) to (8)` too. */
function range(numeral: string): string {
  const ends = /^(?<first>\S+?)[)）]?\s?(?:[–—-]|\s\p{L}+\s)\s?[(（]?(?<last>\S+)$/u.exec(numeral)
  const {first, last} = ends?.groups ?? {} // one without a word or dash between its ends stays
  return first === undefined || last === undefined ? numeral : `${first}–${last}`
}

/** `one`, `premier`, `fourth`: three letters and more, neither a roman numeral nor one letter repeated. */
const isInWords = (numeral: string): boolean => {
  const word = /^\p{L}{3,}/u.exec(numeral)?.[0]
  return word !== undefined && readRoman(word) === undefined && !isRepeated(word)
}

const isRepeated = (word: string): boolean =>
  Array.from(word).every((letter) => word.startsWith(letter))

/** The letter that stands at the same place in the language's alphabet, where the language or the project asks for it. */
function inLetters(
  {value, sort}: Label,
  numeral: string,
  {labels}: Language,
  {letters}: LabelSetting,
): string {
  const usual = labels.hasOwnLetters && sort === undefined ? 'language' : 'source'
  if ((letters ?? usual) === 'source' || value === undefined || !/^\p{L}$/u.test(numeral))
    return numeral
  const letter = Array.from(labels.letters)[value - 1]
  if (letter === undefined) return numeral
  return numeral === numeral.toLowerCase() ? letter : letter.toUpperCase()
}

/** A roman number in digits: `IV bis` is `4 bis`. */
function withoutRoman({value, series, sort}: Label, numeral: string): string {
  const roman = /^[IVXLCDM]+(?!\p{L})/iu.exec(numeral)?.[0]
  const isRoman = series === 'roman' || (series === 'decimal' && sort !== undefined)
  return roman === undefined || !isRoman || value === undefined
    ? numeral
    : String(value) + numeral.slice(roman.length)
}
