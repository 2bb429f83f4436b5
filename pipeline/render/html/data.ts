import type {Edition, EditionLanguage, Layout} from '../../edition/types.ts'
import {printNumeral} from '../../language/numerals.ts'
import type {LabelSort} from '../../language/model/types.ts'
import type {NumeralSystem} from '../../language/model/numbers.ts'
import {nameForm} from './citation.ts'
import type {PageContext} from './context.ts'
import type {PageData, PageLanguage, View} from './page-data.ts'

/** Interface words that the script itself writes; all others stand in the page already. */
const extraWords = [
  'copied',
  'copyFailed',
  'noResults',
  'point',
  'machine',
  'draft',
  'stale',
  'untranslated',
]

const views: Readonly<Record<Layout, View>> = {
  columns: 'side',
  facing: 'side',
  stacked: 'inter',
  single: 'single',
}

/** What the data of a page is taken from besides the edition. */
export type DataSources = {
  /** the rest of the page: only the words that stand in it are given in every language */
  readonly html: string
  readonly context: PageContext
  /** absolute address of the page on the web */
  readonly address: string | undefined
}

/** What the page's script is given. */
export function pageDataOf(edition: Edition, {html, context, address}: DataSources): PageData {
  const {languages, rows, layout, publisher, source, version, date, document} = edition
  const named = publisher ?? source
  const ids = new Set(extraWords)
  for (const [, id = ''] of html.matchAll(/ data-[nw]="(\w+)"/gu)) ids.add(id)
  const sorts = [...new Set(rows.flatMap((row) => ('sort' in row ? [row.sort] : [])))].sort()
  return {
    languages: languages.map((language, column) => {
      const usual = context.usual[column]
      return {...pageLanguage(language, ids, sorts), ...(usual === undefined ? {} : {usual})}
    }),
    view: views[layout],
    document,
    imprint: {
      ...(named === undefined ? {} : {publisher: named}),
      ...(version === undefined ? {} : {version}),
      ...(date === undefined ? {} : {date}),
    },
    ...(address === undefined ? {} : {address}),
  }
}

function pageLanguage(
  {language, title, words}: EditionLanguage,
  ids: ReadonlySet<string>,
  sorts: readonly LabelSort[],
): PageLanguage {
  const {tag, direction, autonym, numbers, typography} = language
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
      sorts.map((sort) => [sort, nameForm(language, sort, words['point'])]),
    ),
  }
}

function digitsOf(system: NumeralSystem): string {
  const digits = Array.from({length: 10}, (_, digit) => printNumeral(digit, system)).join('')
  return Array.from(digits).length === 10 ? digits : '0123456789'
}
