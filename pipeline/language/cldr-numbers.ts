import {formats} from './cldr/formats.ts'
import {exemplars} from './cldr/exemplars.ts'
import {measureNames} from './cldr/measures.ts'
import {months} from './cldr/months.ts'
import {ordinals} from './cldr/ordinals.ts'
import {scales} from './cldr/scales.ts'
import {spelled} from './cldr/spelled.ts'
import {itemAt} from '../finding/assert.ts'
import {numeralSystems} from './numerals.ts'
import type {Grouping, UnitOfMeasure, Numbers, NumeralSystem} from './model/numbers.ts'

/** The line of a table for a tag, or for its base language. */
function lineOf(table: Readonly<Record<string, string>>, tag: string): string | undefined {
  return table[tag] ?? table[tag.split('-').slice(0, -1).join('-')]
}

/** What CLDR says of how a language writes numbers in digits. */
type NumberFormat = Pick<Numbers, 'digits' | 'decimal' | 'group' | 'grouping'>

/** Signs of CLDR and the spaces that typists and printers put between groups everywhere. */
const spaces = [' ', '\u00A0', '\u202F', '\u2009']

/** The number format of a language by CLDR; root's where it has none. */
export function cldrFormat(tag: string): NumberFormat {
  const line = lineOf(formats, tag)
  if (line === undefined)
    return {digits: 'latn', decimal: '.', group: [',', ...spaces], grouping: 'thousands'}
  const parts = line.split('|')
  const sign = itemAt(parts, 2)
  return {
    digits: systemOf(itemAt(parts, 0)),
    decimal: itemAt(parts, 1),
    group: spaces.includes(sign)
      ? [sign, ...spaces.filter((space) => space !== sign)]
      : [...(sign === '’' || sign === "'" ? ['’', "'"] : [sign]), ...spaces],
    grouping: groupingOf(itemAt(parts, 3)),
  }
}

const systemOf = (name: string): NumeralSystem =>
  // Numerals that Stele cannot print are printed in Latin digits.
  numeralSystems.find((system) => system === name) ?? 'latn'

const groupingOf = (name: string): Grouping => (name === 'indian' ? 'indian' : 'thousands')

/** `2 två andra;3 tre` as value and words. */
const entriesOf = (line: string | undefined): readonly (readonly [string, readonly string[]])[] =>
  (line === undefined ? [] : line.split(';')).map((entry) => {
    const [value = '', ...forms] = entry.split(' ')
    return [value, forms]
  })

function wordsOf(line: string | undefined): Readonly<Record<string, number>> {
  const words: Record<string, number> = {}
  // A form of two values (`zweite` is not, `eine` is) has the first.
  for (const [value, forms] of entriesOf(line))
    for (const form of forms) words[form.replaceAll('_', ' ')] ??= Number(value)
  return words
}

/** Number words of a language by CLDR with their values; none where it has no rules for them. */
export const cldrWords = (tag: string): Readonly<Record<string, number>> =>
  wordsOf(lineOf(spelled, tag))

/** Words behind digits that multiply them, by CLDR: `Mio` is 1000000. */
export function cldrScales(tag: string): Readonly<Record<string, number>> {
  const words: Record<string, number> = {}
  for (const [value, forms] of entriesOf(lineOf(scales, tag)))
    for (const form of forms) words[form] ??= Number(value)
  return words
}

/** The forms of each month of a language by CLDR, January first; empty where it has none. */
export function cldrMonths(tag: string): readonly (readonly string[])[] {
  const line = lineOf(months, tag)
  return line === undefined ? [] : line.split(' ').map((forms) => forms.split('/'))
}

/** Names of measures in a language by CLDR. */
export const cldrMeasures = (
  tag: string,
): Readonly<Partial<Record<UnitOfMeasure, readonly string[]>>> =>
  Object.fromEntries(entriesOf(lineOf(measureNames, tag)))

/** Ordinal words of a language by CLDR, first to fortieth; none where it has no rules for them. */
export const cldrOrdinals = (tag: string): Readonly<Record<string, number>> =>
  wordsOf(lineOf(ordinals, tag))

/** The letters of a language's alphabet as the body of a character class; undefined where not known. */
export const cldrLetters = (tag: string): string | undefined => lineOf(exemplars, tag)
