import {numberOf} from '../document/model/brand.ts'
import {readNumeral} from '../language/numerals.ts'
import type {Candidate} from './types.ts'

/** A label found in words that Stele does not know. */
type LearnedLabel = {
  readonly index: number
  /** absent where only its place tells the number */
  readonly value?: number
  /** what the label leaves of the text */
  readonly rest: string
}

/** This many labels alike make a series; a label alone has no more words than this. */
const fewest = 3
const mostWords = 7
/** A paragraph that is a label stands below all headings. */
const lowest = 7

/**
 * Read labels in languages that Stele does not know, where the English has numbered headings. Headings
 * whose numerals rise are labels (`Madde 1`, `Kifungu cha 2`, `第三條`); so are headings without numerals
 * where there are as many as the English has (`مادهٔ اول`), each in its place. What stands below such a
 * heading is numbered within it.
 *
 * @returns the passages of the translation with the numbers so found
 */
export function withLearnedLabels(
  passages: readonly Candidate[],
  english: readonly Candidate[],
): readonly Candidate[] {
  const wanted = english.filter(({kind, number}) => kind === 'heading' && number !== undefined)
  if (wanted.length < fewest) return passages
  const areBare = wanted.filter(({text}) => text === '').length > wanted.length / 2
  const labelled = [...passages]
  for (const found of numeralSeries(passages, areBare)) label(labelled, found)
  for (const found of misprinted(labelled)) label(labelled, found)
  for (const found of wordsBehindNumbers(labelled, wanted)) labelled[found.index] = found.candidate
  if (areBare) {
    for (const found of inEqualPlaces(labelled, english)) label(labelled, found)
    // Where all numbers were read, what is left are headings in words.
    if (headingsOf(labelled).filter(hasNumber).length < wanted.length)
      for (const found of alikeInWords(labelled)) label(labelled, found)
  }
  return numberedWithin(labelled)
}

function label(labelled: Candidate[], {index, value, rest}: LearnedLabel): void {
  const passage = labelled[index]
  if (!passage) return
  labelled[index] = {
    ...passage,
    kind: 'heading',
    depth: 0,
    level: passage.level ?? lowest,
    ...(value === undefined ? {} : {number: numberOf(String(value))}),
    label: rest === '' ? passage.text : passage.text.slice(0, -rest.length).trim(),
    learned: true,
    text: rest,
  }
}

const isHeading = ({kind}: Candidate): boolean => kind === 'heading' || kind === 'title'

/** Unlabelled headings of one level, or short paragraphs, whose numerals rise. */
function numeralSeries(passages: readonly Candidate[], areBare: boolean): readonly LearnedLabel[] {
  const groups = new Map<string, LearnedLabel[]>()
  for (const [index, passage] of passages.entries()) {
    if (passage.number !== undefined || passage.learned) continue
    if (!isHeading(passage) && passage.kind !== 'paragraph') continue
    const numeral = numeralIn(passage.text, isHeading(passage))
    if (!numeral) continue
    const rest = isShort(passage.text) && areBare ? '' : numeral.rest
    if (!isHeading(passage) && (rest !== '' || numeral.words > 4)) continue
    // A title has no level.
    const group = isHeading(passage) ? `level ${passage.level ?? 0}` : 'paragraph'
    // None so far.
    groups.set(group, [...(groups.get(group) ?? []), {index, value: numeral.value, rest}])
  }
  return [...groups.values()].flatMap((found) => {
    const series = rising(found)
    return series.length >= fewest && series.length >= found.length * 0.6
      ? withoutCommonWord(series)
      : []
  })
}

/** Members of a list whose value is one more than the one before, or one less than the next. */
function rising(found: readonly LearnedLabel[]): readonly LearnedLabel[] {
  return found.filter(({value = 0}, at) => {
    const before = found[at - 1]?.value
    const after = found[at + 1]?.value
    return before === value - 1 || after === value + 1
  })
}

/** In `1‐nji madda`, `2‐nji madda` … both words are the label's. */
function withoutCommonWord(series: readonly LearnedLabel[]): readonly LearnedLabel[] {
  const words = new Set(
    series.map(({rest}) => /^\p{L}+(?=[\p{P}\s]*$)/u.exec(rest)?.[0].toLowerCase()),
  )
  const [word] = words
  if (words.size !== 1 || word === undefined) return series
  return series.map((one) => ({...one, rest: ''}))
}

const hasNumber = ({passage}: {readonly passage: Candidate}): boolean =>
  passage.number !== undefined || passage.learned === true

/**
 * Numbered headings of one level that go on with the same word: `1. nodaļa – …`, `1 skyrius – …`. Where the
 * English has a word in its labels, that word is the label's.
 */
