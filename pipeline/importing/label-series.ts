import {numberOf} from '../document/brand.ts'
import {readNumeral} from '../language/numerals.ts'
import type {Passage} from './types.ts'

/** A passage that may be or begin with a label in words that Stele does not know. */
type Candidate = {
  readonly index: number
  readonly word: string
  readonly value?: number
  /** what the label leaves of the text */
  readonly rest: string
}

/** So many labels alike make a series; so few words are a label alone. */
const fewest = 3
const mostWords = 5

/**
 * Read labels in languages that Stele does not know: `Madde 1`, `Madde 2` … are a series, since the
 * word is the same and the numerals rise; so are `مادهٔ اول`, `مادهٔ دوم` … by their order. What stands below
 * such a heading is numbered within it.
 *
 * @param bareLabels how many headings of the English are labels alone; without such no heading of the
 *   translation is taken for an ordinal in words
 * @returns the passages with the numbers so found
 */
export function withLearnedLabels(
  passages: readonly Passage[],
  bareLabels: number,
): readonly Passage[] {
  const labelled = [...passages]
  for (const series of seriesIn(passages, bareLabels))
    for (const candidate of withoutCommonWord(series)) label(labelled, candidate)
  for (const candidate of misprinted(labelled)) label(labelled, candidate)
  return numberedWithin(labelled)
}

function label(labelled: Passage[], {index, value, rest}: Candidate): void {
  const passage = labelled[index]
  if (!passage || value === undefined) return
  labelled[index] = {
    ...passage,
    kind: 'heading',
    depth: 0,
    level: passage.level ?? lowest,
    number: numberOf(String(value)),
    label: rest === '' ? passage.text : passage.text.slice(0, -rest.length).trim(),
    learned: true,
    text: rest,
  }
}

/** In `1‐nji madda`, `2‐nji madda` … both words are the label's. */
function withoutCommonWord(series: readonly Candidate[]): readonly Candidate[] {
  const words = new Set(
    series.map(({rest}) => /^\p{L}+(?=[\p{P}\s]*$)/u.exec(rest)?.[0].toLowerCase()),
  )
  const [word] = words
  if (words.size !== 1 || word === undefined) return series
  return series.map((candidate) => ({...candidate, rest: ''}))
}

/** Short headings whose number fits between those of their neighbours: `弟23条` between 22 and 24. */
function misprinted(passages: readonly Passage[]): readonly Candidate[] {
  const headings = passages.flatMap((passage, index) =>
    passage.level === undefined ? [] : [{passage, index}],
  )
  return headings.flatMap(({passage, index}, at) => {
    const before = Number(headings[at - 1]?.passage.number)
    const after = Number(headings[at + 1]?.passage.number)
    const isAlike = passage.level === headings[at - 1]?.passage.level
    if (passage.number !== undefined || !isAlike || after !== before + 2) return []
    const isIt =
      numeralsIn(passage.text).includes(before + 1) && Array.from(passage.text).length <= 12
    return isIt ? [{index, word: '', value: before + 1, rest: ''}] : []
  })
}

function numeralsIn(text: string): readonly number[] {
  return Array.from(
    text.matchAll(/(?<!\p{Nd})\p{Nd}+/gu),
    ([digits]) => readNumeral(digits)?.value ?? 0,
  )
}

/** A paragraph that is a label stands below all headings. */
const lowest = 7

function seriesIn(
  passages: readonly Passage[],
  bareLabels: number,
): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>()
  for (const [index, passage] of passages.entries()) {
    const candidate = candidateOf(passage, index)
    if (!candidate) continue
    const group = `${passage.level ?? passage.kind} ${candidate.word}`
    groups.set(group, [...(groups.get(group) ?? []), candidate])
  }
  return [...groups.values()].flatMap((group) => {
    const counted = group.filter(({value}) => value !== undefined)
    if (counted.length >= fewest && rises(counted)) return [counted]
    // Written out as words: where nothing but the order tells the number, only headings will do.
    const bare = group.filter(({rest}) => rest === '')
    const isSeries =
      bare.length >= fewest && bare.length <= bareLabels * 2 && counted.length < bare.length / 2
    const isHeading = bare.every(({index}) => passages[index]?.level !== undefined)
    if (!isSeries || !isHeading) return []
    return [bare.map((candidate, at) => ({...candidate, value: at + 1}))]
  })
}

