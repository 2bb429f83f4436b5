import {languages} from '../../pipeline/language/index.ts'
import type {Language} from '../../pipeline/language/model/types.ts'
import {everyMeasure} from '../../pipeline/language/model/numbers.ts'
import type {CheckRuleId} from '../../pipeline/finding/rules.ts'

/** How far a rule knows a language: its whole table, part of it, or nothing, and then it is silent. */
export type Knowledge = 'full' | 'partly' | 'off'

const grade = (isWhole: boolean, isKnown: boolean): Knowledge =>
  isWhole ? 'full' : isKnown ? 'partly' : 'off'

const hasLetterCase = ({typography}: Language): boolean => typography.hasCase
const isUnspaced = ({typography}: Language): boolean => !typography.spacesBetweenWords

/** What each rule that depends on a language needs of it; all other rules know every language alike. */
export const knowledgeOf: Readonly<
  Partial<Record<CheckRuleId, (language: Language) => Knowledge>>
> = {
  numbers: ({numbers, script}) =>
    grade(Object.keys(numbers.words).length >= 20 || /^(?:Han|Jpan)/u.test(script), true),
  dates: ({numbers}) => grade(numbers.months.length === 12, false),
  measures: ({numbers}) => {
    const known = Object.keys(numbers.measures).length
    return grade(known >= everyMeasure.length - 4, known > 0)
  },
  'cross-reference': ({labels}) => {
    const read = labels.forms.filter(({refer}) => refer.length > 0).length
    return grade(read >= 10, read > 0)
  },
  negation: ({meaning}) =>
    grade(
      meaning !== undefined && meaning.force.obligation.words.length > 0,
      meaning !== undefined,
    ),
  force: ({meaning}) =>
    grade(
      meaning !== undefined &&
        meaning.force.obligation.words.length > 0 &&
        meaning.force.permission.words.length > 0,
      false,
    ),
  letters: ({exemplars, script}) =>
    grade(exemplars !== '' && !/^(?:Jpan|Kore)$/u.test(script), false),
  lookalikes: ({spelling}) => grade(spelling.words.length > 0, false),
  capital: (language) => grade(hasLetterCase(language), false),
  quotes: ({typography}) => grade(typography.quotes.length < 8, true),
  'doubled-words': ({typography: {doubles, spacesBetweenWords}}) =>
    grade(
      spacesBetweenWords && !doubles.includes('*') && !doubles.includes('???'),
      doubles.includes('???'),
    ),
  'punctuation-spacing': (language) =>
    grade(!isUnspaced(language), language.typography.spaceBefore.length > 0),
}

/** The page `docs/rules/languages.md`: rule × language. */
export function languagePage(): string {
  const rules = Object.entries(knowledgeOf)
  const rows = languages
    .map((language) => {
      const cells = rules.map(([, know]) => know(language))
      return `| ${language.tag} | ${language.name} | ${cells.join(' | ')} |`
    })
    .toSorted()
  return `# Rules and languages

How far each rule of \`stele check\` knows a language. \`full\`: its table is whole. \`partly\`: the rule knows some of
it and looks only for that. \`off\`: the rule knows too little of the language, or the language has no such thing
(letters without case have no capitals), and is silent. A language that is not in the table has the number format
of CLDR's root, the conventions of its script, and none of the rules that are \`off\` below.

Rules that are not in the table look at markup, keys, states and characters, and know every language alike.

\`negation\` is \`partly\` known where the table has only the words that forbid and those that may render a negation:
a lost “not” is found, and \`force\` is off.

| tag | language | ${rules.map(([id]) => `[${id}](${id}.md)`).join(' | ')} |
| --- | --- |${' --- |'.repeat(rules.length)}
${rows.join('\n')}

This page is made from the tables of \`pipeline/language\` by \`npm run docs:rules\`.
`
}
