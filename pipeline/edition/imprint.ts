import type {Language} from '../language/model/types.ts'
import {isPositional, numeralIn, printDigits} from '../language/numerals.ts'
import type {Progress} from '../locale/progress.ts'
import type {Edition} from './types.ts'

/** A fact about an edition: the interface word that names it, and what it is. */
export type ImprintFact = readonly [word: string, text: string]

/**
 * Where an edition's text comes from, in the order of a colophon; what is not known is left out.
 *
 * @param language whose digits the date is printed in; version and hash are identifiers and stay as they are
 */
export function imprintFacts(edition: Edition, language: Language): readonly ImprintFact[] {
  const {publisher, source, version, date, licence, sourceHash} = edition
  const facts: readonly (readonly [word: string, text: string | undefined])[] = [
    ['publisher', publisher],
    ['source', source === publisher ? undefined : source],
    ['version', version],
    ['date', date === undefined ? undefined : dateIn(date, language)],
    ['licence', licence],
    ['sourceHash', sourceHash],
  ]
  return facts.flatMap(([word, text]) => (text === undefined ? [] : [[word, text] as const]))
}

/** An ISO 8601 date in the digits of a language; numerals without a zero cannot write one. */
function dateIn(date: string, {numbers: {digits}}: Language): string {
  return isPositional(digits) ? printDigits(date, digits) : date
}

/** How many units of a text are translated, as `9 / 18` in the digits of a language. */
export function doneOf({translated, units}: Progress, language: Language): string {
  return `${numeralIn(language, translated)} / ${numeralIn(language, units)}`
}
