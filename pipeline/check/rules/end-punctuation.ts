import type {Typography} from '../../language/model/types.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'

type End = 'stop' | 'question' | 'exclamation' | 'colon' | 'pause' | 'none'
type EndPunctuationFact = UnitFact & {readonly actual: End; readonly expected: End}

/** The mark at the end: a full stop, a question, a colon that introduces a list, or none. */
export const endPunctuation: Check = unitRule<EndPunctuationFact>({
  kind: 'unit',
  id: 'end-punctuation',
  *find({unit, source, target}) {
    const wanted = endOf(source)
    const found = endOf(target)
    if (wanted === undefined || found === undefined || agree(wanted, found, target)) return
    // Items of a list may end with a full stop where the English has none, but not headings.
    if (wanted === 'none' && found === 'stop' && !headings.has(unit.kind)) return
    const at = found === 'none' ? [] : [lastMark(target.text)]
    yield {actual: found, expected: wanted, at, fact: `${wanted} ${found}`}
  },
  say: ({actual, expected}) => ({
    message: `The text ends with ${names[actual]}, the English with ${names[expected]}`,
    hint: 'End it as the English does, with the mark of the language',
  }),
})

const names: Readonly<Record<End, string>> = {
  stop: 'a full stop',
  question: 'a question mark',
  exclamation: 'an exclamation mark',
  colon: 'a colon',
  pause: 'a comma or semicolon',
  none: 'no mark',
}

// What may stand behind the mark that ends a sentence: closing marks, notes, markup.
// The Ethiopic word space is one too.
const trailing = /[\s፡\u00A0\u202F"'“”„«»‘’」』)）\]*_~\u200E\u200F]/u
const note = /\[\^[^\]]*\]$/u

function withoutNotes(text: string): string {
  let end = text.length
  while (end > 0 && trailing.test(text.charAt(end - 1))) {
    const mark = text[end - 1] === ']' ? note.exec(text.slice(0, end))?.[0] : undefined
    end -= mark?.length ?? 1 // not a note: one character
  }
  return text.slice(0, end)
}

/** The sort of mark that a text ends with; undefined where it ends in code or an address. */
function endOf({text, language}: ReadText): End | undefined {
  const bare = withoutNotes(text)
  const last = bare.at(-1)
  if (last === undefined || last === '`' || last === '>') return undefined
  return endsOf(language.typography).get(last) ?? 'none'
}

const known = new WeakMap<Typography, ReadonlyMap<string, End>>()

function endsOf(typography: Typography): ReadonlyMap<string, End> {
  const ends = known.get(typography)
  if (ends) return ends
  const {marks, ellipsis} = typography
  const made = new Map<string, End>()
  const add = (all: readonly string[], end: End): void => {
    for (const mark of all) if (mark !== '') made.set(mark.slice(-1), end)
  }
  add([',', ';', '،', '؛', '，', '；', '、', ...marks[','], ...marks[';']], 'pause')
  add(['…', '—', '–', '-', ...ellipsis.filter((mark) => !mark.includes('.'))], 'stop')
  add(['：', ':', ...marks[':']], 'colon')
  add(['!', '！', ...marks['!']], 'exclamation')
  add(['?', '؟', '？', ...marks['?']], 'question')
  add(['.', '。', '．', '।', '۔', '!', ...marks['.']], 'stop')
  add(['!', '！', ...marks['!']], 'exclamation')
  known.set(typography, made)
  return made
}

/** Whether two ends may stand for one another: items of a list end with `;`, with a full stop, or run on. */
function agree(wanted: End, found: End, target: ReadText): boolean {
  if (wanted === found) return true
  if (wanted === 'pause') return found !== 'question'
  if (found === 'pause') return wanted === 'stop' || wanted === 'none'
  const pair = new Set([wanted, found])
  if (pair.has('stop') && pair.has('exclamation')) return true
  // Thai and Lao leave the full stop out.
  const leavesOut = target.language.typography.marks['.'].includes('')
  return leavesOut && found === 'none' && wanted !== 'question'
}

const headings: ReadonlySet<string> = new Set(['title', 'heading', 'cell'])

function lastMark(text: string): {readonly start: number; readonly end: number} {
  const end = withoutNotes(text).length
  return {start: end - 1, end}
}
