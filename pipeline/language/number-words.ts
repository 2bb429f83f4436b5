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
