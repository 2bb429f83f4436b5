import type {Language} from '../language/model/types.ts'
import {readNumbers} from '../language/number-reading.ts'
import {countWords, likeness} from './likeness.ts'

/** What version control knows of a text that was edited since its stamp. */
export type EditEvidence = {
  /** the text that was under the key before the edit, with what is known of that one where this is an edit of it */
  readonly former?: {readonly text: string; readonly evidence?: EditEvidence}
  /** the English that was under the key in the source that the author of the edit had */
  readonly saw?: string
  /** where that is not known: the wordings that were under the key in the sources that its author may have had */
  readonly others?: readonly string[]
  /** whether the edit is younger than the last commit, merge or checkout: its author had the files of today */
  readonly isLatest?: boolean
}

/** Two wordings that a text may have been written for, and what there is to tell them apart. */
export type BindingQuestion = {
  readonly text: string
  /** the English under the text's key at the last sync */
  readonly before: string
  /** the English under the text's key today */
  readonly today: string
  readonly evidence: EditEvidence | undefined
  readonly source: Language
  readonly language: Language
}

/** The English that a text was written for. */
export type WrittenFor = 'before' | 'today' | 'unknown'

// More than half of the words of an edited text stay; of two provisions of one pattern, fewer.
const editedLikeness = 0.6

// Two translations of one provision have more words in common than those of two provisions.
const translatedLikeness = 0.75

/** Whether two texts of one language may translate one English. */
export function areAlike(one: string, other: string): boolean {
  return likeness(countWords(one), countWords(other)) >= translatedLikeness
}

/**
 * For which English a text was written. Only strong evidence decides: which English its author had, and numbers and
 * names that only one of the two has.
 */
export function writtenFor(question: BindingQuestion): WrittenFor {
  const {before, today, evidence} = question
  const byContent = byAnchors(question)
  const saw = evidence?.saw
  const byAuthor = saw === today ? 'today' : saw === before ? 'before' : 'unknown'
  if (byAuthor === 'unknown') return byContent
  return byContent === 'unknown' || byContent === byAuthor ? byAuthor : 'unknown'
}

/** Whether a text is an edit of another one: most of its words are there. */
export function isEditOf(text: string, former: string): boolean {
  return likeness(countWords(text), countWords(former)) >= editedLikeness
}

/**
 * What is known of the first writing of a text, before it was corrected here and there.
 *
 * @param isStamped whether a sync has seen a text: its record says for which English it is
 * @returns `stamped` where the text is an edit of one that a sync has seen
 */
export function firstWriting(
  text: string,
  evidence: EditEvidence | undefined,
  isStamped: (text: string) => boolean,
): EditEvidence | 'stamped' | undefined {
  let [written, known] = [text, evidence]
  while (known?.former && isEditOf(written, known.former.text)) {
    if (isStamped(known.former.text)) return 'stamped'
    written = known.former.text
    known = known.former.evidence
  }
  return known
}

/**
 * An English that the author of a text had, or may have had, and that is neither of the two: sources change more
 * than once between two syncs.
 */
export function thirdEnglish(
  question: BindingQuestion,
): {readonly english: string; readonly isCertain: boolean} | undefined {
  const {before, today, evidence} = question
  if (!evidence) return undefined
  const isThird = (english: string): boolean => english !== before && english !== today
  if (evidence.saw !== undefined)
    return isThird(evidence.saw) ? {english: evidence.saw, isCertain: true} : undefined
  const english = evidence.others?.find(isThird)
  return english === undefined ? undefined : {english, isCertain: false}
}

/**
 * By numbers, names and other words that a translation has from one of the two alone. Where they contradict each
 * other neither decides: `1` in a text may be the number of the one English by chance.
 */
function byAnchors(question: BindingQuestion): WrittenFor {
  const [numbers, names] = [byNumbers(question), byNames(question)]
  if (numbers === 'unknown' || names === 'unknown') return numbers === 'unknown' ? names : numbers
  return numbers === names ? numbers : 'unknown'
}

function byNumbers({text, before, today, source, language}: BindingQuestion): WrittenFor {
  const [first, second] = [numbersOf(before, source), numbersOf(today, source)]
  if (first === second) return 'unknown'
  const own = numbersOf(text, language)
  // A number may be left out or written in words: that a text has none says nothing.
  if (own === '') return 'unknown'
  if (own === first) return 'before'
  return own === second ? 'today' : 'unknown'
}

function byNames({text, before, today}: BindingQuestion): WrittenFor {
  const [oldWords, newWords] = [wordsOf(before), wordsOf(today)]
  const shared = namesIn(text)
  const ofOld = shared.some((word) => oldWords.has(word) && !newWords.has(word))
  const ofNew = shared.some((word) => newWords.has(word) && !oldWords.has(word))
  if (ofOld === ofNew) return 'unknown'
  return ofOld ? 'before' : 'today'
}

/** The numbers of a text in digits, sorted. */
function numbersOf(text: string, language: Language): string {
  return readNumbers(text, language)
    .map(({value}) => value)
    .toSorted()
    .join(' ')
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{N}]+/gu))

/**
 * Words that a translation may have from the English as they are: words in Latin letters inside a text in another
 * script, and in any text acronyms and words with digits.
 */
function namesIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [] // a text of marks alone has no words
  const latin = words.filter(
    (word) => /^[\p{Script=Latin}\p{N}]+$/u.test(word) && /\p{L}/u.test(word),
  )
  const isOtherScript = words.some((word) => /[^\p{Script=Latin}\p{N}\p{M}]/u.test(word))
  if (isOtherScript) return latin.filter((word) => word.length > 2)
  return latin.filter((word) => /\p{Lu}.*\p{Lu}|\p{N}/u.test(word))
}

/** A text of which its own evidence does not say for which English it was written. */
export type OpenText = Pick<BindingQuestion, 'text' | 'before' | 'today'>

// Lengths of one text in two languages: the standard deviation of the logarithm of their ratio, for sentences
// and clauses (Gale and Church 1993 give the variance by character; this is what it comes to at 100 letters).
const deviation = 0.25
// No text decides by its length alone.
const mostByLength = 3
const decisive = 4

/**
 * For which English several texts were written, taken together: whoever wrote under the numbers of today did so in
 * all of them. Lengths count, and texts that are decided already.
 *
 * @param decided how many texts are known to be written for each
 */
export function writtenTogether(
  texts: readonly OpenText[],
  decided: {readonly before: number; readonly today: number},
): WrittenFor {
  if (decided.before > 0 && decided.today > 0) return 'unknown'
  let lead = decisive * (decided.before - decided.today)
  for (const {text, before, today} of texts)
    lead += lengthCost(text, today, texts) - lengthCost(text, before, texts)
  if (Math.abs(lead) < decisive) return 'unknown'
  return lead > 0 ? 'before' : 'today'
}

function lengthCost(text: string, english: string, texts: readonly OpenText[]): number {
  const ratios = texts.map((one) => ratioOf(one.text, `${one.before}${one.today}`) + Math.LN2)
  const usual = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  return Math.min(mostByLength, ((ratioOf(text, english) - usual) / deviation) ** 2 / 2)
}

const ratioOf = (text: string, english: string): number =>
  Math.log((text.length + 1) / (english.length + 1))
