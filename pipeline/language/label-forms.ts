import {present} from '../finding/assert.ts'
import {listed} from './lists.ts'
import {once} from './model/once.ts'
import {provisionSorts} from './provision-sorts.ts'
import {asPattern} from './reading/patterns.ts'
import type {LabelForm, ProvisionSort} from './model/types.ts'

/**
 * Label forms from a table, a line each: what it names, how it is printed, what else is read as it, and
 * the words by which prose refers to it, in any case form.
 *
 *     article | Artikel {n} | Art. {n} | artikel*, art.
 *
 * `{n}` stands for the number; a word of the last column stands where the printed form has its own,
 * unless it has a `{n}` itself; `*` is any letters, and a hyphen may be left out or be a space.
 */
export function labelForms(table: string): readonly LabelForm[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [sort = '', print = '', read = '', refer = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      // Labels of every language are read, references only of those in the project.
      const references = once(() => listed(refer).map((word) => pattern(withNumber(word, print))))
      return {
        sort: sortOf(sort),
        print,
        read: listed(read),
        get refer() {
          return references()
        },
      }
    })
}

const sortOf = (name: string): ProvisionSort =>
  present([name].find(isProvisionSort), 'the sort of a label form')

const isProvisionSort = (name: string): name is ProvisionSort => Object.hasOwn(provisionSorts, name)

/** A word with the number on the side where the printed form has it. */
function withNumber(word: string, print: string): string {
  if (word.includes('{n}')) return word
  const behind = /^\{n\}(?<gap>[^\p{L}]*)/u.exec(print)?.groups?.['gap']
  return behind === undefined ? `${word} {n}` : `{n}${behind}${word}`
}

function pattern(words: string): string {
  return words
    .split('{n}')
    .map((part) =>
      asPattern(part)
        .replaceAll('\\*', String.raw`[\p{L}\p{M}]*`)
        .replaceAll(' ', String.raw`[ \u00A0\u202F]`)
        .replaceAll('-', String.raw`[-\u2011 \u00A0]?`),
    )
    .join('{n}')
}
