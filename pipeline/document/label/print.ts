import {printDigits} from '../../language/numerals.ts'
import type {Language} from '../../language/model/types.ts'
import type {Label} from '../model/types.ts'
import {readLabel} from './read.ts'
import type {Enclosure} from './types.ts'

/**
 * A label in a language's own form: its word for an article or annex, its digits, the letter that
 * stands at the same place in its alphabet, its brackets or full stop. In the language it was
 * written in, a label stays as it is; so does one for which a language has no form.
 *
 * @param label as the source prints it
 * @param language of the edition
 */
export function printLabel(label: Label, language: Language): string {
  if (label.language === language.tag || label.part === undefined) return label.text
  const found = readLabel(label.text, language)
  if (!found || found.text !== label.text) return label.text
  const {sort = found.sort} = label
  if (sort && found.enclosure === 'word') return printWord(label, sort, language)
  const number = numberIn(label, language)
  return number === undefined ? label.text : enclosed(number, found.enclosure, {label, language})
}

/** `Article 3` → `3-бап`, `المادة ٣`; a mark that closes it is kept. */
function printWord(label: Label, sort: NonNullable<Label['sort']>, language: Language): string {
  const form = language.labels.forms.find((candidate) => candidate.sort === sort)
  if (!form) return label.text
  const close = /\s*[.:：．。–—-]$/u.exec(label.text)?.[0] ?? ''
  const number = numberIn(label, language) ?? inDigits(label.part ?? '', language)
  return form.print.replace('{n}', number) + close
}

/** The number as the language writes it: digits by script, letters by their place. */
function numberIn(label: Label, language: Language): string | undefined {
  const {series, value, part = ''} = label
  if (series === 'decimal' && label.sort) return inDigits(part, language)
  if (series === 'decimal') {
    const printed = /\p{N}(?:.*\p{N})?(?:\s?\p{L}+)?/u.exec(label.text)?.[0]
    return /^[0-9.]+$/u.test(printed ?? '')
      ? inDigits(printed ?? '', language)
      : inDigits(part, language)
  }
  if (series === 'letter' && value !== undefined) {
    const letter = Array.from(language.labels.letters)[value - 1]
    const isCapital = part !== part.toLowerCase()
    return letter === undefined || part.includes('-')
      ? undefined
      : isCapital
        ? letter.toUpperCase()
        : letter
  }
  return part
}

const inDigits = (text: string, language: Language): string =>
  printDigits(text, language.numbers.digits)

function enclosed(
  number: string,
  enclosure: Enclosure,
  {label, language}: {readonly label: Label; readonly language: Language},
): string {
  const {decimal, letter} = language.labels
  const isDecimal = label.series === 'decimal'
  switch (enclosure) {
    case 'stop':
    case 'dash':
      return decimal.replace('{n}', number)
    case 'bracket':
      return isDecimal ? `${number})` : letter.replace('{n}', number)
    case 'brackets':
      return isDecimal ? `(${number})` : letter.replace('{n}', number)
    case 'sign':
    case 'word':
      return label.text.replace(/\p{N}(?:.*\p{N})?/u, number)
    case 'bare':
      return number
  }
}
