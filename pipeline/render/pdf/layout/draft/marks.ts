import type {Cell, EditionLanguage} from '../../../../edition/types.ts'
import type {StyledRun, TextStyle} from '../../text/model/types.ts'
import {quiet} from '../model/options.ts'
import type {DraftContext} from './draft-context.ts'

/** What a reader must be told of a cell, before its words: nothing untranslated is silent. */
export function marksOf(
  cell: Cell,
  language: EditionLanguage,
  style: TextStyle,
  {tools, links}: DraftContext,
): readonly StyledRun[] {
  const {styles} = tools
  const own = styles.of(style, {language: language.tag, italic: true, colour: quiet})
  if (cell.status === 'joined' && cell.joinedInto !== undefined) {
    const label = labelOf(cell.joinedInto, tools.edition, language.tag)
    const link = links.target(`#${cell.joinedInto}`, tools.edition.languages.indexOf(language))
    return [{text: `[= ${label}]`, style: own, ...(link === undefined ? {} : {link})}]
  }
  const word = markWord(cell, language)
  if (word === undefined) return []
  return [{text: `[${language.words[word] ?? word}] `, style: own}]
}

function markWord(cell: Cell, language: EditionLanguage): string | undefined {
  if (cell.status === 'missing') return 'untranslated'
  if (cell.status === 'stale') return 'stale'
  if (cell.status === 'draft' || cell.status === 'machine')
    return isUniform(language) ? undefined : cell.status
  return undefined
}

/** Where nothing is reviewed, the notice and the running head say it for the whole text. */
export function isUniform({progress}: EditionLanguage): boolean {
  const {reviewed, machine, translated} = progress
  return reviewed === 0 && (machine === 0 || machine === translated)
}

/** The label of a row in a language, or its key. */
function labelOf(key: string, {rows}: DraftContext['tools']['edition'], tag: string): string {
  for (const row of rows)
    if ('cells' in row && row.key === key)
      return row.cells.find(({language}) => language === tag)?.label ?? key
  return key
}
