import type {Edition, EditionLanguage, Layout} from '../../edition/types.ts'
import {printNumeral} from '../../language/numerals.ts'
import type {LabelSort, NumeralSystem} from '../../language/model/types.ts'
import type {PageData, PageLanguage, View} from './page-data.ts'

/** Interface words that the script itself writes; all others stand in the page already. */
const extraWords = ['copied', 'copyFailed', 'noResults', 'point']

const views: Readonly<Record<Layout, View>> = {
  columns: 'side',
  facing: 'side',
  stacked: 'inter',
  single: 'single',
}

/**
 * What the page's script is given.
 *
 * @param html the rest of the page: only the words that stand in it are given in every language
 */
export function pageDataOf(edition: Edition, html: string): PageData {
  const {languages, rows, layout, publisher, source, version, date} = edition
  const ids = new Set(extraWords)
  for (const [, id = ''] of html.matchAll(/ data-[nw]="(\w+)"/gu)) ids.add(id)
  const sorts = [...new Set(rows.flatMap((row) => ('sort' in row ? [row.sort] : [])))].sort()
  return {
    languages: languages.map((language) => pageLanguage(language, ids, sorts)),
    view: views[layout],
    imprint: [publisher ?? source, version, date].filter((part) => part !== undefined).join(', '),
  }
}

function pageLanguage(
  {language, title, words}: EditionLanguage,
  ids: ReadonlySet<string>,
  sorts: readonly LabelSort[],
): PageLanguage {
  const {tag, direction, autonym, numbers, typography, labels} = language
  const forms = new Map(labels.forms.map(({sort, print}) => [sort, print]))
  return {
    tag,
    direction,
    name: autonym,
    title,
    words: Object.fromEntries(
      [...ids].flatMap((id) => (words[id] === undefined ? [] : [[id, words[id]]])),
    ),
    digits: digitsOf(numbers.digits),
    quotes: typography.quotes[0] ?? ['“', '”'],
    names: Object.fromEntries(
      sorts.map((sort) => {
        // Without the interface word the number alone names the provision.
        const form = forms.get(sort) ?? `${words['point'] ?? ''} {n}`.trim()
        return [sort, withinSentence(form)]
      }),
    ),
  }
}

/** `Point {n}` stands within a sentence here: `point {n}`. */
function withinSentence(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1)
}

function digitsOf(system: NumeralSystem): string {
  const digits = Array.from({length: 10}, (_, digit) => printNumeral(digit, system)).join('')
  return Array.from(digits).length === 10 ? digits : '0123456789'
}
