import {
  SymbolKind,
  type DocumentSymbol,
  type InlayHint,
  type Location,
  type Range,
} from 'vscode-languageserver/node.js'
import type {Unit} from '../document/model/types.ts'
import {editionLanguageOf} from '../edition/language.ts'
import type {FilePath} from '../files/files.ts'
import type {Place} from '../finding/place.ts'
import {printedLabelOf} from '../operations/work/printed-label.ts'
import {doMeet, editorRange, rangeOfBoth} from './address.ts'
import type {ShownDocument} from './project.ts'
import {textsIn, translationOfFile, type SubjectAt} from './subject.ts'

type UriOf = (file: FilePath) => string

/** The English of a text, in the source. */
export const englishOfSubject = ({unit}: SubjectAt, uriOf: UriOf): Location =>
  locationOf(unit.place, uriOf)

/** The text of a unit in all languages; the English first where it is asked for. */
export function languagesOfSubject(
  {unit}: SubjectAt,
  {loaded}: ShownDocument,
  {uriOf, withEnglish}: {readonly uriOf: UriOf; readonly withEnglish: boolean},
): readonly Location[] {
  const others = [...loaded.translations.values()].flatMap(({passages}) => {
    const entry = passages.byKey.get(unit.key)?.entry
    return entry ? [locationOf(entry.place, uriOf)] : []
  })
  return withEnglish ? [locationOf(unit.place, uriOf), ...others] : others
}

const locationOf = (place: Place, uriOf: UriOf): Location => ({
  uri: uriOf(place.file),
  range: editorRange(place),
})

/** The outline of a source or of a locale file; undefined for other files. */
export function symbolsOf(
  document: ShownDocument,
  file: FilePath,
): readonly DocumentSymbol[] | undefined {
  const {catalog} = document.loaded
  if (file === catalog.file)
    return catalog.units.map((unit) =>
      symbolOf(unit, {words: unit.text, range: editorRange(unit.place)}),
    )
  const translation = translationOfFile(document, file)
  return (
    translation &&
    textsIn(translation).map(({entry, passage}) =>
      symbolOf(passage.unit, {
        words: entry.text,
        range: rangeOfBoth(entry.keyPlace, entry.place),
        chosen: editorRange(entry.keyPlace),
      }),
    )
  )
}

const mostWords = 60

function symbolOf(
  {key, kind, label, number}: Unit,
  {
    words,
    range,
    chosen = range,
  }: {
    readonly words: string
    readonly range: Range
    readonly chosen?: Range
  },
): DocumentSymbol {
  const short = words.length > mostWords ? `${words.slice(0, mostWords)}…` : words
  const name = [label?.text ?? number ?? '', short].filter((word) => word !== '').join(' ') // a unit without a number
  return {
    // Editors refuse a symbol without a name.
    name: name.trim() === '' ? key : name,
    detail: key,
    kind: kind === 'title' || kind === 'heading' ? SymbolKind.Namespace : SymbolKind.String,
    range,
    selectionRange: chosen,
  }
}

/** What an edition prints before each text of a locale file, or the number of a point that prints none. */
export function numberHints(
  document: ShownDocument,
  file: FilePath,
  range: Range,
): readonly InlayHint[] {
  const translation = translationOfFile(document, file)
  if (!translation) return []
  const {locale} = translation
  const language = editionLanguageOf(locale, document.survey.settings.languages[locale])
  return textsIn(translation).flatMap(({entry, passage}) => {
    const place = editorRange(entry.place)
    const printed = printedLabelOf(passage.unit, translation, language)
    // A bullet prints no number, and is cited by the one it has.
    const label = printed ?? passage.unit.number
    if (label === undefined || label === '' || !doMeet(place, range)) return []
    return [{position: place.start, label, paddingRight: true}]
  })
}
