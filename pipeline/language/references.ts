import {readNumeral, withLatinDigits} from './numerals.ts'
import type {Language, LabelSort} from './model/types.ts'

/** A reference in prose to a numbered provision: "point 8.2", "8.2-тармақта", "المادة ٨". */
export type Reference = {
  readonly sort: LabelSort
  /** normalised: Latin digits, parts joined by dots, letters lower case */
  readonly number: string
  /** the number alone, as UTF-16 offsets */
  readonly start: number
  readonly end: number
}

type Pattern = {
  readonly sort: LabelSort
  /** says soon that there is nothing; the other one says where */
  readonly quick: RegExp
  readonly expression: RegExp
}

const patterns = new Map<Language, readonly Pattern[]>()

// Digits of any script with dotted, hyphenated or lettered parts; Chinese numerals.
const number = String.raw`(?<n>\p{Nd}+(?:[.\-\u2011]\p{Nd}+)*(?:\.?\p{L}(?!\p{L}))?|[〇零一二三四五六七八九十百]+)`

function patternsOf(language: Language): readonly Pattern[] {
  const known = patterns.get(language)
  if (known) return known
  const made = language.labels.forms.flatMap(({sort, refer}) =>
    refer.map((source) => {
      const pattern = source.replaceAll('{n}', number)
      return {sort, quick: new RegExp(pattern, 'iu'), expression: new RegExp(pattern, 'giud')}
    }),
  )
  patterns.set(language, made)
  return made
}

/**
 * The references to numbered provisions in a text, in order, each number once.
 *
 * @param text prose in `language`, composed (NFC)
 */
export function referencesIn(text: string, language: Language): readonly Reference[] {
  if (!/[\p{Nd}一二三四五六七八九十百]/u.test(text)) return []
  const found = new Map<number, Reference>()
  for (const {sort, quick, expression} of patternsOf(language)) {
    if (!quick.test(text)) continue
    for (const match of text.matchAll(expression)) {
      const [start, end] = match.indices?.groups?.['n'] ?? [0, 0]
      const before = found.get(start)
      if (end > start && (!before || before.end < end))
        found.set(start, {sort, number: normalised(text.slice(start, end)), start, end})
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

function normalised(text: string): string {
  if (!/\p{Nd}/u.test(text)) {
    const numeral = readNumeral(text)
    if (numeral) return String(numeral.value)
  }
  return withLatinDigits(text).toLowerCase().replaceAll('\u2011', '-')
}
