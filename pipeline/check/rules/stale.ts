import {changesBetween} from '../../locale/changes.ts'
import {capitalKeywords} from '../../language/capital-keywords.ts'
import {bareWords, differInTypography} from '../../language/same-words.ts'
import type {Change} from '../../locale/types.ts'
import {readText, type ReadText} from '../text/read-text.ts'
import {unitCommand} from '../rule/unit-command.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {middleCut} from '../../finding/shortened.ts'

/** How much the English has changed: from punctuation only to what it demands. */
type Grade = 'typography' | 'wording' | 'numbers' | 'meaning' | 'unknown'
type StaleFact = UnitFact & {
  readonly grade: Grade
  readonly changes: readonly Change[]
  /** the command that says that the text still holds */
  readonly accept: string
}

/** A translation whose English has changed since, graded by what has changed. */
export const stale: Check = unitRule<StaleFact>({
  kind: 'unit',
  id: 'stale',
  onCode: true,
  *find({passage, source, within}) {
    if (passage.standing !== 'stale') return
    const before = passage.record?.english
    const changes = before === undefined ? [] : changesBetween(before, passage.english)
    const grade =
      before === undefined ? 'unknown' : gradeOf(readText(before, source.language), source)
    const accept = unitCommand('accept', passage.unit, within.translation)
    yield {grade, changes, accept, fact: passage.source, ...severities[grade]}
  },
  say: ({grade, changes, accept}) => ({
    message: `The English has changed since this was translated${said[grade]}${diffOf(changes)}`,
    hint: `${hints[grade]}. If it still holds: ${accept}`,
  }),
})

const severities: Readonly<Record<Grade, Pick<StaleFact, 'severity'>>> = {
  typography: {severity: 'info'},
  wording: {},
  numbers: {severity: 'error'},
  meaning: {severity: 'error'},
  unknown: {},
}

const said: Readonly<Record<Grade, string>> = {
  typography: ', in its typography alone',
  wording: ', in its wording',
  numbers: ', in its numbers',
  meaning: ', in what it forbids, demands or allows',
  unknown: '',
}

const hints: Readonly<Record<Grade, string>> = {
  typography: 'The words are the same: compare the marks, and revise the translation if needed',
  wording: 'Revise the translation',
  numbers: 'Correct the numbers of the translation',
  meaning: 'Revise the translation where “not”, “shall” or “may” has changed',
  unknown: 'Revise the translation',
}

/** The gravest of what has changed between two wordings. */
function gradeOf(before: ReadText, now: ReadText): Grade {
  if (capitalKeywords(before.text) !== capitalKeywords(now.text)) return 'meaning'
  if (differInTypography(before.text, now.text)) return 'typography'
  if (meaningOf(before) !== meaningOf(now)) return 'meaning'
  const withoutNumbers = ({text}: ReadText): string => bareWords(text).replaceAll(/[\p{N} ]/gu, '')
  return withoutNumbers(before) === withoutNumbers(now) ? 'numbers' : 'wording'
}

/** The words that negate, oblige, permit or recommend, in their order. */
function meaningOf(passage: ReadText): string {
  const {text} = passage
  const spans = [...passage.negation().sure, ...passage.force().filter(({sure}) => sure)]
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map(({start, end}) => text.slice(start, end).toLowerCase())
    .join(' ')
}

/** Characters of a stretch that has not changed. */
const longestSame = 50

/** What changed, as wdiff prints it: `[-gone-]` and `{+new+}`. */
function diffOf(changes: readonly Change[]): string {
  if (changes.length === 0) return ''
  const marked = changes.map(({kind, text}) =>
    kind === 'added'
      ? `{+${text}+}`
      : kind === 'removed'
        ? `[-${text}-]`
        : middleCut(text, longestSame),
  )
  return `: ${marked.join('')}`
}
