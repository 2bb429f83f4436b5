import type {Span} from '../../finding/place.ts'
import type {Language} from '../../language/model/types.ts'
import {unitRule, type Check, type OfferedEdit, type UnitFact} from '../rule/rule.ts'

type Sort = 'before' | 'after' | 'lacking' | 'breaking'
type PunctuationSpacingFact = UnitFact & {readonly sort: Sort; readonly mark: string}

/** Spaces before and behind punctuation, as the language sets it: `mot :` in French, `word:` elsewhere. */
export const punctuationSpacing: Check = unitRule<PunctuationSpacingFact>({
  kind: 'unit',
  id: 'punctuation-spacing',
  *find({source, target}) {
    const {text, language} = target
    const patterns = patternsOf(language)
    for (const [sort, pattern] of patterns) {
      if (!pattern.quick.test(text)) continue
      const spans = placesOf(target.prose(), pattern.exact)
      if (spans.length === 0 || (shared.has(sort) && pattern.exact.test(source.prose()))) continue
      const [{start, end} = {start: 0, end: 0}] = spans
      yield {sort, mark: text.slice(start, end).trim(), at: spans, fact: sort}
    }
  },
  say: ({sort, mark}) => ({message: messages[sort](mark), hint: hints[sort]}),
  fix: ({sort, at = []}, {target: {text}}) => at.map((span) => edits[sort](span, text)), // always has a place
})

const narrow = '\u202F'

/** What corrects one place; the span of a pattern is the mark with the spaces that are wrong. */
const edits: Readonly<Record<Sort, (span: Span, text: string) => OfferedEdit>> = {
  before: ({start, end}) => ({start, end: end - 1, text: ''}),
  after: ({end}) => ({start: end, end, text: ' '}),
  lacking: ({start, end}, text) => {
    const place = text.charAt(start) === '«' ? end : start
    return {start: place, end: place, text: narrow}
  },
  breaking: ({start, end}, text) =>
    text.charAt(start) === ' '
      ? {start, end: start + 1, text: narrow}
      : {start: end - 1, end, text: narrow},
}

/** What the English may have for a reason of its own, as in lists of commands. */
const shared: ReadonlySet<Sort> = new Set<Sort>(['before', 'after'])

const messages: Readonly<Record<Sort, (mark: string) => string>> = {
  before: (mark) => `There is a space before ${mark}`,
  after: (mark) => `There is no space behind ${mark}`,
  lacking: (mark) => `There is no space before ${mark}`,
  breaking: (mark) => `The space at ${mark} lets the line break`,
}
const hints: Readonly<Record<Sort, string>> = {
  before: 'Remove the space',
  after: 'Add a space',
  lacking: 'Put a narrow no-break space (U+202F) before it',
  breaking: 'Put a narrow no-break space (U+202F) there',
}

type Pattern = {readonly quick: RegExp; readonly exact: RegExp}
const known = new WeakMap<Language, ReadonlyMap<Sort, Pattern>>()

function placesOf(prose: string, pattern: RegExp): readonly Span[] {
  return Array.from(prose.matchAll(new RegExp(pattern, 'gu')), ({0: found, index}) => ({
    start: index,
    end: index + found.length,
  }))
}

function patternsOf(language: Language): ReadonlyMap<Sort, Pattern> {
  const patterns = known.get(language)
  if (patterns) return patterns
  const {marks, spaceBefore, spacesBetweenWords} = language.typography
  const all = Object.values(marks)
    .flat()
    .filter((mark) => mark !== '')
  // Brackets and apostrophes keep their own rules; Ethiopic and Armenian marks and the danda are left in peace.
  const tight = all.filter((mark) => !spaceBefore.includes(mark) && !/[:։፡፣፤።।॥]/u.test(mark))
  const made = new Map<Sort, Pattern>()
  const put = (sort: Sort, quick: string, exact: string): void => {
    made.set(sort, {quick: new RegExp(quick, 'u'), exact: new RegExp(exact, 'u')})
  }
  if (spacesBetweenWords) {
    put(
      'before',
      ` [${classOf(tight)})]`,
      `(?<=[\\p{L}\\p{M}\\p{N})»”]) +[${classOf(tight)})](?![${classOf(all)}\\p{N}\\p{L}(])`,
    )
    put(
      'after',
      `[${classOf(commas(all))}][^\\s\\p{N}]`,
      `(?<=\\p{Ll}{2}|\\p{Lo}\\p{M}*\\p{Lo}\\p{M}*)[${classOf(commas(all))}](?=\\p{L}{2})`,
    )
  }
  if (spaceBefore.length > 0) {
    const high = spaceBefore.filter((mark) => !/[»]/u.test(mark))
    put(
      'lacking',
      `[^\\s][${classOf(spaceBefore)}]|«\\S`,
      `(?<=[\\p{L}\\p{N})])(?:[${classOf(high)}](?=\\s|$)|»)|«(?=[\\p{L}\\p{N}])`,
    )
    put(
      'breaking',
      ` [${classOf(spaceBefore)}]|« `,
      `(?<=[\\p{L}\\p{N})]) (?:[${classOf(high)}](?=\\s|$)|»)|« (?=[\\p{L}\\p{N}])`,
    )
  }
  known.set(language, made)
  return made
}

const commas = (marks: readonly string[]): readonly string[] =>
  marks.filter((mark) => /[,;؛،]/u.test(mark))

const classOf = (marks: readonly string[]): string =>
  marks.map((mark) => mark.replaceAll(/[\]\\^-]/gu, String.raw`\$&`)).join('')