/** Most of the numbers are one more than the one before. */
function rises(candidates: readonly Candidate[]): boolean {
  const steps = candidates.filter(
    ({value}, at) => at > 0 && value === (candidates[at - 1]?.value ?? 0) + 1,
  )
  return steps.length >= (candidates.length - 1) * 0.6
}

function candidateOf(passage: Passage, index: number): Candidate | undefined {
  if (passage.number !== undefined || passage.text === '') return undefined
  const isHeading = passage.kind === 'heading' || passage.kind === 'title'
  if (!isHeading && passage.kind !== 'paragraph') return undefined
  const text = passage.text.replaceAll(/^[*_]+|[*_]+$/gu, '')
  const parts = text.split(/[\s\u00A0፡]+/u).filter((part) => part !== '')
  const first = parts[0] ?? ''
  const leading = valueOf(first)
  // `1-бап`, `第一條`, `1‐статья`: number and word in one, then perhaps a heading.
  if (leading) {
    // Its ending follows the number by vowel harmony: `1‐нҗи`, `6‐нҗы`.
    const word = /\p{L}/u.test(leading.word) ? leading.word.slice(0, 2) : (parts[1] ?? '')
    const rest = restOf(text, /\p{L}/u.test(leading.word) ? 1 : 2)
    return acceptable(isHeading, rest)
      ? {index, word: stem(word), value: leading.value, rest}
      : undefined
  }
  const second = valueOf(parts[1] ?? '')
  if (second) {
    // `제 1 조`: the word goes on behind the number.
    const isSplit = isOneLetter(parts[2]) && isOneLetter(first)
    const rest = restOf(text, isSplit ? 3 : 2)
    return acceptable(isHeading, rest)
      ? {index, word: stem(first), value: second.value, rest}
      : undefined
  }
  if (!isHeading || parts.length < 2 || parts.length > mostWords) return undefined
  return {index, word: `${first} (in words)`, rest: ''}
}

/** A paragraph is a label only where nothing follows it. */
const acceptable = (isHeading: boolean, rest: string): boolean => isHeading || rest === ''

/** The start of a word, which vowel harmony and cases leave alone. */
const stem = (word: string): string => Array.from(word.toLowerCase()).slice(0, 3).join('')

const isOneLetter = (text: string | undefined): boolean => Array.from(text ?? '').length === 1

/** The number in a word such as `1.`, `1‐nji`, `第一條`, `፲፪፤`, and its letters. */
function valueOf(part: string): {readonly value: number; readonly word: string} | undefined {
  const lead = /^[第제№#(]/u.exec(part)?.[0] ?? ''
  const numeral = readNumeral(part.slice(lead.length))
  if (!numeral || numeral.value === 0) return undefined
  const after = part.slice(lead.length + numeral.length)
  if (!/^[\p{P}\p{Mn}\u200C]*\p{L}*[\p{P}\p{Mn}]*$/u.test(after)) return undefined
  return {value: numeral.value, word: lead + after.replaceAll(/[\p{P}\p{Mn}]/gu, '')}
}

/** A text without its first words and the marks behind them. */
function restOf(text: string, words: number): string {
  const rest = new RegExp(String.raw`^(?:[^\s\u00A0፡]+(?:[\s\u00A0፡]+|$)){${words}}`, 'u').exec(
    text,
  )?.[0]
  if (rest === undefined) return ''
  return text.slice(rest.length).replace(/^[\p{P}\s]+/u, '')
}

/** Passages below a learned label, and the points among them, numbered within it. */
function numberedWithin(passages: readonly Passage[]): readonly Passage[] {
  let learned: Passage | undefined
  return passages.map((passage) => {
    const {level} = passage
    if (level !== undefined) {
      if (passage.learned) learned = passage
      else if (learned && level <= (learned.level ?? lowest)) learned = undefined
      return passage
    }
    if (learned?.number === undefined || passage.kind === 'note') return passage
    const within =
      passage.within === undefined
        ? learned.number
        : numberOf(`${learned.number}.${passage.within}`)
    if (passage.number === undefined) return {...passage, within}
    return {...passage, within, number: numberOf(`${learned.number}.${passage.number}`)}
  })
}
