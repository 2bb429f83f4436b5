import type {PhrasingContent} from 'mdast'
import {present} from '../../../finding/assert.ts'
import {readRoman} from '../../../language/roman.ts'
import {latin, letterReadings} from '../../label/letters.ts'
import {readDecimal, type LabelNumber} from '../../label/number.ts'
import type {LabelReading} from '../../label/types.ts'
import {highestNumber} from './mark.ts'
import type {Draft, HeadingDraft, Mark, ParagraphDraft} from './types.ts'

/** One to three words with a capital, a number, and the mark or space that parts them from the text. */
const worded =
  /^(?<word>(?:\p{Lu}\p{Ll}|\p{Lu}{4})[\p{L}\p{M}’'-]*(?:\s\p{L}[\p{L}\p{M}’'-]*){0,2})\s(?=\p{Nd}|[IVX]{1,6}(?:[.:]|\s|$)|\p{Lu}(?:[.:]|\s?[—–-]|\s*$))/u
/** Letters that are a part of the number: `V2.1`, `ES.10`, `REQ-3`. */
const coded = /^(?<word>\p{Lu}\p{L}{0,4})[.-]?(?=\p{Nd})/u
const closing = /^(?:\s?[.:：](?=\s|$)|\s[–—-](?=\s)|—(?=\s|\p{Lu})|(?=\s+[^\s\p{Ll}\p{Nd}]|\s*$))/u

/** What is numbered in headings but is not a provision. */
const others =
  /^(?:version|release|revision|edition|draft|table|figure|fig|note|example|page|step|day|week|month|year|level|grade|type|windows)$/iu

/** A heading, or a paragraph whose first words are bold, that begins with a word and a number which no language knows as a label. */
type Worded = {
  readonly word: string
  readonly mark: Mark
  /** the text without its label */
  readonly nodes: readonly PhrasingContent[]
}

/** What may begin with a label of the document's own. */
type Labelled = HeadingDraft | ParagraphDraft

/**
 * Read as labels the words that a document itself numbers its headings or paragraphs with: `Guideline 1.1`,
 * `**Tenet 3** …`. A word is one where its numbers begin at the first and rise from one to the next. Others are kept as
 * text, and headings with them said.
 */
export function withDocumentWords(drafts: readonly Draft[]): readonly Draft[] {
  const found = new Map<Labelled, Worded>()
  const title = titleOf(drafts)
  for (const draft of drafts) {
    if (draft === title) continue
    if (draft.kind === 'heading' && !draft.mark) add(found, draft, wordedStart(draft.nodes))
    if (draft.kind === 'paragraph') add(found, draft, wordedParagraph(draft))
  }
  if (found.size === 0) return drafts
  const words = new Set([...found.values()].map(({word}) => word))
  const counted = new Set([...words].filter((word) => isCounted(word, drafts, found)))
  return drafts.map((draft) => {
    const labelled = isLabelled(draft) ? found.get(draft) : undefined
    if (!labelled || !isLabelled(draft)) return draft
    const {word, mark, nodes} = labelled
    if (counted.has(word)) return withMark(draft, mark, nodes)
    return draft.kind === 'heading' ? {...draft, unreadLabel: mark.text} : draft
  })
}

const isLabelled = (draft: Draft): draft is Labelled =>
  draft.kind === 'heading' || draft.kind === 'paragraph'

function add(found: Map<Labelled, Worded>, draft: Labelled, worded: Worded | undefined): void {
  if (worded) found.set(draft, worded)
}

function withMark(draft: Labelled, mark: Mark, nodes: readonly PhrasingContent[]): Draft {
  if (draft.kind === 'heading') return {...draft, mark, nodes, whole: draft.nodes}
  const {column, span, nodes: whole} = draft
  return {kind: 'point', mark, form: 'text', column, nodes, children: [], span, whole}
}

/** The first heading, where no other is of level 1: `V2 Authentication` over `V2.1`. */
function titleOf(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.find(({kind}) => kind === 'heading')
  const tops = drafts.filter((draft) => draft.kind === 'heading' && draft.level === 1)
  return tops.length === 1 && tops[0] === first ? first : undefined
}

