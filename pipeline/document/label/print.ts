import {pluralForm} from '../../language/plural-words.ts'
import {provisionSorts} from '../../language/provision-sorts.ts'
import {printDigits} from '../../language/numerals.ts'
import type {LabelKind, LabelSetting} from '../../language/model/label-settings.ts'
import type {LabelForm, Language} from '../../language/model/types.ts'
import type {Label, WrittenLabel} from '../model/types.ts'
import {ownNumeral} from './numeral.ts'
import {circled, raised} from './raised.ts'
import {isSameNumber, type OwnLabel} from './same-number.ts'

/** A label as an edition prints it. */
export type PrintedLabel = {
  /** with its word and marks: `Статья IV.`, `3-бап`, `(a)` */
  readonly text: string
  /** the number alone, as it stands in the text: `IV`, `3`, `a` */
  readonly numeral: string
}

/**
 * A label in a language: the number as the source has it, in the digits of the language; its word, their
 * order and the marks around them are the language's own. Where the translation has a label of its own that
 * says the same number, that label is printed. The project's settings come before both.
 *
 * @param label as the source prints it
 * @param language of the edition
 * @param own what the translation itself prints, where that is known
 */
export function printLabel(label: Label, language: Language, own?: OwnLabel): PrintedLabel {
  const setting = settingOf(label, language)
  if (isOfSource(label, language) || setting.form === 'source')
    return {text: label.text, numeral: label.written?.numeral ?? label.text} // a label that was not read has no parts
  if (own !== undefined && setting.form === undefined && isSameNumber(own, label, language))
    return {text: own.text.trim(), numeral: numeralIn(label, language, setting)}
  const numeral = numeralIn(label, language, setting)
  const {written} = label
  if (!written) return {text: label.text, numeral}
  if (setting.form !== undefined && setting.form !== 'language')
    return {text: filled(setting.form, numeral, written), numeral}
  return {text: inOwnForm(written, numeral, label, language), numeral}
}

/** Whether a label needs a word that the language does not have, so that its number is printed alone. */
export function lacksWord(label: Label, language: Language): boolean {
  if (isOfSource(label, language) || !label.written || !hasWord(label.written)) return false
  return settingOf(label, language).form === undefined && printedForm(label, language) === undefined
}

/** Whether an edition has the very language of the source, or a variety of it. */
const isOfSource = (label: Label, {tag}: Language): boolean =>
  label.language !== undefined && base(label.language) === base(tag)

const base = (tag: string): string | undefined => tag.split('-', 1)[0]

/** What the project sets for a label: of its sort before that of all labels. */
function settingOf({written, sort}: Label, {labels}: Language): LabelSetting {
  const {settings} = labels
  if (!settings) return noSetting
  const word = written && hasWord(written) ? (written.word ?? sort) : undefined
  const kind: LabelKind = word === undefined || !isKind(word) ? 'number' : word
  return {...settings, ...settings[kind]}
}

const noSetting: LabelSetting = {}

const isKind = (word: string): word is LabelKind => word !== 'preamble'

/** The number as the language prints it. */
function numeralIn(label: Label, language: Language, setting: LabelSetting): string {
  return printDigits(ownNumeral(label, language, setting), language.numbers.digits)
}

function inOwnForm(
  written: WrittenLabel,
  numeral: string,
  label: Label,
  language: Language,
): string {
  if (!hasWord(written)) return enclosed(numeral, label, language)
  const form = printedForm(label, language)
  return form === undefined ? numeral + written.close : filled(form, numeral, written)
}

/** Whether a label has a word; the sign of a section is one of all languages. */
const hasWord = ({enclosure, before, after}: WrittenLabel): boolean =>
  enclosure === 'word' && !/§/u.test(before + after)

/** The language's word for a label: what the word says, else what it counts as. */
function formOf({written, sort}: Label, {labels}: Language): LabelForm | undefined {
  const named = (word: string | undefined): LabelForm | undefined =>
    labels.forms.find((form) => form.sort === word)
  const word = written?.word
  return (
    named(word) ??
    (word === undefined || provisionSorts[word].isSaidBySort ? named(sort) : undefined)
  )
}

/** The form as a label needs it: of a range the plural, where the language has one. */
function printedForm(label: Label, language: Language): string | undefined {
  const form = formOf(label, language)
  return form && label.until !== undefined ? pluralForm(form, language.tag) : form?.print
}

/** A form with its number, and the mark that parts the label from the text. */
function filled(form: string, numeral: string, {close}: WrittenLabel): string {
  // Croatian and its sisters write the number with a stop of its own.
  return form.replace('{n}', () => numeral) + (form.endsWith('.') && close === '.' ? '' : close)
}

function enclosed(numeral: string, {written, series}: Label, language: Language): string {
  const {decimal, letter} = language.labels
  if (!written) return numeral
  const {enclosure, before, after, close} = written
  switch (enclosure) {
    case 'stop':
      return /^[.．。、۔]$/u.test(close) ? decimal.replace('{n}', () => numeral) : numeral + close
    case 'bracket':
      return series === 'decimal' ? `${numeral})` : letter.replace('{n}', () => numeral)
    case 'brackets':
      return series === 'decimal' ? `(${numeral})` : letter.replace('{n}', () => numeral)
    case 'dash':
    case 'sign':
    case 'word':
      return before + numeral + after
    case 'raised':
      return raised(numeral)
    case 'circled':
      return circled(numeral)
    case 'bare':
      return numeral
  }
}
