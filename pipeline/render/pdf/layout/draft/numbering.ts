import type {Label} from '../../../../document/model/types.ts'
import type {ListNumbering} from '../model/frame.ts'

/** How the list of a point counts, for readers who hear it: as its label in the source does. */
export function numberingOf(label: Label | undefined): ListNumbering {
  if (!label) return 'Disc'
  if (label.series === undefined) return 'None'
  const numberings = bySeries[label.series]
  return /\p{Lu}\P{L}*$/u.test(label.text) ? numberings.upper : numberings.lower
}

type Cases = {readonly lower: ListNumbering; readonly upper: ListNumbering}

const bySeries: Readonly<Record<NonNullable<Label['series']>, Cases>> = {
  decimal: {lower: 'Decimal', upper: 'Decimal'},
  letter: {lower: 'LowerAlpha', upper: 'UpperAlpha'},
  roman: {lower: 'LowerRoman', upper: 'UpperRoman'},
}