function wordsBehindNumbers(
  passages: readonly Candidate[],
  wanted: readonly Candidate[],
): readonly {readonly index: number; readonly candidate: Candidate}[] {
  if (!wanted.some(({label = ''}) => /\p{L}{3}/u.test(label))) return [] // a number alone has no word
  const groups = new Map<string, {index: number; passage: Candidate; lead: string}[]>()
  for (const {passage, index} of headingsOf(passages)) {
    const lead = /^(?<word>\p{L}[\p{L}\p{M}'‘’ʻʼ]+)(?:\s*[.:,–—-]\s*|\s*$)/u.exec(passage.text)
    if (passage.number === undefined || passage.learned || !lead) continue
    const group = `${passage.level} ${lead.groups?.['word']?.toLowerCase()}`
    groups.set(group, [...(groups.get(group) ?? []), {index, passage, lead: lead[0]}]) // none so far
  }
  return [...groups.values()]
    .filter((group) => group.length >= fewest)
    .flatMap((group) =>
      group.map(({index, passage, lead}) => ({
        index,
        candidate: {
          ...passage,
          label: `${passage.label ?? ''} ${lead}`.trim(), // a number that was learned has none
          text: passage.text.slice(lead.length),
        },
      })),
    )
}

/** Short headings whose number fits between those of their neighbours: `弟23条` between 22 and 24. */
function misprinted(passages: readonly Candidate[]): readonly LearnedLabel[] {
  const headings = headingsOf(passages)
  return headings.flatMap(({passage, index}, at) => {
    const [before, after] = [headings[at - 1], headings[at + 1]]
    const value = Number(before?.passage.number) + 1
    const fits = Number(after?.passage.number) === value + 1
    const isAlike = passage.level === before?.passage.level && isShort(passage.text)
    return passage.number === undefined && !passage.learned && fits && isAlike
      ? [{index, value, rest: ''}]
      : []
  })
}

/** Headings in the place of bare labels, where both documents have equally many headings. */
function inEqualPlaces(
  passages: readonly Candidate[],
  english: readonly Candidate[],
): readonly LearnedLabel[] {
  const wanted = headingsOf(english)
  const given = headingsOf(passages)
  const pairs = given.map(({passage, index}, at) => ({passage, index, own: wanted[at]?.passage}))
  const disagree = pairs.some(
    ({passage: {number}, own}) => number !== undefined && number !== own?.number,
  )
  if (wanted.length !== given.length || disagree) return []
  return pairs.flatMap(({passage, index, own}) => {
    const value = Number(own?.number)
    const isLabel = own?.text === '' && passage.number === undefined && isShort(passage.text)
    return isLabel && Number.isInteger(value) ? [{index, value, rest: ''}] : []
  })
}

/** Short headings that nearly all begin or end alike: labels, if nobody knows of which number. */
function alikeInWords(passages: readonly Candidate[]): readonly LearnedLabel[] {
  const open = headingsOf(passages).filter(
    ({passage}) => passage.number === undefined && isShort(passage.text),
  )
  const alike = [startOf, endOf].map((partOf) => {
    const groups = new Map<string, LearnedLabel[]>()
    for (const {passage, index} of open) {
      const part = partOf(passage)
      // None so far.
      groups.set(part, [...(groups.get(part) ?? []), {index, rest: ''}])
    }
    // No open headings, no group.
    return [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  })
  const [most = []] = alike.toSorted((a, b) => b.length - a.length)
  return most.length >= fewest && most.length >= open.length * 0.6 ? most : []
}

/** The start of the first word, which spelling and cases leave alone. */
const startOf = ({text, level}: Candidate): string =>
  // A title has no level.
  `${level ?? 0} ${Array.from(text.toLowerCase()).slice(0, 4).join('')}`

const endOf = ({text, level}: Candidate): string =>
  // A title has no level, a mark alone no word.
  `${level ?? 0} ${wordsOf(text.toLowerCase()).at(-1) ?? ''}`

const headingsOf = (
  passages: readonly Candidate[],
): readonly {readonly passage: Candidate; readonly index: number}[] =>
  passages.flatMap((passage, index) => (passage.kind === 'heading' ? [{passage, index}] : []))

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s\u00A0፡]+/u).filter((word) => word !== '')

const isShort = (text: string): boolean => wordsOf(text).length <= mostWords

/** The first numeral of a text, alone or with letters at one side: `1.`, `(1)`, `1‐nji`, `第一條`, `፲፪፤`. */
function numeralIn(
  text: string,
  isHeading: boolean,
): {readonly value: number; readonly rest: string; readonly words: number} | undefined {
  const bare = text.replaceAll(/^[*_]+|[*_]+$/gu, '')
  const words = wordsOf(bare)
  for (const [at, word] of words.entries()) {
    if (!isHeading && at > 2) return undefined
    // It always matches.
    const lead = /^[\p{Ps}\p{Pd}\p{Po}第제№]*/u.exec(word)?.[0] ?? ''
    const numeral = readNumeral(word.slice(lead.length))
    if (!numeral || numeral.value === 0) continue
    const after = word.slice(lead.length + numeral.length)
    if (!/^[\p{P}\p{M}\u200C]*\p{L}*[\p{P}\p{M}]*$/u.test(after)) continue
    const rest = restOf(bare, at + 1)
    return {value: numeral.value, rest, words: words.length}
  }
  return undefined
}

/** A text without its first words and the marks behind them. */
function restOf(text: string, words: number): string {
  const head = new RegExp(String.raw`^(?:[\s\u00A0፡]*[^\s\u00A0፡]+){${words}}[\s\u00A0፡]*`, 'u')
  return text.replace(head, '').replace(/^[\p{P}\s]+/u, '')
}

/** Passages below a learned label, and the points among them, numbered within it. */
function numberedWithin(passages: readonly Candidate[]): readonly Candidate[] {
  let learned: Candidate | undefined
  return passages.map((passage) => {
    const {level} = passage
    if (level !== undefined) {
      if (passage.learned) learned = passage
      else if (learned && level <= (learned.level ?? lowest)) learned = undefined
      return passage
    }
    if (learned?.number === undefined || passage.kind === 'note') return passage
    const inside = (number: string): Candidate['number'] =>
      // A learned label has a number, as was asked above.
      numberOf(`${learned?.number ?? ''}.${number}`)
    return {
      ...passage,
      within:
        passage.within === undefined ? learned.number : (inside(passage.within) ?? learned.number),
      ...(passage.number === undefined ? {} : {number: inside(passage.number) ?? passage.number}),
    }
  })
}
