import {keyOf, uidOf} from '../../document/model/brand.ts'
import type {Inline, Key} from '../../document/model/types.ts'
import {itemAt} from '../../finding/assert.ts'
import {cellsIn, notesMarkedIn, unitsIn} from '../cells.ts'
import type {Cell, Edition, EditionLanguage, Row} from '../types.ts'
import {withInline} from '../with-inline.ts'
import {comparedParts} from './folds.ts'
import {listedChanges, type ListedChange} from './listed.ts'
import {filledWord} from './remarks.ts'

/** A comparison for paper, which cannot be unfolded, and the list of its changes. */
export type FoldedEdition = {
  readonly edition: Edition
  readonly changes: readonly ListedChange[]
}

/** A comparison in which each fold is a row that says what is unchanged; links to what it hides lead to it. */
export function foldedEdition(edition: Edition): FoldedEdition {
  const {languages} = edition
  const folds = new Map<string, Key>()
  let count = 0
  const rows = comparedParts(edition).map((part): Row => {
    if (part.kind === 'row') return part.row
    count++
    const key = keyOf(`fold.${count}`)
    for (const row of part.rows) for (const unit of unitsIn(row)) folds.set(unit.key, key)
    return wordsRow(
      key,
      languages,
      languages.map((_, column) => [
        {type: 'emphasis', children: [{type: 'text', value: itemAt(part.words, column)}]},
      ]),
    )
  })
  const marked = new Set(
    rows.flatMap((row) => cellsIn(row).flatMap(({inline}) => notesMarkedIn(inline))),
  )
  // A note whose mark is in a fold is in it too.
  const notes = edition.notes.filter(
    ({identifier, change}) => change?.kind !== 'kept' || marked.has(identifier.toLowerCase()),
  )
  return {
    edition: withInline({...edition, rows, notes}, (inline) => ledToFolds(inline, folds)),
    changes: listedChanges(edition).map((one) => ({...one, key: folds.get(one.key) ?? one.key})), // most are shown
  }
}

function ledToFolds(inline: Inline, folds: ReadonlyMap<string, Key>): Inline {
  return inline.map((node) => {
    if (!('children' in node)) return node
    const inner = {...node, children: [...ledToFolds(node.children, folds)]}
    const fold = inner.type === 'link' ? folds.get(inner.url.slice(1)) : undefined
    return inner.type === 'link' && inner.url.startsWith('#') && fold !== undefined
      ? {...inner, url: `#${fold}`}
      : inner
  })
}

/** A comparison for paper with the list of its changes behind the title, each language's in its column. */
export function listedEdition(compared: Edition): Edition {
  const {edition, changes} = foldedEdition(compared)
  const {rows, languages} = edition
  const front: readonly Row[] = [
    headingRow(edition),
    wordsRow(
      keyOf('changes.legend'),
      languages,
      languages.map((language) => textOf(legendOf(language, edition))),
    ),
    ...changes.map((change, index) =>
      wordsRow(
        keyOf(`changes.${index + 1}`),
        languages,
        languages.map((_, column) => lineOf(change, column)),
      ),
    ),
  ]
  const at = rows.findIndex(({kind}) => kind === 'title') + 1
  return {...edition, rows: [...rows.slice(0, at), ...front, ...rows.slice(at)]}
}

/** What the list of changes is called: the version that a text is compared with, in the language's words. */
export function changesTitle(language: EditionLanguage, {comparison}: Edition): string {
  const {since = '', date} = comparison ?? {} // an edition of one version has no list
  return filledWord(language, 'changesSince', {version: versionName(since, date, language)})
}

/** A version by its name and date, kept from the order of words that run from right to left. */
export function versionName(
  name: string,
  date: string | undefined,
  {direction}: Pick<EditionLanguage, 'direction'>,
): string {
  const text = date === undefined || date === name ? name : `${name}, ${date}`
  return direction === 'rtl' ? `\u2066${text}\u2069` : text
}

/** How changes are shown to readers of a language, and whether the language is new or nothing changed. */
export function legendOf(language: EditionLanguage, edition: Edition): string {
  const isNew = edition.comparison?.newLanguages.includes(language.tag) === true
  const isSame = listedChanges(edition).length === 0
  const ids = isSame ? ['noChanges'] : isNew ? ['newLanguage'] : ['changesLegend']
  return ids.map((id) => filledWord(language, id)).join(' ')
}

const textOf = (value: string): Inline => [{type: 'text', value}]

function lineOf({key, names, words}: ListedChange, column: number): Inline {
  return [
    {type: 'link', url: `#${key}`, children: [{type: 'text', value: itemAt(names, column)}]},
    {type: 'text', value: ` — ${itemAt(words, column)}`},
  ]
}

function headingRow(edition: Edition): Row {
  const key = keyOf('changes.list')
  const {languages} = edition
  const row = wordsRow(
    key,
    languages,
    languages.map((language) => textOf(changesTitle(language, edition))),
  )
  return {...row, kind: 'heading', section: key, level: 2}
}

type WordsRow = Extract<Row, {kind: 'paragraph'}>

/** A row of words that editions say of themselves. */
function wordsRow(
  key: Key,
  languages: readonly EditionLanguage[],
  inlines: readonly Inline[],
): WordsRow {
  return {
    kind: 'paragraph',
    key,
    uid: uidOf(key),
    names: languages.map(() => ''),
    anchors: [],
    depth: 0,
    quoted: false,
    cells: languages.map(({language}, column): Cell => ({
      language,
      inline: itemAt(inlines, column),
      status: 'source',
      state: 'final',
      origin: 'human',
    })),
  }
}
