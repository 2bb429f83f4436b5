import type {Key} from '../../document/model/types.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt, valueOf} from '../../finding/assert.ts'
import {shortenedAtWord} from '../../finding/shortened.ts'
import {cellsInColumn} from '../cells.ts'
import type {Edition, EditionLanguage, Row} from '../types.ts'
import {comparedParts, foldNames, isRenumbered} from './folds.ts'
import {changeWordsOf, filledWord} from './remarks.ts'
import {wordsOfBoth} from './words.ts'

/** One line of the list of changes. */
export type ListedChange = {
  /** the row that it leads to */
  readonly key: Key
  /** by column: what changed, `5.2` */
  readonly names: readonly string[]
  /** by column: how, `reworded, formerly 4.2`; with the names of the languages where not all changed */
  readonly words: readonly string[]
}

/** What changed between two versions, in the order of the text: a line for each provision. */
export function listedChanges(edition: Edition): readonly ListedChange[] {
  return toldApart(changesIn(edition), edition)
}

/** Changes with the heading that they are under, where points under several headings have one number. */
function toldApart(changes: readonly ListedChange[], {rows}: Edition): readonly ListedChange[] {
  const headings = new Map<Key, Row | undefined>()
  let heading: Row | undefined
  for (const row of rows) {
    if (row.kind === 'heading') heading = row
    else if (row.kind !== 'rule') headings.set(row.key, heading)
  }
  const places = new Map<string, Set<Row | undefined>>()
  for (const {key, names} of changes) {
    const name = itemAt(names, 0)
    places.set(name, (places.get(name) ?? new Set()).add(headings.get(key))) // the first of this name
  }
  return changes.map((change) => {
    const own = headings.get(change.key)
    if (!own || valueOf(places, itemAt(change.names, 0)).size === 1) return change
    const names = change.names.map((name, column) => {
      const title = shortenedAtWord(textIn(own, column), longestExcerpt)
      return title === '' ? name : `${title}: ${name}`
    })
    return {...change, names}
  })
}

function changesIn(edition: Edition): readonly ListedChange[] {
  const {languages} = edition
  const today = namesOfToday(edition)
  return comparedParts(edition).flatMap((part): readonly ListedChange[] => {
    if (part.kind === 'row') return listedRow(part.row, edition, today)
    const row = part.rows.find(isRenumbered)
    if (!row || row.kind === 'rule') return []
    const names = languages.map((_, column) => foldNames(part.rows, column))
    return [
      {
        key: row.key,
        names: names.map(({name}) => name),
        words: languages.map((language, column) =>
          joinedWords(['renumbered'], itemAt(names, column).formerly, language),
        ),
      },
    ]
  })
}

/** By column: the names of the numbered rows that there are today. */
function namesOfToday({rows, languages}: Edition): readonly ReadonlySet<string>[] {
  const numbered = rows.flatMap((row) =>
    row.kind !== 'rule' && row.number !== undefined && row.change?.kind !== 'removed' ? [row] : [],
  )
  return languages.map((_, column) => new Set(numbered.map(({names}) => itemAt(names, column))))
}

function listedRow(
  row: Row,
  {languages, comparison}: Edition,
  today: readonly ReadonlySet<string>[],
): readonly ListedChange[] {
  if (row.kind === 'rule' || !row.change?.leads) return []
  const {change, key, names} = row
  const ids = changeWordsOf(change)
  if (ids.length === 0) return []
  // A language that is new had no words that could have changed.
  const known = languages.filter(({tag}) => !comparison?.newLanguages.includes(tag))
  const changed = languages.filter((_, column) => change.columns[column])
  const isSome = change.kind === 'changed' && changed.length < known.length
  const autonyms = isSome ? `: ${changed.map(({language}) => language.autonym).join(', ')}` : ''
  const words = languages.map(
    (language, column) => joinedWords(ids, change.formerly[column], language) + autonyms,
  )
  const called = languages.map((language, column) => {
    const name = nameOf(row, itemAt(names, column), column)
    // A removed provision has its old number, which another one may bear now.
    const isTaken = change.kind === 'removed' && itemAt(today, column).has(name)
    return isTaken ? filledWord(language, 'formerly', {name}) : name
  })
  return [{key, names: called, words}]
}

/** Characters of the words that tell an unnumbered row from others of its provision. */
const longestExcerpt = 40

/** How a row is called in the list: one without a number by its provision and its first words. */
function nameOf(row: Row, name: string, column: number): string {
  if (row.kind === 'rule' || row.kind === 'heading' || row.kind === 'point') return name
  if (row.number !== undefined) return name
  const text = shortenedAtWord(textIn(row, column), longestExcerpt)
  // A row without a number may be called by its words, cut elsewhere.
  const [whole, called] = [withoutEllipsis(text), withoutEllipsis(name)]
  const isText = text === '' || whole.startsWith(called) || called.startsWith(whole)
  return isText ? name : `${name}: ${text}`
}

const withoutEllipsis = (text: string): string => text.replace(/\s*…$/u, '')

/** Today's words of a row; of one that is no more, those that it had; empty where there are none in a language. */
function textIn(row: Row, column: number): string {
  const texts = cellsInColumn(row, column).map(
    ({inline, code}) => code ?? (inlineText(inline) || wordsOfBoth(inline)),
  )
  return texts.find((one) => one !== '') ?? '' // none in this language
}

function joinedWords(
  ids: readonly string[],
  formerly: string | undefined,
  language: EditionLanguage,
): string {
  const words = ids.map((id) => filledWord(language, id))
  const former = formerly === undefined ? [] : [filledWord(language, 'formerly', {name: formerly})]
  return [...words, ...former].join(', ')
}
