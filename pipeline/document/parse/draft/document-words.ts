import type {PhrasingContent} from 'mdast'
import {present} from '../../../finding/assert.ts'
import {readDecimal} from '../../label/number.ts'
import type {LabelReading} from '../../label/types.ts'
import {highestNumber} from './mark.ts'
import type {Draft, HeadingDraft, Mark} from './types.ts'

/** One to three words with a capital, a number, and the mark or space that parts them from the text. */
const worded =
  /^(?<word>(?:\p{Lu}\p{Ll}|\p{Lu}{4})[\p{L}\p{M}’'-]*(?:\s\p{L}[\p{L}\p{M}’'-]*){0,2})\s(?=\p{Nd})/u
/** Letters that are a part of the number: `V2.1`, `ES.10`, `REQ-3`. */
const coded = /^(?<word>\p{Lu}\p{L}{0,4})[.-]?(?=\p{Nd})/u
const closing = /^(?:\s?[.:：](?=\s|$)|\s[–—-](?=\s)|—(?=\s|\p{Lu})|(?=\s+[^\s\p{Ll}\p{Nd}]|\s*$))/u

/** What is numbered in headings but is not a provision. */
const others =
  /^(?:version|release|revision|edition|draft|table|figure|fig|note|example|page|step|day|week|month|year|level|grade|type|windows)$/iu

/** A heading that begins with a word and a number which no language knows as a label. */
type Worded = {
  readonly word: string
  readonly level: number
  readonly mark: Mark
  /** the heading without its label */
  readonly nodes: readonly PhrasingContent[]
}

/**
 * Read as labels the words that a document itself numbers its headings with: `Guideline 1.1`, `Standard 3`. A word
 * is one where its numbers begin at the first and rise from heading to heading. Others are kept as text, and said.
 */
export function withDocumentWords(drafts: readonly Draft[]): readonly Draft[] {
  const found = new Map<HeadingDraft, Worded>()
  const title = titleOf(drafts)
  for (const draft of drafts) {
    if (draft === title) continue
    const heading = draft.kind === 'heading' && !draft.mark ? wordedHeading(draft) : undefined
    if (draft.kind === 'heading' && heading) found.set(draft, heading)
  }
  if (found.size === 0) return drafts
  const words = new Set([...found.values()].map(({word}) => word))
  const counted = new Set([...words].filter((word) => isCounted(word, drafts, found)))
  return drafts.map((draft) => {
    const heading = draft.kind === 'heading' ? found.get(draft) : undefined
    if (draft.kind !== 'heading' || !heading) return draft
    const {word, mark, nodes} = heading
    return counted.has(word)
      ? {...draft, mark, nodes, whole: draft.nodes}
      : {...draft, unreadLabel: mark.text}
  })
}

/** The first heading, where no other is of level 1: `V2 Authentication` over `V2.1`. */
function titleOf(drafts: readonly Draft[]): Draft | undefined {
  const first = drafts.find(({kind}) => kind === 'heading')
  const tops = drafts.filter((draft) => draft.kind === 'heading' && draft.level === 1)
  return tops.length === 1 && tops[0] === first ? first : undefined
}

function wordedHeading({level, nodes: [first, ...rest]}: HeadingDraft): Worded | undefined {
  if (first?.type !== 'text') return undefined
  const code = coded.exec(first.value)
  const found = code ?? worded.exec(first.value)
  if (!found) return undefined
  const word = present(found.groups?.['word'], 'the word before a number')
  const numberStart = found[0].length
  const number = readDecimal(first.value.slice(numberStart), [])
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
  return {word, level, mark, nodes: left === '' ? rest : [{type: 'text', value: left}, ...rest]}
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
  found: ReadonlyMap<HeadingDraft, Worded>,
): boolean {
  let last: LabelReading | undefined
  let count = 0
  let level = 0
  for (const draft of drafts) {
    if (draft.kind !== 'heading') continue
    const heading = found.get(draft)
    // Under the next heading above it a count may begin again.
    if (heading?.word !== word) {
      if (draft.level < level) last = undefined
      continue
    }
    const reading = present(heading.mark.readings[0], 'the reading of a number')
    if (!isNextNumber(last, reading)) return false
    last = reading
    level = heading.level
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
