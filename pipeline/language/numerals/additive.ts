/** The signs that a numeral is put together from and what each is worth, the largest first. */
export type NumeralSigns = readonly (readonly [letters: string, value: number])[]

/** A numeral that is the sum of its signs, each taken as often as it fits: 12 in roman signs is `xii`; empty for 0. */
export function printAdditive(signs: NumeralSigns, value: number): string {
  let rest = value
  let text = ''
  for (const [letters, worth] of signs)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
}

/** The sum of the signs at the beginning of a text, in the order of `signs`; whether it is their usual spelling is not asked. */
export function readAdditive(signs: NumeralSigns, text: string): number {
  let value = 0
  let at = 0
  for (const [letters, worth] of signs)
    while (text.startsWith(letters, at)) {
      value += worth
      at += letters.length
    }
  return value
}
