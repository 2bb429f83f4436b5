import {printDigits} from '../../language/numerals.ts'
import type {LabelSort, Language} from '../../language/model/types.ts'
import type {Label} from '../model/types.ts'

/**
 * A label in a language's own form: its word for an article or annex, its digits, the letter that
 * stands at the same place in its alphabet, its brackets or full stop. In the language it was
 * written in, a label stays as it is; so does one for which a language has no form.
 *
 * @param label as the source prints it
 * @param language of the edition
 */
export function printLabel(label: Label, language: Language): string {
  const {part, written, sort} = label
  if (label.language === language.tag || part === undefined || !written) return label.text
  const read = {...label, part, written}
  if (sort && written.enclosure === 'word') return printWord(read, sort, language)
  const number = numberIn(read, language)
  return number === undefined ? label.text : enclosed(number, read, language)
}

/** A label that was read. */
type ReadLabel = Label & Required<Pick<Label, 'part' | 'written'>>

/** `Article 3` → `3-бап`, `المادة ٣`; a mark that closes it is kept. */
function printWord(label: ReadLabel, sort: LabelSort, language: Language): string {
  const form = language.labels.forms.find((candidate) => candidate.sort === sort)
  if (!form) return label.text
  const number = numberIn(label, language) ?? inDigits(label.part, language)
  const {close} = label.written
  // Croatian and its sisters write the number with a stop of its own.
  return (
    form.print.replace('{n}', number) + (form.print.endsWith('.') && close === '.' ? '' : close)
  )
}

/** The number as the language writes it: digits by script, letters by their place. */
function numberIn(label: ReadLabel, language: Language): string | undefined {
  const {series, value, part, written} = label
  if (series === 'decimal') {
    const isPlain = label.sort === undefined && /^[A-Z0-9.]+$/u.test(written.numeral)
    return inDigits(isPlain ? written.numeral : part, language)
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

const inDigits = (text: string, {numbers}: Language): string => printDigits(text, numbers.digits)

function enclosed(number: string, {written, series}: ReadLabel, language: Language): string {
  const {decimal, letter} = language.labels
  const isDecimal = series === 'decimal'
  switch (written.enclosure) {
    case 'stop':
    case 'dash':
      return decimal.replace('{n}', number)
    case 'bracket':
      return isDecimal ? `${number})` : letter.replace('{n}', number)
    case 'brackets':
      return isDecimal ? `(${number})` : letter.replace('{n}', number)
    case 'sign':
    case 'word':
      return written.before + number + written.after
    case 'bare':
      return number
  }
}
