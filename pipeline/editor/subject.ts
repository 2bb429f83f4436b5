import type {Position} from 'vscode-languageserver/node.js'
import type {Unit} from '../document/model/types.ts'
import type {FilePath} from '../files/files.ts'
import type {Place} from '../finding/place.ts'
import type {BoundTranslation, Passage} from '../locale/passage.ts'
import type {Entry} from '../locale/types.ts'
import {isInRange, editorRange, rangeOfBoth} from './address.ts'
import type {ShownDocument} from './project.ts'

/** What is at a position of a file: a unit of the source, or a text of a translation of it. */
export type SubjectAt = {
  readonly unit: Unit
  /** the words at the position: the unit in the source, key and text in a locale file */
  readonly place: Place
  /** absent in the source */
  readonly text?: TextAt
}

/** A text of a locale file. */
export type TextAt = {
  readonly entry: Entry
  readonly passage: Passage
  readonly translation: BoundTranslation
}

/** The translation whose locale file this is; undefined for other files. */
export function translationOfFile(
  {loaded}: ShownDocument,
  file: FilePath,
): BoundTranslation | undefined {
  return [...loaded.translations.values()].find(({resource}) => resource.file === file)
}

/** The texts of a locale file that belong to units, in the order of the file. */
export function textsIn(translation: BoundTranslation): readonly TextAt[] {
  return [...translation.resource.entries.values()].flatMap((entry) => {
    const passage = translation.passages.byKey.get(entry.key)
    return passage && passage.unit.key === entry.key ? [{entry, passage, translation}] : []
  })
}

/** What is at a position; undefined where nothing of the document is. */
export function subjectAt(
  document: ShownDocument,
  file: FilePath,
  position: Position,
): SubjectAt | undefined {
  const {catalog, snapshot} = document.loaded
  if (file === catalog.file) {
    const unit = catalog.units.findLast(({place}) => isInRange(editorRange(place), position))
    return unit && {unit, place: unit.place}
  }
  const translation = translationOfFile(document, file)
  if (translation) {
    const text = textsIn(translation).find(({entry}) => isInEntry(entry, position))
    return text && {unit: text.passage.unit, place: wholePlace(text.entry), text}
  }
  if (snapshot?.resource.file !== file) return undefined
  const entry = [...snapshot.resource.entries.values()].find((one) => isInEntry(one, position))
  const unit = entry && catalog.byKey.get(entry.key)
  return unit && {unit, place: wholePlace(entry)}
}

const isInEntry = ({keyPlace, place}: Entry, position: Position): boolean =>
  isInRange(rangeOfBoth(keyPlace, place), position)

const wholePlace = ({keyPlace, place}: Entry): Place => ({
  ...keyPlace,
  endLine: place.endLine,
  endColumn: place.endColumn,
})
