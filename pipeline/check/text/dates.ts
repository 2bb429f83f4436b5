import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import type {ReadText} from './read-text.ts'

/** A month named in a text. */
export type Month = Span & {
  /** 1 to 12 */
  readonly month: number
  /** as it stands in the text */
  readonly text: string
}

type Names = {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: readonly (readonly [string, number])[]
}

const namesOf = new WeakMap<Language, Names>()

function monthNames(language: Language): Names {
  const known = namesOf.get(language)
  if (known) return known
  const exact = new Map<string, number>()
  const stems: (readonly [string, number])[] = []
  for (const [index, forms] of language.numbers.months.entries())
    for (const form of forms)
      if (form.endsWith('*')) stems.push([form.slice(0, -1), index + 1])
      else exact.set(form, index + 1)
  const names = {exact, stems}
  namesOf.set(language, names)
  return names
}

/**
 * Months of dates: words that name a month with a number close by, so that `may` and `ай` in prose are
 * not taken for one.
 */
export function monthsIn(passage: ReadText): readonly Month[] {
  const {language} = passage
  if (language.numbers.months.length === 0 || passage.numbers().length === 0) return []
  if (!language.typography.spacesBetweenWords) return inNumerals(passage.prose())
  const {exact, stems} = monthNames(language)
  const numbers = passage.numbers()
  return passage.words().flatMap(({lower, text, start, end}) => {
    const month = exact.get(lower) ?? stems.find(([stem]) => lower.startsWith(stem))?.[1]
    if (month === undefined) return []
    const near = numbers.some((number) => number.end <= start + 1 && start - number.end < 8)
    const before = numbers.some((number) => number.start >= end && number.start - end < 3)
    return near || before ? [{month, text, start, end}] : []
  })
}

/** `2018年9月28日`. */
function inNumerals(prose: string): readonly Month[] {
  return Array.from(prose.matchAll(/(?<month>\d{1,2})\s?月/gu), ({0: text, index, groups}) => ({
    month: Number(groups?.['month']),
    text,
    start: index,
    end: index + text.length,
  }))
}