/** `**Tenet 3** …`: nothing but the label is bold. */
function wordedParagraph({nodes: [first, ...rest]}: ParagraphDraft): Worded | undefined {
  const found = first?.type === 'strong' ? wordedStart(first.children) : undefined
  if (!found || found.nodes.length > 0 || rest.length === 0) return undefined
  const {mark} = found
  return {
    // Headings with the same word count for themselves.
    word: `bold ${found.word}`,
    mark: {...mark, written: {...mark.written, isBold: true}},
    nodes: trimmed(rest),
  }
}

function trimmed([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest
  const value = first.value.trimStart()
  return value === '' ? rest : [{...first, value}, ...rest]
}

function wordedStart([first, ...rest]: readonly PhrasingContent[]): Worded | undefined {
  if (first?.type !== 'text') return undefined
  const code = coded.exec(first.value)
  const found = code ?? worded.exec(first.value)
  if (!found) return undefined
  const word = present(found.groups?.['word'], 'the word before a number')
  const numberStart = found[0].length
  const number = numberAt(first.value.slice(numberStart))
  const [reading] = number?.readings ?? [] // no number is there
  if (!number || !reading || reading.value > highestNumber || others.test(word)) return undefined
  const numberEnd = numberStart + number.length
  const close = closing.exec(first.value.slice(numberEnd))?.[0]
  if (close === undefined) return undefined
  const end = numberEnd + close.length
  const text = first.value.slice(0, end)
  const left = first.value.slice(end).trimStart()
  const mark: Mark = {
    text,
    written: {
      before: code ? '' : first.value.slice(0, numberStart),
      numeral: first.value.slice(code ? 0 : numberStart, numberEnd),
      after: close,
      close,
      enclosure: code ? 'bare' : 'word',
    },
    readings: code ? number.readings.map((one) => withCode(code[0], one)) : number.readings,
    shape: `named ${word.toLowerCase()}`,
    isWeak: false,
    isUnspaced: false,
  }
  return {word, mark, nodes: left === '' ? rest : [{type: 'text', value: left}, ...rest]}
}

/** A number in digits or, as in `Amendment IV`, in roman numerals; the letter of `Subpart A—General`. */
function numberAt(text: string): LabelNumber | undefined {
  const roman = /^[IVX]{1,6}(?![\p{L}\p{M}])/u.exec(text)?.[0]
  const value = roman === undefined ? undefined : readRoman(roman)
  const letter = /^[A-Z](?=[.:]|\s?[—–-]|\s*$)/u.exec(text)?.[0]
  if (letter !== undefined && value === undefined)
    return {
      length: 1,
      readings: letterReadings(letter, [latin]).filter(({series}) => series === 'letter'),
    }
  return roman === undefined || value === undefined
    ? readDecimal(text, [])
    : {
        length: roman.length,
        readings: [{series: 'decimal', value, path: [String(value)], suffix: ''}],
      }
}

/** The letters of a code as a part of the address: `V2` and `1` of `V2.1`, `ES` and `10` of `ES.10`. */
function withCode(code: string, reading: LabelReading): LabelReading {
  const [first, ...others] = reading.path
  return code.endsWith('.')
    ? {...reading, path: [code.slice(0, -1), ...reading.path]}
    : {...reading, path: [code + present(first, 'a part of a number'), ...others]}
}

/** Whether the numbers behind a word begin at the first and rise, at least once, without a gap. */
function isCounted(
  word: string,
  drafts: readonly Draft[],
  found: ReadonlyMap<Labelled, Worded>,
): boolean {
  let last: LabelReading | undefined
  let count = 0
  let level = 0
  for (const draft of drafts) {
    if (!isLabelled(draft)) continue
    const labelled = found.get(draft)
    // Under the next heading above it a count may begin again.
    if (labelled?.word !== word) {
      if (draft.kind === 'heading' && draft.level < level) last = undefined
      continue
    }
    const reading = present(labelled.mark.readings[0], 'the reading of a number')
    if (!isNextNumber(last, reading)) return false
    last = reading
    // Any heading is above a paragraph.
    level = draft.kind === 'heading' ? draft.level : Infinity
    count += 1
  }
  return count > 1
}

/** `1.2` behind `1.1`, `2.1` behind any of 1, and the first of all. */
function isNextNumber(last: LabelReading | undefined, {path, value}: LabelReading): boolean {
  const stem = (parts: readonly string[]): string => parts.slice(0, -1).join('.')
  if (!last || stem(path) !== stem(last.path)) return value <= 1
  return value === last.value + 1
}
