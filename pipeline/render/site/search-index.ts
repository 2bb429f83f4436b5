import {inlineText} from '../../document/inline/inline.ts'
import {present} from '../../finding/assert.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {unitsIn} from '../../edition/cells.ts'
import type {Edition, NoteRow, Row} from '../../edition/types.ts'
import {foldedText} from '../html/script/fold.ts'
import {wordsToSeek} from '../html/script/words.ts'
import {jsonInScript} from '../html/markup.ts'
import type {SiteIndex} from '../html/site-index.ts'
import {readingHref} from './best-page.ts'
import type {SiteDocument} from './types.ts'

/** What the front page is given, and the files that it loads when somebody searches. */
export type SearchIndex = {readonly data: SiteIndex; readonly files: ReadonlyMap<string, string>}

/** A passage that can be found. */
type IndexedUnit = readonly [document: number, key: string, name: string, text: string]

// A file that a phone loads at once, and few enough of them for a large site.
const wordsInFile = 1500
const unitsInFile = 200

/** The index of all translated text of a site: for each language, files of words and files of passages. */
export function searchIndexOf(documents: readonly SiteDocument[]): SearchIndex {
  const files = new Map<string, string>()
  const tags = [...new Set(documents.flatMap(({edition}) => edition.languages.map(({tag}) => tag)))]
  const languages = tags.map((tag) => {
    const units = documents.flatMap(({edition}, at) => indexedUnits(edition, tag, at))
    const words = wordsIn(units)
    const sorted = [...words.keys()].sort(byCodeUnits)
    const starts: string[] = []
    for (let from = 0; from < sorted.length; from += wordsInFile) {
      const some = sorted.slice(from, from + wordsInFile)
      const part = some.map((word) => [word, words.get(word)])
      files.set(`search/${tag}/w${starts.length}.js`, loaded(`${tag}/w${starts.length}`, part))
      starts.push(some[0] ?? '') // A file has at least one word.
    }
    for (let from = 0; from < units.length; from += unitsInFile)
      files.set(
        `search/${tag}/u${from / unitsInFile}.js`,
        loaded(`${tag}/u${from / unitsInFile}`, units.slice(from, from + unitsInFile)),
      )
    const {language} = present(
      documents.flatMap(({edition}) => edition.languages).find((one) => one.tag === tag),
      'a language of a document',
    )
    const {autonym, direction} = language
    return {tag, name: autonym, direction, starts, units: unitsInFile}
  })
  const listed = documents.map((document) => ({
    id: document.id,
    titles: Object.fromEntries(document.edition.languages.map(({tag, title}) => [tag, title])),
    pages: Object.fromEntries(
      document.edition.languages.flatMap(({tag}) => {
        const href = readingHref(document, tag)
        return href === undefined ? [] : [[tag, href]]
      }),
    ),
  }))
  return {data: {languages, documents: listed}, files}
}

const loaded = (name: string, value: unknown): string =>
  `steleSearch(${jsonInScript(name)},${jsonInScript(value)})\n`

/** The passages of a document that are in a language, and not shown in another for want of a translation. */
function indexedUnits(
  {rows, notes, languages}: Edition,
  tag: string,
  document: number,
): IndexedUnit[] {
  const column = languages.findIndex((language) => language.tag === tag)
  if (column < 0) return []
  return [...rows, ...notes].flatMap((row: Row | NoteRow): IndexedUnit[] => {
    // Each cell of a table's row is found by the name of the row.
    const name = 'number' in row ? (row.names[column] ?? '') : '' // the language is in the edition
    return unitsIn(row).flatMap(({key, cells}): IndexedUnit[] => {
      const cell = cells[column]
      const isOwn = cell && cell.status !== 'missing' && cell.status !== 'joined'
      const text = isOwn
        ? (cell.code ?? inlineText(cell.inline)).replaceAll(/\s+/gu, ' ').trim()
        : ''
      return text === '' ? [] : [[document, key, name, text]]
    })
  })
}

/** The passages in which each word is, by their numbers, each as the distance from the one before. */
function wordsIn(units: readonly IndexedUnit[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>()
  const last = new Map<string, number>()
  for (const [at, [, , , text]] of units.entries())
    for (const word of new Set(wordsToSeek(foldedText(text)))) {
      const list = words.get(word)
      // The first passage counts from 0.
      const distance = at - (last.get(word) ?? 0)
      if (list) list.push(distance)
      else words.set(word, [distance])
      last.set(word, at)
    }
  return words
}
