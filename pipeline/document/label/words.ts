import type {LabelSort} from '../../language/model/types.ts'
import {fold, type LabelPattern} from './folded-words.ts'
import {insertedBehind} from './inserted-behind.ts'
import type {LabelWords} from './label-words.ts'
import {greekNumber, ordinal} from './ordinal.ts'
import {goesOnAsProse, isDoubtful, isWord} from './prose.ts'
import {asInsertion, isClosedByText} from './national-forms.ts'
import {readNumber, type LabelNumber} from './number.ts'
import {withRangeWord} from './range.ts'
import type {LabelFound, LabelReading} from './types.ts'

/** What may stand between a label's word and the text proper. */
const closing =
  /^(?:\.\s?[-–—]{1,2}(?=\s|$|\p{Lu})|\s*(?:[.:：．。፤۔։]|[-–—](?=\s|$))|—(?=\p{Lu}))/u
const closingInHeading =
  /^(?:\.\s?[-–—]{1,2}(?=\s|$|\p{Lu})|\s*(?:[.:：．。፤۔։,،，]|[-–—](?=\s|$))|—(?=\p{Lu}))/u

/** The letter of an annex before its word: `B-қосымша`, `B. melléklet`; with a joint that of any provision: `A-бөлік`. */
const letterFirst = /^\p{Lu}(?![\p{L}\p{M}'’])/u

/** What a label that begins with its number can begin with: a numeral, or a roman one. */
const numeralFirst = /^(?:[\p{N}〇零一二三四五六七八九十百]|[IVXLCDMivxlcdm]{1,8}(?!\p{L}))/u

/** Between a word and the number behind it: `Article 3`, `Глава № 3`, `Art. No. 3`, `المادة:٣`. */
const joint =
  /^(?:[\s.:：፡]{1,3}(?:no|nr|n)(?:[.°º]{1,2}\s?|\s)(?=[\p{Nd}IVXLCD])|[\s.:：፡]{0,3}(?:[№#]\s?)?)/iu
/** Between a number and the word behind it: `3-бап`, `1 modda`, `1. nodaļa`, `II. часть`. */
const jointBehind = /^[.º°]?[\s\u2010-\u2013-]{0,2}/u

/** How much of a text a label may take. */
const longest = 120

/** The start of a text, as it is read for a label. */
type Head = {readonly text: string; readonly folded: string; readonly inHeading: boolean}

/**
 * Read a label with a word: `Article 3.`, `3-бап`, `المادة ٣`, `第三条`, `Part four`, `Articles 2–4`.
 *
 * @param inHeading whether a comma may close the label too: `CHAPTER I, PURPOSES`
 */
export function readWordLabel(
  whole: string,
  words: LabelWords,
  inHeading: boolean,
): LabelFound | undefined {
  const text = whole.slice(0, longest)
  const head: Head = {text, folded: fold(text), inHeading}
  const found =
    readWordFirst(head, words) ??
    readNumberFirst(head, words) ??
    (inHeading || mayBeHeading(whole) ? readOrdinalFirst(head, words, whole.length) : undefined)
  return found && {...found, closed: found.closed || found.length >= whole.length}
}

function readWordFirst(head: Head, words: LabelWords): LabelFound | undefined {
  const {text, folded} = head
  for (const form of words.wordFirst(folded)) {
    if (!folded.startsWith(form.before)) continue
    for (const {end, isPlural} of wordEnds(folded, form.before)) {
      const start = end + (joint.exec(text.slice(end))?.[0].length ?? 0) // nothing parts them
      // A form with a part behind the number too, `제A부`, is not part of a word.
      if (start === end && form.after === '' && isGlued(text, end)) continue
      const number = numberIn(text.slice(start), words.alphabets, form.ordinals())
      const found = number && complete(head, start, {form, number, isPlural})
      if (found) return found
    }
  }
  return undefined
}

/** Where a form's word ends: as listed, or with the ending of a plural. */
function wordEnds(
  folded: string,
  word: string,
): readonly {readonly end: number; readonly isPlural: boolean}[] {
  const ends = [{end: word.length, isPlural: false}]
  const ending = /^\p{L}{1,3}(?=\s)/u.exec(folded.slice(word.length))?.[0]
  return ending === undefined ? ends : [...ends, {end: word.length + ending.length, isPlural: true}]
}

/** Whether letters go on where a word should end, as in `Sectional`; a digit may follow at once. */
const isGlued = (text: string, end: number): boolean =>
  isSpaced(text, end) &&
  /[\p{L}\p{M}]/u.test(text.charAt(end - 1)) &&
  !/^(?:\p{Nd}|[IVX]+(?!\p{Script=Latin}))/u.test(text.slice(end))

function readNumberFirst(head: Head, words: LabelWords): LabelFound | undefined {
  const code = codeNumber(head.text, words.alphabets)
  const isNumeral = code !== undefined || numeralFirst.test(head.text)
  if (!isNumeral && !letterFirst.test(head.text)) return undefined
  const number = code ?? readNumber(head.text, words.alphabets)
  if (!number) return undefined
  const isJoined = /^\p{Lu}(?:[-\u2011]|\.\s)\p{L}/u.test(head.text)
  const isSure = isNumeral || isJoined
  const forms = words.numberFirst(head.folded)
  const found = withWordBehind(
    head,
    number,
    isSure ? forms : forms.filter(({sort}) => sort === 'annex'),
  )
  if (found || isSure || !head.inHeading) return found
  // `A osa`: a letter is the number of any provision where the heading is nothing else.
  const whole = withWordBehind(head, number, forms)
  return whole && whole.length >= head.text.length ? whole : undefined
}

/** Whether a text outside a heading is so short that it may be nothing but an ordinal and a label's word: `BİRİNCİ BÖLÜM`. */
const mayBeHeading = (whole: string): boolean =>
  whole.length < 48 && /^\p{Lu}[\p{L}\p{M}\u200C’'-]*(?: [\p{L}\p{M}\u200C’'-]+){1,4}$/u.test(whole)

/** `Birinchi bo‘lim`, `Первый раздел`: an ordinal in words before the word; outside a heading nothing may stand behind it. */
function readOrdinalFirst(head: Head, words: LabelWords, whole: number): LabelFound | undefined {
  const start = /^the\s/u.exec(head.folded)?.[0].length ?? 0 // `THE FIRST SCHEDULE`; most have no article
  for (const {length, phrase} of phrasesAt(head.folded.slice(start))) {
    const others = words.wordFirst(head.folded.slice(start + length).trimStart())
    const turned = others.flatMap((form) =>
      form.after === '' ? [{...form, before: '', after: form.before}] : [],
    )
    for (const form of [...words.numberFirst(head.folded), ...turned]) {
      // Few texts have the word; only a language whose word they have is asked for its ordinals.
      if (!head.folded.includes(form.after)) continue
      const value = form.ordinals().get(phrase)
      const number = value === undefined ? undefined : ordinal(length, value)
      const found = number && complete(head, start, {form, number, isPlural: false})
      if (found && (head.inHeading || (found.length >= whole && form.sort !== 'point')))
        return found
    }
  }
  return undefined
}

function withWordBehind(
  head: Head,
  number: LabelNumber,
  forms: readonly LabelPattern[],
): LabelFound | undefined {
  for (const form of forms) {
    if (!head.folded.includes(form.after)) continue
    const found = complete(head, 0, {form, number, isPlural: false})
    if (found) return found
  }
  return undefined
}

/** A form, and the number that was found for it. */
type Candidate = {
  readonly form: LabelPattern
  readonly number: LabelNumber
  /** the word is a plural, which leads a range alone */
  readonly isPlural: boolean
}

function complete(
  {text, inHeading, folded}: Head,
  start: number,
  {
    form: {sort, word, after, oneLetterWords, isPlural: isPluralForm},
    number: first,
    isPlural,
  }: Candidate,
): LabelFound | undefined {
  const written = withRangeWord(text.slice(start), asInsertion(text.slice(start), first, sort))
  const isRange = written.readings.some(({until}) => until !== undefined)
  const wordEnd = endOfWord(folded, start + written.length, {after, isRange})
  if (wordEnd === undefined || ((isPlural || isPluralForm) && !isRange)) return undefined
  // The number of `第二条の二` goes on behind the word.
  const inserted =
    after === '' || isRange ? undefined : insertedBehind(text.slice(wordEnd), written)
  const number = inserted ? inserted.number : written
  const end = inserted ? wordEnd + inserted.length : wordEnd
  const numeralEnd = inserted ? end : start + written.length
  const pattern = inHeading ? closingInHeading : closing
  const close = pattern.exec(text.slice(end, end + 24))?.[0] ?? '' // the text may follow at once
  // `Regulation 2016/679` names another act.
  if (/^\/\p{Nd}/u.test(text.slice(numeralEnd))) return undefined
  // A word that merely begins like the form's ending is another word.
  if (close === '' && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2)) && isSpaced(text, end))
    return undefined
  if (close === '' && isProse(text.slice(start, numeralEnd), text.slice(end))) return undefined
  const numeral = text.slice(start, numeralEnd)
  const behind = {
    before: text.slice(0, start),
    numeral,
    close,
    rest: text.slice(end + close.length),
  }
  if (after === '' && isWord(behind, first)) return undefined
  const length = end + close.length
  return {
    text: text.slice(0, length),
    before: text.slice(0, start),
    numeral,
    after: text.slice(numeralEnd, length),
    close,
    length: length + (/^\s*/u.exec(text.slice(length))?.[0].length ?? 0), // it always matches
    enclosure: 'word',
    sort,
    word,
    readings: readingsFor(sort, number.readings),
    // The sign of an ordinal ends a number as a stop does: `Art. 3º`. No prose has a space behind `第三条`.
    closed:
      close !== '' ||
      /^[º°ª]/u.test(text.slice(numeralEnd, length)) ||
      /^\p{Script=Han}\s/u.test(text.slice(length - 1, length + 1)) ||
      isClosedByText(text, {wordEnd, length}),
    unspaced: false,
    ...(after === '' && (isDoubtful(behind, oneLetterWords) || (inHeading && goesOnAsProse(behind)))
      ? {isDoubtful: true}
      : {}),
  }
}

/** `Part one of the work`, `Section a new aim`: a small letter goes on behind a number in words or a small letter. */
const isProse = (numeral: string, rest: string): boolean =>
  /^(?:\p{Ll}|\p{L}{3,}$)/u.test(numeral) && /^\s+\p{Ll}/u.test(rest)

/** Where the word behind a number ends; undefined where it is not there. */
function endOfWord(
  folded: string,
  from: number,
  {after, isRange}: {readonly after: string; readonly isRange: boolean},
): number | undefined {
  if (after === '') return from
  const gap = jointBehind.exec(folded.slice(from))?.[0].length ?? 0 // nothing parts them
  const start = [from, from + gap].find((at) => folded.startsWith(after, at))
  if (start === undefined) return undefined
  const plural = isRange ? /^\p{L}{1,4}(?!\p{L})/u.exec(folded.slice(start + after.length)) : null
  return start + after.length + (plural?.[0].length ?? 0) // a singular
}

/** Chinese and its like put no space behind a label. */
const isSpaced = (text: string, end: number): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text.charAt(end - 1),
  )

/** A number behind a label's word: written in figures or letters, or out as an ordinal. */
function numberIn(
  text: string,
  alphabets: readonly string[],
  ordinals: ReadonlyMap<string, number>,
): LabelNumber | undefined {
  for (const {length, phrase} of phrasesAt(fold(text))) {
    const value = ordinals.get(phrase)
    if (value !== undefined) return ordinal(length, value)
  }
  return greekNumber(text) ?? codeNumber(text, alphabets) ?? readNumber(text, alphabets)
}

/** `L. 3`, `R. 12-1`, `L43-1`: the letter says which part of a French code an article stands in. */
function codeNumber(text: string, alphabets: readonly string[]): LabelNumber | undefined {
  const letter = /^(?:(?<letter>[LRDA])(?:\.\s?|\s)\*?|(?<glued>[LRD])\*?)(?=\p{Nd})/u.exec(text)
  const number = letter && readNumber(text.slice(letter[0].length), alphabets)
  const name = letter?.groups?.['letter'] ?? letter?.groups?.['glued'] // one of the two matched
  return number && name !== undefined
    ? {
        length: letter[0].length + number.length,
        readings: number.readings.map((one) => ({
          ...one,
          path: one.path.map((part, at) => (at === 0 ? name + part : part)),
        })),
      }
    : undefined
}

type Phrase = {readonly length: number; readonly phrase: string}

/** The first four, three, two words and the first word of a folded text: بیست و یکم is the twenty-first. */
function phrasesAt(folded: string): readonly Phrase[] {
  const run = /^[\p{L}\p{M}\u200C'-]+(?: [\p{L}\p{M}\u200C'-]+){0,3}/u.exec(folded)?.[0].split(' ')
  if (!run) return []
  return run.map((_, at) => {
    const phrase = run.slice(0, run.length - at).join(' ')
    return {length: phrase.length, phrase}
  })
}

/** Roman numerals of chapters and articles are their values: `CHAPTER II` is chapter 2, `IV bis` 4bis. */
function readingsFor(sort: LabelSort, readings: readonly LabelReading[]): readonly LabelReading[] {
  const roman = readings.find(({series, path}) => series === 'roman' && path.length === 1)
  const isLone = roman !== undefined && /^[clmdCLMD]$/u.test(roman.path.join(''))
  if (!roman || isLone || sort === 'point') return readings
  const {value, suffix, until} = roman
  return [
    {
      ...roman,
      series: 'decimal',
      path: [until === undefined ? `${value}${suffix}` : `${value}to${until}`],
    },
  ]
}
