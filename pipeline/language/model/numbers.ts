/** Unicode numeral systems by their CLDR ids; `hans` are Chinese numerals as words (一 二 十). */
export type NumeralSystem =
  | 'latn'
  | 'arab'
  | 'arabext'
  | 'deva'
  | 'beng'
  | 'thai'
  | 'khmr'
  | 'laoo'
  | 'mymr'
  | 'tibt'
  | 'fullwide'
  | 'hans'
  | 'hebr'
  | 'ethi'

/** A number read at the start of a text. */
export type Numeral = {
  readonly value: number
  /** UTF-16 units it takes */
  readonly length: number
  readonly system: NumeralSystem
}

/** A number found in a text, in digits or in words. */
export type NumberFound = {
  /**
   * canonical: Latin digits, no grouping, `.` before decimals and between the parts of a point number;
   * a time of day as `17:30`, or as the hour alone where it is full
   */
  readonly value: string
  /** what the same signs may mean too: `17.30` a time of day, `2.5 million` the 2.5 alone */
  readonly also?: readonly string[]
  /** true for digits that are part of a name: `GPLv3`, `3DES` */
  readonly inName?: true
  /** UTF-16 offsets in the text */
  readonly start: number
  /** behind the last character */
  readonly end: number
}

/** Sizes of the groups of digits: 1,234,567, or 12,34,567 as in India. */
export type Grouping = 'thousands' | 'indian'

/** How a language writes times of day in digits, beside `17:30`. */
export type Times = {
  /** signs between hours and minutes, `:` apart: `.` */
  readonly signs: readonly string[]
  /** words and signs behind the hours, lower case: `uhr`, `h`, `ч.`, `時` */
  readonly hours: readonly string[]
  /** words and signs behind the minutes: `min`, `мин.`, `分` */
  readonly minutes: readonly string[]
  /** words that count the hours from midnight, before or behind the time: `a.m.`, `上午` */
  readonly morning: readonly string[]
  /** words that count the hours from noon: `p.m.`, `下午` */
  readonly afternoon: readonly string[]
  /** words behind which the minutes are written first, as in Arabic `الساعة ٣٠/١٧` */
  readonly minutesFirst?: readonly string[]
}

/** How a language writes numbers in prose. */
export type Numbers = {
  /** digits that its editions print labels and page numbers in, unless the config says otherwise */
  readonly digits: NumeralSystem
  /** sign between a number and its decimals */
  readonly decimal: string
  /** characters that may group thousands, the preferred first, e.g. `[' ', '\u00A0', '\u202F']` */
  readonly group: readonly string[]
  /** sizes of the groups of digits */
  readonly grouping: Grouping
  /** numbers written out: word (lower case) → value; inflected forms may be listed; several words with spaces between */
  readonly words: Readonly<Record<string, number>>
  /**
   * words that only begin as number words do, or spell one by chance: Thai `สามารถ` beside `สาม`; words with
   * digits that count nothing, as Korean `제3자` (third party)
   */
  readonly notNumbers: readonly string[]
  /** endings that such words may bear beside those listed, for agglutinative languages: `нші` */
  readonly endings: readonly string[]
  /** words that join the parts of one number: `and`, `et`, `y` */
  readonly joiners: readonly string[]
  /** words and signs that multiply the digits before them: `тыс` 1000, `万` 10000; powers of ten */
  readonly scales: Readonly<Record<string, number>>
  /** phrases behind a number in digits that add a half: `et demi`, `y media`, `半` */
  readonly halves: readonly string[]
  /** times of day in digits */
  readonly times: Times
  /** counters behind a number: with them 1 may stand for an article (`1つの`, `1 cái`) */
  readonly counters: readonly string[]
  /** January to December: words or stems (`янв*`) of each, lower case; empty where nobody wrote them */
  readonly months: readonly (readonly string[])[]
  /** signs and words (lower case, `*` ends a stem) of each measure */
  readonly measures: Readonly<Partial<Record<UnitOfMeasure, readonly string[]>>>
}

/** What amounts are measured in, in the order of the tables. */
export const everyMeasure = [
  'percent',
  'dollar',
  'euro',
  'pound',
  'rouble',
  'tenge',
  'manat',
  'yuan',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'kilometre',
  'metre',
  'kilogram',
  'tonne',
  'hectare',
] as const
/** One of the things that amounts are measured in. */
export type UnitOfMeasure = (typeof everyMeasure)[number]
