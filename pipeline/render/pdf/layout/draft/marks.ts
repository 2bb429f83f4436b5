import {statusWords} from '../../../../edition/notice.ts'
import type {Cell, EditionLanguage} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {TextStyle} from '../../text/model/types.ts'
import type {TaggedRun} from '../model/frame.ts'
import {quiet} from '../model/options.ts'
import type {LayoutTools} from '../model/tools.ts'
import type {DraftContext} from './draft-context.ts'

/** Where the words of another row are that a cell shares. */
export function joinMarkOf(
  {joinedInto}: Cell,
  language: EditionLanguage,
  style: TextStyle,
  {tools, links}: DraftContext,
): readonly TaggedRun[] {
  if (!joinedInto) return []
  const column = tools.edition.languages.indexOf(language)
  const link = links.target(`#${joinedInto.key}`, column)
  const text = `[= ${itemAt(joinedInto.names, column)}]`
  const own = markStyle(language, style, tools)
  return [{text, style: own, ...(link === undefined ? {} : {link})}]
}

/** How words about a text are set, beside words of a style. */
export const markStyle = (
  {tag}: EditionLanguage,
  style: TextStyle,
  {styles}: Pick<LayoutTools, 'styles'>,
): TextStyle => styles.of(style, {language: tag, italic: true, colour: quiet})

/** What a reader must be told of a cell before its words, and where the words of another row are that it shares. */
export function marksBefore(
  cell: Cell,
  language: EditionLanguage,
  style: TextStyle,
  context: DraftContext,
): readonly TaggedRun[] {
  const own = markStyle(language, style, context.tools)
  const marks = marksOf(cell, language).map((mark) => ({text: inBrackets(mark), style: own}))
  return [...marks, ...joinMarkOf(cell, language, style, context)]
}

/** A mark as it is before the words that it is about. */
export const inBrackets = (mark: string): string => `[${mark}] `

/** What a reader must be told of a cell: nothing untranslated is silent. */
export function marksOf(cell: Cell, language: EditionLanguage): readonly string[] {
  // Nothing became of most rows.
  const remarks = cell.remarks ?? []
  const word = cell.joinedInto ? undefined : markWord(cell, language)
  return word === undefined ? remarks : [...remarks, language.words[word] ?? word]
}

function markWord(cell: Cell, language: EditionLanguage): string | undefined {
  const isSaidOnce = cell.status === 'draft' || cell.status === 'machine'
  return isSaidOnce && isUniform(language) ? undefined : statusWords[cell.status]
}

/** Where nothing is reviewed, the notice and the running head say it for the whole text. */
export function isUniform({progress}: EditionLanguage): boolean {
  const {reviewed, machine, translated} = progress
  return reviewed === 0 && (machine === 0 || machine === translated)
}
