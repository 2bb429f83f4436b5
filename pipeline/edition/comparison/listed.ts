import type {Key} from '../../document/model/types.ts'
import {inlineText} from '../../document/inline/inline.ts'
import {itemAt} from '../../finding/assert.ts'
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
  const {languages} = edition
  return comparedParts(edition).flatMap((part): readonly ListedChange[] => {
    if (part.kind === 'row') return listedRow(part.row, edition)
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

function listedRow(row: Row, {languages, comparison}: Edition): readonly ListedChange[] {
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
  return [{key, names: names.map((name, column) => nameOf(row, name, column)), words}]
}

/** Characters of the words that tell an unnumbered row from others of its provision. */
const longestExcerpt = 40

/** How a row is called in the list: one without a number by its provision and its first words. */
function nameOf(row: Row, name: string, column: number): string {
  if (row.kind === 'rule' || row.kind === 'heading' || row.kind === 'point') return name
  if (row.number !== undefined) return name
  // Today's words; of a row that is no more, those that it had.
  const texts = cellsInColumn(row, column).map(
    ({inline, code}) => code ?? (inlineText(inline) || wordsOfBoth(inline)),
  )
  const text = shortenedAtWord(texts.find((one) => one !== '') ?? '', longestExcerpt) // none in this language
  const isText = text === '' || text.startsWith(name.replace(/\s*…$/u, ''))
  return isText ? name : `${name}: ${text}`
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
