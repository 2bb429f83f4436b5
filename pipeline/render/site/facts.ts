import {shortenedAtWord} from '../../finding/shortened.ts'
import {inlineText} from '../../document/inline/inline.ts'
import type {Edition, EditionLanguage} from '../../edition/types.ts'
import {escaped, langAttributes} from '../shared/markup.ts'

/** The language of a document that a reader of the site knows best: the site's own, else the source. */
export function spokenOf(
  {languages, sourceLanguage}: Edition,
  speech: EditionLanguage,
): EditionLanguage {
  const own = languages.find(({tag}) => tag === speech.tag)
  const found = own ?? languages.find(({tag}) => tag === sourceLanguage.tag) ?? languages[0]
  if (!found) throw new Error('An edition has no language')
  return found
}

/** The beginning of the document's text in a language, for lists and search results; may be empty. */
export function descriptionIn({rows, languages}: Edition, tag: string): string {
  const column = languages.findIndex((language) => language.tag === tag)
  const first = rows.find(({kind}) => kind === 'paragraph' || kind === 'point')
  const cell = first && 'cells' in first ? first.cells[column] : undefined
  return cell ? shortenedAtWord(inlineText(cell.inline), 200) : ''
}

/** The interface word for the state of a language as a whole. */
export function stateWordOf({progress, isSource}: EditionLanguage): string {
  const {units, translated, reviewed, machine, stale} = progress
  if (isSource) return 'sourceNotice'
  if (translated === 0) return 'untranslated'
  if (stale > 0) return 'stale'
  if (reviewed === units) return 'approved'
  return machine > 0 ? 'machine' : 'draft'
}

/** The state of a language as a whole, in its own words. */
export function stateBadge(language: EditionLanguage): string {
  const id = stateWordOf(language)
  return `<span class="badge" ${langAttributes(language)}>${escaped(language.words[id] ?? id)}</span>`
}
