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

/** For each word the passages that have it, each as the distance from the one before. */
type Distances = ReadonlyMap<string, readonly number[]>

/** A passage that can be found. */
type IndexedUnit = readonly [document: number, key: string, name: string, text: string]

// Files that a phone loads at once, and few enough of them for a large site: UTF-16 units of words, passages.
const wordsInFile = 64_000
const unitsInFile = 200

/** The index of all translated text of a site: for each language, files of words and files of passages. */
export function searchIndexOf(documents: readonly SiteDocument[]): SearchIndex {
  const files = new Map<string, string>()
  const tags = [...new Set(documents.flatMap(({edition}) => edition.languages.map(({tag}) => tag)))]
  const languages = tags.map((tag) => {
    const units = documents.flatMap(({edition}, at) => indexedUnits(edition, tag, at))
    const words = wordsIn(units)
    const starts: string[] = []
    for (const {start, lines} of wordFiles(words)) {
      const name = `${tag}/w${starts.length}`
      files.set(`search/${name}.js`, loaded(name, lines))
      starts.push(start)
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

type WordFile = {
  /** its first word */
  readonly start: string
  /**
   * a line for each word, with the distances of its passages; a line feed before the first as before each. A browser
   * reads one string at once, and of it only the lines of what is sought.
   */
  readonly lines: string
}

/** The words in their order, in files of about the same size. */
function wordFiles(words: Distances): readonly WordFile[] {
  const parts: {start: string; lines: string}[] = []
  for (const word of [...words.keys()].sort(byCodeUnits)) {
    const line = `${word} ${present(words.get(word), 'a word of the index').join(',')}\n`
    const last = parts.at(-1)
    if (last && last.lines.length + line.length <= wordsInFile) last.lines += line
    else parts.push({start: word, lines: `\n${line}`})
  }
  return parts
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
function wordsIn(units: readonly IndexedUnit[]): Distances {
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
