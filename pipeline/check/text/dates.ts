import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import type {Month, ReadText} from './reading.ts'

type Names = {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: readonly (readonly [string, number])[]
}

const namesOf = new WeakMap<Language, Names>()

const none: readonly Month[] = []

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
  if (/^(?:Han|Jpan)/u.test(language.script)) return inNumerals(passage.prose())
  if (!language.typography.spacesBetweenWords) return inRuns(passage)
  const {exact, stems} = monthNames(language)
  const numbers = passage.numbers()
  return passage.words().flatMap(({lower, text, start, end}) => {
    // The Turkic languages tie the day to the month: `15-март`.
    const name = lower.includes('-') ? lower.replace(/^\p{Nd}+-/u, '') : lower
    if (!isBesideNumber({start: start + lower.length - name.length, end}, numbers)) return none
    const month = exact.get(name) ?? stems.find(([stem]) => name.startsWith(stem))?.[1]
    return month === undefined ? none : [{month, text, start, end}]
  })
}

/** Whether a number stands shortly before a word or straight behind it. */
const isBesideNumber = ({start, end}: Span, numbers: readonly Span[]): boolean =>
  numbers.some(
    (number) =>
      (number.end <= start + 1 && start - number.end < 8) ||
      (number.start >= end && number.start - end < 3),
  )

/** Names of months where words are not spaced, as in Thai. */
function inRuns(passage: ReadText): readonly Month[] {
  const prose = passage.prose()
  const numbers = passage.numbers()
  return passage.language.numbers.months.flatMap((names, index) =>
    names.flatMap((text) => {
      const start = prose.indexOf(text)
      const span = {start, end: start + text.length}
      return start >= 0 && isBesideNumber(span, numbers) ? [{month: index + 1, text, ...span}] : []
    }),
  )
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
