import {statusWords} from '../../../../edition/notice.ts'
import type {Cell, EditionLanguage} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {TextStyle} from '../../text/model/types.ts'
import type {TaggedRun} from '../model/frame.ts'
import {quiet} from '../model/options.ts'
import type {DraftContext} from './draft-context.ts'

/** What a reader must be told of a cell, before its words: nothing untranslated is silent. */
export function marksOf(
  cell: Cell,
  language: EditionLanguage,
  style: TextStyle,
  {tools, links}: DraftContext,
): readonly TaggedRun[] {
  const {styles} = tools
  const own = styles.of(style, {language: language.tag, italic: true, colour: quiet})
  const remarks = (cell.remarks ?? []).map((text) => ({text: `[${text}] `, style: own})) // nothing became of most
  if (cell.joinedInto) {
    const {key, names} = cell.joinedInto
    const column = tools.edition.languages.indexOf(language)
    const link = links.target(`#${key}`, column)
    return [
      ...remarks,
      {text: `[= ${itemAt(names, column)}]`, style: own, ...(link === undefined ? {} : {link})},
    ]
  }
  const word = markWord(cell, language)
  if (word === undefined) return remarks
  return [...remarks, {text: `[${language.words[word] ?? word}] `, style: own}]
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
