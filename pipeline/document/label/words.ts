import {languages} from '../../language/index.ts'
import type {LabelSort, Language} from '../../language/model/types.ts'
import {alphabetsAfter} from './letters.ts'
import {readNumber, type NumberFound} from './number.ts'
import type {LabelFound, LabelReading} from './types.ts'

/** A form of label, taken apart at its number. */
type Form = {readonly sort: LabelSort; readonly before: string; readonly after: string}

/** All that languages say about labels, one language's words before the others'. */
export type LabelWords = {
  /** forms that begin with a word, by its first letter; longest first */
  readonly wordFirst: ReadonlyMap<string, readonly Form[]>
  /** forms that begin with the number */
  readonly numberFirst: readonly Form[]
  readonly ordinals: ReadonlyMap<string, number>
  readonly alphabets: readonly string[]
}

/** Letters and marks made comparable, one UTF-16 unit for one. */
const fold = (text: string): string =>
  Array.from(text.replaceAll(/[\u00A0\u202F\u3000]/gu, ' ').replaceAll(/[\u2010-\u2012]/gu, '-'))
    .map((letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .join('')

const known = new Map<string, LabelWords>()

/** The label words of all languages, those of one first. */
export function labelWordsOf(language: Language): LabelWords {
  const found = known.get(language.tag)
  if (found) return found
  const ordered = [language, ...languages.filter(({tag}) => tag !== language.tag)]
  const forms = ordered.flatMap(({labels}) =>
    labels.forms.flatMap(({sort, print, read}) =>
      [print, ...read]
        .flatMap((pattern) => [...new Set([pattern, pattern.normalize('NFD')])])
        .map((pattern) => formOf(sort, pattern)),
    ),
  )
  const wordFirst = new Map<string, Form[]>()
  for (const form of forms.filter(({before}) => before !== '')) {
    const first = form.before[0] ?? ''
    wordFirst.set(first, [...(wordFirst.get(first) ?? []), form])
  }
  for (const list of wordFirst.values()) list.sort((a, b) => b.before.length - a.before.length)
  const words: LabelWords = {
    wordFirst,
    numberFirst: forms.filter(({before, after}) => before === '' && after !== ''),
    ordinals: new Map(ordered.toReversed().flatMap(({labels}) => Object.entries(labels.ordinals))),
    alphabets: alphabetsAfter(ordered.map(({labels}) => labels.letters)),
  }
  known.set(language.tag, words)
  return words
}

function formOf(sort: LabelSort, pattern: string): Form {
  const [before = '', after = ''] = fold(pattern).split('{n}')
  return {sort, before, after}
}

/** What may stand between a label's word and the text proper. */
const closing = /^\s*(?:[.:：．。፤۔։]|[-–—](?=\s))/u

/** What a label that begins with its number can begin with: a numeral, or a roman one. */
const numeralFirst = /^(?:[\p{N}〇零一二三四五六七八九十百]|[IVXLCDMivxlcdm]{1,8}(?!\p{L}))/u

/** Read a label with a word: `Article 3.`, `3-бап`, `المادة ٣`, `第三条`. */
export function readWordLabel(text: string, words: LabelWords): LabelFound | undefined {
  const forms = words.wordFirst.get(fold(text.slice(0, 1))) ?? []
  const folded = forms.length > 0 ? fold(text.slice(0, 120)) : ''
  for (const form of forms) {
    if (!folded.startsWith(form.before)) continue
    const number = numberIn(text.slice(form.before.length, 120), words)
    const found = number && complete(text, form, number)
    if (found) return found
  }
  const number = numeralFirst.test(text)
    ? readNumber(text.slice(0, 120), words.alphabets)
    : undefined
  if (!number) return undefined
  for (const form of words.numberFirst) {
    const found = complete(text, form, number)
    if (found) return found
  }
  return undefined
}

function complete(
  text: string,
  {sort, before, after}: Form,
  number: NumberFound,
): LabelFound | undefined {
  let end = before.length + number.length
  if (fold(text.slice(end, end + after.length)) !== after) return undefined
  end += after.length
  const close = closing.exec(text.slice(end, end + 24))?.[0] ?? ''
  // A word that merely begins like the form's ending is another word.
  if (close === '' && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2)) && isSpaced(text, end))
    return undefined
  end += close.length
  const space = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
  return {
    text: text.slice(0, end),
    length: end + space,
    enclosure: 'word',
    sort,
    readings: readingsFor(sort, number.readings),
    closed: close !== '' || end + space >= text.length,
    unspaced: false,
  }
}

/** Chinese and its like put no space behind a label. */
const isSpaced = (text: string, end: number): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text[end - 1] ?? '',
  )

/** A number behind a label's word: written in figures or letters, or out as an ordinal. */
function numberIn(text: string, words: LabelWords): NumberFound | undefined {
  // Up to three words: بیست و یکم is the twenty-first.
  const found =
    /^[\p{L}\p{M}\u200C]+(?: [\p{L}\p{M}\u200C]+){0,2}/u.exec(text)?.[0].split(' ') ?? []
  for (let count = found.length; count > 0; count--) {
    const word = found.slice(0, count).join(' ')
    const value = words.ordinals.get(word.toLowerCase())
    if (value === undefined) continue
    const readings = [{series: 'decimal', value, path: [String(value)], suffix: ''}] as const
    return {length: word.length, readings}
  }
  return readNumber(text, words.alphabets)
}

/** Roman numerals of chapters and articles are their values: `CHAPTER II` is chapter 2. */
function readingsFor(sort: LabelSort, readings: readonly LabelReading[]): readonly LabelReading[] {
  const roman = readings.find(({series}) => series === 'roman')
  const isLone = readings.some(
    ({series, path}) => series === 'letter' && /^[clmdCLMD]$/u.test(path[0] ?? ''),
  )
  if (!roman || isLone || sort === 'point') return readings
  return [{series: 'decimal', value: roman.value, path: [String(roman.value)], suffix: ''}]
}
