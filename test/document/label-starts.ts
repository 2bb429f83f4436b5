import {foldedWords} from '../../pipeline/document/label/folded-words.ts'
import {labelStartLength, type LabelStarts} from '../../pipeline/document/label/label-starts.ts'
import {languages} from '../../pipeline/language/index.ts'

/** The starts of the label words of all languages, by tag, as their files have them today. */
export function startsInLanguages(): Readonly<Record<string, LabelStarts>> {
  return Object.fromEntries(
    languages.flatMap((language): [string, LabelStarts][] => {
      const {forms} = foldedWords(language)
      const before = startsOf(forms.map((form) => form.before))
      const after = startsOf(forms.map((form) => (form.before === '' ? form.after : '')))
      return before.length + after.length === 0 ? [] : [[language.tag, {before, after}]]
    }),
  )
}

/** The source of `pipeline/document/label/label-starts.ts`, from the label words of all languages. */
export function labelStartsSource(): string {
  const rows = Object.entries(startsInLanguages()).map(
    ([tag, {before, after}]) =>
      `  ${JSON.stringify(tag)}: starts(${[before, after].map((list) => JSON.stringify(list.join('|'))).join(', ')}),\n`,
  )
  return `${head}${rows.join('')}}\n`
}

const startsOf = (words: readonly string[]): readonly string[] =>
  [
    ...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, labelStartLength))),
  ].toSorted()

const head = `/** The first letters of the label words of a language, in comparable letters: before the number, and behind it. */
export type LabelStarts = {readonly before: readonly string[]; readonly after: readonly string[]}

/** How many letters of a word say whether a text may have it. */
export const labelStartLength = ${labelStartLength}

const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))
const starts = (before: string, after: string): LabelStarts => ({before: list(before), after: list(after)})

/**
 * By the tag of a language, so that its label words are loaded only for a text that may have one.
 * Made by \`npm run languages:labels\`: do not edit.
 */
export const labelStarts: Readonly<Record<string, LabelStarts>> = {
`
