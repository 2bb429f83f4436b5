import type {Unit} from '../../document/model/types.ts'
import type {Span} from '../../finding/place.ts'
import type {Language, Typography} from '../../language/model/types.ts'
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
    const at = found === 'none' ? [] : [lastMark(target)]
    yield {
      actual: found,
      expected: wanted,
      at,
      fact: `${wanted} ${found}`,
      ...(isSlip(unit, wanted, found) && !isRubric(source) ? {} : {severity: 'info'}),
    }
  },
  say: ({actual, expected}) => ({
    message: `The text ends with ${names[actual]}, the English with ${names[expected]}`,
    hint: 'End it as the English does, with the mark of the language',
  }),
})

/**
 * Whether a full stop or a question mark was lost. Headings and items of lists end in each language as it likes,
 * so does what comes before a list; a question may be put as a statement, and the other way round.
 */
function isSlip({kind, number}: Unit, wanted: End, found: End): boolean {
  const isBullet = kind === 'point' && number === undefined
  return (
    !isBullet &&
    !loose.has(kind) &&
    found === 'none' &&
    (wanted === 'stop' || wanted === 'question')
  )
}

/** `License grant.`: a few words at the head of a provision, which many languages leave without a stop. */
const isRubric = (source: ReadText): boolean =>
  source.words().length <= 4 && source.sentences().length === 1

const loose: ReadonlySet<Unit['kind']> = new Set(['title', 'heading', 'cell', 'alt'])

const names: Readonly<Record<End, string>> = {
  stop: 'a full stop',
  question: 'a question mark',
  exclamation: 'an exclamation mark',
  colon: 'a colon',
  pause: 'a comma or semicolon',
  none: 'no mark',
}

// What may stand behind the mark that ends a sentence: closing marks, notes, markup that was blotted out.
// The Ethiopic word space is one too.
const trailing = /[\s፡\u00A0\u202F"'“”„«»‘’」』)）\]\uFFFC\u200E\u200F]/u

/** Where the last mark or letter of a text ends, closing marks and markup left out. */
function endOfWords(prose: string): number {
  let end = prose.length
  while (end > 0 && trailing.test(prose.charAt(end - 1))) end--
  return end
}

const closingMarks = /[\s)）\]*_~"'“”„«»‘’」』]/u

/** A sentence, its mark, and an aside in brackets that has no mark of its own: `Read the guide. (There are translations)`. */
const asideAtEnd = /^(?<sentence>.*[\p{Po}])[\s\uFFFC\\]*[(（][^()（）]{1,999}[)）]$/su

/** A text without the closing marks, markup and spaces at its end. */
function bareOf(text: string): string {
  let end = text.length
  while (end > 0 && closingMarks.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const codeOrAddress = /(?:`|>|(?:https?|ftp|mailto):[^\s)]+)$/u

/** A link at the end whose words have a mark of their own: `See [What next?](#next)`, `[read more...](url)`. */
const linkWithMark = /[^[\s*_]\s+\[[^\]]*(?:\?|…|\.\.\.)\]\([^()\s]*$/u

/** A face at the end, `:)`, which many take for the mark. */
const face = /[:;：；] ?['’]?-?[()（）]\s*$/u

/** The sort of mark that a text ends with; undefined where it ends in code or an address. */
function endOf(passage: ReadText): End | undefined {
  const {text, language} = passage
  const bare = bareOf(text)
  if (codeOrAddress.test(bare)) {
    // The address of a link ends its words; one that stands in the text is the last word.
    if (!/\]\([^()\s]*$/u.test(bare)) return undefined
  }
  // To look for the first word of a link at each space takes long, and few texts end with a link.
  if ((bare.includes('](') && linkWithMark.test(bare)) || face.test(text)) return undefined
  const prose = passage.prose()
  const end = endBeforeAside(prose, language)
  const last = prose.charAt(end - 1)
  if (last === '') return undefined
  if (language.script === 'Armn') return armenianEnd(prose.slice(0, end)) ?? endIn(language, last)
  return endIn(language, last)
}

/** Where the words end: behind the mark of the last sentence, whether or not an aside in brackets follows. */
function endBeforeAside(prose: string, language: Language): number {
  const end = endOfWords(prose)
  if (endIn(language, prose.charAt(end - 1)) !== 'none') return end
  const aside = asideAtEnd.exec(prose.trimEnd())
  // Without an aside the last word is the end.
  const sentence = aside?.groups?.['sentence'] ?? ''
  return endIn(language, sentence.slice(-1)) === 'none' ? end : sentence.length
}

const endIn = ({typography}: Language, last: string): End => endsOf(typography).get(last) ?? 'none' // no mark

/** Armenian questions and exclamations bear their mark within a word of the last sentence. */
function armenianEnd(prose: string): End | undefined {
  const sentence = /[^։]*$/u.exec(prose.replace(/[։:.]+$/u, ''))?.[0] ?? prose // always matches
  if (/[՞?]/u.test(sentence)) return 'question'
  if (/[՜!]/u.test(sentence)) return 'exclamation'
  return /[։:․]$/u.test(prose) ? 'stop' : undefined
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
  add(['.', '。', '．', '।', '৷', '۔', '!', ...marks['.']], 'stop')
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

function lastMark(passage: ReadText): Span {
  const end = endBeforeAside(passage.prose(), passage.language)
  return {start: end - 1, end}
}
