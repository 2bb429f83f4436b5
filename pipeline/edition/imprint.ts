import type {ImprintName} from '../config/pdf.ts'
import type {Language} from '../language/model/types.ts'
import {isPositional, numeralIn, printDigits} from '../language/numerals.ts'
import type {Progress} from '../locale/progress.ts'
import type {Edition, EditionLanguage} from './types.ts'

/** A fact about an edition. */
export type ImprintFact = {
  readonly name: ImprintName
  /** the interface word that names it; absent where it says itself what it is, as the place of a publisher does */
  readonly word?: string
  readonly text: string
}

/**
 * Where an edition's text comes from, in the order of a colophon; what is not known is left out.
 *
 * @param own the date is in its digits, publisher and place are its own where it has them; version, hash and
 *   identifiers stay as they are
 */
export function imprintFacts(edition: Edition, own: EditionLanguage): readonly ImprintFact[] {
  const {source, version, date, licence, isbn, identifier, sourceHash} = edition
  const {config, language} = own
  const publisher = config.publisher ?? edition.publisher
  const facts: readonly (readonly [name: ImprintName, text: string | undefined])[] = [
    ['publisher', publisher],
    ['place', config.place ?? edition.place],
    ['source', source === publisher ? undefined : source],
    ['version', version],
    ['date', date === undefined ? undefined : dateIn(date, language)],
    ['licence', licence],
    ['isbn', isbn],
    ['identifier', identifier],
    ['sourceHash', sourceHash],
    ['authenticText', config.authenticText],
  ]
  return facts.flatMap(([name, text]): readonly ImprintFact[] => {
    if (text === undefined) return []
    // A place alone is named as a publisher is; behind one it needs no name.
    const word = name === 'place' && publisher === undefined ? 'publisher' : words[name]
    return [word === undefined ? {name, text} : {name, word, text}]
  })
}

/** ISBN is a word of all languages. */
const words: Readonly<Partial<Record<ImprintName, string>>> = {
  publisher: 'publisher',
  source: 'source',
  version: 'version',
  date: 'date',
  licence: 'licence',
  isbn: 'ISBN',
  identifier: 'document',
  sourceHash: 'sourceHash',
}

/** An ISO 8601 date in the digits of a language; numerals without a zero cannot write one. */
function dateIn(date: string, {numbers: {digits}}: Language): string {
  return isPositional(digits) ? printDigits(date, digits) : date
}

/** How many units of a text are translated, as `9 / 18` in the digits of a language. */
export function doneOf({translated, units}: Progress, language: Language): string {
  return `${numeralIn(language, translated)} / ${numeralIn(language, units)}`
}
