import type {Numbers} from './model/numbers.ts'

/**
 * Number words of a language that counts in tens: units to nineteen, tens, and larger ones by name.
 *
 * @param units words for 0 to 19, separated by spaces
 * @param tens words for 20, 30 … 90
 */
export function countingWords(
  units: string,
  tens: string,
  larger: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const words: Record<string, number> = {...larger}
  for (const [value, word] of units.split(' ').entries()) words[word] = value
  for (const [index, word] of tens.split(' ').entries()) words[word] = (index + 2) * 10
  return words
}

/** Further forms of number words by their value: `{2: 'две двух двум'}`. */
export function inflected(
  forms: Readonly<Record<number, string>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, Number(value)]),
    ),
  )
}

/** Month names, January first, from one line: a space between months, `/` between forms of one. */
export function monthsOf(line: string): readonly (readonly string[])[] {
  return line.split(' ').map((forms) => forms.split('/'))
}

/** `20 zwanzig;21 einundzwanzig` as words with their values; `_` stands for a space within one. */
export function valued(line: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    line.split(';').flatMap((entry) => {
      const [value = '', ...words] = entry.trim().split(/\s+/u)
      return words.map((word) => [word.replaceAll('_', ' '), Number(value)])
    }),
  )
}

/**
 * Ordinals from first to forty-ninth where those from 21 up are two words.
 *
 * @param ones first to nineteenth, separated by spaces, `/` between the forms of one
 * @param tens twentieth, thirtieth, fortieth, likewise
 * @param before what stands before the ones from 21 up, 31 up, 41 up; `+` joins without a space
 */
export function ordinalWords(
  ones: string,
  tens: string,
  before = '',
): Readonly<Record<string, number>> {
  const words: Record<string, number> = {}
  const add = (form: string, value: number): void => {
    words[form.replaceAll('_', ' ')] ??= value
  }
  const units = ones.split(/\s+/u).map((forms) => forms.split('/'))
  for (const [index, forms] of units.entries()) for (const form of forms) add(form, index + 1)
  for (const [index, forms] of tens.split(/\s+/u).entries())
    for (const form of forms.split('/')) add(form, (index + 2) * 10)
  if (before === '') return words
  for (const [index, lead] of before.split(/\s+/u).entries())
    for (const [at, forms] of units.slice(0, 9).entries())
      for (const form of forms) {
        const joined = lead.endsWith('+') ? lead.slice(0, -1) + form : `${lead} ${form}`
        add(joined, (index + 2) * 10 + at + 1)
      }
  return words
}

/** `day tag*;week woche*` as the names of measures; `_` stands for a space within one. */
export function measured(line: string): Numbers['measures'] {
  return Object.fromEntries(
    line.split(';').map((entry) => {
      const [measure = '', ...names] = entry.trim().split(/\s+/u)
      return [measure, names.map((name) => name.replaceAll('_', ' '))]
    }),
  )
}
